import { COVERAGE, type Coverage } from './coverage.generated';
import type { Sentence } from './model';
import { SENTENCES } from './registry';

/** A sentence with what carries, proves and reaches it. */
export type CoveredSentence = Sentence & Coverage;

const NONE: Coverage = { rules: [], tests: [], routes: [] };

/** Every sentence of the SOP in the order of the text, with its rules, spec files and routes as they were written with this version. */
export const coveredSentences = (): readonly CoveredSentence[] =>
  SENTENCES.map((sentence) => ({ ...sentence, ...(COVERAGE[sentence.id] ?? NONE) }));
