import { AddendumKind, fileAddendum, fileEntry, type AddendumFacts } from '@app/domain/search/documentation';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { insertEntryVersion, readEntryFacts, readEntryVersion } from '@app/process/corroboration/entry';
import { searchOf } from '@app/process/corroboration/facts';
import { readConclusion } from '@app/process/corroboration/identity-store';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateNested } from 'class-validator';
import { Instant, Optional, Text } from '../../platform/form';
import { candidateOf } from './candidate-step';

/** Where the entry stands in the records system. */
export class RecordsReferenceForm {
  @Text(80) number: string;
  @Optional() @Text(80) supplement?: string;
  /** When it was entered there; ISO 8601 with zone; now unless given. */
  @Optional() @Instant() enteredAt?: string;
}

/** VIII.A.5: due before the search closes. */
export class MedicalExaminerForm {
  @Text(40) caseNumber: string;
  @Text(100) jurisdiction: string;
}

export class CaseReportEntryForm {
  /** Why the search was made; the reason given with the search when left out. */
  @Optional() @Text(4_000) reason?: string;
  /** VI.C: whether a positive facial comparison match was made. Must say what was determined. */
  @Optional() @IsBoolean() positiveMatch?: boolean;
  @Optional() @ValidateNested() @Type(() => RecordsReferenceForm) recordsReference?: RecordsReferenceForm;
  /** The text that was entered, when it is not the offered one. */
  @Optional() @Text(20_000) text?: string;
  /** Only for an unidentified deceased person. */
  @Optional() @ValidateNested() @Type(() => MedicalExaminerForm) medicalExaminer?: MedicalExaminerForm;
}

/** The reference as the rules want it, entered now (UTC epoch ms) unless it says when. */
export function referenceOf(
  form: RecordsReferenceForm | undefined,
  now: number,
): { number: string; supplement?: string; enteredAt: number } | undefined {
  if (form === undefined) return undefined;
  const { number, supplement, enteredAt } = form;
  return { number, ...(supplement && { supplement }), enteredAt: enteredAt === undefined ? now : Date.parse(enteredAt) };
}

/** VI.C: the use of FACESNXT is documented in the case report; every search, empty and failed ones too. */
export const caseReportEntry: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.CaseReportEntry),
  form: CaseReportEntryForm,
  load: ({ manager, process, now }) => readEntryFacts(manager, process.id, now),
  decide: ({ reason: given, ...facts }, { reason, positiveMatch, recordsReference, text }, by, now) =>
    fileEntry(
      facts,
      {
        reason: reason ?? given ?? undefined,
        positiveMatch,
        recordsReference: referenceOf(recordsReference, now),
        text,
      },
      by.memberId,
      now,
    ),
  async record({ manager, process, now }, { reason, positiveMatch, subReason, recordsReference, text, by }, { medicalExaminer }) {
    const entry = { kind: 'ENTRY', reason, positiveMatch, subReason, recordsReference, text, by } as const;
    await insertEntryVersion(manager, { searchId: process.id, now, entry });
    if (medicalExaminer === undefined) return;
    await manager.query(
      `UPDATE face_search SET purpose_details = purpose_details || jsonb_build_object('medicalExaminer', $2::jsonb) WHERE id = $1 AND purpose = 'VIII_A5'`,
      [process.id, JSON.stringify(medicalExaminer)],
    );
  },
});

export class EntryAddendumForm {
  /** What the corroboration brought; unless given, why the member concluded who the person is. */
  @Optional() @Text(8_000) note?: string;
  @Optional() @ValidateNested() @Type(() => RecordsReferenceForm) recordsReference?: RecordsReferenceForm;
  /** The text that was entered, when it is not the offered one. */
  @Optional() @Text(20_000) text?: string;
}

/** VI.C: what the corroboration of one candidate brought becomes a further version of the entry. */
export const entryAddendum: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.EntryAddendum),
  form: EntryAddendumForm,
  async load(context): Promise<AddendumFacts> {
    const { manager, process, now } = context;
    const { ownerId } = await searchOf(manager, process.id, now);
    const concluded = await readConclusion(manager, process.id, candidateOf(context));
    return { ownerId, version: await readEntryVersion(manager, process.id), concluded };
  },
  decide: (facts, { note, recordsReference, text }, by, now) =>
    fileAddendum(
      facts,
      { kind: AddendumKind.Corroboration, note, recordsReference: referenceOf(recordsReference, now), text },
      by.memberId,
      now,
    ),
  async record(context, { kind, note, recordsReference, text, by }) {
    const { manager, process, now } = context;
    const entry = { kind, note, recordsReference, text, by, candidateId: candidateOf(context) };
    await insertEntryVersion(manager, { searchId: process.id, now, entry });
  },
});
