import { LEGEND, type Candidate } from './candidates';
import { leadOf, mayReadLead, type LeadAccessFacts, type Standing } from './lead';

const facts: LeadAccessFacts = {
  operatorId: 'operator',
  ownerId: 'owner',
  requesterId: 'requester',
  caseMemberIds: ['partner'],
  reviewerIds: ['sergeant'],
  lineupAdministratorIds: ['administrator'],
  examinerIds: [],
  sealed: false,
  handedOver: false,
  comparesBlind: false,
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

  it('VI.B keeps it from whoever is to compare blind', () => {
    expect(mayReadLead({ ...facts, examinerIds: ['examiner'], comparesBlind: true }, 'examiner')).toBe(false);
    expect(mayReadLead({ ...facts, examinerIds: ['examiner'] }, 'examiner')).toBe(true);
  });

  it('A16 shows it to nobody where nobody asked', () => {
    expect(mayReadLead({ ...facts, requesterId: null }, 'colleague')).toBe(false);
  });
});

const match: Standing = { determination: 'MATCH', matchId: 'c-1', purpose: 'VIII_A1' };

describe('the lead of a search', () => {
  it.each(['MATCH', 'NO_MATCH'] as const)('VIII.A.2 says after %s that it detains nobody again', (determination) => {
    const { caution } = leadOf({ ...match, determination, purpose: 'VIII_A2' }, [pat]);
    expect(caution).toContain('not by itself a reason to detain the person again');
  });

  it('V.E.2, IV.H names the person of a match with the legend, without rank, score and source', () => {
    expect(leadOf(match, [pat])).toEqual({
      legend: LEGEND,
      caution: null,
      positiveMatch: true,
      person: { id: 'c-1', recordRef: 'R-1', name: 'Pat Example', legend: LEGEND },
    });
  });

  it.each([
    ['NO_MATCH', false],
    ['INCONCLUSIVE', false],
    [null, null],
  ] as const)('V.E.2 names nobody after %s', (determination, positiveMatch) => {
    expect(leadOf({ ...match, determination }, [pat])).toEqual({ legend: LEGEND, caution: null, positiveMatch, person: null });
  });

  it('V.E.2 names nobody who is not on the list', () => {
    expect(leadOf({ ...match, matchId: 'c-2' }, [pat])).toMatchObject({ positiveMatch: true, person: null });
  });
});
