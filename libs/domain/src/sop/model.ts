/** How strong a sentence is. IV.J: "shall" and "will" are mandatory; "should" is never used in the body; a STATEMENT holds no verb of duty. */
export const Force = { Shall: 'SHALL', Should: 'SHOULD', May: 'MAY', Statement: 'STATEMENT' } as const;
export type Force = (typeof Force)[keyof typeof Force];

/**
 * How a sentence is met. ENFORCED: a rule refuses, or a step cannot be left out. RECORDED: what happens is on record and looked at. ATTESTED:
 * a member signs for what no machine can see. MANUAL: people see to it outside this software.
 */
export const Met = { Enforced: 'ENFORCED', Recorded: 'RECORDED', Attested: 'ATTESTED', Manual: 'MANUAL' } as const;
export type Met = (typeof Met)[keyof typeof Met];

/** One sentence of the SOP: what it says in our words, never in its own. */
export interface SentenceText {
  /** The clause and the number of the sentence in it: `V.A.s2`. The clause id (`V.A`) is what rules, tests and refusals name. */
  readonly id: string;
  readonly force: Force;
  readonly paraphrase: string;
  /** SHA-256 (hex) of the normalised sentence; scripts/sop/text.mjs says how it is normalised. */
  readonly digest: string;
  /** The sentence that this item of a list completes: its verb is this item's verb. */
  readonly leadIn?: string;
  readonly note?: string;
}

/** How a sentence is to be met, and why so. */
export interface Expectation {
  readonly met: Met;
  readonly reason: string;
  /**
   * Refusal codes, step kinds and names of declarations that carry this very sentence, where a clause has several or its number is not
   * beside the rule. Without it: whatever names the clause.
   */
  readonly by?: readonly string[];
}

/** A sentence with everything that the registry knows of it. */
export interface Sentence extends SentenceText, Expectation {
  readonly clause: string;
  /** Other ids of the same clause: the body prints "VII" over authorized use a second time. */
  readonly aliases: readonly string[];
}
