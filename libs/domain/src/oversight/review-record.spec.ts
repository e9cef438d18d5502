import { isRefusal } from '../kernel';
import { Role } from '../people';
import { actor, commander, day, major, noon, nothing, policy, search, seed, utc, settings } from './fixtures';
import { attachLog } from './log';
import { majorReviewReport, reviewReport, signReport, type SignFacts } from './monthly-decisions';
import { buildMonthlyReport } from './monthly-report';
import { freeze } from './quarterly-audit';
import { checkOversightReader, isOversightReader } from './readers';

const now = utc('2026-12-02T14:00:00Z');
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };
const snapshot = { period: '2026-11', revision: 2, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
const searches = [
  search('odd', { executedAt: utc('2026-11-10T03:00:00-05:00') }),
  search('missing', { entry: unfiled }),
  search('own', { operatorId: 'commander', entry: unfiled }),
];
const odd = { searchId: 'odd', rule: 'ODD_HOURS' } as const;
const missing = { searchId: 'missing', rule: 'NO_DOCUMENTATION' } as const;
const own = { searchId: 'own', rule: 'NO_DOCUMENTATION' } as const;
const accepted = { decision: 'ACCEPTED', note: 'night call-out' } as const;
const discrepancy = { decision: 'DISCREPANCY', note: 'no entry' } as const;
const read = () => buildMonthlyReport({ ...nothing, searches }, snapshot, settings);
const told = (answer: object) => (isRefusal(answer) ? [answer.code, answer.authority.ref, answer.facts] : answer);
const review = (...decisions: Parameters<typeof reviewReport>[1]['decisions']) => told(reviewReport(read(), { decisions }, commander, now));

describe('what a review of the month holds', () => {
  it('VII.B holds the discrepancies it opens, each by what is missing, and whom it is about', () => {
    const about = { source: 'MONTHLY', aboutMemberId: 'detective', note: 'no entry' };
    expect(review({ ...odd, ...discrepancy }, { ...missing, ...discrepancy })).toMatchObject({
      outcome: 'REVIEWED',
      leftToMajor: ['own'],
      discrepancies: [
        { ...about, type: 'NOT_SUBSTANTIATED', subject: { kind: 'SEARCH', id: 'odd' } },
        { ...about, type: 'UNDOCUMENTED_SEARCH', subject: { kind: 'SEARCH', id: 'missing' } },
      ],
    });
    expect(review({ ...odd, ...accepted }, { ...missing, decision: 'ASKED' })).toMatchObject({ discrepancies: [] });
  });

  it.each<[string, Parameters<typeof reviewReport>[1]['decisions'], unknown[]]>([
    [
      'what is unanswered',
      [{ ...odd, ...accepted }],
      ['OVERSIGHT_ITEM_UNANSWERED', 'each flagged search is decided on', { items: ['missing/NO_DOCUMENTATION'] }],
    ],
    [
      'what has no words',
      [
        { ...odd, decision: 'ACCEPTED' },
        { ...missing, decision: 'DISCREPANCY', note: ' ' },
      ],
      ['OVERSIGHT_NOTE_REQUIRED', 'a decision on a flagged search says why', { items: ['odd/ODD_HOURS', 'missing/NO_DOCUMENTATION'] }],
    ],
  ])('VII.B is refused naming %s', (_, decisions, expected) => {
    expect(review(...decisions)).toEqual(expected);
  });

  it('A7 leaves the Commander’s rows to the Major even while somebody else stands in, and bars the Major from the Major’s own only', () => {
    const report = buildMonthlyReport({ ...nothing, searches, commanderIds: ['commander'] }, snapshot, settings);
    const acting = actor('sergeant', Role.Commander);
    const decisions = [
      { ...odd, ...accepted },
      { ...missing, ...discrepancy },
    ];
    expect(reviewReport(report, { decisions }, acting, now)).toMatchObject({ outcome: 'REVIEWED', leftToMajor: ['own'] });
    const barred = told(reviewReport(report, { decisions: [...decisions, { ...own, ...accepted }] }, commander, now));
    expect(barred).toMatchObject(['AUDIT_SELF_REVIEW', expect.any(String), { searchIds: ['own'] }]);
    const form = { decisions: [{ ...own, ...accepted }] };
    expect(told(majorReviewReport({ report, leftToMajor: ['own'] }, form, commander, now))).toMatchObject([
      'AUDIT_SELF_REVIEW',
      expect.any(String),
      { searchIds: ['own'] },
    ]);
    expect(majorReviewReport({ report, leftToMajor: ['own'] }, form, major, now)).toMatchObject({ outcome: 'REVIEWED' });
  });
});

describe('what a signature needs', () => {
  const sign = (change: Partial<SignFacts>, sha256 = 'abc') => {
    const report = read();
    const log = attachLog({ report, searches, policy, users: [] }, { reason: 'no export' }, commander, now);
    const decisions = [
      { ...odd, ...accepted },
      { ...missing, ...discrepancy },
    ];
    const reviewed = reviewReport(report, { decisions }, commander, now);
    if (isRefusal(log) || isRefusal(reviewed)) throw new Error('the fixture of a signature is refused');
    const facts = { report, sha256: 'abc', log, review: reviewed, majorReview: null, ...change };
    return told(signReport(facts, { revision: 2, sha256 }, commander, now));
  };

  it.each<[string, Partial<SignFacts>, unknown[]]>([
    [
      'the log of FACESNXT, or why there is none',
      { log: null },
      ['REPORT_NOT_REVIEWED', 'the report run inside FACESNXT is attached', { needs: 'attach-log' }],
    ],
    ['the review', { review: null }, ['REPORT_NOT_REVIEWED', 'VII.B', { needs: 'review' }]],
    ['the Major’s review', {}, ['REPORT_NOT_REVIEWED', 'nobody reviews their own use', { needs: 'major-review' }]],
  ])('VII.B is refused without %s', (_, change, expected) => {
    expect(sign(change)).toEqual(expected);
  });

  it('VII.B is refused for what was not read, with what there is', () => {
    expect(sign({}, 'abd')).toEqual(['OVERSIGHT_DOCUMENT_CHANGED', 'what is signed is what was read', { revision: 2, sha256: 'abc' }]);
  });
});

describe('what a quarter is frozen with', () => {
  const from = utc('2026-10-01T00:00:00-04:00');
  const to = utc('2027-01-01T00:00:00-05:00');
  const account = (accountId: string, createdAt: number, status = 'ACTIVE') => ({ accountId, createdAt, status });

  it('VII.C its own searches and the accounts there were, by name in a fixed order; Internal Affairs searches are only counted', () => {
    const records = {
      searches: [
        search('last', { executedAt: to - 1 }),
        search('first', { executedAt: from }),
        search('before', { executedAt: from - 1 }),
        search('after', { executedAt: to }),
        search('affairs', { executedAt: from, purpose: 'VIII_A3' }),
      ],
      accounts: [account('b', to - 1), account('a', 0, 'DEACTIVATED'), account('later', to), account('asked', 0, 'PENDING')],
    } as unknown as Parameters<typeof freeze>[0];
    expect(freeze(records, { quarter: '2026-Q4', at: to + 1, timeZone: policy.timeZone })).toEqual({
      quarter: '2026-Q4',
      from,
      to,
      frozenAt: to + 1,
      searchIds: ['first', 'last'],
      accountIds: ['a', 'b'],
      internalAffairs: 1,
      sealedCases: 0,
    });
  });

  it('VII.A is read by those who answer for the section or check it', () => {
    expect([[Role.Auditor], [Role.Chief], []].map((roles) => isOversightReader(roles))).toEqual([true, true, false]);
    expect(checkOversightReader({ roles: [Role.Auditor] })).toBeUndefined();
    expect(checkOversightReader({ roles: [] })).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
