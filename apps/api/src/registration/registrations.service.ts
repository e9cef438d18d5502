import { isRefusal, type Refusal } from '@app/domain/kernel';
import { ProcessKind } from '@app/domain/process';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import { packInForce } from '@app/process/policy';
import { Ending, endRegistration, openLegacyRegistration, openRegistration, type Opened } from '@app/process/registration/start';
import { readRegistration } from '@app/process/registration/facts';
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

/** A registration's page: state, timeline, what is next, for whom and by when. */
export interface RegistrationPage extends ProcessPage {
  readonly member: { readonly id: string; readonly name: string };
  readonly registrationKind: string;
  /** Legacy only: where the paper lies, or where it was looked for in vain. */
  readonly paper: { readonly approval: string; readonly found: boolean } | null;
  readonly account: { readonly id: string; readonly status: string } | null;
}

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
    const { actor, now } = caller;
    const page = await processPage(manager, { id, kind: ProcessKind.Registration }, actor);
    if (page === undefined) return hide(manager, caller, { action: 'RegistrationRead', objectKind: 'registration', objectId: id });
    const { applicantId, kind } = await readRegistration(manager, id, now);
    const [member]: { id: string; name: string }[] = await manager.query('SELECT id, name FROM member WHERE id = $1', [applicantId]);
    const [account]: { id: string; status: string }[] = await manager.query('SELECT id, status FROM account WHERE registration_id = $1', [
      id,
    ]);
    const [paper]: { approval: string | null; found: boolean | null }[] = await manager.query(
      'SELECT paper_approval AS approval, paper_found AS found FROM registration WHERE id = $1',
      [id],
    );
    const found = paper?.approval ? { approval: paper.approval, found: paper.found ?? true } : null;
    return { ...page, paper: found, member: member ?? { id: applicantId, name: '' }, registrationKind: kind, account: account ?? null };
  }

  private async opened(answer: Opened | Refusal, submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    return isRefusal(answer) ? answer : { id: answer.registrationId, next: await this.processes.begun(answer.raised, submitter) };
  }
}
