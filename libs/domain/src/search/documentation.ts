import { choice, isRefusal, refuse, sop, type Refusal } from '../kernel';
import { addDays } from '../calendar';
import type { PolicyPack } from '../policy';
import { LEGEND } from './candidates';
import { Comparison, broughtNothing, NEVER_RAN, type QueryOutcome, SubReason } from './outcomes';
import { refuseOthers } from './owner';
import { cautionOf, type Purpose } from './purpose';

/** Where the entry stands in the records system; VI.C's "appropriate case report" lives there. */
export interface RecordsReference {
  readonly number: string;
  readonly supplement?: string;
  /** UTC epoch ms. */
  readonly enteredAt: number;
}

export interface EntryFacts {
  readonly ownerId: string;
  readonly queryOutcome: QueryOutcome | null;
  /** The determination that counts; `null` before one, and for a search without a result. */
  readonly determination: { readonly outcome: Comparison; readonly subReason: SubReason | null; readonly at: number } | null;
  /** When the result was recorded, for searches that need no determination. */
  readonly resultAt: number | null;
  /** The case was sealed meanwhile: the owner or the custodian documents what there is, determined or not. */
  readonly sealed?: boolean;
}

export interface EntryForm {
  readonly reason?: string;
  readonly positiveMatch?: boolean;
  readonly recordsReference?: { readonly number?: string; readonly supplement?: string; readonly enteredAt?: number };
  /** The text that was entered, when it is not the offered one. */
  readonly text?: string;
}

/** VI.C: the use is documented. FILED needs the reference in the records system. */
export interface EntryFiled {
  readonly outcome: 'FILED';
  readonly version: number;
  readonly reason: string;
  readonly positiveMatch: boolean;
  readonly subReason: SubReason | null;
  readonly recordsReference: RecordsReference;
  readonly text: string | null;
  readonly legend: typeof LEGEND;
  readonly by: string;
  readonly at: number;
}

const undetermined = ({ queryOutcome }: EntryFacts): boolean => broughtNothing(queryOutcome);

/** The instant from which the entry is due: the determination, or the result of a search that brought none. `null` while neither is there. */
export const entryDueFrom = (facts: EntryFacts): number | null => facts.determination?.at ?? (undetermined(facts) ? facts.resultAt : null);

/** The clocks of a search that has no entry yet, in UTC epoch ms. */
export interface UnfiledFacts {
  readonly dueFrom: number | null;
  /** When it ran, was submitted or was recorded, whichever came last. */
  readonly ranAt: number;
}

export type EntryDays = Pick<PolicyPack, 'timeZone' | 'undocumentedAfterDays' | 'undeterminedAfterDays'>;

/**
 * VI.C by setting: whether a missing entry is a discrepancy: so many days after it fell due, or, of a search whose result nobody entered or
 * determined, after the search. `now` in UTC epoch ms.
 */
export function isUndocumented({ dueFrom, ranAt }: UnfiledFacts, days: EntryDays, now: number): boolean {
  const since = dueFrom === null ? addDays(ranAt, days.undeterminedAfterDays, days) : addDays(dueFrom, days.undocumentedAfterDays, days);
  return now >= since;
}

/** VI.C: "whether a positive facial comparison match was made or not", and why not. NO_MATCH and INCONCLUSIVE are both no (A13). */
export function positiveMatchOf(facts: EntryFacts): { readonly positiveMatch: boolean; readonly subReason: SubReason | null } {
  if (facts.determination)
    return { positiveMatch: facts.determination.outcome === Comparison.Match, subReason: facts.determination.subReason };
  if (facts.sealed && !undetermined(facts)) return { positiveMatch: false, subReason: SubReason.CaseSealed };
  const neverRan = facts.queryOutcome !== null && NEVER_RAN.includes(facts.queryOutcome);
  return { positiveMatch: false, subReason: neverRan ? SubReason.NotRun : SubReason.SearchFailed };
}

/**
 * VI.C: the case-report entry of every search, empty and failed ones too. Refusals: NOT_THE_OWNER, DETERMINATION_REQUIRED,
 * DOCUMENTATION_REQUIRED naming the fields, ENTRY_CONTRADICTS_DETERMINATION, ENTRY_MUST_NAME_FACESNXT, INSTANT_IN_FUTURE.
 */
export function fileEntry(facts: EntryFacts, form: EntryForm, by: string, now: number): EntryFiled | Refusal {
  const foreign = facts.sealed ? undefined : refuseOthers(facts, by);
  if (foreign) return foreign;
  if (!facts.determination && !undetermined(facts) && !facts.sealed) return refuse('DETERMINATION_REQUIRED', sop('VI.B'));
  const { positiveMatch, subReason } = positiveMatchOf(facts);
  const reason = form.reason?.trim();
  if (!reason) return refuse('DOCUMENTATION_REQUIRED', sop('VI.C'), { fields: ['reason'] });
  if (form.positiveMatch === undefined) return refuse('DOCUMENTATION_REQUIRED', sop('VI.C'), { fields: ['positiveMatch'] });
  if (form.positiveMatch !== positiveMatch) return refuse('ENTRY_CONTRADICTS_DETERMINATION', sop('VI.C'), { positiveMatch });
  const written = entered(form, now);
  return isRefusal(written)
    ? written
    : { outcome: 'FILED', version: 1, reason, positiveMatch, subReason, ...written, legend: LEGEND, by, at: now };
}

export interface AddendumFacts {
  readonly ownerId: string;
  /** The versions filed so far; 0 when there is no entry yet. */
  readonly version: number;
  /** Why the member concluded who the person is: what an addition about that says unless told otherwise. */
  readonly concluded?: string | null;
}

/** What an addition to the entry is about: corroboration and identity, or a correction of the entry itself. */
export const AddendumKind = { Corroboration: 'CORROBORATION', Correction: 'CORRECTION' } as const;
export type AddendumKind = (typeof AddendumKind)[keyof typeof AddendumKind];

export interface AddendumForm extends Pick<EntryForm, 'recordsReference' | 'text'> {
  readonly kind: AddendumKind;
  readonly note?: string;
}

export interface AddendumFiled {
  readonly outcome: 'FILED';
  readonly kind: AddendumKind;
  readonly version: number;
  readonly note: string;
  readonly recordsReference: RecordsReference;
  readonly text: string | null;
  readonly by: string;
  readonly at: number;
}

/** A new version beside the old one, never over it. Refusals: NOT_THE_OWNER, DOCUMENTATION_REQUIRED, ENTRY_MUST_NAME_FACESNXT, INSTANT_IN_FUTURE. */
export function fileAddendum(facts: AddendumFacts, form: AddendumForm, by: string, now: number): AddendumFiled | Refusal {
  const foreign = refuseOthers(facts, by);
  if (foreign) return foreign;
  if (facts.version < 1) return refuse('DOCUMENTATION_REQUIRED', sop('VI.C'), { fields: ['entry'] });
  const note = form.note?.trim() || (form.kind === AddendumKind.Corroboration ? facts.concluded?.trim() : undefined);
  if (!note) return refuse('DOCUMENTATION_REQUIRED', choice('an addition says what it adds'), { fields: ['note'] });
  const written = entered(form, now);
  return isRefusal(written) ? written : { outcome: 'FILED', kind: form.kind, version: facts.version + 1, note, ...written, by, at: now };
}

function entered(form: Pick<EntryForm, 'recordsReference' | 'text'>, now: number): Pick<EntryFiled, 'recordsReference' | 'text'> | Refusal {
  const number = form.recordsReference?.number?.trim();
  const { supplement, enteredAt } = form.recordsReference ?? {};
  if (!number || enteredAt === undefined) {
    return refuse('DOCUMENTATION_REQUIRED', choice('FILED needs the reference in the records system'), { fields: ['recordsReference'] });
  }
  if (enteredAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'), { field: 'recordsReference.enteredAt' });
  const text = form.text?.trim() || null;
  if (text !== null && !(/FACESNXT/i.test(text) && text.includes(LEGEND))) {
    return refuse('ENTRY_MUST_NAME_FACESNXT', choice('the entry names FACESNXT and carries the legend'));
  }
  return { recordsReference: { number, enteredAt, ...(supplement?.trim() && { supplement: supplement.trim() }) }, text };
}

/** What the copy-ready text says. `executedAt` as people read it, in the agency's zone; `operator` as the report names members. */
export interface EntryTextFacts {
  readonly caseNumber: string;
  readonly reason: string;
  readonly operator: string;
  readonly executedAt: string | null;
  readonly providerSearchId: string | null;
  readonly returnedCount: number;
  readonly purpose: Purpose | null;
  readonly positiveMatch: boolean;
  readonly subReason: SubReason | null;
}

const NEGATIVE: Readonly<Record<SubReason, string>> = {
  NO_CANDIDATES: 'The system returned no candidates. No positive facial comparison match was made.',
  NO_MATCH: 'No positive facial comparison match was made.',
  INCONCLUSIVE: 'The comparison was inconclusive. No positive facial comparison match was made.',
  SEARCH_FAILED: 'The search was attempted and gave no result. No positive facial comparison match was made.',
  CASE_SEALED: 'The case was sealed before a comparison was determined. No positive facial comparison match was made.',
  NOT_RUN: 'The search was requested and not run. No positive facial comparison match was made.',
};

/** VI.C: text to copy into the case report. It always names FACESNXT and always carries the legend. */
export function entryText(facts: EntryTextFacts): string {
  const caution = cautionOf(facts.purpose);
  const when = facts.executedAt === null ? '' : ` on ${facts.executedAt}`;
  const id = facts.providerSearchId === null ? '' : ` (search ${facts.providerSearchId})`;
  const finding = facts.positiveMatch
    ? 'Upon comparison by the member, a positive facial comparison match was made with one person.'
    : NEGATIVE[facts.subReason ?? SubReason.NoMatch];
  return [
    `Case ${facts.caseNumber}: the Face Analysis Comparison & Examination System Next (FACESNXT) was used by ${facts.operator}${when}${id}.`,
    `Reason for the search: ${facts.reason}`,
    `Candidates returned: ${facts.returnedCount}. ${finding}`,
    ...(caution === null ? [] : [caution]),
    LEGEND,
  ].join('\n');
}
