import {
  EnforcementOutcome,
  EnforcementStep,
  enforcementStepKind,
  openEnforcementOutcome,
  openEnforcementReview,
  openProsecutorNotice,
  type EnforcementOpeningFacts,
} from '@app/domain/enforcement';
import type { Opening } from '@app/domain/tasks/opening';
import { loadRoster } from '@app/persistence/people';
import type { LoadOpening, Openings } from '../opening-context';
import { rowsToDecide } from './search-reviews';
import { requestOfProcess, withUntold, type StoredRequest } from './stored-request';

/** An arrest made outside has been made: nothing of it is reviewed beforehand, and its outcome is known. */
const unlessOutside =
  (outcome: string, rule: (facts: EnforcementOpeningFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) => {
    const stored = await requestOfProcess(manager, process.id);
    if (stored.origin === 'OUTSIDE_ARREST') return { type: 'SETTLED', outcome };
    return rule(factsOf(stored, await loadRoster(manager)), now);
  };

const factsOf = ({ request, caseNumber }: StoredRequest, roster: EnforcementOpeningFacts['roster']): EnforcementOpeningFacts => ({
  roster,
  request,
  caseNumber,
});

const openReview: LoadOpening = async ({ manager, process, now }) => {
  const stored = await requestOfProcess(manager, process.id);
  if (stored.origin === 'OUTSIDE_ARREST') return { type: 'SETTLED', outcome: 'RECORDED' };
  const rowAuthorIds = (await rowsToDecide(manager, stored.request)).flatMap(({ by }) => by ?? []);
  return openEnforcementReview({ ...factsOf(stored, await loadRoster(manager)), rowAuthorIds }, now);
};

/** How each step of an enforcement action begins. */
export const enforcementOpenings: Openings = {
  [enforcementStepKind(EnforcementStep.SupervisorReview)]: openReview,
  [enforcementStepKind(EnforcementStep.Outcome)]: unlessOutside(EnforcementOutcome.Arrest, openEnforcementOutcome),
  [enforcementStepKind(EnforcementStep.ProsecutorNotice)]: async ({ manager, process }) =>
    openProsecutorNotice(factsOf(await withUntold(manager, await requestOfProcess(manager, process.id)), await loadRoster(manager))),
};
