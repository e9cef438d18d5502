import type { Authority } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import { actingRole } from './acting';
import type { ObjectKind } from './object-kind';

export const AuditOutcome = { Success: 'SUCCESS', Denied: 'DENIED', Error: 'ERROR' } as const;
export type AuditOutcome = (typeof AuditOutcome)[keyof typeof AuditOutcome];

/** What an event may hold beside its columns: ids, codes, counts, digests. Free text has a row of its own elsewhere. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Who did what to which object. `at`: the decision's clock; the database adds its own. `actorId` null: the system. */
export interface AuditEvent {
  readonly at: Date;
  readonly actorId: string | null;
  /** Left out: the role in which whoever is `actingAs` does what `action` says (`roleOfAct`); none where they act as themselves. */
  readonly actorRole?: string;
  readonly onBehalfOf?: string;
  /** `TaskClaimed`, `RegistrationRequested`: the verb of the route and the rule, in the past tense. */
  readonly action: string;
  readonly objectKind: ObjectKind;
  readonly objectId?: string;
  readonly processId?: string;
  readonly outcome: AuditOutcome;
  readonly code?: string;
  readonly authority?: Authority;
  readonly compartment?: string;
  readonly requestId?: string;
  /** Which part of the system wrote it: `api`, `worker`, `cli`. */
  readonly source: string;
  readonly detail?: AuditDetail;
}

const COLUMNS =
  'at, actor_id, actor_role, on_behalf_of, action, object_kind, object_id, process_id, outcome, code, authority_kind, authority_ref, compartment, request_id, source, detail';
const WIDTH = 16;

/** The audit log did not take an event, so what it tells of has not happened either. `cause`: what the database said. */
export class AuditUnavailable extends Error {
  constructor(cause: unknown) {
    super('the audit log cannot be written', { cause });
  }
}

/** PostgreSQL's classes that say nothing of the log itself: a lost connection, a transaction to be tried again, a shutdown. */
const NOT_THE_LOG = /^(?:08|40|57P)/;

/** Appends events in the caller's transaction: no audit, no action. Throws `AuditUnavailable` when the log itself does not take them. */
export async function appendAudit(manager: EntityManager, ...events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  try {
    await manager.query(auditInsert(events.length), events.flatMap(auditValues));
  } catch (error) {
    throw isOfTheLog(error) ? new AuditUnavailable(error) : error;
  }
}

/** Runs a statement that holds an `auditInsert` beside other work: `AuditUnavailable` when it was the log that did not take its part. */
export async function withAudit<T>(statement: Promise<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    throw isOfTheLog(error) && /audit_event/.test(String(error)) ? new AuditUnavailable(error) : error;
  }
}

function isOfTheLog(error: unknown): boolean {
  const state = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) && !NOT_THE_LOG.test(state);
}

/** The statement that appends so many events, its parameters numbered from `first`: for a statement that does more in one go. */
export function auditInsert(events: number, first = 1): string {
  const row = (index: number): string =>
    `(${Array.from({ length: WIDTH }, (_, column) => `$${first + index * WIDTH + column}`).join(', ')})`;
  return `INSERT INTO audit_event (${COLUMNS}) VALUES ${Array.from({ length: events }, (_, index) => row(index)).join(', ')}`;
}

/** The parameters of one event in `auditInsert`. */
export function auditValues(event: AuditEvent): unknown[] {
  return [
    event.at,
    event.actorId,
    event.actorRole ?? actingRole(event) ?? null,
    event.onBehalfOf ?? null,
    event.action,
    event.objectKind,
    event.objectId ?? null,
    event.processId ?? null,
    event.outcome,
    event.code ?? null,
    event.authority?.kind ?? null,
    event.authority?.ref ?? null,
    event.compartment ?? null,
    event.requestId ?? null,
    event.source,
    JSON.stringify(event.detail ?? {}),
  ];
}
