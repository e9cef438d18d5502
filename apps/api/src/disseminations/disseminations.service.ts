import { appendAudit, AuditOutcome, ObjectKind } from '@app/audit';
import { mayDo, oneMember, refuseDuty, relationsOf } from '@app/domain/duties';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { transact } from '@app/process';
import { comparesBlind } from '@app/process/corroboration/peers';
import { handOnResult, recordDisseminationLate, type DisseminationRecorded } from '@app/process/dissemination/hand-on';
import { disseminationsOf, disseminationsOfSection, type DisseminationView } from '@app/process/dissemination/read';
import { recordRecall } from '@app/process/dissemination/recall';
import { noteRead, readsCandidates, refuseRead } from '@app/process/search/access';
import { hiddenBySeal } from '@app/process/search/sealed';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { turnAway } from '../platform/turn-away';
import type { DisseminationsQuery, HandOnRequest, LateDisseminationRequest, RecallRequest } from './disseminations.dto';

/** A recorded dissemination: its id, and whether its recipient was authorized. */
export interface DisseminationAnswer {
  readonly id: string;
  readonly authorized: boolean;
}

/** A page of disseminations; `next` goes back as `after`. */
export interface DisseminationPage {
  readonly disseminations: readonly DisseminationView[];
  readonly next: string | null;
}

const READ = { action: 'DisseminationsRead', objectKind: ObjectKind.Dissemination };

/** To whom information goes (IX.A.3), and how it is asked back (VII.E.4). */
@Injectable()
export class DisseminationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async handOn(searchId: string, form: HandOnRequest, submitter: Submitter): Promise<DisseminationAnswer | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/face-searches/${searchId}/disseminations`, form, (manager) =>
      handOnResult(manager, submitter, { searchId, form }),
    );
    return this.answered(answer, submitter);
  }

  async recordLate(searchId: string, body: LateDisseminationRequest, submitter: Submitter): Promise<DisseminationAnswer | Refusal> {
    const { handedOnAt, handedOnById, ...rest } = body;
    const form = { ...rest, handedOnAt: Date.parse(handedOnAt), handedOnBy: handedOnById ?? submitter.actor.memberId };
    const route = `POST /v1/face-searches/${searchId}/disseminations/record-late`;
    const { answer } = await this.processes.submit(submitter, route, body, (manager) =>
      recordDisseminationLate(manager, submitter, { searchId, form }),
    );
    return this.answered(answer, submitter);
  }

  ofSearch(searchId: string, caller: Caller): Promise<{ disseminations: DisseminationView[] } | Refusal> {
    return transact(this.dataSource, async (manager) => {
      const reading = { ...READ, objectKind: ObjectKind.FaceSearch, objectId: searchId };
      if (!(await this.mayRead(manager, searchId, caller))) return refuseRead(manager, caller, reading);
      await noteRead(manager, caller, { ...reading, searchId });
      return { disseminations: await disseminationsOf(manager, searchId, caller.actor) };
    });
  }

  list(query: DisseminationsQuery, caller: Caller): Promise<DisseminationPage | Refusal> {
    return transact(this.dataSource, async (manager) => {
      const refusal = refuseDuty('dissemination.read', caller.actor);
      if (refusal) return turnAway(manager, caller, READ, refusal);
      const { actor, now: at, requestId } = caller;
      await appendAudit(manager, { ...READ, at, actorId: actor.memberId, outcome: AuditOutcome.Success, requestId, source: 'api' });
      const found = await disseminationsOfSection(manager, actor, query);
      const disseminations = found.slice(0, query.limit);
      return { disseminations, next: found.length > query.limit ? (disseminations.at(-1)?.id ?? null) : null };
    });
  }

  async recall(disseminationId: string, body: RecallRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const form = { ...body, askedAt: Date.parse(body.askedAt) };
    const { answer } = await this.processes.submit(submitter, `POST /v1/disseminations/${disseminationId}/recall`, body, (manager) =>
      recordRecall(manager, submitter, { disseminationId, form }),
    );
    return answer;
  }

  private async mayRead(manager: EntityManager, searchId: string, { actor, now }: Caller): Promise<boolean> {
    if (await hiddenBySeal(manager, searchId, actor)) return false;
    const { memberId } = actor;
    const reader = oneMember(memberId);
    const readsList = reader(await readsCandidates(manager, searchId, memberId, now));
    const people = { OWN_CASE: readsList, BLIND_EXAMINER: reader(await comparesBlind(manager, searchId, actor)) };
    return mayDo('dissemination.read-search', actor, relationsOf(people, memberId));
  }

  private async answered(answer: DisseminationRecorded | Refusal, submitter: Submitter): Promise<DisseminationAnswer | Refusal> {
    if (isRefusal(answer)) return answer;
    await this.processes.spread(answer.spread, submitter);
    return { id: answer.id, authorized: answer.authorized };
  }
}
