import { isRefusal, type Refusal } from '@app/domain/kernel';
import { ProcessKind } from '@app/domain/process';
import { processPage, registrationRecord, type ProcessPage, type RegistrationRecord } from '@app/persistence/pages';
import { packInForce } from '@app/process/policy';
import { Ending, endRegistration, openLegacyRegistration, openRegistration, type Opened } from '@app/process/registration/start';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hide } from '../platform/hidden';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import type { LegacyRegistrationRequest, WithdrawalRequest } from './registrations.dto';

/** The answer to a request: the registration and what is next. */
export interface RegistrationOpened {
  readonly id: string;
  readonly next: Next;
}

/** A registration's page: state, timeline, what was decided and why, what is next, for whom and by when. */
export interface RegistrationPage extends ProcessPage, RegistrationRecord {}

/** Registrations (V.A, V.E.3, VI.A). */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async request(submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, 'POST /v1/registrations', {}, async (manager) =>
      openRegistration(manager, submitter, await packInForce(manager, submitter.now)),
    );
    return this.opened(answer, submitter);
  }

  async recordLegacy(body: LegacyRegistrationRequest, submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, 'POST /v1/registrations/legacy', body, async (manager) =>
      openLegacyRegistration(manager, submitter, { ...body, policy: await packInForce(manager, submitter.now) }),
    );
    return this.opened(answer, submitter);
  }

  /** Ends an open registration; by the applicant or the Commander. */
  withdraw(id: string, body: WithdrawalRequest, submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    return this.end(`POST /v1/registrations/${id}/withdraw`, { id, ...body, ending: Ending.Withdraw }, submitter);
  }

  /** Voids a registration that should never have been opened; by command. */
  voidOne(id: string, body: WithdrawalRequest, submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    return this.end(`POST /v1/registrations/${id}/void`, { id, ...body, ending: Ending.Void }, submitter);
  }

  private async end(
    route: string,
    { id, reason, ending }: { id: string; reason: string; ending: Ending },
    submitter: Submitter,
  ): Promise<RegistrationOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, route, { reason }, (manager) =>
      endRegistration(manager, submitter, { registrationId: id, reason, ending }),
    );
    return isRefusal(answer) ? answer : { id, next: await this.processes.moved(answer.raised, submitter, answer.spread) };
  }

  async page(id: string, caller: Caller): Promise<RegistrationPage | Refusal> {
    const { manager } = this.dataSource;
    const page = await processPage(manager, { id, kind: ProcessKind.Registration }, caller.actor);
    if (page === undefined) return hide(manager, caller, { action: 'RegistrationRead', objectKind: 'registration', objectId: id });
    return { ...page, ...(await registrationRecord(manager, id)) };
  }

  private async opened(answer: Opened | Refusal, submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    return isRefusal(answer) ? answer : { id: answer.registrationId, next: await this.processes.begun(answer.raised, submitter) };
  }
}
