import { RELATION_FLAGS, relationsSeen, type Determined, type MembersByName, type ResultRecorded } from '@app/domain/search';
import { CANDIDATE_RECORD, encryptValue, keyringOf } from '@app/persistence/encryption';
import { CandidateEntity, CandidateListEntity, ComparisonDeterminationEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';
import { readCandidates } from './search-row';

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
  const keyring = keyringOf(manager);
  await manager.insert(
    CandidateEntity,
    candidates.map(({ rank, similarityScore, source, ...record }, index) => {
      const id = randomUUID();
      const { bytes, keyId } = encryptValue(keyring, CANDIDATE_RECORD, id, record);
      return { id, searchId, position: index + 1, rank, similarityScore, source, record: bytes, keyId };
    }),
  );
}

const NAMES = `SELECT (SELECT name FROM member WHERE id = s.operator_id) AS operator,
    array(SELECT name::text FROM member WHERE id <> s.operator_id) AS colleagues FROM face_search s WHERE s.id = $1`;

/** V.C, IX.A.1: flags what the names of the list show about operator and colleagues; a flag once set stays. */
async function flagRelations(manager: EntityManager, searchId: string, followedUpIds: readonly string[]): Promise<void> {
  const listed = await readCandidates(manager, searchId);
  const names = await row<MembersByName>(manager, NAMES, [searchId]);
  if (names === undefined || listed.length === 0) return;
  const followedUp = listed.filter(({ id }) => followedUpIds.includes(id));
  const flags = relationsSeen(listed, followedUp, names).map((relation) => RELATION_FLAGS[relation]);
  if (flags.length === 0) return;
  await manager.query('UPDATE face_search SET flags = array(SELECT DISTINCT unnest(flags || $2::varchar[])) WHERE id = $1', [
    searchId,
    flags,
  ]);
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
  await flagRelations(manager, searchId, refs);
  return id;
}
