import { TaskState } from '@app/domain/tasks/task';
import { leavesOut, Relation } from '@app/domain/duties';
import { isRefusal, type Refusal, type RefusalCode } from '@app/domain/kernel';
import {
  ENDED_DISCREPANCY,
  hidesFrom,
  severityOf,
  type DiscrepancyCause,
  type DiscrepancyType,
  type Severity,
} from '@app/domain/oversight';
import { ProcessKind } from '@app/domain/process';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import { isoUtc, listed } from '@app/persistence/sql';
import { row, rows } from '@app/process';
import { recordConversion } from '@app/process/oversight/convert';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hide } from '../platform/hidden';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { refuseOutsiders } from './oversight-access';
import type { ConvertDiscrepancyRequest, DiscrepancyQuery } from './oversight.dto';
import { encodeListCursor, readListCursor } from '../platform/list-cursor';

/** A discrepancy with what was done about it: codes, who has to do with it, and the words of those who worked on it. */
export interface DiscrepancyView {
  readonly id: string;
  readonly state: string;
  readonly source: string;
  readonly type: DiscrepancyType | RefusalCode;
  /** How grave a discrepancy of this type is. */
  readonly severity: Severity;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly aboutMemberId: string | null;
  readonly note: string | null;
  readonly openedAt: string;
  /** The same was found again while this was not closed: when, and what the reviewer wrote then; the oldest first. */
  readonly foundAgain: readonly { readonly at: string; readonly note: string | null }[];
  /** Whole days since it was opened, or that it was open. */
  readonly ageDays: number;
  /** Past the time of the task that it waits for. */
  readonly overdue: boolean;
  readonly ownerId: string | null;
  /** Why it came to it, as whoever acted on it said. */
  readonly cause: DiscrepancyCause | null;
  readonly causeNote: string | null;
  readonly action: string | null;
  readonly evidenceRefs: readonly string[];
  readonly actedById: string | null;
  readonly verifyNote: string | null;
  readonly verifiedById: string | null;
  /** What it was converted into; opened and decided on the account's page. */
  readonly violationId: string | null;
  /** The names of the members above, by id. */
  readonly people: Readonly<Record<string, string>>;
}

/** A converted discrepancy: the Violation it became, on which account, whether that rests, and what is next there. */
export interface DiscrepancyConvertedAnswer {
  readonly id: string;
  readonly violationId: string;
  readonly accountId: string;
  readonly suspended: boolean;
  readonly next: Next;
}

/** A discrepancy's page: its state, timeline and what is next. */
export interface DiscrepancyPage extends ProcessPage {
  readonly discrepancy: DiscrepancyView;
}

const FOUND_AGAIN = `(SELECT coalesce(jsonb_agg(jsonb_build_object('at', ${isoUtc('o.at')}, 'note', o.note) ORDER BY o.at, o.id), '[]')
  FROM discrepancy_occurrence o WHERE o.discrepancy_id = discrepancy.id)`;
const SELECT = `SELECT discrepancy.id, state, source, type, jsonb_build_object('kind', subject_kind, 'id', subject_id) AS subject, about_member_id AS "aboutMemberId",
  note, discrepancy.opened_at AS "openedAt", ${FOUND_AGAIN} AS "foundAgain", floor(extract(epoch FROM coalesce(verified_at, converted.opened_at, $1) - discrepancy.opened_at) / 86400)::int AS "ageDays",
  EXISTS (SELECT 1 FROM task t WHERE t.process_id = discrepancy.id AND t.state IN (${listed([TaskState.Ready, TaskState.Reserved])}) AND t.due_at < $1) AS overdue, owner_id AS "ownerId", cause, cause_note AS "causeNote", action, evidence_refs AS "evidenceRefs", acted_by AS "actedById",
  verify_note AS "verifyNote", verified_by AS "verifiedById", converted.id AS "violationId",
  (SELECT coalesce(jsonb_object_agg(m.id, m.name), '{}') FROM member m WHERE m.id IN (about_member_id, owner_id, acted_by, verified_by)) AS people
  FROM discrepancy LEFT JOIN violation converted ON converted.discrepancy_id = discrepancy.id`;
/** Whose page of the list: `about` is shown nothing that is about themselves, unless it is theirs to correct: `hidesFrom`. */
export interface DiscrepancyReader {
  readonly now: Date;
  readonly about: string | null;
}

/** Those not closed, along discrepancy_open_by_age. */
export const discrepanciesListed = ({ limit, cursor }: DiscrepancyQuery, { now, about }: DiscrepancyReader): Statement =>
  listStatement((bind) => {
    bind(now);
    const after = cursor === undefined ? undefined : readListCursor(cursor);
    const them = about === null ? undefined : bind(about);
    return {
      select: SELECT,
      where: [
        `state NOT IN (${listed(ENDED_DISCREPANCY)})`,
        them && `(about_member_id IS DISTINCT FROM ${them} OR owner_id = ${them})`,
        after && `(discrepancy.opened_at, discrepancy.id) > (${bind(after.at)}, ${bind(after.id)})`,
      ],
      order: 'discrepancy.opened_at, discrepancy.id',
      limit: limit + 1,
    };
  });

type Stored = Omit<DiscrepancyView, 'severity'>;
const graded = (stored: Stored): DiscrepancyView => ({ ...stored, severity: severityOf(stored.type) });

/** Discrepancies (VII.D). */
@Injectable()
export class DiscrepanciesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  /** VII.D: a person makes a Violation of it. */
  async convert(
    id: string,
    { eventAt, ...said }: ConvertDiscrepancyRequest,
    submitter: Submitter,
  ): Promise<DiscrepancyConvertedAnswer | Refusal> {
    const form = eventAt === undefined ? said : { ...said, eventAt: Date.parse(eventAt) };
    const { answer } = await this.processes.submit(submitter, `POST /v1/discrepancies/${id}/convert`, { eventAt, ...said }, (manager) =>
      recordConversion(manager, submitter, { discrepancyId: id, form }),
    );
    if (isRefusal(answer)) return answer;
    const next = await this.processes.movedFirst(answer.spread, submitter);
    return { id, violationId: answer.id, accountId: answer.accountId, suspended: answer.suspended, next };
  }

  /** Those not closed, oldest first. */
  async list(query: DiscrepancyQuery, caller: Caller): Promise<{ discrepancies: DiscrepancyView[]; next: string | null } | Refusal> {
    const refusal = await refuseOutsiders(this.dataSource.manager, caller, { action: 'DiscrepanciesRead', objectKind: 'discrepancy' });
    if (refusal) return refusal;
    const { limit } = query;
    const about = leavesOut('discrepancy.read', Relation.Involved, caller.actor.memberId);
    const { sql, parameters } = discrepanciesListed(query, { now: caller.now, about });
    const found = await rows<Stored>(this.dataSource.manager, sql, parameters);
    const discrepancies = found.slice(0, limit).map(graded);
    const last = discrepancies.at(-1);
    return {
      discrepancies,
      next:
        found.length > limit && last !== undefined ? encodeListCursor({ at: new Date(last.openedAt).toISOString(), id: last.id }) : null,
    };
  }

  async page(id: string, caller: Caller): Promise<DiscrepancyPage | Refusal> {
    const { manager } = this.dataSource;
    const page = await processPage(manager, { id, kind: ProcessKind.Discrepancy }, caller.actor);
    const discrepancy = page && (await row<Stored>(manager, `${SELECT} WHERE discrepancy.id = $2`, [caller.now, id]));
    if (page === undefined || discrepancy === undefined || hidesFrom(discrepancy, caller.actor))
      return hide(manager, caller, { action: 'DiscrepancyRead', objectKind: 'discrepancy', objectId: id });
    return { ...page, discrepancy: graded(discrepancy) };
  }
}
