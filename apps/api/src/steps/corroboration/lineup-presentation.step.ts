import { presentLineup } from '@app/domain/corroboration/lineup';
import { LineupMethod, type PresentedInstead } from '@app/domain/corroboration/lineup-model';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { lineupFactsOf, readArranged } from '@app/process/corroboration/lineup';
import { updatePresented } from '@app/process/corroboration/lineup-store';
import { rowOfLineup } from '@app/process/corroboration/rows';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { Optional, OptionalOrNull, Text } from '../../platform/form';
import { candidateOf } from './candidate-step';
import { OutsideAdministratorForm } from './lineup-array.form';
import { PresentationFields, presentationOf } from './lineup-fields';
import { recordResult } from './record-result';

const { ComputerProgram, ShuffledFolders, OtherNeutral } = LineupMethod;
type Alternative = Extract<PresentedInstead, { method: unknown }>['method'];

/** How the owner had it presented where nobody independent was left: an alternative method (photographs only), or somebody from outside. */
export class PresentedInsteadForm {
  @Optional() @IsIn([ComputerProgram, ShuffledFolders, OtherNeutral]) method?: Alternative;
  /** The order in which folders were shuffled. */
  @Optional() @Text(80) orderSeed?: string;
  @Optional() @ValidateNested() @Type(() => OutsideAdministratorForm) outsideAdministrator?: OutsideAdministratorForm;
}

export class LineupPresentationStepForm extends PresentationFields {
  /** Asked of the owner alone, where an independent administrator was arranged and nobody is left; `null` where it was neither way. */
  @OptionalOrNull() @ValidateNested() @Type(() => PresentedInsteadForm) instead?: PresentedInsteadForm | null;
}

/** As its rule reads it; somebody from outside who presents needs no method, and neither of the two is nothing said. */
function insteadOf(form: PresentedInsteadForm | null | undefined): PresentedInstead | null | undefined {
  if (!form) return form;
  if (form.outsideAdministrator) return { outside: form.outsideAdministrator };
  return form.method && { method: form.method, ...(form.orderSeed !== undefined && { orderSeed: form.orderSeed }) };
}

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
    const presented = presentLineup(input, { ...presentationOf(form), instead: insteadOf(form.instead) }, by.memberId, now);
    return 'outcome' in presented ? { ...presented, lineupId: input.lineupId } : presented;
  },
  async record(context, { lineupId, ...presented }) {
    const { manager, now } = context;
    await updatePresented(manager, { lineupId, now, presented });
    await recordResult(context, rowOfLineup(presented));
  },
});
