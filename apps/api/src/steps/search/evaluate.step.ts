import { determine, SearchStep, searchStepKind } from '@app/domain/search';
import { defineStep } from '@app/process';
import { lockOwner } from '@app/process/search/operator-facts';
import { storeDetermination } from '@app/process/search/record-result';
import { readCandidates, readSearch } from '@app/process/search/search-row';
import { randomUUID } from 'node:crypto';
import { ComparisonDeterminationForm } from './comparison.form';

/** VI.B: the member compares the candidates and determines whether there is a match; `refs` are the candidates followed up. */
export const evaluate = defineStep({
  kind: searchStepKind(SearchStep.Evaluate),
  form: ComparisonDeterminationForm,
  lock: lockOwner,
  async load({ manager, process }, form) {
    const { ownerId, operatorId, queryOutcome, returnedCount, purpose } = await readSearch(manager, process.id);
    const newIds = form.entries?.map(() => randomUUID());
    return { ownerId, operatorId, queryOutcome, returnedCount, newIds, purpose, candidates: await readCandidates(manager, process.id) };
  },
  decide: (facts, form, by, now) => determine(facts, form, by.memberId, now),
  async record({ manager, process }, fact) {
    await storeDetermination(manager, process.id, fact);
  },
});
