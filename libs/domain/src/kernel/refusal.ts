import type { Authority } from './authority';
import type { RefusalCode } from './codes';

/** What a refusal tells about itself: identifiers, codes, counts and instants only, never names or narratives. */
export type RefusalFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** An expected "no": a value, never an exception. `also` holds the further gates that failed at the same time. */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly authority: Authority;
  readonly facts: RefusalFacts;
  readonly also: readonly Refusal[];
}

/** Refuses with a code of the closed list, by an authority; `facts` say what is missing. */
export function refuse(code: RefusalCode, authority: Authority, facts: RefusalFacts = {}): Refusal {
  return { refused: true, code, authority, facts, also: [] };
}

/** One refusal out of all the gates that failed, in their order; `undefined` when none did. */
export function refuseAll(failed: readonly (Refusal | undefined)[]): Refusal | undefined {
  const [first, ...also] = failed.filter((gate) => gate !== undefined);
  return first && { ...first, also };
}

/** Tells a refusal from a fact; the compiler then knows which one it is. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}
