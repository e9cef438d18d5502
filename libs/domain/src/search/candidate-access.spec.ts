import { mayReadCandidates, type CandidateAccessFacts } from './candidate-access';

const facts: CandidateAccessFacts = {
  operatorId: 'operator',
  ownerId: 'owner',
  caseMemberIds: ['partner', 'administrator'],
  reviewerIds: ['sergeant'],
  lineupAdministratorIds: ['administrator'],
  examinerIds: ['examiner'],
  sealed: false,
  handedOver: false,
};

describe('who reads a candidate list', () => {
  it.each(['operator', 'owner', 'partner', 'sergeant', 'examiner'])('V.E.2 shows the list to the %s', (member) => {
    expect(mayReadCandidates(facts, member)).toBe(true);
  });

  it.each(['administrator', 'requester', 'colleague'])('VI.D, s. 92.70 keeps the list from the %s', (member) => {
    expect(mayReadCandidates(facts, member)).toBe(false);
  });

  it.each([
    ['who ran it', { caseMemberIds: [] }],
    ['who ran it and is assigned to the case', { caseMemberIds: ['operator'] }],
    ['who ran it, of a sealed case', { sealed: true }],
  ])('VII.E.2 keeps the list of a search that was handed over from %s, and leaves it to the owner', (_, change) => {
    const handed = { ...facts, ...change, handedOver: true };
    expect([mayReadCandidates(handed, 'operator'), mayReadCandidates(handed, 'owner')]).toEqual([false, true]);
  });

  it('VI.B leaves the list of a sealed case to its operator and owner', () => {
    const readers = ['operator', 'owner', 'partner', 'sergeant', 'examiner', 'administrator'];
    expect(readers.filter((member) => mayReadCandidates({ ...facts, sealed: true }, member))).toEqual(['operator', 'owner']);
  });
});
