import { refuseDuty } from '@app/domain/duties';
import type { Refusal } from '@app/domain/kernel';
import type { Role } from '@app/domain/people';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { rows } from '@app/process';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeListCursor, readListCursor } from '../platform/list-cursor';
import type { Caller } from '../platform/request';
import { turnAway } from '../platform/turn-away';
import type { AuditQuery } from './audit-events.dto';

/** One event of the log: identifiers and codes only. */
export interface AuditEventView {
  readonly id: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly actorId: string | null;
  /** The role in which the actor acted; null where they acted as themselves, and for the system. */
  readonly role: Role | null;
  readonly onBehalfOf: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string | null;
  readonly processId: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly authority: { readonly kind: string; readonly ref: string } | null;
  readonly requestId: string | null;
  readonly source: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Newest first; `next` is the cursor of the page after it. */
export interface AuditEventsPage {
  readonly events: readonly AuditEventView[];
  readonly next: string | null;
}

const SELECT = `SELECT id, at, recorded_at AS "recordedAt", actor_id AS "actorId", actor_role AS role, on_behalf_of AS "onBehalfOf", action, object_kind AS "objectKind",
  object_id AS "objectId", process_id AS "processId", outcome, code,
  CASE WHEN authority_kind IS NOT NULL THEN jsonb_build_object('kind', authority_kind, 'ref', authority_ref) END AS authority,
  request_id AS "requestId", source, detail, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "exactAt" FROM audit_event`;

type Stored = AuditEventView & { readonly exactAt: string };

/** The audit log, for the auditor. */
@Injectable()
export class AuditEventsService {
  constructor(private readonly dataSource: DataSource) {}

  async page(query: AuditQuery, caller: Caller): Promise<AuditEventsPage | Refusal> {
    const refusal = refuseDuty('auditLog.read', caller.actor);
    if (refusal) return turnAway(this.dataSource.manager, caller, { action: 'AuditEventsRead', objectKind: 'auditLog' }, refusal);
    const { sql, parameters } = auditEventsListed(query);
    const found = await rows<Stored>(this.dataSource.manager, sql, parameters);
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      events: shown.map(({ exactAt: _, ...event }) => event),
      next: found.length > query.limit && last !== undefined ? encodeListCursor({ at: last.exactAt, id: last.id }) : null,
    };
  }
}

/** Column by filter; each has an index of the log in the order of the list. */
const EQUALS = {
  actorId: 'actor_id',
  objectId: 'object_id',
  processId: 'process_id',
  action: 'action',
  outcome: 'outcome',
  code: 'code',
} as const satisfies Partial<Record<keyof AuditQuery, string>>;

/** Newest first. */
export const auditEventsListed = (query: AuditQuery): Statement =>
  listStatement((bind) => {
    const after = query.cursor === undefined ? undefined : readListCursor(query.cursor, /^\d{1,18}$/);
    const equal = Object.entries(EQUALS).map(([field, column]) => {
      const value = query[field as keyof typeof EQUALS];
      return value !== undefined && `${column} = ${bind(value)}`;
    });
    return {
      select: SELECT,
      where: [
        ...equal,
        query.from !== undefined && `at >= ${bind(query.from)}`,
        query.to !== undefined && `at < ${bind(query.to)}`,
        after && `(at, id) < (${bind(after.at)}, ${bind(after.id)})`,
      ],
      order: 'at DESC, id DESC',
      limit: query.limit + 1,
    };
  });
