import { ProcessState, StepState } from '@app/domain/process';
import { isRefusal } from '@app/domain/kernel';
import { withoutProbe } from '@app/domain/search/unready';
import { blockedResult, decideQuery, recordResult, ResultChannel, SearchOutcome, type ResultRecorded } from '@app/domain/search';
import { lockProcess, transact, type ProcessRow, type Raised } from '@app/process';
import { loadGateFacts } from '@app/process/search/gate-facts';
import { lockOperator } from '@app/process/search/operator-facts';
import { storeResult } from '@app/process/search/record-result';
import { readSearch, type SearchRow } from '@app/process/search/search-row';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { ActivityParts } from '../parts';
import type { ProviderRequest } from './provider';
import { answerLate, decideAttempt, decideUnasked, noteAttempt, queryState } from './query-step';

/** Milliseconds after which an attempt without an answer counts as lost: longer than any answer is waited for. */
export const ATTEMPT_LIMIT = 60_000;

/** Whom to ask, and who is told that asking failed: by the id of the request, and a code. */
export type Asked = Required<Pick<ActivityParts, 'provider' | 'onProviderFailure'>>;

/**
 * V.B: asks the provider once. The attempt is committed before it is asked; one whose answer is not known is never repeated, but decided
 * UNKNOWN and left to a person. Gates are checked again right before. Fails, to be tried again, while an earlier attempt may still answer.
 * Answers with the process whose workflow is to be told that a late answer has come.
 */
export async function askProvider(dataSource: DataSource, asked: Asked, processId: string): Promise<Raised | undefined> {
  const request = await transact(dataSource, (manager) => attempt(manager, processId));
  if (request === undefined) return undefined;
  const result = await answerOf(asked, request);
  return transact(dataSource, (manager) => settle(manager, processId, result));
}

/** What to ask, or nothing when there is nothing to ask any more. Takes its clock under the locks, so that no request is dated after a block. */
async function attempt(manager: EntityManager, processId: string): Promise<ProviderRequest | undefined> {
  const search = await readSearch(manager, processId);
  await lockOperator(manager, search.operatorId);
  const process = await lockProcess(manager, processId);
  if (process?.state !== ProcessState.Open) return undefined;
  const now = new Date();
  const state = await queryState(manager, processId);
  if (state === StepState.Decided) return undefined;
  if (state === StepState.Attempted) return giveUp(manager, process, { search, now });
  return admit(manager, process, { search, now });
}

async function admit(
  manager: EntityManager,
  process: ProcessRow,
  { search, now }: { search: SearchRow; now: Date },
): Promise<ProviderRequest | undefined> {
  const { operatorId, probeSha256, caseState, queryOutcome } = search;
  if (queryOutcome !== null) {
    await decideUnasked(manager, process, { outcome: queryOutcome, failed: [], now });
    return undefined;
  }
  const facts = await loadGateFacts(manager, { policy: process.policy, operatorId, by: { memberId: operatorId, roles: [] }, at: now });
  const decided = decideQuery(facts, caseState, now.getTime());
  if (probeSha256 === null || decided.outcome === 'BLOCKED') {
    const failed = decided.outcome === 'BLOCKED' ? decided.failed : [withoutProbe()];
    const blocked = blockedResult(ResultChannel.Simulator, now.getTime());
    await storeResult(manager, process.id, blocked);
    await decideUnasked(manager, process, { outcome: blocked.outcome, failed, now });
    return undefined;
  }
  const requestId = randomUUID();
  await noteAttempt(manager, process, { requestId, now });
  return { requestId, probeSha256, at: now.getTime() };
}

/** An attempt that another run began: it may still answer, or it is lost. */
async function giveUp(manager: EntityManager, process: ProcessRow, { search, now }: { search: SearchRow; now: Date }): Promise<undefined> {
  const age = now.getTime() - (search.askedAt?.getTime() ?? 0);
  if (age < ATTEMPT_LIMIT) throw new Error('the provider may still answer an earlier attempt');
  await decideAttempt(manager, process, { outcome: SearchOutcome.Unknown, now });
  return undefined;
}

/** The result, or nothing when nobody knows whether the provider searched. */
async function answerOf({ provider, onProviderFailure }: Asked, request: ProviderRequest): Promise<ResultRecorded | undefined> {
  try {
    const answer = await provider.search(request);
    const result = recordResult({ ownerId: '' }, { ...answer, channel: ResultChannel.Simulator }, null, Math.max(Date.now(), request.at));
    if (!isRefusal(result)) return result;
    onProviderFailure(request.requestId, result.code);
  } catch (error) {
    onProviderFailure(request.requestId, error instanceof Error ? error.name : 'unknown');
  }
  return undefined;
}

async function settle(manager: EntityManager, processId: string, result: ResultRecorded | undefined): Promise<Raised | undefined> {
  const process = await lockProcess(manager, processId);
  if (process === undefined || (await readSearch(manager, processId)).queryOutcome !== null) return undefined;
  if (result) await storeResult(manager, processId, result);
  const now = new Date();
  if ((await queryState(manager, processId)) !== StepState.Attempted)
    return result && answerLate(manager, process, { outcome: result.outcome, now });
  await decideAttempt(manager, process, { outcome: result?.outcome ?? SearchOutcome.Unknown, now });
  return undefined;
}
