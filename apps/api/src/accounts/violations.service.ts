import { leavesOut, refuseDuty, Relation } from '@app/domain/duties';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { rows } from '@app/process';
import { recordViolation } from '@app/process/accounts/violation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { turnAway } from '../platform/turn-away';
import type { ViolationRequest, ViolationsQuery } from './violations.dto';

/** An opened Violation: whether the account rests, and what is next. */
export interface ViolationAnswer {
  readonly id: string;
  readonly suspended: boolean;
  readonly next: Next;
}

/** A Violation in a list; instants in ISO 8601. */
export interface ViolationLine {
  readonly id: string;
  readonly accountId: string;
  readonly memberId: string;
  readonly clause: string;
  readonly eventAt: Date;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly finding: string | null;
  readonly decidedAt: Date | null;
  /** The reference under which a sustained finding went on for discipline. */
  readonly referral: string | null;
  /** The discrepancy that was converted into it. */
  readonly discrepancyId: string | null;
}

/** A page of Violations; `next` goes back as `after`. */
export interface ViolationPage {
  readonly violations: readonly ViolationLine[];
  readonly next: string | null;
}

const SELECT = `SELECT v.id, v.account_id AS "accountId", a.member_id AS "memberId", v.clause, v.event_at AS "eventAt", v.opened_by AS "openedBy",
    v.opened_at AS "openedAt", v.finding, v.decided_at AS "decidedAt", v.referral, v.discrepancy_id AS "discrepancyId"
  FROM violation v JOIN account a ON a.id = v.account_id`;

/** By key, those undecided along violation_undecided. `own`: nobody reads here what is being found about themselves. */
export const violationsListed = ({ open, limit, after }: ViolationsQuery, own: string | null): Statement =>
  listStatement((bind) => ({
    select: SELECT,
    where: [own !== null && `a.member_id <> ${bind(own)}`, open && 'v.decided_at IS NULL', after !== undefined && `v.id > ${bind(after)}`],
    order: 'v.id',
    limit: limit + 1,
  }));

/** Violations (V.D). */
@Injectable()
export class ViolationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async open(accountId: string, body: ViolationRequest, submitter: Submitter): Promise<ViolationAnswer | Refusal> {
    const { eventAt, ...said } = body;
    const form = { ...said, eventAt: eventAt === undefined ? submitter.now.getTime() : Date.parse(eventAt) };
    const { answer } = await this.processes.submit(submitter, `POST /v1/accounts/${accountId}/violations`, body, (manager) =>
      recordViolation(manager, submitter, { accountId, form }),
    );
    if (isRefusal(answer)) return answer;
    const next = await this.processes.movedFirst(answer.spread, submitter);
    return { id: answer.id, suspended: answer.suspended, next };
  }

  async list(query: ViolationsQuery, caller: Caller): Promise<ViolationPage | Refusal> {
    const { manager } = this.dataSource;
    const refusal = refuseDuty('violation.list', caller.actor);
    if (refusal) return turnAway(manager, caller, { action: 'ViolationsListed', objectKind: 'violation' }, refusal);
    const own = leavesOut('violation.list', Relation.Own, caller.actor.memberId);
    const { sql, parameters } = violationsListed(query, own);
    const found = await rows<ViolationLine>(manager, sql, parameters);
    const violations = found.slice(0, query.limit);
    return { violations, next: found.length > query.limit ? (violations.at(-1)?.id ?? null) : null };
  }
}
