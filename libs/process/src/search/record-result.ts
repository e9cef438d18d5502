import type { Determined, ResultRecorded } from '@app/domain/search';
import { CandidateEntity, CandidateListEntity, ComparisonDeterminationEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Stores how a query ended and its list, verbatim; the caller decides the step. */
export async function storeResult(manager: EntityManager, searchId: string, result: ResultRecorded): Promise<void> {
  const { candidates, by, at, executedAt, ...list } = result;
  await manager.insert(CandidateListEntity, {
    ...list,
    searchId,
    executedAt: executedAt === null ? null : new Date(executedAt),
    recordedBy: by,
    recordedAt: new Date(at),
  });
  if (candidates.length === 0) return;
  await manager.insert(
    CandidateEntity,
    candidates.map((candidate, index) => ({ ...candidate, id: randomUUID(), searchId, position: index + 1 })),
  );
}

/** Stores a determination; the one that it supersedes stays, marked. Answers with its id. */
export async function storeDetermination(manager: EntityManager, searchId: string, fact: Determined): Promise<string> {
  const { outcome, subReason, refs, matchCandidateIds, comparisons, rationale, limitations, by, at, supersedes, supersedeReason } = fact;
  const id = randomUUID();
  const decidedAt = new Date(at);
  if (supersedes !== null) await manager.update(ComparisonDeterminationEntity, { id: supersedes }, { supersededAt: decidedAt });
  await manager.insert(ComparisonDeterminationEntity, {
    id,
    searchId,
    outcome,
    subReason,
    followedUpIds: [...refs],
    matchCandidateIds: [...matchCandidateIds],
    comparisons: [...comparisons],
    rationale,
    limitations,
    decidedBy: by,
    decidedAt,
    supersedes,
    supersedeReason,
  });
  return id;
}
