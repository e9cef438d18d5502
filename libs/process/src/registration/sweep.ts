import { choice } from '@app/domain/kernel';
import { ProcessKind, ProcessState, StepState } from '@app/domain/process';
import {
  Leg,
  registrationExpired,
  RegistrationEnd,
  supervisionMoved,
  type Approval,
  type RegistrationKind,
} from '@app/domain/registration';
import { loadRoster } from '@app/persistence/people';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { closeUnusedAccount, lockAccountOf } from '../accounts/close-unused';
import { interruptProcess } from '../life';
import { reopenRegistration } from '../people/after-roster-change';
import { pinnedPack } from '../policy/installed';
import { lockProcess, type ProcessRow, type Raised } from '../process-row';
import { rows } from '../transaction';
import { COUNTED_APPROVALS } from './facts';

/** An open registration with what a date alone can do to it. Instants in epoch ms. */
export interface OpenRegistration {
  readonly id: string;
  readonly kind: RegistrationKind;
  readonly applicantId: string;
  readonly requestedAt: number;
  readonly approvals: readonly Approval[];
  /** As of when the supervisor's leg was decided, or is being asked for; null while it is not. */
  readonly askedAt: number | null;
  readonly policyId: string;
  readonly policyVersion: number;
}

const OPEN = `SELECT p.id, p.policy_id AS "policyId", p.policy_version AS "policyVersion", r.kind, r.member_id AS "applicantId",
    ${epochMs('r.requested_at')} AS "requestedAt", ${COUNTED_APPROVALS} AS approvals,
    ${epochMs(`coalesce((SELECT a.decided_at FROM registration_approval a WHERE a.registration_id = r.id AND a.leg = $3 AND a.voided_at IS NULL),
      (SELECT s.opened_at FROM step s WHERE s.process_id = p.id AND s.key = $4 AND s.state = $5))`)} AS "askedAt"
  FROM process p JOIN registration r ON r.id = p.id WHERE p.kind = $1 AND p.state = $2 AND ($6::uuid IS NULL OR p.id = $6) ORDER BY p.opened_at, p.id`;

/** Open registrations, the oldest first, or the one with this id; a look without locks. */
export const openRegistrations = (manager: EntityManager, id?: string): Promise<OpenRegistration[]> =>
  rows<OpenRegistration>(manager, OPEN, [
    ProcessKind.Registration,
    ProcessState.Open,
    Leg.Supervisor,
    'supervisor-approval',
    StepState.Open,
    id ?? null,
  ]);

/** What a date has done to it: its time has run out, or it was asked of a supervisor who is none any more. */
export async function verdictOn(manager: EntityManager, found: OpenRegistration, now: Date): Promise<'EXPIRED' | 'MOVED' | undefined> {
  const [policy, at] = [await pinnedPack(manager, found.policyId, found.policyVersion), now.getTime()];
  if (registrationExpired({ ...found, policy }, at)) return 'EXPIRED';
  const moved = found.askedAt !== null && supervisionMoved(await loadRoster(manager), found.applicantId, found.askedAt, at);
  return moved ? 'MOVED' : undefined;
}

/**
 * V.A: what a date alone does to an open registration: its time has run out, or a post that was entered ahead began and the supervisor's
 * approval is for a supervisor who is none any more. Safe to run twice.
 */
export async function reviewRegistration(manager: EntityManager, id: string, now: Date): Promise<Raised[]> {
  await lockAccountOf(manager, id);
  const process = await lockProcess(manager, id);
  const [found] = await openRegistrations(manager, id);
  if (process === undefined || found === undefined) return [];
  const by = { actorId: null, source: 'worker' } as const;
  switch (await verdictOn(manager, found, now)) {
    case 'EXPIRED':
      return expire(manager, process, { now, ...by });
    case 'MOVED':
      return reopenRegistration(manager, id, { now, ...by });
    case undefined:
      return [];
  }
}

type By = { readonly now: Date; readonly actorId: null; readonly source: string };

async function expire(manager: EntityManager, process: ProcessRow, by: By): Promise<Raised[]> {
  const authority = choice('an undecided registration expires');
  const raised = await interruptProcess(manager, process, { outcome: RegistrationEnd.Expired, ...by, authority });
  const unused = await closeUnusedAccount(manager, process.id, { ...by, policy: process.policy });
  return unused === undefined ? [raised] : [raised, unused];
}
