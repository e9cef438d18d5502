import { presentLineup } from '@app/domain/corroboration/lineup';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { lineupFactsOf, readArranged } from '@app/process/corroboration/lineup';
import { updatePresented } from '@app/process/corroboration/lineup-store';
import { rowOfLineup } from '@app/process/corroboration/rows';
import { candidateOf } from './candidate-step';
import { PresentationFields, presentationOf } from './lineup-fields';
import { recordResult } from './record-result';

export class LineupPresentationStepForm extends PresentationFields {}

/** s. 92.70: somebody who takes no part presents the array and records instructions, response and confidence as they were. */
export const lineupPresentation: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.LineupPresentation),
  form: LineupPresentationStepForm,
  async load(context) {
    const { manager, process, now } = context;
    const candidateId = candidateOf(context);
    const found = await readArranged(manager, process.id, candidateId);
    if (found === undefined) throw new Error('a line-up is presented after its array');
    return { ...found, facts: await lineupFactsOf(manager, { searchId: process.id, candidateId, at: now, policy: process.policy }) };
  },
  decide(input, form, by, now) {
    const presented = presentLineup(input, presentationOf(form), by.memberId, now);
    return 'outcome' in presented ? { ...presented, lineupId: input.lineupId } : presented;
  },
  async record(context, { lineupId, ...presented }) {
    const { manager, now } = context;
    await updatePresented(manager, { lineupId, now, presented });
    await recordResult(context, rowOfLineup(presented));
  },
});
