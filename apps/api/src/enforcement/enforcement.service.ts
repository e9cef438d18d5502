import { ObjectKind } from '@app/audit';
import type { EnforcementForm, OutsideArrestForm } from '@app/domain/enforcement';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { transact } from '@app/process';
import { joinCaseFiles } from '@app/process/enforcement/cases';
import { openOutsideArrest } from '@app/process/enforcement/outside-arrest';
import { enforcementPage, type EnforcementPage } from '@app/process/enforcement/page';
import { openEnforcement, type EnforcementOpened } from '@app/process/enforcement/start';
import { addOutcome, withdrawAction } from '@app/process/enforcement/withdraw';
import { packInForce } from '@app/process/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOrHide } from '../platform/hidden';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { outcomeOf, type EnforcementOutcomeForm } from '../steps/enforcement/outcome.step';
import type { CaseJoinRequest, EnforcementRequestForm, OutsideArrestRequest } from './enforcement.dto';

/** The answer to a request: the action and what is next. */
export interface EnforcementBegun {
  readonly id: string;
  readonly next: Next;
}

const ROUTE = 'POST /v1/enforcement-actions';

/** Enforcement actions (VI.E). */
@Injectable()
export class EnforcementService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async request(body: EnforcementRequestForm, submitter: Submitter): Promise<EnforcementBegun | Refusal> {
    const { caseNumber, warrant, contradictions = [], ...rest } = body;
    const form: EnforcementForm = {
      ...rest,
      contradictions,
      ...(warrant && { warrant: { ...warrant, confirmedAt: Date.parse(warrant.confirmedAt) } }),
    };
    const { answer } = await this.processes.submit(submitter, ROUTE, body, async (manager) =>
      openEnforcement(manager, submitter, { caseNumber, form, policy: await packInForce(manager, submitter.now) }),
    );
    return this.begun(answer, submitter);
  }

  async recordOutsideArrest(body: OutsideArrestRequest, submitter: Submitter): Promise<EnforcementBegun | Refusal> {
    const { caseNumber, caseStub, arrestedAt, bases, ...rest } = body;
    const form: OutsideArrestForm = {
      ...rest,
      arrestedAt: Date.parse(arrestedAt),
      bases: bases.map(({ establishedAt, ...basis }) => ({ ...basis, ...(establishedAt && { establishedAt: Date.parse(establishedAt) }) })),
    };
    const { answer } = await this.processes.submit(submitter, `${ROUTE}/record-outside-arrest`, body, async (manager) =>
      openOutsideArrest(manager, submitter, { caseNumber, caseStub, form, policy: await packInForce(manager, submitter.now) }),
    );
    return this.begun(answer, submitter);
  }

  async withdraw(id: string, submitter: Submitter): Promise<EnforcementBegun | Refusal> {
    const { answer } = await this.processes.submit(submitter, `${ROUTE}/${id}/withdraw`, {}, (manager) =>
      withdrawAction(manager, submitter, id),
    );
    return isRefusal(answer) ? answer : { id, next: await this.processes.moved(answer.raised, submitter) };
  }

  async addOutcome(id: string, body: EnforcementOutcomeForm, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const form = outcomeOf(body);
    const { answer } = await this.processes.submit(submitter, `${ROUTE}/${id}/outcomes`, body, (manager) =>
      addOutcome(manager, submitter, { enforcementId: id, form }),
    );
    return answer;
  }

  async joinCases(body: CaseJoinRequest, submitter: Submitter): Promise<{ id: string; joinedId: string } | Refusal> {
    const { answer } = await this.processes.submit(submitter, `${ROUTE}/join-cases`, body, (manager) =>
      joinCaseFiles(manager, submitter, body),
    );
    return answer;
  }

  page(id: string, caller: Caller): Promise<EnforcementPage | Refusal> {
    const attempt = { action: 'EnforcementActionRead', objectKind: ObjectKind.EnforcementAction, objectId: id };
    return transact(this.dataSource, async (manager) => readOrHide(manager, caller, attempt, await enforcementPage(manager, id, caller)));
  }

  private async begun(answer: EnforcementOpened | Refusal, submitter: Submitter): Promise<EnforcementBegun | Refusal> {
    if (isRefusal(answer)) return answer;
    return { id: answer.enforcementId, next: await this.processes.begun(answer.raised, submitter, answer.spread) };
  }
}
