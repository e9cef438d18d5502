import { CODES, type RefusalCode } from '../kernel';
import { roleName } from '../people/principal';

/** What something that waits lacks, and who can mend it: a page says both. */
export interface Lacking {
  readonly missing: string;
  readonly mender: string;
}

/** Nobody can be asked: which role is vacant, and who appoints. */
export const lackingHolder = (role: string): Lacking => ({
  missing: `nobody holds the role of ${roleName(role)} or may decide in its place`,
  mender: 'the Chief or the Major appoint an acting holder',
});

/** A gate that a step of the system came to, in the sentences of the closed list. */
export interface RefusedOutcome {
  readonly code: RefusalCode;
  readonly meaning: string;
  readonly remedy: string;
  readonly mender: string;
}

const isCode = (outcome: string): outcome is RefusalCode => Object.hasOwn(CODES, outcome);

/** What the outcome of a system step says where a gate refused it; nothing where it did what it was for. Nobody asked for it, so nobody is `You`. */
export function refusedOutcome(outcome: string | null): RefusedOutcome | undefined {
  if (outcome === null || !isCode(outcome)) return undefined;
  const { meaning, remedy, mender } = CODES[outcome];
  return { code: outcome, meaning, remedy, mender: mender === 'You' ? 'whoever is asked next' : mender };
}
