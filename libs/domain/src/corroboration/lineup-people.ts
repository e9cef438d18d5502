import { barredFrom, type People } from '../duties';
import type { LineupFacts } from './lineup-model';

/** Who takes part in the investigation, in whichever of its searches and cases, or knows a candidate. */
export const partsIn = ({ operatorId, requestedBy, caseMemberIds, involvedIds, candidateReaderIds }: LineupFacts): People => ({
  OWN: [operatorId],
  REQUESTER: [requestedBy],
  OWN_CASE: [...caseMemberIds, ...involvedIds],
  LIST_READER: candidateReaderIds,
});

/** Who saw another witness pick. */
export const presentersOf = ({ presenterIds }: LineupFacts): People => ({ AUTHOR: presenterIds });

/** s. 92.70, and by setting whoever presented before: none of them may present. */
export const dependentMembers = (facts: LineupFacts): string[] => [
  ...new Set([
    ...barredFrom('faceSearch.lineup-presentation', partsIn(facts)),
    ...barredFrom('faceSearch.next-lineup', presentersOf(facts)),
  ]),
];
