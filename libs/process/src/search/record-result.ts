import {
  RELATION_FLAGS,
  relationsSeen,
  type Candidate,
  type Determined,
  type MembersByName,
  type ResultRecorded,
} from '@app/domain/search';
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
  await insertCandidates(
    manager,
    searchId,
    candidates.map((row) => ({ ...row, id: randomUUID() })),
  );
}

/** Inserts rows of a list behind those that are there. `addedBy`: who entered them with a comparison. */
async function insertCandidates(manager: EntityManager, searchId: string, list: readonly Candidate[], addedBy: string | null = null) {
  if (list.length === 0) return;
  const keyring = keyringOf(manager);
  const before = await manager.countBy(CandidateEntity, { searchId });
  await manager.insert(
    CandidateEntity,
    list.map(({ id, rank, similarityScore, source, ...record }, index) => {
      const { bytes, keyId } = encryptValue(keyring, CANDIDATE_RECORD, id, record);
      return { id, searchId, position: before + index + 1, rank, similarityScore, source, record: bytes, keyId, addedBy };
    }),
  );
}

const COMPLETE = `UPDATE candidate_list l SET list_complete = NOT l.truncated AND l.returned_count = (SELECT count(*) FROM candidate WHERE search_id = $1)
  WHERE l.search_id = $1`;

/** IV.F: adds to a sealed list the rows that came with a comparison. The caller holds the process row's lock. */
export async function addEntries(manager: EntityManager, searchId: string, { added, by }: Pick<Determined, 'added' | 'by'>): Promise<void> {
  if (added.length === 0) return;
  await insertCandidates(manager, searchId, added, by);
  await manager.query(COMPLETE, [searchId]);
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
  await addEntries(manager, searchId, fact);
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
