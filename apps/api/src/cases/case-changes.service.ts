import { mayDo } from '@app/domain/duties';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { closeCaseFile, correctNumber, matchCase, reopenCaseFile, sealCaseFile, type CaseChanged } from '@app/process/cases/change';
import { casePage, unmatchedCases, type CasePage, type UnmatchedCase } from '@app/process/cases/page';
import { packInForce } from '@app/process/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hide } from '../platform/hidden';
import { cutPage, readListCursor, type ListQuery } from '../platform/list-cursor';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import type { CaseMatchRequest, CaseNumberCorrectionRequest, CaseReasonRequest } from './case-files.dto';

/** A case after a change. */
export interface CaseState {
  readonly caseNumber: string;
  readonly state: string;
}

/** Cases that wait for their match, the most urgent first, and the cursor of the next page. */
export interface UnmatchedCases {
  readonly cases: readonly UnmatchedCase[];
  readonly next: string | null;
}

/** The file of a case. */
@Injectable()
export class CaseChangesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async page(caseNumber: string, caller: Caller): Promise<CasePage | Refusal> {
    const { manager } = this.dataSource;
    const page = await casePage(manager, caseNumber, caller.actor, caller.now);
    return page ?? hide(manager, caller, { action: 'CaseRead', objectKind: 'caseFile', rules: 'case files' });
  }

  async unmatched({ limit, cursor }: ListQuery, { actor, now }: Caller): Promise<UnmatchedCases> {
    const after = cursor === undefined ? undefined : readListCursor(cursor);
    const of = mayDo('case.read', actor) ? undefined : actor.memberId;
    const found = await unmatchedCases(this.dataSource.manager, { limit: limit + 1, ...(after && { after }) }, now, of);
    const { shown, next } = cutPage(found, limit, ({ id, matchDueAt }) => ({ at: matchDueAt, id }));
    return { cases: shown, next };
  }

  close(caseNumber: string, { reason }: CaseReasonRequest, by: Submitter): Promise<CaseState | Refusal> {
    return this.change('close', { caseNumber, reason }, by, closeCaseFile);
  }

  reopen(caseNumber: string, { reason }: CaseReasonRequest, by: Submitter): Promise<CaseState | Refusal> {
    return this.change('reopen', { caseNumber, reason }, by, reopenCaseFile);
  }

  seal(caseNumber: string, { reason }: CaseReasonRequest, by: Submitter): Promise<CaseState | Refusal> {
    return this.change('seal', { caseNumber, reason }, by, sealCaseFile);
  }

  correctNumber(current: string, { caseNumber, reason }: CaseNumberCorrectionRequest, by: Submitter): Promise<CaseState | Refusal> {
    return this.change('correct-number', { current, caseNumber, reason }, by, async (manager, asking, form) =>
      correctNumber(manager, asking, { ...form, policy: await packInForce(manager, by.now) }),
    );
  }

  match(caseNumber: string, { recordsReference }: CaseMatchRequest, by: Submitter): Promise<CaseState | Refusal> {
    return this.change('match', { caseNumber, recordsReference }, by, matchCase);
  }

  /** Once per key; then the searches that it stopped are told. */
  private async change<Form>(
    verb: string,
    form: Form,
    by: Submitter,
    work: (manager: EntityManager, asking: Submitter, form: Form) => Promise<CaseChanged | Refusal>,
  ): Promise<CaseState | Refusal> {
    const { answer } = await this.processes.submit(by, `POST /v1/case-files/${verb}`, form, (manager) => work(manager, by, form));
    if (isRefusal(answer)) return answer;
    await this.processes.spread(answer.spread, by);
    return { caseNumber: answer.caseNumber, state: answer.state };
  }
}
