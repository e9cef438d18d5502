import { ObjectKind } from '@app/audit';
import { listed } from '@app/persistence/sql';
import { TaskState } from '@app/domain/tasks/task';
import { UNJUDGED } from '@app/domain/oversight';
import type { Refusal } from '@app/domain/kernel';
import { ProcessKind } from '@app/domain/process';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import { row, rows } from '@app/process';
import { hiddenBySeal } from '@app/process/search/sealed';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hide } from '../platform/hidden';
import { cutPage, readListCursor, type ListQuery } from '../platform/list-cursor';
import type { Caller } from '../platform/request';
import { refuseOutsiders } from './oversight-access';

/** A substantiation (A11): member ids, codes, and the words of those who answered and judged. */
export interface SubstantiationView {
  readonly id: string;
  readonly state: string;
  /** Past the time of the task that it waits for. */
  readonly overdue: boolean;
  readonly searchId: string;
  readonly rule: string;
  readonly operatorId: string;
  /** The month whose report asked. */
  readonly askedIn: string;
  readonly askedAt: string;
  readonly explanation: string | null;
  readonly evidenceRefs: readonly string[];
  readonly providedById: string | null;
  readonly judgeNote: string | null;
  readonly judgedById: string | null;
}

/** Those that wait, oldest first, and the cursor of the next page. */
export interface SubstantiationsWaiting {
  readonly substantiations: readonly SubstantiationView[];
  readonly next: string | null;
}

/** A substantiation's page: its state, timeline and what is next. */
export interface SubstantiationPage extends ProcessPage {
  readonly substantiation: SubstantiationView;
}

const SELECT = `SELECT u.id, u.state, EXISTS (SELECT 1 FROM task t WHERE t.process_id = u.id AND t.state IN (${listed([TaskState.Ready, TaskState.Reserved])}) AND t.due_at < $1) AS overdue,
    u.search_id AS "searchId", u.rule, u.operator_id AS "operatorId", u.asked_in AS "askedIn", u.asked_at AS "askedAt", u.explanation,
    u.evidence_refs AS "evidenceRefs", u.provided_by AS "providedById", u.judge_note AS "judgeNote", u.judged_by AS "judgedById"
  FROM substantiation u`;
/** Those nobody has judged yet, along substantiation_open_by_age. */
export const substantiationsListed = ({ limit, cursor }: ListQuery, now: Date): Statement =>
  listStatement((bind) => {
    bind(now);
    const after = cursor === undefined ? undefined : readListCursor(cursor);
    return {
      select: SELECT,
      where: [`u.state IN (${listed(UNJUDGED)})`, after && `(u.asked_at, u.id) > (${bind(after.at)}, ${bind(after.id)})`],
      order: 'u.asked_at, u.id',
      limit: limit + 1,
    };
  });
const READ = { action: 'SubstantiationRead', objectKind: ObjectKind.Substantiation };

/** Substantiations (VII.B, A11). */
@Injectable()
export class SubstantiationsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that nobody has accepted or rejected yet, oldest first. */
  async list(query: ListQuery, caller: Caller): Promise<SubstantiationsWaiting | Refusal> {
    const { manager } = this.dataSource;
    const refusal = await refuseOutsiders(manager, caller, READ);
    if (refusal) return refusal;
    const { sql, parameters } = substantiationsListed(query, caller.now);
    const found = await rows<SubstantiationView>(manager, sql, parameters);
    const { shown, next } = cutPage(found, query.limit, ({ id, askedAt }) => ({ at: new Date(askedAt).toISOString(), id }));
    return { substantiations: shown, next };
  }

  async page(id: string, caller: Caller): Promise<SubstantiationPage | Refusal> {
    const { manager } = this.dataSource;
    const page = await processPage(manager, { id, kind: ProcessKind.Substantiation }, caller.actor);
    const substantiation = page && (await row<SubstantiationView>(manager, `${SELECT} WHERE u.id = $2`, [caller.now, id]));
    const sealed = substantiation && (await hiddenBySeal(manager, substantiation.searchId, caller.actor));
    if (page === undefined || substantiation === undefined || sealed) return hide(manager, caller, { ...READ, objectId: id });
    return { ...page, substantiation };
  }
}
