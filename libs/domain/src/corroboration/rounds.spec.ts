import { emptyRoster } from '../people';
import { nmpd40023 } from '../policy';
import { CorroborationProfile, Purpose, SubjectRole } from '../search/purpose';
import { CorroborationKind, CorroborationOutcome, EvidenceType, IdentityState, type CorroborationRow } from './model';
import {
  missingAtClose,
  openAddendumRound,
  openCorroborationRound,
  openEntryRound,
  openIdentityRound,
  openNotApplicableRound,
  openNoticeRound,
  openReviewRound,
  type Recorded,
  type RoundFacts,
} from './rounds';

const NOTHING: Recorded = {
  determinedAt: 10,
  entryAt: null,
  identities: [],
  addenda: [],
  reviewedAt: null,
  returnedAt: null,
  toldRowIds: [],
};
const ROW: CorroborationRow = {
  id: 'row',
  searchId: 'search',
  candidateId: 'c1',
  kind: CorroborationKind.Dna,
  outcome: CorroborationOutcome.Supports,
  evidenceType: EvidenceType.Dna,
  origin: null,
  exculpatory: false,
  by: 'owner',
  at: 20,
  pendingReason: null,
  pendingUntil: null,
  notApplicableReason: null,
  preset: false,
  approvedBy: null,
};
const identified = (at: number): Recorded => ({
  ...NOTHING,
  entryAt: 15,
  identities: [{ candidateId: 'c1', state: IdentityState.Identified, at }],
});

function facts(recorded: Recorded, change: Partial<RoundFacts> = {}): RoundFacts {
  return {
    roster: emptyRoster,
    policy: nmpd40023,
    operatorId: 'owner',
    ownerId: 'owner',
    purpose: { purpose: Purpose.CriminalInvestigation, offenceCode: '812.13', subjectRole: SubjectRole.Suspect },
    profile: CorroborationProfile.Full,
    urgent: false,
    queryOutcome: 'RESULTS_RETURNED',
    followedUpIds: ['c1'],
    rows: [ROW],
    caseMemberIds: [],
    candidateReaderIds: [],
    authorisedMemberIds: [],
    recorded,
    ...change,
  };
}

describe('a step that comes round again', () => {
  const deceased = { purpose: Purpose.Deceased, medicalExaminer: {} } as const;

  it.each([
    ['before it is filed', facts(NOTHING), 'HUMAN'],
    ['once it is filed', facts({ ...NOTHING, entryAt: 11 }), 'SETTLED'],
    ['after a new determination', facts({ ...NOTHING, entryAt: 9 }), 'HUMAN'],
    ['while the medical examiner’s number is missing', facts({ ...NOTHING, entryAt: 11 }, { purpose: deceased }), 'HUMAN'],
    [
      'after a return of a search that follows nobody up',
      facts({ ...NOTHING, entryAt: 11, returnedAt: 12 }, { followedUpIds: [] }),
      'HUMAN',
    ],
  ] as const)('VI.C: the entry, %s', (_, given, type) => {
    expect(openEntryRound(given)).toMatchObject({ type });
  });

  it.each([
    ['that ended stands', ROW, { type: 'SETTLED', outcome: 'SUPPORTS' }],
    ['that was returned is asked for again', { ...ROW, outcome: null }, { type: 'HUMAN' }],
    [
      'that is pending is its owner’s and rests until its date',
      { ...ROW, outcome: CorroborationOutcome.Pending, pendingUntil: 99 },
      { type: 'HUMAN', assignee: 'owner', restsUntil: 99 },
    ],
    ['of another candidate says nothing', { ...ROW, candidateId: 'c2' }, { type: 'HUMAN' }],
  ] as const)('VI.D: a row %s', (_, row, opening) => {
    expect(openCorroborationRound(CorroborationKind.Dna)(facts(NOTHING, { rows: [row] }), 'c1')).toMatchObject(opening);
  });

  it('VI.D: a line-up for another eyewitness is asked for beside the one that stands, by a purpose that presets none as well', () => {
    const first = { ...ROW, kind: CorroborationKind.PhotoLineup };
    const round = (rows: readonly CorroborationRow[], change: Partial<RoundFacts> = {}): object =>
      openCorroborationRound(CorroborationKind.PhotoLineup)(facts(NOTHING, { rows, ...change }), 'c1');
    const asked = { ...first, id: 'second', outcome: null };
    expect(round([first])).toEqual({ type: 'SETTLED', outcome: 'SUPPORTS' });
    expect(round([first, asked])).toMatchObject({ type: 'HUMAN', candidates: ['member:owner'] });
    expect(round([first, { ...asked, outcome: CorroborationOutcome.Contradicts }])).toEqual({ type: 'SETTLED', outcome: 'CONTRADICTS' });
    expect(round([], { profile: CorroborationProfile.Light })).toEqual({ type: 'SETTLED', outcome: 'NOT_APPLICABLE' });
    expect(round([asked], { profile: CorroborationProfile.Light })).toMatchObject({ type: 'HUMAN' });
  });

  it.each([
    ['stands', facts(identified(30)), 'SETTLED'],
    ['is asked again after later evidence', facts(identified(19)), 'HUMAN'],
    [
      'stands when a step was only set pending since',
      facts(identified(19), { rows: [{ ...ROW, outcome: CorroborationOutcome.Pending }] }),
      'SETTLED',
    ],
    ['is asked again after a return', facts({ ...identified(30), returnedAt: 31 }), 'HUMAN'],
  ] as const)('V.E.2: the conclusion %s', (_, given, type) => {
    expect(openIdentityRound(given, 'c1')).toMatchObject({ type });
  });

  it('VI.C: each new conclusion is added to the entry once', () => {
    expect(openAddendumRound(facts(identified(30)), 'c1')).toMatchObject({ type: 'HUMAN' });
    expect(openAddendumRound(facts({ ...identified(30), addenda: [{ candidateId: 'c1', at: 30 }] }), 'c1')).toMatchObject({
      type: 'SETTLED',
    });
  });

  it('VI.D: a supervisor’s review holds until something is recorded after it', () => {
    expect(openReviewRound(facts({ ...identified(30), reviewedAt: 30 }), 50)).toEqual({ type: 'SETTLED', outcome: 'REVIEWED' });
    expect(openReviewRound(facts({ ...identified(30), reviewedAt: 29 }), 50)).toMatchObject({ type: 'HUMAN' });
  });

  it('VI.D rows said not to apply are decided with the review of the search, and by themselves only where none is asked', () => {
    const none = { ...ROW, outcome: CorroborationOutcome.NotApplicable, evidenceType: null };
    const open = (recorded: Recorded, change: Partial<RoundFacts> = {}): object => openNotApplicableRound(facts(recorded, change), 50);
    expect(open(identified(30), { rows: [none] })).toEqual({ type: 'SETTLED', outcome: 'NOT_NEEDED' });
    expect(open({ ...identified(30), reviewedAt: 30 }, { rows: [none] })).toMatchObject({ type: 'HUMAN' });
    expect(open({ ...identified(30), reviewedAt: 30 })).toEqual({ type: 'SETTLED', outcome: 'NOT_NEEDED' });
    expect(open(NOTHING, { rows: [none], followedUpIds: [] })).toMatchObject({ type: 'HUMAN' });
  });

  const alibi = { ...ROW, outcome: CorroborationOutcome.Contradicts, exculpatory: true };
  it.each([
    ['something contradicts, with or without an action', facts(NOTHING, { rows: [alibi] }), 'HUMAN'],
    [
      'something neutral tends to clear',
      facts(NOTHING, { rows: [{ ...ROW, outcome: CorroborationOutcome.Neutral, exculpatory: true }] }),
      'HUMAN',
    ],
    ['everything supports', facts(NOTHING), 'SETTLED'],
    ['it speaks about somebody else', facts(NOTHING, { rows: [{ ...alibi, candidateId: 'c2' }] }), 'SETTLED'],
    ['the prosecutor was told of it', facts({ ...NOTHING, toldRowIds: ['row'] }, { rows: [alibi] }), 'SETTLED'],
    ['the prosecutor was told of something else', facts({ ...NOTHING, toldRowIds: ['other'] }, { rows: [alibi] }), 'HUMAN'],
    ['nobody is suspected', facts(NOTHING, { rows: [alibi], profile: CorroborationProfile.Light }), 'SETTLED'],
  ] as const)('VI.D: a notice to the prosecutor, when %s', (_, given, type) => {
    expect(openNoticeRound(given, 'c1')).toMatchObject(
      type === 'HUMAN' ? { type, candidates: ['member:owner'] } : { type, outcome: 'NOT_NEEDED' },
    );
  });

  it('VI.C, VI.D: closing misses exactly what the steps would still ask for', () => {
    expect(missingAtClose(facts(NOTHING))).toEqual({
      entryFiled: false,
      openCandidateIds: ['c1'],
      missingAddendumIds: ['c1'],
      rowsToApprove: [],
    });
    const done = { ...identified(30), addenda: [{ candidateId: 'c1', at: 31 }] };
    const open = { ...ROW, id: 'na', kind: CorroborationKind.Interview, outcome: CorroborationOutcome.NotApplicable };
    expect(missingAtClose(facts(done, { rows: [ROW, open] }))).toEqual({
      entryFiled: true,
      openCandidateIds: [],
      missingAddendumIds: [],
      rowsToApprove: ['na'],
    });
  });
});
