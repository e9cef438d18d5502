import type { AuditRecords, TestInput } from './audit-test';
import { testCorroboration, testEnforcement } from './audit-tests-outcome';
import { noon, noRecords, policy, search, utc } from './fixtures';
import { freeze } from './quarterly-audit';
import type { AuditTestResult } from './quarterly-model';
import type { EnforcementRecord, EvidencedRow, MatchRecord } from './records';

const frozenAt = utc('2027-01-01T05:05:00Z');
function run(
  test: (input: Parameters<typeof testEnforcement>[0]) => AuditTestResult,
  change: Partial<AuditRecords>,
  settings: Partial<typeof policy> = {},
  packs: TestInput['packs'] = [],
): AuditTestResult {
  const records = { ...noRecords, searches: [search('s1')], ...change };
  const population = freeze(records, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone });
  return test({ records, population, policy: { ...policy, ...settings }, packs });
}

const step = (kind: EvidencedRow['kind'], change: Partial<EvidencedRow> = {}): EvidencedRow => ({
  id: kind,
  searchId: 's1',
  candidateId: 'c1',
  kind,
  outcome: 'SUPPORTS',
  evidenceType: 'DOCUMENT',
  origin: 'SEPARATE',
  exculpatory: false,
  by: 'detective',
  at: noon,
  pendingReason: null,
  pendingUntil: null,
  notApplicableReason: null,
  preset: false,
  approvedBy: null,
  evidenceRefs: ['report 1'],
  ...change,
});
const all = (last: EvidencedRow): EvidencedRow[] => [
  step('REPORT_REVIEW'),
  step('INTERVIEW', { outcome: 'NEUTRAL' }),
  step('PHOTO_LINEUP', { outcome: 'CONTRADICTS' }),
  step('LATENT_PRINTS'),
  last,
];
const match = (rows: readonly EvidencedRow[], change: Partial<MatchRecord> = {}): MatchRecord => ({
  searchId: 's1',
  operatorId: 'detective',
  presets: [],
  needsApproval: true,
  rows,
  ...change,
});

describe('T7', () => {
  it.each([
    ['has brought its evidence', step('DNA'), {}, []],
    ['names no evidence', step('DNA', { evidenceRefs: [] }), {}, [['STEP_WITHOUT_EVIDENCE', ['DNA']]]],
    ['was returned', step('DNA', { outcome: null }), {}, [['STEP_OPEN', ['DNA']]]],
    ['does not apply, approved', step('DNA', { outcome: 'NOT_APPLICABLE', approvedBy: 'sergeant', evidenceRefs: [] }), {}, []],
    ['does not apply, approved by nobody', step('DNA', { outcome: 'NOT_APPLICABLE' }), {}, [['STEP_NOT_APPROVED', ['DNA']]]],
    ['does not apply by its purpose', step('DNA', { outcome: 'NOT_APPLICABLE', preset: true }), {}, []],
    ['does not apply, where nobody has to approve', step('DNA', { outcome: 'NOT_APPLICABLE' }), { needsApproval: false }, []],
    ['waits until the freeze', step('DNA', { outcome: 'PENDING', pendingUntil: frozenAt, evidenceRefs: [] }), {}, []],
    ['waited until before it', step('DNA', { outcome: 'PENDING', pendingUntil: frozenAt - 1 }), {}, [['STEP_PENDING_TOO_LONG', ['DNA']]]],
  ] as const)('VI.D (T7) judges a sampled match whose last step %s', (_, last, change, found) => {
    const { exceptions } = run(testCorroboration, { matches: [match(all(last), change)] });
    expect(exceptions.map(({ code, steps }) => [code, steps])).toEqual(found);
  });

  it('VI.D (T7) names the steps that nobody began, but for those that the purpose does not need', () => {
    const result = run(testCorroboration, { matches: [match([step('DNA')], { presets: ['PHOTO_LINEUP'] })] });
    expect(result.exceptions).toEqual([
      {
        key: 'T7/STEP_OPEN/s1',
        test: 'T7',
        code: 'STEP_OPEN',
        subject: { kind: 'SEARCH', id: 's1' },
        memberId: 'detective',
        reviewer: 'COMMANDER',
        steps: ['REPORT_REVIEW', 'INTERVIEW', 'LATENT_PRINTS'],
      },
    ]);
    expect(result).toMatchObject({ population: 1, evidence: ['s1'], notes: ['Each sampled search is also judged by a person.'] });
  });

  it('VII.C (T7) counts from go-live', () => {
    const goLiveAt = new Date(noon + 1).toISOString();
    expect(run(testCorroboration, { matches: [match([])] }, { goLiveAt }).population).toBe(0);
    expect(run(testCorroboration, { matches: [match([])] }, { goLiveAt: new Date(noon).toISOString() }).population).toBe(1);
  });
});

describe('T8', () => {
  const action = (type: EnforcementRecord['bases'][number]['type'], change: Partial<EnforcementRecord> = {}): EnforcementRecord => ({
    actionId: 'e1',
    author: 'detective',
    at: noon,
    linked: true,
    bases: [
      { type: 'FACE_SEARCH', establishedAt: noon },
      { type, establishedAt: noon },
    ],
    ...change,
  });
  it.each([
    ['prints', action('LATENT_PRINT'), []],
    ["a colleague's comparison", action('COLLEAGUE_COMPARISON'), ['NO_INDEPENDENT_BASIS']],
    ['a second search', action('SECOND_FACE_SEARCH'), ['NO_INDEPENDENT_BASIS']],
    ['a line-up from the candidate', action('LINEUP_FROM_CANDIDATE'), ['NO_INDEPENDENT_BASIS']],
    ['no basis at all', action('DNA', { bases: [] }), ['NO_INDEPENDENT_BASIS']],
    ['prints found at that very time', action('DNA', { bases: [{ type: 'DNA', establishedAt: noon }] }), []],
    ['prints of which nobody knows since when', action('DNA', { bases: [{ type: 'DNA', establishedAt: null }] }), ['NO_INDEPENDENT_BASIS']],
    ['prints found later', action('DNA', { bases: [{ type: 'DNA', establishedAt: noon + 1 }] }), ['NO_INDEPENDENT_BASIS']],
  ] as const)('VI.E (T8) judges an action that rests on a face search and %s', (_, taken, found) => {
    expect(run(testEnforcement, { enforcement: [taken] }).exceptions.map(({ code }) => code)).toEqual(found);
  });

  it("VI.E (T8) follows the Chief's order about line-ups, and names the author", () => {
    const enforcement = [action('LINEUP_FROM_CANDIDATE')];
    expect(run(testEnforcement, { enforcement }, { lineupFromCandidate: 'ALONE' }).exceptions).toEqual([]);
    expect(run(testEnforcement, { enforcement }).exceptions).toMatchObject([
      { key: 'T8/NO_INDEPENDENT_BASIS/e1', subject: { kind: 'ACTION', id: 'e1' }, memberId: 'detective' },
    ]);
  });

  it('VI.E (T8) goes by the settings of the day of the action', () => {
    const enforcement = [action('LINEUP_FROM_CANDIDATE')];
    const from = (at: number) => ({
      ...policy,
      version: 2,
      effectiveFrom: new Date(at).toISOString(),
      lineupFromCandidate: 'ALONE' as const,
    });
    const codes = (at: number) => run(testEnforcement, { enforcement }, {}, [policy, from(at)]).exceptions.map(({ code }) => code);
    expect([codes(noon), codes(noon + 1)]).toEqual([[], ['NO_INDEPENDENT_BASIS']]);
  });

  it('VI.E (T8) looks at the linked actions of the quarter, and counts the others', () => {
    const enforcement = [
      action('DNA'),
      action('DNA', { actionId: 'e2', linked: false }),
      action('DNA', { actionId: 'e3', at: utc('2027-01-01T05:00:00Z') }),
      action('DNA', { actionId: 'e4', at: utc('2026-10-01T03:59:59.999Z') }),
    ];
    expect(run(testEnforcement, { enforcement })).toMatchObject({
      population: 1,
      evidence: ['e1'],
      notes: ['Actions that no face search is linked to, not tested: 1.'],
    });
    expect(run(testEnforcement, { enforcement: [action('DNA')] }).notes).toEqual([]);
  });
});
