import { choice } from '../kernel';
import { DAY, gates, NOW, operator, searchForm } from '../search/search.fixture';
import { nmpd40023, strict40023, type PolicyPack } from '.';
import {
  checkExtent,
  checkPeriod,
  purposeForm,
  rehearseEnforcement,
  rehearseSearch,
  type RecordedEnforcement,
  type RecordedSearch,
} from './rehearse';

const HOUR = 3_600_000;
const recorded: RecordedSearch = {
  searchId: 's-1',
  at: NOW,
  facts: gates,
  form: searchForm,
  determination: null,
  profile: 'FULL',
  followedUp: true,
  opensCase: false,
  recordedLate: false,
};
const draft = (change: Partial<PolicyPack>): PolicyPack => ({ ...nmpd40023, version: 2, ...change });
const search = (change: Partial<PolicyPack['search']>, from = nmpd40023): PolicyPack => ({
  ...from,
  search: { ...from.search, ...change },
});
const training = (validityMonths: number | null) => ({ ...nmpd40023.training, validityMonths });
const rehearse = (under: PolicyPack, change: Partial<RecordedSearch> = {}) => rehearseSearch({ ...recorded, ...change }, under);
const codes = (under: PolicyPack, change: Partial<RecordedSearch> = {}) => rehearse(under, change)?.refusedBy.map(({ code }) => code);
const delays = (under: PolicyPack, change: Partial<RecordedSearch> = {}) => rehearse(under, change)?.delayedBy;
const minor = { ...gates, probe: { ...gates.probe!, minor: true } };

describe('A18 a draft is rehearsed on recorded searches', () => {
  it('A18 says nothing of a search that would have gone as it went', () => {
    expect(rehearse(nmpd40023)).toBeUndefined();
    expect(rehearse(draft({ outsideReviewer: 'City Attorney' }))).toBeUndefined();
  });

  it('A18 names the gate, the code and what asks for it', () => {
    expect(rehearse(search({ seriousOffences: ['782'] }))).toEqual({
      id: 's-1',
      at: NOW,
      refusedBy: [{ code: 'OFFENCE_NOT_LISTED', authority: choice('seriousOffences'), gate: 'PURPOSE' }],
      discrepantBy: [],
      delayedBy: [],
    });
  });

  it.each([
    ['a source that is no longer taken', search({ unsuitableProbes: ['SOCIAL_MEDIA', 'OTHER'] }), {}, undefined],
    [
      'the source of the photograph',
      search({ unsuitableProbes: ['OTHER'] }),
      { probe: { ...gates.probe!, sourceType: 'OTHER' as const } },
      ['PROBE_NOT_SUITABLE'],
    ],
    ['another course', draft({ training: { ...training(null), course: 'NEW' } }), {}, ['TRAINING_INCOMPLETE']],
  ] as const)('A18 replays %s', (_, under, change, found) => {
    expect(codes(under, { facts: { ...gates, ...change } })).toEqual(found);
  });

  it('VI.B asks the pattern of case numbers where a search opened its case, not where the case was there', () => {
    const other = draft({ caseNumberPattern: '[A-Z]{2}\\d{6}' });
    expect(codes(other, { opensCase: true })).toEqual(['CASE_NUMBER_MALFORMED']);
    expect(rehearse(other)).toBeUndefined();
  });

  it('A20 refuses nothing that was recorded late: it would have been a discrepancy', () => {
    expect(rehearse(search({ seriousOffences: ['782'] }), { recordedLate: true })).toEqual({
      id: 's-1',
      at: NOW,
      refusedBy: [],
      discrepantBy: [{ code: 'OFFENCE_NOT_LISTED', authority: choice('seriousOffences'), gate: 'PURPOSE' }],
      delayedBy: [],
    });
  });

  it('A18 does not name again what was wrong under the pack of its day', () => {
    const suspended = { ...gates, operator: { ...operator, accountActive: [] } };
    expect(rehearse(nmpd40023, { facts: suspended })).toBeUndefined();
    expect(codes(search({ seriousOffences: ['782'] }), { facts: suspended })).toEqual(['OFFENCE_NOT_LISTED']);
  });

  it('A18 names another refusal of the same gate', () => {
    const untrained = {
      ...gates,
      operator: { ...operator, training: [] },
      policy: draft({ training: { ...training(null), course: 'OLD' } }),
    };
    expect(codes(draft({ training: training(1) }), { facts: untrained })).toBeUndefined();
    const unlisted = search({ seriousOffences: ['782'] });
    const crash = { ...gates, caseFile: { ...gates.caseFile!, kind: 'ASSIST' as const } };
    expect(codes(unlisted, { facts: crash })).toBeUndefined();
  });

  it('V.E.3 counts the validity of training from its completion', () => {
    expect(codes(draft({ training: training(3) }))).toEqual(['TRAINING_EXPIRED']);
    expect(rehearse(draft({ training: training(4) }))).toBeUndefined();
    const expired = { ...operator, training: operator.training.map((record) => ({ ...record, expiresAt: NOW - DAY })) };
    const underYears = { ...gates, operator: expired, policy: draft({ training: training(1) }) };
    expect(rehearse(draft({ training: training(1) }), { facts: underYears })).toBeUndefined();
    expect(rehearse(draft({ training: training(null) }), { facts: underYears })).toBeUndefined();
  });

  it('V.C takes it that whoever accepted the statement would have accepted another wording', () => {
    expect(rehearse(draft({ attestationVersion: '2' }))).toBeUndefined();
    const { attestation: _, ...silent } = searchForm;
    expect(rehearse(draft({ attestationVersion: '2' }), { form: silent })).toBeUndefined();
  });

  it.each([
    ['a second examiner of a MATCH', search({ blindSecondExaminer: true }), { determination: 'MATCH' }, ['blindSecondExaminer']],
    [
      'no second examiner where there was one',
      search({ blindSecondExaminer: true }),
      { determination: 'MATCH', facts: { ...gates, policy: search({ blindSecondExaminer: true }) } },
      undefined,
    ],
    ['no further review of a minor', draft({ supervisorReviewOf: 'ALL' }), { followedUp: false, facts: minor }, undefined],
    [
      'no further review of a protected event',
      draft({ supervisorReviewOf: 'ALL' }),
      {
        followedUp: false,
        facts: { ...gates, probe: { ...gates.probe!, event: 'PROTEST' } },
        form: { ...searchForm, eventNexus: { offence: 'arson' } },
      },
      undefined,
    ],
    [
      'one review only',
      draft({ supervisorReviewOf: 'ALL' }),
      { followedUp: false, facts: { ...minor, policy: search({ minorsReviewed: false }) } },
      ['supervisorReviewOf'],
    ],
    ['no second examiner of a NO_MATCH', search({ blindSecondExaminer: true }), { determination: 'NO_MATCH' }, undefined],
    ['a review of what nobody followed up', draft({ supervisorReviewOf: 'ALL' }), { followedUp: false }, ['supervisorReviewOf']],
    ['no second review of what was followed up', draft({ supervisorReviewOf: 'ALL' }), {}, undefined],
    ['a review of the LIGHT profile', search({ lightReviewed: true }), { profile: 'LIGHT' }, ['lightReviewed']],
    [
      'no review of the LIGHT profile that led to nobody',
      search({ lightReviewed: true }),
      { profile: 'LIGHT', followedUp: false },
      undefined,
    ],
    [
      'no further review where all were',
      draft({ supervisorReviewOf: 'ALL' }),
      { followedUp: false, facts: { ...gates, policy: draft({ supervisorReviewOf: 'ALL' }) } },
      undefined,
    ],
    [
      'a review of a minor',
      nmpd40023,
      { followedUp: false, facts: { ...minor, policy: search({ minorsReviewed: false }) } },
      ['minorsReviewed'],
    ],
    [
      'no review of somebody of age',
      nmpd40023,
      { followedUp: false, facts: { ...gates, policy: search({ minorsReviewed: false }) } },
      undefined,
    ],
    [
      'no further review of a minor who was followed up',
      nmpd40023,
      { facts: { ...minor, policy: search({ minorsReviewed: false }) } },
      undefined,
    ],
  ] as const)('A18 would have added %s', (_, under, change, settings) => {
    expect(delays(under, change)).toEqual(settings?.map(choice));
  });

  it('VI.E replays what a request rested on', () => {
    const request: RecordedEnforcement = {
      requestId: 'e-1',
      at: NOW,
      pinned: draft({ lineupFromCandidate: 'ALONE' }),
      linked: true,
      bases: ['FACE_SEARCH', 'LINEUP_FROM_CANDIDATE'],
    };
    expect(rehearseEnforcement(request, strict40023)).toEqual({
      id: 'e-1',
      at: NOW,
      refusedBy: [{ code: 'LINEUP_NOT_INDEPENDENT', authority: choice('lineupFromCandidate') }],
      discrepantBy: [],
      delayedBy: [],
    });
    expect(rehearseEnforcement({ ...request, linked: false }, strict40023)).toBeUndefined();
    expect(rehearseEnforcement({ ...request, pinned: nmpd40023 }, strict40023)).toBeUndefined();
    expect(rehearseEnforcement({ ...request, bases: [...request.bases, 'DNA'] }, strict40023)).toBeUndefined();
    expect(rehearseEnforcement(request, request.pinned)).toBeUndefined();
  });

  it.each([
    ['a period that has passed', NOW - DAY, NOW, true],
    ['the longest, with the hour that autumn adds to it', NOW - 92 * DAY - HOUR, NOW, true],
    ['one that is longer', NOW - 92 * DAY - HOUR - 1, NOW, false],
    ['one that has not passed', NOW - DAY, NOW + 1, false],
    ['one that holds no time', NOW, NOW, false],
    ['one that ends before it begins', NOW, NOW - 1, false],
  ])('A18 of periods, takes or refuses %s', (_, from, to, taken) => {
    const refused = { code: 'POLICY_PERIOD_INVALID', authority: choice('policy rehearsals'), facts: { days: 92 } };
    if (taken) expect(checkPeriod({ from, to }, NOW)).toBeUndefined();
    else expect(checkPeriod({ from, to }, NOW)).toMatchObject(refused);
  });

  it('A18 replays no period in part', () => {
    expect(checkExtent(2_000)).toBeUndefined();
    expect(checkExtent(2_001)).toMatchObject({ code: 'POLICY_PERIOD_INVALID', facts: { searches: 2_001, most: 2_000 } });
  });

  it('VIII.A reads a recorded purpose as it was filled in', () => {
    expect(purposeForm({ purpose: 'VIII_A1', offenceCode: '782', subjectRole: 'VICTIM' })).toEqual({
      purpose: 'VIII_A1',
      offenceCode: '782',
      subjectRole: 'VICTIM',
    });
    expect(purposeForm({ purpose: 'VIII_A2', legalBasis: 'ARREST', place: 'x', detainedAt: 5 })).toEqual({
      purpose: 'VIII_A2',
      detention: { legalBasis: 'ARREST', place: 'x', at: 5 },
    });
    expect(purposeForm({ purpose: 'VIII_A4', reason: 'INFANT' })).toEqual({ purpose: 'VIII_A4', assistance: { reason: 'INFANT' } });
    expect(purposeForm({ purpose: 'VIII_A4', reason: 'OTHER', explanation: 'y' })).toEqual({
      purpose: 'VIII_A4',
      assistance: { reason: 'OTHER', explanation: 'y' },
    });
    expect(purposeForm({ purpose: 'VIII_A5', medicalExaminer: {} })).toEqual({ purpose: 'VIII_A5', medicalExaminer: {} });
  });
});
