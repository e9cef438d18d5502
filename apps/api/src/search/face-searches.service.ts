import { isRefusal, type Refusal } from '@app/domain/kernel';
import { refuse, system } from '@app/domain/kernel';
import { gatesOf, ResultChannel } from '@app/domain/search';
import { authorityLabel } from '@app/domain/kernel';
import { packInForce } from '@app/process/policy';
import { auditRefusals } from '@app/process/search/audit';
import { cancelFaceSearch } from '@app/process/search/cancel';
import { loadGateFacts } from '@app/process/search/gate-facts';
import { identifyDeceased } from '@app/process/search/deceased';
import { handOverFaceSearch } from '@app/process/search/hand-over';
import { recordFaceSearchLate, submitFaceSearch, type LateOpened, type SearchOpened } from '@app/process/search/start';
import { supersedeSearchDetermination } from '@app/process/search/supersede';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config.provider';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { problemOfRefusal, type Problem } from '../platform/problem';
import {
  lateFormOf,
  Provider,
  searchFormOf,
  type CancellationRequest,
  type FaceSearchRequest,
  type HandOverRequest,
  type IdentificationRequest,
  type LateSearchRequest,
  type SupersedeRequest,
} from './face-searches.dto';

/** The answer to a submitted search: its id and what is next. */
export interface FaceSearchOpened {
  readonly id: string;
  readonly next: Next;
}

/** The answer to a late record: also which gates had failed when it ran. */
export interface LateSearchOpened extends FaceSearchOpened {
  readonly discrepancies: readonly string[];
}

/** One standing gate of the caller, now: green, or the problem it would be refused with. */
export interface GateView {
  readonly gate: string;
  readonly authority: string;
  readonly green: boolean;
  readonly problem?: Problem;
}

const NO_SIMULATOR = refuse('PROVIDER_NOT_AVAILABLE', system('simulator'));

/** Face searches (IV-VI, VIII, IX): asked for, recorded late, given up, their determination superseded. */
@Injectable()
export class FaceSearchesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async submit(body: FaceSearchRequest, submitter: Submitter): Promise<FaceSearchOpened | Refusal> {
    const simulated = body.provider === Provider.Simulator;
    const channel = simulated ? ResultChannel.Simulator : ResultChannel.ManualEntry;
    const { answer } = await this.processes.submit(submitter, 'POST /v1/face-searches', body, async (manager) =>
      simulated && this.config.nodeEnv === 'production'
        ? auditRefusals(manager, submitter, { action: 'FaceSearchSubmitted' }, NO_SIMULATOR)
        : submitFaceSearch(manager, submitter, { form: searchFormOf(body), channel, policy: await packInForce(manager, submitter.now) }),
    );
    return this.opened(answer, submitter);
  }

  async recordLate(body: LateSearchRequest, submitter: Submitter): Promise<LateSearchOpened | Refusal> {
    const { operatorId } = body;
    const { answer } = await this.processes.submit<LateOpened>(submitter, 'POST /v1/face-searches/record-late', body, async (manager) =>
      recordFaceSearchLate(manager, submitter, {
        form: lateFormOf(body),
        policy: await packInForce(manager, submitter.now),
        ...(operatorId !== undefined && { operatorId }),
      }),
    );
    if (isRefusal(answer)) return answer;
    const { searchId: id, raised, spread, discrepancies } = answer;
    return { id, next: await this.processes.begun(raised, submitter, spread), discrepancies };
  }

  async cancel(id: string, { reason }: CancellationRequest, submitter: Submitter): Promise<FaceSearchOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/face-searches/${id}/cancel`, { reason }, (manager) =>
      cancelFaceSearch(manager, submitter, { searchId: id, reason }),
    );
    return isRefusal(answer) ? answer : { id, next: await this.processes.moved(answer.raised, submitter) };
  }

  async handOver(id: string, body: HandOverRequest, submitter: Submitter): Promise<FaceSearchOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/face-searches/${id}/hand-over`, body, (manager) =>
      handOverFaceSearch(manager, submitter, { ...body, searchId: id }),
    );
    return isRefusal(answer) ? answer : { id, next: await this.processes.moved(answer.raised, submitter) };
  }

  async identify(id: string, body: IdentificationRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const form = { ...body, identifiedAt: Date.parse(body.identifiedAt) };
    const route = `POST /v1/face-searches/${id}/medical-examiner-identifications`;
    const { answer } = await this.processes.submit(submitter, route, body, (manager) =>
      identifyDeceased(manager, submitter, { searchId: id, form }),
    );
    return answer;
  }

  async supersede(
    id: string,
    form: SupersedeRequest,
    submitter: Submitter,
  ): Promise<(FaceSearchOpened & { determinationId: string; outcome: string }) | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/face-searches/${id}/determinations/supersede`, form, (manager) =>
      supersedeSearchDetermination(manager, submitter, { searchId: id, form }),
    );
    if (isRefusal(answer)) return answer;
    const { determinationId, outcome, raised } = answer;
    return { id, determinationId, outcome, next: await this.processes.moved(raised, submitter) };
  }

  /** The gates that stand before any form: account, training, access basis, agreement. */
  async gates({ actor, now }: Caller): Promise<{ gates: GateView[] }> {
    const policy = await packInForce(this.dataSource.manager, now);
    const facts = await loadGateFacts(this.dataSource.manager, { policy, operatorId: actor.memberId, by: actor, at: now });
    const gates = gatesOf(facts, now.getTime()).map(({ gate, authority, refusal }) => ({
      gate,
      authority: authorityLabel(authority),
      green: refusal === null,
      ...(refusal && { problem: problemOfRefusal(refusal) }),
    }));
    return { gates };
  }

  private async opened(answer: SearchOpened | Refusal, submitter: Submitter): Promise<FaceSearchOpened | Refusal> {
    return isRefusal(answer) ? answer : { id: answer.searchId, next: await this.processes.begun(answer.raised, submitter) };
  }
}
