import { appendAudit, appendRefusal, type AuditDetail, AuditOutcome } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';

/** Who changes the roster, when, under which request, and through which door (`api`, `cli`). */
export interface RosterAsking {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
  readonly source: string;
}

/** A change of the roster as running processes meet it. `actorId` null: a date that came, by nobody's act. */
export interface RosterEffect {
  readonly now: Date;
  readonly actorId: string | null;
  readonly requestId?: string;
  readonly source: string;
}

export const effectOf = ({ actor, now, requestId, source }: RosterAsking): RosterEffect => ({
  now,
  actorId: actor.memberId,
  requestId,
  source,
});

/** What is recorded of one act on the roster: identifiers and codes only. */
export interface RosterAct {
  readonly action: string;
  readonly objectId?: string;
  readonly code?: string;
  readonly detail?: AuditDetail;
}

/** Appends the audit event of an act that happened. */
export const auditAct = (manager: EntityManager, { actor, now, requestId, source }: RosterAsking, act: RosterAct): Promise<void> =>
  appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    objectKind: 'rosterChange',
    outcome: AuditOutcome.Success,
    requestId,
    source,
    ...act,
  });

/** Appends the audit event of an act that a rule refused, and gives the refusal back. */
export function auditRefused(manager: EntityManager, asking: RosterAsking, act: RosterAct, refusal: Refusal): Promise<Refusal> {
  const { actor, now, requestId, source } = asking;
  return appendRefusal(manager, { at: now, actorId: actor.memberId, objectKind: 'rosterChange', requestId, source, ...act }, refusal);
}

/** Any number: whoever changes the roster holds this advisory lock, so that rules that look at many rows see them all. */
const ROSTER_LOCK = 400_23_3;

/** One change of the roster at a time; then the members concerned, by id, before any process and task. */
export async function lockRoster(manager: EntityManager, memberIds: readonly string[]): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [ROSTER_LOCK]);
  await manager.query('SELECT id FROM member WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [memberIds]);
}
