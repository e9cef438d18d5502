import { LEGEND, type Candidate } from './candidates';
import { presentCandidates, type Presentation } from './presentation';

const list: Candidate[] = [
  { id: 'c', rank: 1, similarityScore: 0.9, source: 'BOOKING_PHOTO', recordRef: 'r1', name: 'A' },
  { id: 'a', rank: 2, similarityScore: 0.8, source: 'DL_PHOTO', recordRef: 'r2' },
];
const blind: Presentation = { policy: { candidatePresentation: 'SHUFFLED_BLIND' }, determined: false, opened: false };

describe('presenting a candidate list', () => {
  it('IV.H shows neither rank nor score nor source before the person’s own result, and not in their order', () => {
    expect(presentCandidates(list, blind)).toEqual([
      { id: 'a', recordRef: 'r2', legend: LEGEND },
      { id: 'c', recordRef: 'r1', name: 'A', legend: LEGEND },
    ]);
  });

  it.each([
    ['after the determination', { determined: true }],
    ['when the reader opened it', { opened: true }],
    ['where the department shows lists as returned', { policy: { candidatePresentation: 'AS_RETURNED' } }],
  ] as const)('IV.H shows the list as returned, with the legend on every candidate, %s', (_, change) => {
    expect(presentCandidates(list, { ...blind, ...change })).toEqual(list.map((candidate) => ({ ...candidate, legend: LEGEND })));
  });
});
