import { leavesOut, refuseDuty, Relation } from '@app/domain/duties';
import { isRefusal, type Refusal } from '@app/domain/kernel';
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

/** Nobody reads here what is being found about themselves. */
const LIST = `SELECT v.id, v.account_id AS "accountId", a.member_id AS "memberId", v.clause, v.event_at AS "eventAt", v.opened_by AS "openedBy",
    v.opened_at AS "openedAt", v.finding, v.decided_at AS "decidedAt", v.referral, v.discrepancy_id AS "discrepancyId"
  FROM violation v JOIN account a ON a.id = v.account_id
  WHERE a.member_id IS DISTINCT FROM $1 AND (NOT $2::boolean OR v.decided_at IS NULL) AND ($3::uuid IS NULL OR v.id > $3) ORDER BY v.id LIMIT $4`;

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

  async list({ open, limit, after }: ViolationsQuery, caller: Caller): Promise<ViolationPage | Refusal> {
    const { manager } = this.dataSource;
    const refusal = refuseDuty('violation.list', caller.actor);
    if (refusal) return turnAway(manager, caller, { action: 'ViolationsListed', objectKind: 'violation' }, refusal);
    const own = leavesOut('violation.list', Relation.Own, caller.actor.memberId);
    const found = await rows<ViolationLine>(manager, LIST, [own, open ?? false, after ?? null, limit + 1]);
    const violations = found.slice(0, limit);
    return { violations, next: found.length > limit ? (violations.at(-1)?.id ?? null) : null };
  }
}
