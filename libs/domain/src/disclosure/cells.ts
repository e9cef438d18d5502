import type { ContradictionAnswer } from '../corroboration/model';
import { codeLabel, type Table, when } from '../print';
import type { ComparisonForm } from '../search/outcomes';
import type { DisclosedBasis, DisclosedFile, DisclosedMember } from './parts';

export type Cell = string | number;

/** What prints, in the zone of the department. */
export interface In {
  readonly timeZone: string;
}

/** A part of a search: what was not done has no rows, and is not printed as an empty table. */
export const part = (caption: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  caption,
  columns,
  rows,
  none: '',
});

/** Ids as numbers that a reader finds again on the page: a candidate or a row by its place in its table. */
export const numbered = (ids: readonly string[]): ((id: string) => string) => {
  const places = new Map(ids.map((id, index) => [id, `no. ${index + 1}`]));
  return (id) => places.get(id) ?? id;
};

export const at = (instant: string | null, { timeZone }: In): string => when(instant === null ? null : Date.parse(instant), timeZone);
export const text = (value: Cell | null | undefined): Cell => value ?? '-';
export const yes = (value: boolean | null): string => ({ true: 'yes', false: 'no', null: 'not said' })[`${value}`];
export const who = (member: DisclosedMember | null): string => member?.name ?? '-';
export const file = (sealed: DisclosedFile | null): string =>
  sealed ? `SHA-256 ${sealed.sha256}, ${sealed.mediaType}, ${sealed.size} bytes` : 'none';
export const list = (codes: readonly string[]): string => codes.map(codeLabel).join(', ') || '-';
export const joined = (words: readonly (Cell | null | undefined)[], by = ', '): string =>
  words.filter((word) => word !== null && word !== undefined && word !== '').join(by) || '-';

/** What was seen for and against each candidate. */
export const features = (comparisons: readonly ComparisonForm[], candidate: (id: string) => string): string =>
  joined(
    comparisons.map(
      ({ candidateId, featuresFor, featuresAgainst }) =>
        `${candidate(candidateId)}: for ${joined(featuresFor)}; against ${joined(featuresAgainst)}`,
    ),
    '. ',
  );

export const restsOn = (bases: readonly DisclosedBasis[], row: (id: string) => string): string =>
  joined(
    bases.map(({ type, restsOnLikeness, stepId, sourceRef }) =>
      joined([codeLabel(type), restsOnLikeness ? '(likeness)' : null, stepId && row(stepId), sourceRef], ' '),
    ),
    '; ',
  );

export const answers = (given: readonly ContradictionAnswer[], row: (id: string) => string): string =>
  joined(
    given.map(({ stepId, answer }) => `${row(stepId)}: ${answer}`),
    '; ',
  );
