import { countersignText, finishText } from '@app/domain/search';
import { SearchOutcome, SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { readEntryFacts } from '@app/process/corroboration/entry';
import { searchOf } from '@app/process/corroboration/facts';
import { decideText, storeText } from '@app/process/corroboration/transferee-text';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { Optional, Text } from '../../platform/form';
import { RecordsReferenceForm, referenceOf } from './entry.step';

const { Written, Declined, Countersigned, NotCountersigned } = SearchOutcome;

export class TransfereeTextForm {
  /** Written here, or left to the new owner of the search. */
  @IsIn([Written, Declined]) decision: typeof Written | typeof Declined;
  /** Why the search was made; the reason given with the search when left out. */
  @Optional() @Text(4_000) reason?: string;
  /** VI.C: whether a positive facial comparison match was made. Must say what was determined. */
  @Optional() @IsBoolean() positiveMatch?: boolean;
  @Optional() @ValidateNested() @Type(() => RecordsReferenceForm) recordsReference?: RecordsReferenceForm;
  /** The text that was entered, when it is not the offered one. */
  @Optional() @Text(20_000) text?: string;
}

/** VII.E.2, VI.C: whoever was transferred finishes the text of the search they ran, within its time. */
export const transfereeText: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.TransfereeText),
  form: TransfereeTextForm,
  async load({ manager, process, now }) {
    const { operatorId } = await searchOf(manager, process.id, now);
    return { ...(await readEntryFacts(manager, process.id, now)), operatorId };
  },
  decide: ({ reason: given, ...facts }, { decision, reason, positiveMatch, recordsReference, text }, by, now) =>
    finishText(
      facts,
      { decision, reason: reason ?? given ?? undefined, positiveMatch, recordsReference: referenceOf(recordsReference, now), text },
      by.memberId,
      now,
    ),
  async record({ manager, process }, fact) {
    if (fact.outcome === Written) await storeText(manager, process.id, fact);
  },
});

export class CountersignForm {
  @IsIn([Countersigned, NotCountersigned]) decision: typeof Countersigned | typeof NotCountersigned;
  /** Needed where it is not countersigned. */
  @Optional() @Text(4_000) note?: string;
}

/** VII.E.2: the supervisor of the unit left countersigns the text; else the new owner writes one. */
export const textCountersign: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.TextCountersign),
  form: CountersignForm,
  load: ({ manager, process, now }) => searchOf(manager, process.id, now),
  decide: (search, form, by, now) => countersignText(search, form, by, now),
  record: ({ manager, process }, fact) => decideText(manager, process.id, fact),
});
