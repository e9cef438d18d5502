import { NOW } from '../people/department.fixture';
import { arrangeLineup } from './lineup';
import type { LineupArrayForm, LineupFacts } from './lineup-model';

/** A line-up of candidate c-1, built on a face search; nothing independent supports it yet. */
export const facts: LineupFacts = {
  candidateId: 'c-1',
  operatorId: 'detective',
  ownerId: 'detective',
  requestedBy: 'crash',
  caseMemberIds: ['colleague'],
  involvedIds: ['major'],
  candidateReaderIds: ['sergeant'],
  lineupFromCandidate: 'NOT_ALONE',
  independentSince: null,
  suspectRefs: ['c-2', 'R-2', 'D100-200'],
  presenterIds: [],
  administratorIds: ['patrol', 'detective', 'colleague', 'crash', 'sergeant', 'major'],
  memberIds: ['patrol', 'detective', 'colleague', 'crash', 'sergeant', 'major', 'away'],
};
const array: LineupArrayForm = {
  kind: 'PHOTO',
  method: 'INDEPENDENT_ADMINISTRATOR',
  suspectSource: 'FR_CANDIDATE',
  fillerIds: ['f-1', 'f-2', 'f-3', 'f-4', 'f-5'],
  selectionBasis: 'the description of the witness',
  witnessRef: 'w-1',
  administrator: { memberId: 'patrol' },
};
export const arrange = (form: object = {}, known: Partial<LineupFacts> = {}) =>
  arrangeLineup({ ...facts, ...known }, { ...array, ...form }, 'detective', NOW);
export const strict = { lineupFromCandidate: 'ONLY_AFTER_INDEPENDENT_EVIDENCE' } as const;
export const outside = { outside: { name: 'A. Officer', agency: 'another agency' } };
