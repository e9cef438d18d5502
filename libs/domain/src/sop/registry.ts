import { EXPECTED } from './expected';
import type { Sentence } from './model';
import { TEXTS } from './sentences';

/** The document that the registry is of; a later one is a new registry. */
export const SOP = {
  number: '400.23',
  title: 'Face Analysis Comparison & Examination System Next (FACESNXT)',
  effectiveDate: '2022-07-08',
};

/** `VI.B` of `VI.B.s1`. */
export const clauseOf = (sentenceId: string): string => sentenceId.replace(/\.s\d+$/, '');

/** Authorized use is VIII here, as in the contents list; the body prints VII over it a second time. */
const aliasesOf = (clause: string): string[] => (/^VIII\b/.test(clause) ? [clause.replace(/^VIII/, 'VII(2)')] : []);

/** Every sentence with its force, how it is met, and why; in the order of the text. */
export const SENTENCES: readonly Sentence[] = TEXTS.map((text) => {
  const clause = clauseOf(text.id);
  return { ...text, ...EXPECTED[text.id], clause, aliases: aliasesOf(clause) };
});

const CLAUSES: ReadonlySet<string> = new Set(SENTENCES.flatMap(({ clause, aliases }) => [clause, ...aliases]));

/** Whether this is a clause of the SOP that holds a sentence, by its id or its alias. Authorities, docstrings and tests name nothing else. */
export const isClause = (ref: string): boolean => CLAUSES.has(ref);
