import { LEGEND, type Candidate } from './candidates';
import { leadOf, mayReadLead, type LeadAccessFacts } from './lead';

const facts: LeadAccessFacts = {
  operatorId: 'operator',
  ownerId: 'owner',
  requesterId: 'requester',
  caseMemberIds: ['partner'],
  reviewerIds: ['sergeant'],
  lineupAdministratorIds: ['administrator'],
  examinerIds: [],
  sealed: false,
};
const pat: Candidate = { id: 'c-1', rank: 1, similarityScore: 0.9, source: 'BOOKING_PHOTO', recordRef: 'R-1', name: 'Pat Example' };

describe('who reads the lead of a search', () => {
  it.each(['operator', 'owner', 'requester', 'partner', 'sergeant'])('A16 shows it to the %s', (member) => {
    expect(mayReadLead(facts, member)).toBe(true);
  });

  it.each(['administrator', 'colleague'])('A16 keeps it from the %s', (member) => {
    expect(mayReadLead(facts, member)).toBe(false);
  });

  it('A9 keeps it from a requester who presents the line-up, and from the requester of a sealed case', () => {
    expect(mayReadLead({ ...facts, lineupAdministratorIds: ['requester'] }, 'requester')).toBe(false);
    expect(mayReadLead({ ...facts, sealed: true }, 'requester')).toBe(false);
    expect(mayReadLead({ ...facts, sealed: true }, 'operator')).toBe(true);
  });

  it('A16 shows it to nobody where nobody asked', () => {
    expect(mayReadLead({ ...facts, requesterId: null }, 'colleague')).toBe(false);
  });
});

describe('the lead of a search', () => {
  it('V.E.2, IV.H names the person of a match with the legend, without rank, score and source', () => {
    expect(leadOf('MATCH', 'c-1', [pat])).toEqual({
      legend: LEGEND,
      positiveMatch: true,
      person: { id: 'c-1', recordRef: 'R-1', name: 'Pat Example', legend: LEGEND },
    });
  });

  it.each([
    ['NO_MATCH', false],
    ['INCONCLUSIVE', false],
    [null, null],
  ] as const)('V.E.2 names nobody after %s', (determination, positiveMatch) => {
    expect(leadOf(determination, 'c-1', [pat])).toEqual({ legend: LEGEND, positiveMatch, person: null });
  });

  it('V.E.2 names nobody who is not on the list', () => {
    expect(leadOf('MATCH', 'c-2', [pat])).toMatchObject({ positiveMatch: true, person: null });
  });
});
