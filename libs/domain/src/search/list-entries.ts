import { choice, refuse, type Refusal } from '../kernel';
import type { Candidate, CandidateRecord, CandidateRow } from './candidates';
import type { DeterminationFacts, DeterminationForm } from './outcomes';

/** IV.F: an entry of the sealed list that was compared and is no row yet. `ref`: what comparison and match of the same form call it. */
export interface ListEntry extends CandidateRecord, Pick<CandidateRow, 'source'> {
  readonly ref: string;
  readonly rank?: number | null;
  readonly similarityScore?: number | null;
}

const sameEntry = (one: Pick<CandidateRow, 'source' | 'recordRef'>, other: Pick<CandidateRow, 'source' | 'recordRef'>): boolean =>
  one.source === other.source && one.recordRef.trim() === other.recordRef.trim();

/** How many entries the sealed list has that are no rows yet. */
export const unlisted = ({ returnedCount, candidates }: Pick<DeterminationFacts, 'returnedCount' | 'candidates'>): number =>
  Math.max(0, (returnedCount ?? 0) - candidates.length);

/**
 * Rows that came with a comparison made blind, held against those that others had added before: `added` without what is such a row already, by source
 * and record, and `idOf` the id that counts for each id of the comparison.
 */
export function asRowsBefore(
  added: readonly Candidate[],
  before: readonly Candidate[],
): { readonly added: readonly Candidate[]; readonly idOf: (id: string) => string } {
  const known = new Map(added.flatMap((own) => before.filter((row) => sameEntry(row, own)).map((row) => [own.id, row.id] as const)));
  return { added: added.filter(({ id }) => !known.has(id)), idOf: (id) => known.get(id) ?? id };
}

export interface WithEntries<Facts, Form> {
  readonly facts: Facts;
  readonly form: Form;
  /** The rows that are new. */
  readonly added: readonly Candidate[];
}

/**
 * IV.F: where the list was sealed as a printout, rows are needed only for whoever is compared, and are entered with the comparison. An entry that is
 * a row already, by source and record, is that row. Refusal: RESULT_INCONSISTENT, more rows than were returned.
 */
export function withEntries<Facts extends DeterminationFacts, Form extends DeterminationForm>(
  facts: Facts,
  form: Form,
): WithEntries<Facts, Form> | Refusal {
  const { entries = [] } = form;
  const candidates = [...facts.candidates];
  const idOf = new Map<string, string>();
  for (const [index, { ref, rank = null, similarityScore = null, ...record }] of entries.entries()) {
    const id = candidates.find((row) => sameEntry(row, record))?.id ?? facts.newIds?.[index] ?? ref;
    if (!candidates.some((row) => row.id === id)) candidates.push({ ...record, rank, similarityScore, id });
    idOf.set(ref, id);
  }
  const added = candidates.slice(facts.candidates.length);
  if (added.length > unlisted(facts)) {
    const counts = { rows: candidates.length, returnedCount: facts.returnedCount ?? 0 };
    return refuse('RESULT_INCONSISTENT', choice('fields of a result'), { problem: 'MORE_ROWS_THAN_RETURNED', ...counts });
  }
  const known = (id: string): string => idOf.get(id) ?? id;
  const comparisons = form.comparisons.map((one) => ({ ...one, candidateId: known(one.candidateId) }));
  const matchCandidateIds = form.matchCandidateIds?.map(known);
  return { facts: { ...facts, candidates }, form: { ...form, comparisons, ...(matchCandidateIds && { matchCandidateIds }) }, added };
}
