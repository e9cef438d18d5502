import { isRefusal, type Refusal } from '../kernel';
import { decideQuery, evaluateGates, failedWhenRun, gatesOf } from './gates';
import type { GateFacts, SearchForm } from './model';
import { actor, DAY, gates, NOW, operator, robbery, searchForm } from './search.fixture';
import { recordLate, submitSearch, type LateForm } from './submit';

const by = actor('detective');
const submit = (facts: Partial<GateFacts>, form: Partial<SearchForm> = {}) =>
  submitSearch({ ...gates, ...facts }, { ...searchForm, ...form }, by, NOW);
const closed = { caseFile: { ...robbery, state: 'CLOSED' } } as const;
const a1 = searchForm.purpose;
const probe = { id: 'p', sha256: 'b', sourceType: 'CAMERA', facesDetected: 1, minor: false, edits: [], event: null } as const;
const who = (change: object) => ({ operator: { ...operator, ...change } });
const stub = { caseStub: { kind: 'CRIMINAL' } };
const grant = { kind: 'CHIEF_APPROVAL', ref: 'grant-1', from: NOW, to: NOW + 1 };
const unassigned = { caseFile: { ...robbery, assignedMemberIds: [] } };
const trained = (change: object) => ({
  operator: { ...operator, training: operator.training.map((record) => ({ ...record, ...change })) },
});

const suspendedAt = (to: number): GateFacts => ({ ...gates, operator: { ...operator, accountActive: [{ from: NOW - 100 * DAY, to }] } });

describe('a search whose gates are all green', () => {
  it('VI.B, VI.C keeps number, reason, purpose, profile and what made the operator eligible', () => {
    expect(submit({})).toMatchObject({
      outcome: 'SUBMITTED',
      caseNumber: '2026-001234',
      caseId: 'case-1',
      profile: 'FULL',
      flags: [],
      purpose: { purpose: 'VIII_A1', offenceCode: '120', subjectRole: 'POTENTIAL_SUSPECT' },
      eligibility: { trainingId: 'training-1', accessBasis: { kind: 'INVESTIGATIVE_SECTION' } },
    });
  });

  it.each([
    ['VI.B opens a case stub for a well-formed unknown number', { caseFile: undefined }, stub, stub],
    ['VI.B searches in a closed case with a reason, and flags it', closed, { reopenReason: 'new lead' }, { flags: ['CASE_REOPENED'] }],
    [
      'IV.D searches a photograph again with a reason, and flags it',
      { sameProbeSearchIds: ['s-0'] },
      { repeatReason: 'better crop' },
      { flags: ['REPEATED_PROBE'] },
    ],
    ['VIII.A.1 flags a minor', { probe: { ...probe, minor: true } }, {}, { flags: ['MINOR_SUBJECT'] }],
    ['VI.A takes a dated grant of the Chief as a basis', who({ accessBases: [grant] }), {}, { eligibility: { accessBasis: grant } }],
    ['A16 takes the tasking of a named requester for assignment', unassigned, { requestedBy: 'patrol' }, { requestedBy: 'patrol' }],
    [
      'VI.C takes the coded reason of VIII.A.4 where nobody says more',
      { caseFile: { ...robbery, kind: 'ASSIST', offenceCodes: [] } },
      { reason: undefined, purpose: { assistance: { reason: 'DEMENTIA' } } },
      { purpose: { purpose: 'VIII_A4' }, reason: 'To identify a person who cannot identify himself: dementia (VIII.A.4).' },
    ],
    ['VI.B keeps the number of the case that a mistyped one led to', {}, { caseNumber: '2026-001243' }, { caseNumber: '2026-001234' }],
    ['VIII.A.1 gives a witness the light profile', {}, { purpose: { ...a1, subjectRole: 'WITNESS' } }, { profile: 'LIGHT' }],
  ])('%s', (_, facts, form, expected) => {
    expect(submit(facts as Partial<GateFacts>, form as Partial<SearchForm>)).toMatchObject({ outcome: 'SUBMITTED', ...expected });
  });
});

describe('the gates of a search', () => {
  it.each([
    ['VI.B', 'no case number', {}, { caseNumber: undefined }, 'CASE_NUMBER_REQUIRED', 'SOP'],
    ['VI.B', 'a blank number', {}, { caseNumber: '  ' }, 'CASE_NUMBER_REQUIRED', 'SOP'],
    ['VI.B', 'TEST for a number', {}, { caseNumber: 'TEST' }, 'CASE_NUMBER_REQUIRED', 'SOP'],
    ['VI.B', 'N/A for a number', {}, { caseNumber: 'n/a' }, 'CASE_NUMBER_REQUIRED', 'SOP'],
    ['VI.B', '000 for a number', {}, { caseNumber: '000' }, 'CASE_NUMBER_REQUIRED', 'SOP'],
    ['VI.B', 'a serial of zeros', {}, { caseNumber: '2026-000000' }, 'CASE_NUMBER_REQUIRED', 'SOP'],
    ['VI.B', 'a number of another form', { caseFile: undefined }, { caseNumber: 'ABC-12' }, 'CASE_NUMBER_MALFORMED', 'CHOICE'],
    ['A15', 'a number of another agency', {}, { caseNumber: 'FL0130000-26-11' }, 'CASE_OF_OTHER_AGENCY', 'CHOICE'],
    ['A15', 'a case of another agency', { caseFile: { ...robbery, ori: 'FL0130000' } }, {}, 'CASE_OF_OTHER_AGENCY', 'CHOICE'],
    ['VI.B', 'an unknown number without a stub', { caseFile: undefined }, {}, 'CASE_NOT_FOUND', 'CHOICE'],
    ['VI.B', 'a closed case', closed, {}, 'CASE_NOT_OPEN', 'CHOICE'],
    [
      'VI.B',
      'a sealed case, whatever the reason',
      { caseFile: { ...robbery, state: 'SEALED' } },
      { reopenReason: 'x' },
      'CASE_NOT_OPEN',
      'CHOICE',
    ],
    ['IX.A.2', 'somebody who is not on the case', unassigned, {}, 'CASE_NOT_ASSIGNED', 'CHOICE'],
    ['VIII.A', 'no purpose', {}, { purpose: {} }, 'PURPOSE_REQUIRED', 'SOP'],
    ['VIII.A', 'a purpose outside the five', {}, { purpose: { purpose: 'OTHER' } }, 'PURPOSE_NOT_AUTHORIZED', 'SOP'],
    [
      'VIII.A.1',
      'a crash without an offence',
      { caseFile: { ...robbery, kind: 'CRASH', offenceCodes: [] } },
      {},
      'PURPOSE_CASE_MISMATCH',
      'SOP',
    ],
    [
      'VIII.A.3',
      'an Internal Affairs search while there is no compartment',
      {},
      { purpose: { purpose: 'VIII_A3' } },
      'COMPARTMENT_NOT_AVAILABLE',
      'SYSTEM',
    ],
    ['VI.C', 'no reason', {}, { reason: '' }, 'SEARCH_REASON_REQUIRED', 'CHOICE'],
    ['V.B', 'no photograph', { probe: undefined }, {}, 'PROBE_REQUIRED', 'SOP'],
    ['IV.D', 'a sketch', { probe: { ...probe, sourceType: 'SKETCH' } }, {}, 'PROBE_NOT_SUITABLE', 'CHOICE'],
    ['IV.D', 'two faces', { probe: { ...probe, facesDetected: 2 } }, {}, 'PROBE_NOT_SUITABLE', 'CHOICE'],
    ['IV.D', 'the same photograph again without a reason', { sameProbeSearchIds: ['s-0'] }, {}, 'PROBE_REPEATED', 'CHOICE'],
    ['V.C', 'no attestation', {}, { attestation: { accepted: false, version: '1' } }, 'ATTESTATION_REQUIRED', 'CHOICE'],
    ['V.C', 'an attestation of another text', {}, { attestation: { accepted: true, version: '0' } }, 'ATTESTATION_REQUIRED', 'CHOICE'],
    ['IX.A.1', 'a declared personal use', {}, { prohibitedUse: 'IX_A1' }, 'PROHIBITED_USE', 'SOP'],
    ['V.B', 'an account that is not active', who({ accountActive: [{ from: NOW - DAY, to: NOW }] }), {}, 'ACCOUNT_NOT_ACTIVE', 'SOP'],
    ['V.E.3', 'no training', who({ training: [] }), {}, 'TRAINING_INCOMPLETE', 'CHOICE'],
    ['V.E.3', 'another course', trained({ course: 'OTHER' }), {}, 'TRAINING_INCOMPLETE', 'CHOICE'],
    ['V.E.3', 'training that nobody verified', trained({ verifiedAt: null }), {}, 'TRAINING_INCOMPLETE', 'CHOICE'],
    ['V.E.3', 'training that has expired', trained({ expiresAt: NOW }), {}, 'TRAINING_EXPIRED', 'CHOICE'],
    ['VI.A', 'no unit and no grant', who({ accessBases: [] }), {}, 'UNIT_NOT_AUTHORIZED', 'SOP'],
    ['V.E.1', 'no agreement in force', { agreements: [{ from: 0, to: NOW }] }, {}, 'AGREEMENT_LAPSED', 'CHOICE'],
  ])('%s refuses %s', (_clause, _what, facts, form, code, kind) => {
    expect(submit(facts as Partial<GateFacts>, form as Partial<SearchForm>)).toMatchObject({ refused: true, code, authority: { kind } });
  });

  it('VI.A, VI.B, V.E.3 are reported together, each with its own authority', () => {
    const refusal = submit({ probe: undefined, operator: { ...operator, training: [], accessBases: [] } }, { caseNumber: 'TEST' });
    expect(isRefusal(refusal)).toBe(true);
    const all = refusal as Refusal;
    expect([all, ...all.also].map(({ code, authority }) => `${code} ${authority.ref}`)).toEqual([
      'TRAINING_INCOMPLETE the training gate at every search',
      'UNIT_NOT_AUTHORIZED VI.A',
      'CASE_NUMBER_REQUIRED VI.B',
      'PROBE_REQUIRED V.B',
    ]);
  });

  it('VI.A a page can show which gates already stand before any form is filled in', () => {
    expect(gatesOf({ ...gates, agreements: [] }, NOW).map(({ gate, refusal }) => [gate, refusal?.code ?? 'green'])).toEqual([
      ['ACCOUNT', 'green'],
      ['TRAINING', 'green'],
      ['ACCESS_BASIS', 'green'],
      ['AGREEMENT', 'AGREEMENT_LAPSED'],
      ['STOP', 'green'],
    ]);
    expect(evaluateGates(gates, searchForm, NOW).every(({ refusal }) => refusal === null)).toBe(true);
  });

  it.each<[string, GateFacts, number | null, object[]]>([
    ['under open gates', gates, NOW, []],
    ['after the account was suspended', suspendedAt(NOW - DAY), NOW, [{ type: 'ACCOUNT_NOT_ACTIVE', gate: 'ACCOUNT' }]],
    ['before the account was suspended', suspendedAt(NOW - DAY), NOW - DAY - 1, []],
    ['after the agreement had lapsed', { ...gates, agreements: [] }, NOW, [{ type: 'AGREEMENT_LAPSED', gate: 'AGREEMENT' }]],
    ['at a time that nobody says', suspendedAt(NOW - DAY), null, []],
  ])('V.B, V.E.3: a search that was submitted and run %s', (_, facts, executedAt, expected) => {
    expect(failedWhenRun(facts, executedAt)).toMatchObject(expected);
    expect(failedWhenRun(facts, executedAt)).toHaveLength(expected.length);
  });

  it('V.B the standing gates are looked at once more before the provider is asked', () => {
    expect(decideQuery(gates, 'OPEN', NOW)).toEqual({ outcome: 'ASK' });
    expect(decideQuery({ ...gates, operator: { ...operator, accountActive: [] } }, 'OPEN', NOW)).toMatchObject({
      outcome: 'BLOCKED',
      failed: [{ code: 'ACCOUNT_NOT_ACTIVE' }],
    });
  });

  it('VI.B the provider is not asked for a case sealed meanwhile; a closed one was searched in with its reason', () => {
    expect(decideQuery(gates, 'SEALED', NOW)).toMatchObject({
      outcome: 'BLOCKED',
      failed: [{ code: 'CASE_NOT_OPEN', authority: { kind: 'CHOICE' }, facts: { state: 'SEALED' } }],
    });
    expect(decideQuery(gates, 'CLOSED', NOW)).toEqual({ outcome: 'ASK' });
    expect(decideQuery(gates, null, NOW)).toEqual({ outcome: 'ASK' });
  });
});

describe('a search that already ran outside', () => {
  const late = (facts: Partial<GateFacts>, form: Partial<LateForm> = {}) =>
    recordLate({ ...gates, ...facts }, { ...searchForm, providerSearchId: 'FN-77', executedAt: NOW - 5 * DAY, ...form }, by, NOW);

  it('V.B is recorded without discrepancy when every gate was green at that time', () => {
    expect(late({})).toMatchObject({ outcome: 'RECORDED_LATE', discrepancies: [], executedAt: NOW - 5 * DAY, flags: ['RECORDED_LATE'] });
  });

  const nobody = who({ accountActive: [], training: [], accessBases: [] });
  const nothing = { caseFile: undefined, probe: undefined, agreements: [], ...nobody };

  it('A20 is recorded with every gate failed; each becomes a discrepancy with its authority', () => {
    const recorded = late(nothing, { caseNumber: 'TEST', purpose: { purpose: 'FUN' }, reason: '' });
    expect(recorded).toMatchObject({ outcome: 'RECORDED_LATE', purpose: null, reason: null, probeId: null, profile: 'FULL' });
    expect('discrepancies' in recorded && recorded.discrepancies.map(({ type }) => type)).toEqual([
      'ACCOUNT_NOT_ACTIVE',
      'TRAINING_INCOMPLETE',
      'UNIT_NOT_AUTHORIZED',
      'AGREEMENT_LAPSED',
      'CASE_NUMBER_REQUIRED',
      'PURPOSE_NOT_AUTHORIZED',
      'SEARCH_REASON_REQUIRED',
      'PROBE_REQUIRED',
    ]);
  });

  it('V.B gates are those of the time it ran: an account ended since then was active, training verified since then was not', () => {
    const ended = {
      ...operator,
      accountActive: [{ from: NOW - 9 * DAY, to: NOW - DAY }],
      training: operator.training.map((record) => ({ ...record, verifiedAt: NOW - DAY })),
    };
    const recorded = late({ operator: ended });
    expect('discrepancies' in recorded && recorded.discrepancies.map(({ type }) => type)).toEqual(['TRAINING_INCOMPLETE']);
  });

  it.each([
    ['V.B a time to come cannot have happened', { executedAt: NOW + 1 }, 'INSTANT_IN_FUTURE'],
    ['VIII.A.3 has no compartment to be kept in', { purpose: { purpose: 'VIII_A3' } }, 'COMPARTMENT_NOT_AVAILABLE'],
  ])('%s', (_, form, code) => {
    expect(late({}, form)).toMatchObject({ refused: true, code });
  });
});
