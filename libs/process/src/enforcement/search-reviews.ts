import { rowsToApprove, SearchReviewDecision, type CorroborationRow } from '@app/domain/corroboration';
import type { EnforcementRequested, SearchDecided, SearchUnderReview } from '@app/domain/enforcement';
import { ProcessState, StepState } from '@app/domain/process';
import { CaseState } from '@app/domain/search/model';
import type { CorroborationProfile } from '@app/domain/search/purpose';
import { SearchStep } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { readAuthors, recordRowReviews, recordSearchReview } from '../corroboration/review-store';
import { readRows } from '../corroboration/rows';
import type { DecisionContext } from '../decide';
import { lockProcess } from '../process-row';
import { rows } from '../transaction';
import { voidSteps } from '../withdraw';

interface Stored {
  readonly searchId: string;
  readonly operatorId: string;
  readonly ownerId: string;
  readonly profile: CorroborationProfile;
  readonly asked: boolean;
}

/** The same with its rows whole. */
export interface StoredUnderReview extends SearchUnderReview {
  readonly waiting: readonly CorroborationRow[];
}

const UNDER_REVIEW = `SELECT s.id AS "searchId", s.operator_id AS "operatorId", s.owner_id AS "ownerId", s.profile,
    EXISTS (SELECT 1 FROM step t WHERE t.process_id = s.id AND t.key = $2 AND t.state = $3) AS asked
  FROM face_search s JOIN process p ON p.id = s.id WHERE s.id = ANY($1) AND p.state = $4
    AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = s.case_id AND c.state = '${CaseState.Sealed}') ORDER BY s.id`;

/** Those of these searches that are not over and not sealed, with what of them waits for a review. */
export async function searchesUnderReview(manager: EntityManager, searchIds: readonly string[]): Promise<StoredUnderReview[]> {
  const values = [searchIds, SearchStep.SupervisorReview, StepState.Open, ProcessState.Open];
  const searches: StoredUnderReview[] = [];
  for (const { searchId, operatorId, ownerId, profile, asked } of await rows<Stored>(manager, UNDER_REVIEW, values)) {
    const waiting = rowsToApprove(await readRows(manager, [searchId]), profile);
    searches.push({ searchId, asked, authorIds: [operatorId, ownerId, ...(await readAuthors(manager, searchId))], waiting });
  }
  return searches;
}

/** The rows that clearing an action decides: said not to apply to the person it is against, and approved by nobody yet. */
export async function rowsToDecide(
  manager: EntityManager,
  { linkedSearchIds, linkedCandidateIds }: Pick<EnforcementRequested, 'linkedSearchIds' | 'linkedCandidateIds'>,
): Promise<CorroborationRow[]> {
  const searches = await searchesUnderReview(manager, linkedSearchIds);
  return searches.flatMap(({ waiting }) => waiting.filter(({ candidateId }) => linkedCandidateIds.includes(candidateId)));
}

/** Records what clearing an action decided of its searches; a review that is asked there is taken back and settles. */
export async function recordSearchesDecided(
  { manager, now, actor, requestId, spread }: DecisionContext,
  searches: readonly SearchDecided[],
): Promise<void> {
  const by = actor.memberId;
  for (const { searchId, decisions, reviewed } of searches) {
    if (!reviewed) {
      await recordRowReviews(manager, { searchId, now, decisions, by });
      continue;
    }
    const outcome = SearchReviewDecision.Reviewed;
    const fact = { outcome, search: outcome, refs: [], decisions, note: null, by, at: now.getTime() };
    await recordSearchReview(manager, { searchId, now, fact });
    const process = await lockProcess(manager, searchId);
    if (process === undefined) throw new Error('a search under review has no process');
    const voiding = { keys: [], reason: 'REVIEWED_WITH_ENFORCEMENT', now, actorId: by, requestId, source: 'api' };
    spread.push(await voidSteps(manager, process, voiding));
  }
}
