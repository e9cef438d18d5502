import {
  EnforcementOutcome,
  EnforcementStep,
  enforcementStepKind,
  openEnforcementOutcome,
  openEnforcementReview,
  openProsecutorNotice,
  type EnforcementOpeningFacts,
} from '@app/domain/enforcement';
import { actorOf } from '@app/domain/people';
import type { Opening } from '@app/domain/tasks/opening';
import { loadRoster } from '@app/persistence/people';
import type { LoadOpening, Openings } from '../opening-context';
import { rows } from '../transaction';
import { readsLink } from './access';
import { rowsToDecide } from './search-reviews';
import { RECORDED, requestOfProcess, withUntold, type StoredRequest } from './stored-request';

/** An arrest made outside has been made: nothing of it is reviewed beforehand, and its outcome is known. */
const unlessOutside =
  (outcome: string, rule: (facts: EnforcementOpeningFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) => {
    const stored = await requestOfProcess(manager, process.id);
    if (stored.origin === 'OUTSIDE_ARREST') return { type: 'SETTLED', outcome };
    return rule(factsOf(stored, await loadRoster(manager)), now);
  };

const factsOf = (
  { request, caseNumber, caseSealed }: StoredRequest,
  roster: EnforcementOpeningFacts['roster'],
): EnforcementOpeningFacts => ({ roster, request, caseNumber, caseSealed });

const openReview: LoadOpening = async ({ manager, process, now }) => {
  const stored = await requestOfProcess(manager, process.id);
  if (stored.origin === 'OUTSIDE_ARREST') return { type: 'SETTLED', outcome: RECORDED };
  const rowAuthorIds = (await rowsToDecide(manager, stored.request)).flatMap(({ by }) => by ?? []);
  return openEnforcementReview({ ...factsOf(stored, await loadRoster(manager)), rowAuthorIds }, now);
};

const OWNERS = 'SELECT DISTINCT owner_id AS id FROM face_search WHERE id = ANY($1) ORDER BY owner_id';

const openNotice: LoadOpening = async ({ manager, process, now }) => {
  const stored = await withUntold(manager, await requestOfProcess(manager, process.id));
  const roster = await loadRoster(manager);
  const { author, linkedSearchIds } = stored.request;
  const actor = actorOf(roster, author, now);
  if (actor && (await readsLink(manager, stored, { actor, now: new Date(now) }))) return openProsecutorNotice(factsOf(stored, roster));
  const owners = await rows<{ id: string }>(manager, OWNERS, [linkedSearchIds]);
  return openProsecutorNotice({ ...factsOf(stored, roster), searchOwnerIds: owners.map(({ id }) => id) });
};

/** How each step of an enforcement action begins. */
export const enforcementOpenings: Openings = {
  [enforcementStepKind(EnforcementStep.SupervisorReview)]: openReview,
  [enforcementStepKind(EnforcementStep.Outcome)]: unlessOutside(EnforcementOutcome.Arrest, openEnforcementOutcome),
  [enforcementStepKind(EnforcementStep.ProsecutorNotice)]: openNotice,
};
