import {
  PeerOutcome,
  PeerReview,
  type PeerExamined,
  type PeerFacts,
  type PeerOpeningFacts,
  type PeerResolved,
} from '@app/domain/corroboration';
import type { Actor } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import type { Comparison } from '@app/domain/search/outcomes';
import { ProcessState, StepState } from '@app/domain/process';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { TaskState } from '@app/domain/tasks/task';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addEntries, storeDetermination } from '../search/record-result';
import { readCandidates } from '../search/search-row';
import { row } from '../transaction';
import { roundFacts } from './facts';

type Compared = Omit<PeerFacts, 'candidates' | 'addedBefore'> & { readonly outcome: Comparison };

/** The determination that counts, and the second examiner's review of it, if there is one. */
const COMPARED = `SELECT s.operator_id AS "operatorId", s.owner_id AS "ownerId", d.decided_by AS "determinedBy", d.id AS "determinationId",
    d.match_candidate_ids AS "matchCandidateIds", d.outcome,
    (SELECT l.returned_count FROM candidate_list l WHERE l.search_id = s.id) AS "returnedCount",
    (SELECT p.by FROM peer_review p WHERE p.determination_id = d.id AND p.outcome = ANY($2) ORDER BY p.at DESC LIMIT 1) AS "peerId"
  FROM face_search s JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL WHERE s.id = $1`;

const readCompared = (manager: EntityManager, searchId: string): Promise<Compared | undefined> =>
  row<Compared>(manager, COMPARED, [searchId, Object.values(PeerReview)]);

/** What decides whether a second or third examiner is asked. */
export async function peerOpeningFacts(
  manager: EntityManager,
  searchId: string,
  { at, policy }: { at: Date; policy: PolicyPack },
): Promise<PeerOpeningFacts> {
  const facts = await roundFacts(manager, searchId, at, policy);
  return { ...facts, policy, comparison: (await readCompared(manager, searchId)) ?? null };
}

/** What a second or third examiner's rule reads. `entries`: how many rows the form may add. */
export async function peerFacts(manager: EntityManager, searchId: string, entries = 0): Promise<PeerFacts> {
  const compared = await readCompared(manager, searchId);
  if (compared === undefined) throw new Error('a comparison is examined after it was made');
  const newIds = Array.from({ length: entries }, () => randomUUID());
  const [candidates, all] = [await readCandidates(manager, searchId, true), await readCandidates(manager, searchId)];
  const entered = new Set(candidates.map(({ id }) => id));
  return { ...compared, newIds, candidates, addedBefore: all.filter(({ id }) => !entered.has(id)) };
}

/** Records a second examiner's comparison. */
export async function insertPeerReview(
  manager: EntityManager,
  { searchId, now, fact }: { searchId: string; now: Date; fact: PeerExamined },
): Promise<void> {
  await addEntries(manager, searchId, fact);
  await manager.query(
    `INSERT INTO peer_review (id, search_id, determination_id, outcome, result, match_candidate_ids, comparisons, rationale, limitations, by, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      randomUUID(),
      searchId,
      fact.determinationId,
      fact.outcome,
      fact.result,
      fact.matchCandidateIds,
      JSON.stringify(fact.comparisons),
      fact.rationale,
      fact.limitations,
      fact.by,
      now,
    ],
  );
}

/** Records a third examiner's word; a match that does not stand is superseded, never overwritten. */
export async function insertPeerResolution(
  manager: EntityManager,
  { searchId, now, fact }: { searchId: string; now: Date; fact: PeerResolved },
): Promise<void> {
  await manager.query(
    `INSERT INTO peer_review (id, search_id, determination_id, outcome, result, rationale, by, at)
     VALUES ($1, $2, $3, '${PeerOutcome.Resolved}', $4, $5, $6, $7)`,
    [randomUUID(), searchId, fact.determinationId, fact.outcome, fact.rationale, fact.by, now],
  );
  if (fact.superseding) await storeDetermination(manager, searchId, fact.superseding);
}

const BLIND = `SELECT EXISTS (SELECT 1 FROM task t WHERE t.process_id = ANY($1) AND t.kind = $2 AND t.state <> ALL($3) AND NOT ($4 = ANY(t.excluded))
    AND ($4 = t.assignee OR (t.assignee IS NULL AND EXISTS (SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.principal = ANY($5))))) AS blind`;

/** Whether this member is asked to compare one of these searches blind just now: what the first examiner found is kept from them until they have. */
export async function comparesAnyBlind(
  manager: EntityManager,
  searchIds: readonly string[],
  { memberId, principals }: Actor,
): Promise<boolean> {
  const over = [TaskState.Completed, TaskState.Withdrawn];
  const kind = searchStepKind(SearchStep.PeerReview);
  const found = await row<{ blind: boolean }>(manager, BLIND, [searchIds, kind, over, memberId, principals]);
  return found?.blind ?? false;
}

/** The same for one search. */
export const comparesBlind = (manager: EntityManager, searchId: string, actor: Actor): Promise<boolean> =>
  comparesAnyBlind(manager, [searchId], actor);

/**
 * SQL: whether a match does not stand yet. Nobody has looked yet whether a further examiner is asked, one is asked, or the second one did not
 * concur and no third has resolved it. `search` and `determination` are the columns of their ids.
 */
export const unsettled = (search: string, determination: string): string =>
  `((EXISTS (SELECT 1 FROM process o WHERE o.id = ${search} AND o.state = '${ProcessState.Open}')
      AND EXISTS (SELECT 1 FROM comparison_determination m WHERE m.id = ${determination} AND cardinality(m.match_candidate_ids) > 0)
      AND NOT EXISTS (SELECT 1 FROM step x WHERE x.process_id = ${search} AND x.key = '${SearchStep.PeerReview}' AND x.state IN ('${StepState.Open}', '${StepState.Decided}')))
    OR EXISTS (SELECT 1 FROM step x WHERE x.process_id = ${search} AND x.key IN ('${SearchStep.PeerReview}', '${SearchStep.PeerResolution}') AND x.state = '${StepState.Open}')
    OR (SELECT count(*) FILTER (WHERE r.outcome IN ('${PeerReview.NonConcur}', '${PeerReview.Inconclusive}')) > 0 AND count(*) FILTER (WHERE r.outcome = '${PeerOutcome.Resolved}') = 0
      FROM peer_review r WHERE r.determination_id = ${determination}))`;

/** Whether the match of a search does not stand yet. */
export async function isUnsettled(manager: EntityManager, searchId: string): Promise<boolean> {
  const found = await row<{ unsettled: boolean }>(
    manager,
    `SELECT ${unsettled('d.search_id', 'd.id')} AS unsettled FROM comparison_determination d WHERE d.search_id = $1 AND d.superseded_at IS NULL`,
    [searchId],
  );
  return found?.unsettled ?? false;
}
