import { mayReadCandidates, type CandidateAccessFacts } from './candidate-access';

const facts: CandidateAccessFacts = {
  operatorId: 'operator',
  ownerId: 'owner',
  caseMemberIds: ['partner', 'administrator'],
  reviewerIds: ['sergeant'],
  lineupAdministratorIds: ['administrator'],
  examinerIds: ['examiner'],
  sealed: false,
};

describe('who reads a candidate list', () => {
  it.each(['operator', 'owner', 'partner', 'sergeant', 'examiner'])('V.E.2 shows the list to the %s', (member) => {
    expect(mayReadCandidates(facts, member)).toBe(true);
  });

  it.each(['administrator', 'requester', 'colleague'])('VI.D, s. 92.70 keeps the list from the %s', (member) => {
    expect(mayReadCandidates(facts, member)).toBe(false);
  });

  it('VI.B leaves the list of a sealed case to its operator and owner', () => {
    const readers = ['operator', 'owner', 'partner', 'sergeant', 'examiner', 'administrator'];
    expect(readers.filter((member) => mayReadCandidates({ ...facts, sealed: true }, member))).toEqual(['operator', 'owner']);
  });
});
