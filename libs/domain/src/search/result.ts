import { choice, refuse, sop, system, type Refusal } from '../kernel';
import { identifiersOf, type CandidateRow } from './candidates';
import { QueryOutcome, ResultChannel, type ResultForm, type ResultRecorded } from './outcomes';
import { refuseOthers } from './owner';

export interface ResultFacts {
  readonly ownerId: string;
  /** When it ran, where that is recorded already: of a search recorded late. */
  readonly ranAt?: number | null;
  /** When the printout came in. */
  readonly printoutAt?: number | null;
}

const count = (value: number | undefined): value is number => value !== undefined && Number.isInteger(value) && value >= 0;

/**
 * IV.E, IV.F: the result as it came, by hand, by import or from the provider (`by: null`, decided by the system). `now` in UTC epoch ms. A time
 * that is left out is the recorded one, else that of the printout, else now; a count, that of the rows where they are the whole list.
 * Refusals: NOT_THE_OWNER, INSTANT_IN_FUTURE, RESULT_INCOMPLETE naming the fields, RESULT_INCONSISTENT saying how.
 */
export function recordResult(facts: ResultFacts, given: ResultForm, by: string | null, now: number): ResultRecorded | Refusal {
  const foreign = by === null ? undefined : refuseOthers(facts, by);
  if (foreign) return foreign;
  if (given.failure) return failed(given, by, now);
  const form = derived(facts, given, now);
  const refusal = incomplete(form) ?? untimely(form, now) ?? inconsistent(form);
  if (refusal) return refusal;
  const returnedCount = form.returnedCount ?? 0;
  const outcome = returnedCount === 0 ? QueryOutcome.NoCandidates : QueryOutcome.ResultsReturned;
  return { ...asEntered(form, by, now), outcome, returnedCount, failureReason: null, failureExplanation: null };
}

function derived({ ranAt, printoutAt }: ResultFacts, form: ResultForm, now: number): ResultForm {
  const whole = !form.printoutId && form.rows && form.rows.length > 0 ? form.rows.length : undefined;
  const returnedCount = form.returnedCount ?? whole;
  return { ...form, executedAt: form.executedAt ?? ranAt ?? printoutAt ?? now, ...(returnedCount !== undefined && { returnedCount }) };
}

/** The provider was not asked, since a gate had closed after the search was submitted. Documented all the same (VI.C). */
export const blockedResult = (channel: ResultChannel, now: number): ResultRecorded => neverRan(QueryOutcome.Blocked, channel, null, now);

/** Whoever was to run the search outside gave it up, and says so. Documented all the same (VI.C). */
export const cancelledResult = (channel: ResultChannel, by: string, now: number): ResultRecorded =>
  neverRan(QueryOutcome.Cancelled, channel, by, now);

const neverRan = (outcome: QueryOutcome, channel: ResultChannel, by: string | null, now: number): ResultRecorded => ({
  ...asEntered({ channel }, by, now),
  outcome,
  returnedCount: 0,
  failureReason: null,
  failureExplanation: null,
});

/** "Search attempted, no result": nothing but the reason is asked for. */
function failed(form: ResultForm, by: string | null, now: number): ResultRecorded | Refusal {
  const { reason, explanation } = form.failure ?? {};
  if (reason === undefined) return refuse('RESULT_INCOMPLETE', choice('fields of a result'), { fields: ['failure.reason'] });
  if ((form.returnedCount ?? 0) > 0 || (form.rows ?? []).length > 0) {
    return refuse('RESULT_INCONSISTENT', choice('fields of a result'), { problem: 'FAILED_WITH_CANDIDATES' });
  }
  const entered = asEntered(form, by, now);
  return {
    ...entered,
    outcome: QueryOutcome.Failed,
    returnedCount: 0,
    failureReason: reason,
    failureExplanation: explanation?.trim() || null,
  };
}

function incomplete(form: ResultForm): Refusal | undefined {
  const listed = Boolean(form.printoutId) || (form.rows ?? []).length > 0 || form.channel === ResultChannel.Simulator;
  const fields = [
    form.providerSearchId?.trim() ? [] : ['providerSearchId'],
    count(form.returnedCount) ? [] : ['returnedCount'],
    form.returnedCount && !listed ? ['printoutId or rows'] : [],
  ].flat();
  return fields.length === 0 ? undefined : refuse('RESULT_INCOMPLETE', choice('fields of a result'), { fields });
}

const untimely = ({ executedAt = 0 }: ResultForm, now: number): Refusal | undefined =>
  executedAt > now ? refuse('INSTANT_IN_FUTURE', choice('dates of record'), { field: 'executedAt' }) : undefined;

/** A20: a search that ran before its form was sent has happened; it is recorded as late, and its gates are those of that moment. UTC epoch ms. */
export const ranBeforeForm = (submittedAt: number, executedAt: number | null): boolean => executedAt !== null && executedAt < submittedAt;

function inconsistent({ rows = [], returnedCount = 0, printoutId, channel }: ResultForm): Refusal | undefined {
  const of = (problem: string): Refusal =>
    refuse('RESULT_INCONSISTENT', choice('fields of a result'), { problem, rows: rows.length, returnedCount });
  if (rows.length > returnedCount) return of('MORE_ROWS_THAN_RETURNED');
  if (rows.length < returnedCount && !printoutId && channel !== ResultChannel.Simulator) return of('ROWS_MISSING_AND_NO_PRINTOUT');
  return rows.some(({ rank }) => rank !== null && (!Number.isInteger(rank) || rank < 1)) ? of('RANK_NOT_POSITIVE') : undefined;
}

/** The list verbatim; ties, duplicates and truncation are noted, never repaired, and a missing score stays missing. */
function asEntered(
  form: ResultForm,
  by: string | null,
  now: number,
): Omit<ResultRecorded, 'outcome' | 'failureReason' | 'failureExplanation'> {
  const candidates = form.rows ?? [];
  const returnedCount = form.returnedCount ?? 0;
  return {
    channel: form.channel,
    providerSearchId: form.providerSearchId?.trim() || null,
    executedAt: form.executedAt ?? null,
    returnedCount,
    requestedCount: form.requestedCount ?? null,
    truncated: form.truncated ?? false,
    threshold: form.threshold ?? null,
    algorithm: form.algorithm ?? null,
    scoreScale: form.scoreScale ?? null,
    printoutId: form.printoutId ?? null,
    fileId: form.fileId ?? null,
    candidates,
    ties: hasTies(candidates),
    duplicates: hasDuplicates(candidates),
    hiddenColumns: form.hiddenColumns ?? 0,
    listComplete: candidates.length === returnedCount && !form.truncated,
    by,
    at: now,
  };
}

function hasTies(rows: readonly CandidateRow[]): boolean {
  const ranks = rows.flatMap(({ rank }) => rank ?? []);
  return new Set(ranks).size < ranks.length;
}

/** Each row says at most once what it can be told by; what is said twice in a list is said by two rows. */
function hasDuplicates(rows: readonly CandidateRow[]): boolean {
  const keys = rows.flatMap((row) => [...new Set([`${row.source}:${row.recordRef}`, ...identifiersOf(row)])]);
  return new Set(keys).size < keys.length;
}

/** ATTEMPTED without an answer is never repeated by itself: somebody looks into FACESNXT and says what happened, as a result or a failure. */
export function settleUnknownAttempt(facts: ResultFacts, form: ResultForm, by: string, now: number): ResultRecorded | Refusal {
  const settles = form.failure !== undefined || Boolean(form.providerSearchId?.trim());
  return settles
    ? recordResult(facts, form, by, now)
    : refuse('RESULT_INCOMPLETE', system('an attempt is settled by a person'), { fields: ['providerSearchId', 'failure'] });
}

/** IV.G, VI.B: an automated score is never a decision. */
export const refuseAutomatedDecision = (): Refusal => refuse('HUMAN_COMPARISON_REQUIRED', sop('VI.B'));
