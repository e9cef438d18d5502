import type { Refusal } from '@app/domain/kernel';
import { keepAgreement, keepCertification, keepExtension, listAgreements, type AgreementLine } from '@app/process/agreements/agreements';
import { keepEnd } from '@app/process/agreements/end';
import { keepObligation, keepObligationMet } from '@app/process/agreements/obligations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pageOf, type ListQuery } from '../platform/list-cursor';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import type {
  AgreementEndRequest,
  AgreementRequest,
  CertificationRequest,
  ExtensionRequest,
  ObligationMetRequest,
  ObligationRequest,
} from './agreements.dto';

const dateOf = (instant: string | undefined): Date | null => (instant === undefined ? null : new Date(instant));

/** Agreements, the oldest first, and the cursor of the next page. */
export interface Agreements {
  readonly agreements: readonly AgreementLine[];
  readonly next: string | null;
}

/** Agreements with the host (V.E.1). */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async list(query: ListQuery, { now }: Caller): Promise<Agreements> {
    const lines = await listAgreements(this.dataSource.manager, now);
    const { shown, next } = pageOf(lines, query, ({ from, id }) => ({ at: from.toISOString(), id }));
    return { agreements: shown, next };
  }

  async record(body: AgreementRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { reference, parties, from, to, certificationDue, documentSha256 } = body;
    const period = { from: new Date(from), to: dateOf(to) };
    const form = { ...period, reference, parties, certificationDue: dateOf(certificationDue), documentSha256: documentSha256 ?? null };
    const { answer } = await this.processes.submit(submitter, 'POST /v1/agreements', body, (manager) =>
      keepAgreement(manager, submitter, form),
    );
    return answer;
  }

  async extend(agreementId: string, body: ExtensionRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const form = { agreementId, until: new Date(body.until), letter: body.letter };
    const { answer } = await this.processes.submit(submitter, `POST /v1/agreements/${agreementId}/extensions`, body, (manager) =>
      keepExtension(manager, submitter, form),
    );
    return answer;
  }

  async end(agreementId: string, body: AgreementEndRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const form = { agreementId, endsAt: new Date(body.endsAt), letter: body.letter };
    const { answer } = await this.processes.submit(submitter, `POST /v1/agreements/${agreementId}/end`, body, (manager) =>
      keepEnd(manager, submitter, form),
    );
    return answer;
  }

  async certify(agreementId: string, body: CertificationRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { certifiedAt, reference, nextDue } = body;
    const form = { agreementId, reference, certifiedAt: new Date(certifiedAt), nextDue: dateOf(nextDue) };
    const { answer } = await this.processes.submit(submitter, `POST /v1/agreements/${agreementId}/certifications`, body, (manager) =>
      keepCertification(manager, submitter, form),
    );
    return answer;
  }

  async recordObligation(agreementId: string, body: ObligationRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { kind, clause, dueAt } = body;
    const form = { agreementId, kind, clause, dueAt: new Date(dueAt) };
    const { answer } = await this.processes.submit(submitter, `POST /v1/agreements/${agreementId}/obligations`, body, (manager) =>
      keepObligation(manager, submitter, form),
    );
    return answer;
  }

  async meetObligation(
    { agreementId, obligationId }: { agreementId: string; obligationId: string },
    body: ObligationMetRequest,
    submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    const form = { agreementId, obligationId, metAt: new Date(body.metAt), documentSha256: body.documentSha256 ?? null };
    const { answer } = await this.processes.submit(submitter, `POST /v1/agreements/obligations/${obligationId}/meet`, body, (manager) =>
      keepObligationMet(manager, submitter, form),
    );
    return answer;
  }
}
