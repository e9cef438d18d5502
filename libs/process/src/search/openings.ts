import { openEvaluate, openResultEntry, searchStepKind, SearchStep } from '@app/domain/search';
import type { Openings } from '../opening-context';
import { roundFacts } from '../corroboration/facts';

/** How each human step of a face search up to its determination begins. */
export const searchOpenings: Openings = {
  [searchStepKind(SearchStep.ResultEntry)]: async ({ manager, process, policy, now }) =>
    openResultEntry(await roundFacts(manager, process.id, new Date(now), policy)),
  [searchStepKind(SearchStep.Evaluate)]: async ({ manager, process, policy, now }) =>
    openEvaluate(await roundFacts(manager, process.id, new Date(now), policy)),
};
