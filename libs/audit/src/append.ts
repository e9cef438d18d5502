import type { Authority } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';

export const AuditOutcome = { Success: 'SUCCESS', Denied: 'DENIED', Error: 'ERROR' } as const;
export type AuditOutcome = (typeof AuditOutcome)[keyof typeof AuditOutcome];

/** What an event may hold beside its columns: ids, codes, counts, digests. Free text has a row of its own elsewhere. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Who did what to which object. `at`: the decision's clock; the database adds its own. `actorId` null: the system. */
export interface AuditEvent {
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorRole?: string;
  readonly onBehalfOf?: string;
  /** `TaskClaimed`, `RegistrationRequested`: the verb of the route and the rule, in the past tense. */
  readonly action: string;
  readonly objectKind: string;
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

/** Appends events in the caller's transaction: no audit, no action. */
export async function appendAudit(manager: EntityManager, ...events: readonly AuditEvent[]): Promise<void> {
  if (events.length > 0) await manager.query(auditInsert(events.length), events.flatMap(auditValues));
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
    event.actorRole ?? null,
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
