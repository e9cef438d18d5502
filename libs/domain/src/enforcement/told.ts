import { isRefusal, type Refusal, type RefusalFacts } from '../kernel';
import type { EnforcementFacts } from './model';

/**
 * VI.B, IX.A.3: an answer as whoever asked may have it. The guard looks at every search of the case and of the cases joined to it; a refusal names
 * none that does not exist for its reader (`unseenIds`), and no step of one: it says how many are `notNamed`.
 */
export function toldTo<Fact>(
  answer: Fact | Refusal,
  { searches, rows }: Pick<EnforcementFacts, 'searches' | 'rows'>,
  unseenIds: readonly string[],
): Fact | Refusal {
  if (!isRefusal(answer) || unseenIds.length === 0) return answer;
  const unseen = searches.filter(({ searchId }) => unseenIds.includes(searchId));
  const candidateIds = unseen.flatMap(({ candidates }) => candidates.map(({ candidateId }) => candidateId));
  const steps = rows.filter(({ candidateId }) => candidateIds.includes(candidateId)).map(({ id }) => id);
  return withoutIds(answer, [...unseenIds, ...candidateIds, ...steps]);
}

/**
 * What of a search that an action names its reader has to do with. `sealed`: its case is sealed to them. `sees`: they are told that it exists.
 * `reviews`: they are asked, or were, to review the action, and with it the searches behind it.
 */
export interface LinkedReading {
  readonly sealed: boolean;
  readonly sees: boolean;
  readonly reviews: boolean;
}

/** VI.B, IX.A.3: the page of an action names no search that does not exist for its reader, in its own case or in a joined one. */
export const namesLinked = ({ sealed, sees, reviews }: LinkedReading): boolean => !sealed && (sees || reviews);

function withoutIds(refusal: Refusal, hidden: readonly string[]): Refusal {
  let notNamed = 0;
  const kept = ([name, value]: [string, RefusalFacts[string]]): [string, RefusalFacts[string]] => {
    if (!isList(value)) return [name, value];
    const named = value.filter((each) => !hidden.includes(each));
    notNamed += value.length - named.length;
    return [name, named];
  };
  const facts = Object.fromEntries(Object.entries(refusal.facts).map(kept));
  return {
    ...refusal,
    facts: notNamed > 0 ? { ...facts, notNamed } : facts,
    also: refusal.also.map((further) => withoutIds(further, hidden)),
  };
}

const isList = (value: RefusalFacts[string]): value is readonly string[] => Array.isArray(value);
