import { Role } from '../people';
import { actor, commander, day, major, noon, nothing, policy, roster, search, seed, utc, settings } from './fixtures';
import {
  majorReviewReport,
  openAttachLog,
  openMajorReview,
  openReview,
  openSign,
  reviewDue,
  reviewReport,
  signReport,
} from './monthly-decisions';
import { attachLog, reconciliationSentence } from './log';
import type { LogAttached, ReportReviewed } from './monthly-model';
import { buildMonthlyReport } from './monthly-report';
import { monthlyReportSteps } from './steps';

const now = utc('2026-12-02T14:00:00Z');
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };
const snapshot = { period: '2026-11', revision: 2, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
const searches = [
  search('clean'),
  search('odd', { executedAt: utc('2026-11-10T03:00:00-05:00') }),
  search('missing', { entry: unfiled }),
  search('own', { operatorId: 'commander', entry: unfiled }),
];
const report = buildMonthlyReport({ ...nothing, searches }, snapshot, settings);
const compared = { report, searches, policy, users: [] };
const quiet = buildMonthlyReport(nothing, snapshot, settings);
const accept = { searchId: 'odd', rule: 'ODD_HOURS', decision: 'ACCEPTED', note: 'night call-out' } as const;
const open = { searchId: 'missing', rule: 'NO_DOCUMENTATION', decision: 'DISCREPANCY', note: 'no entry' } as const;
const form = { decisions: [accept, open] };
const ownForm = { decisions: [{ searchId: 'own', rule: 'NO_DOCUMENTATION', decision: 'ASKED' }] } as const;

function reviewed(fact: ReturnType<typeof reviewReport>): ReportReviewed {
  if ('refused' in fact) throw new Error(fact.code);
  return fact;
}
function attached(fact: ReturnType<typeof attachLog>): LogAttached {
  if ('refused' in fact) throw new Error(fact.code);
  return fact;
}
const review = reviewed(reviewReport(report, form, commander, now));
const majorReview = reviewed(majorReviewReport({ report, leftToMajor: review.leftToMajor }, ownForm, major, now));
const noLog = attached(attachLog(compared, { reason: 'no export' }, commander, now));
const facts = { report, sha256: 'abc', log: noLog, review, majorReview };
const signForm = { revision: 2, sha256: 'abc' };

describe('the FACESNXT report', () => {
  it('A19 is attached, or somebody says why not', () => {
    expect(attachLog(compared, { documentId: 'doc', statedSearches: 6 }, commander, now)).toMatchObject({
      outcome: 'ATTACHED',
      difference: 2,
      reason: null,
    });
    expect(attachLog(compared, { documentId: 'doc' }, commander, now)).toMatchObject({ outcome: 'ATTACHED', difference: null });
    expect(noLog).toMatchObject({
      outcome: 'NOT_ATTACHED',
      documentId: null,
      difference: null,
      reason: 'no export',
      by: 'commander',
      at: now,
    });
  });

  it.each([
    ['neither', {}],
    ['a blank reason', { reason: '  ' }],
    ['both', { documentId: 'doc', reason: 'none' }],
  ])('A19 refuses %s', (_, wrong) => {
    expect(attachLog(compared, wrong, commander, now)).toMatchObject({ code: 'LOG_OR_REASON_REQUIRED', authority: { kind: 'CHOICE' } });
  });

  it.each([
    ['nothing is attached yet', null],
    ['nothing is attached', noLog],
    ['it is attached', attached(attachLog(compared, { documentId: 'doc' }, commander, now))],
    ['it states its searches', attached(attachLog(compared, { documentId: 'doc', statedSearches: 6 }, commander, now))],
  ])('A19 says NOT RECONCILED with FACESNXT in plain words when %s', (_, log) => {
    expect(reconciliationSentence(log, 4)).toMatch(/^NOT RECONCILED with FACESNXT: .+\.$/);
  });
});

describe('the review', () => {
  it("VII.B decides on every flagged search but the Commander's own, which are left to the Major", () => {
    expect(review).toMatchObject({ outcome: 'REVIEWED', refs: ['own'], leftToMajor: ['own'], by: 'commander', at: now });
    expect(review.discrepancies).toEqual([
      {
        source: 'MONTHLY',
        type: 'UNDOCUMENTED_SEARCH',
        subject: { kind: 'SEARCH', id: 'missing' },
        aboutMemberId: 'detective',
        note: 'no entry',
      },
    ]);
  });

  it.each([
    ['an own search', { decisions: [...form.decisions, ...ownForm.decisions] }, 'AUDIT_SELF_REVIEW'],
    ['an item that is not in the report', { decisions: [...form.decisions, { ...accept, searchId: 'clean' }] }, 'OVERSIGHT_ITEM_UNKNOWN'],
    ['an item left open', { decisions: [accept] }, 'OVERSIGHT_ITEM_UNANSWERED'],
    ['an acceptance without words', { decisions: [{ ...accept, note: ' ' }, open] }, 'OVERSIGHT_NOTE_REQUIRED'],
    ['a discrepancy without words', { decisions: [accept, { ...open, note: undefined }] }, 'OVERSIGHT_NOTE_REQUIRED'],
  ] as const)('VII.B refuses %s', (_, wrong, code) => {
    expect(reviewReport(report, wrong, commander, now)).toMatchObject({ code });
  });

  it('A11 leaves what an earlier report asked for to its own task', () => {
    const openSubstantiations = [{ searchId: 'old', rule: 'ODD_HOURS' as const, operatorId: 'detective', askedIn: '2026-10' }];
    const carried = buildMonthlyReport({ ...nothing, openSubstantiations }, snapshot, settings);
    const decision = { searchId: 'old', rule: 'ODD_HOURS', decision: 'ACCEPTED', note: 'enough' } as const;
    expect(reviewReport(carried, { decisions: [decision] }, commander, now)).toMatchObject({
      code: 'OVERSIGHT_ITEM_UNKNOWN',
      facts: { items: ['old/ODD_HOURS'] },
    });
    expect(reviewReport(carried, { decisions: [] }, commander, now)).toMatchObject({ outcome: 'REVIEWED' });
  });

  it('A11 accepts what was only drawn at random without words, but opens no discrepancy without them', () => {
    const one = { ...policy, substantiation: { ...policy.substantiation, randomSample: 1 } };
    const drawn = buildMonthlyReport({ ...nothing, searches: [search('s1')] }, snapshot, { policy: one, packs: [] });
    const item = { searchId: 's1', rule: 'RANDOM_SAMPLE' } as const;
    expect(reviewReport(drawn, { decisions: [{ ...item, decision: 'ACCEPTED' }] }, commander, now)).toMatchObject({ outcome: 'REVIEWED' });
    expect(reviewReport(drawn, { decisions: [{ ...item, decision: 'DISCREPANCY' }] }, commander, now)).toMatchObject({
      code: 'OVERSIGHT_NOTE_REQUIRED',
    });
  });

  it('VII.B asks the member without words of its own, and takes a month with nothing flagged as it is', () => {
    expect(reviewReport(report, { decisions: [{ ...accept, decision: 'ASKED', note: undefined }, open] }, commander, now)).toMatchObject({
      outcome: 'REVIEWED',
    });
    expect(reviewReport(quiet, { decisions: [] }, commander, now)).toMatchObject({ outcome: 'REVIEWED', leftToMajor: [] });
  });

  it('A7 leaves the rows of whoever stands in for the Commander to the Major too', () => {
    const acting = actor('detective', Role.Commander);
    expect(reviewReport(report, { decisions: [] }, acting, now)).toMatchObject({ leftToMajor: ['clean', 'missing', 'odd', 'own'] });
    expect(reviewReport(report, form, acting, now)).toMatchObject({ code: 'AUDIT_SELF_REVIEW' });
  });

  it("A7 has the Major review the Commander's rows, but not the Major's own", () => {
    expect(majorReview).toMatchObject({ outcome: 'REVIEWED', refs: [], decisions: ownForm.decisions, by: 'major' });
    const left = { report, leftToMajor: review.leftToMajor };
    expect(majorReviewReport(left, ownForm, commander, now)).toMatchObject({ code: 'AUDIT_SELF_REVIEW' });
    expect(majorReviewReport(left, form, major, now)).toMatchObject({ code: 'OVERSIGHT_ITEM_UNKNOWN' });
    expect(majorReviewReport(left, { decisions: [] }, major, now)).toMatchObject({ code: 'OVERSIGHT_ITEM_UNANSWERED' });
  });
});

describe('the signature', () => {
  it('VII.B signs the revision that was read, and names the discrepancies to open', () => {
    expect(signReport(facts, signForm, commander, now)).toEqual({
      outcome: 'SIGNED',
      revision: 2,
      sha256: 'abc',
      discrepancies: review.discrepancies,
      by: 'commander',
      at: now,
    });
  });

  it('A19 opens a discrepancy when FACESNXT states another number of searches', () => {
    const log = attached(attachLog(compared, { documentId: 'doc', statedSearches: 3 }, commander, now));
    expect(signReport({ ...facts, log }, signForm, commander, now)).toMatchObject({
      discrepancies: [{}, { source: 'RECONCILIATION', type: 'PROVIDER_COUNT_DIFFERS', subject: { kind: 'REPORT', id: '2026-11' } }],
    });
  });

  it.each([
    ['another revision', facts, { revision: 1, sha256: 'abc' }, 'OVERSIGHT_DOCUMENT_CHANGED'],
    ['another digest', facts, { revision: 2, sha256: 'abd' }, 'OVERSIGHT_DOCUMENT_CHANGED'],
    ['nobody asked for the FACESNXT report', { ...facts, log: null }, signForm, 'REPORT_NOT_REVIEWED'],
    ['no review', { ...facts, review: null }, signForm, 'REPORT_NOT_REVIEWED'],
    ["the Commander's own rows unreviewed", { ...facts, majorReview: null }, signForm, 'REPORT_NOT_REVIEWED'],
  ] as const)('VII.B refuses to sign with %s', (_, withFacts, withForm, code) => {
    expect(signReport(withFacts, withForm, commander, now)).toMatchObject({ code });
  });

  it('VII.B signs a quiet month without the Major', () => {
    const calm = reviewed(reviewReport(quiet, { decisions: [] }, commander, now));
    expect(signReport({ ...facts, report: quiet, review: calm, majorReview: null }, signForm, commander, now)).toMatchObject({
      outcome: 'SIGNED',
    });
  });
});

describe('who is asked', () => {
  const asked = { roster, openedAt: now - 12 * day, report, review };

  it.each([
    ['attach-log', openAttachLog],
    ['review', openReview],
    ['sign', openSign],
  ])('VII.B asks the Commander to %s', (_, opening) => {
    expect(opening(asked, now)).toMatchObject({ type: 'HUMAN', candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'] });
  });

  it('VII.B asks the Major while the Commander is away and nobody acts', () => {
    const away = { ...roster, absences: [{ memberId: 'commander', from: 0, to: null }] };
    expect(openReview({ ...asked, roster: away }, now)).toMatchObject({ candidates: ['member:major'] });
  });

  it('VII.B counts the days of the review from the beginning of the report, however late its log was attached', () => {
    expect(openReview(asked, now)).toMatchObject({ deadlinesFrom: asked.openedAt });
    const begun = utc('2026-12-01T00:05:00-05:00');
    expect(reviewDue(begun, policy)).toBe(utc('2026-12-10T00:05:00-05:00'));
    expect(reviewDue(begun, { ...policy, deadlines: { 'monthlyReport.review': {} } })).toBeNull();
  });

  it("A7 asks the Major about the Commander's own rows, the Chief when they are the Major's, and nobody when there are none", () => {
    expect(openMajorReview(asked, now)).toMatchObject({ candidates: ['role:INVESTIGATIVE_SECTION_MAJOR'], excluded: ['commander'] });
    const majors = buildMonthlyReport(
      { ...nothing, searches: [search('own', { operatorId: 'major' })], commanderIds: ['commander', 'major'] },
      snapshot,
      settings,
    );
    expect(openMajorReview({ ...asked, report: majors }, now)).toMatchObject({ candidates: ['member:chief'], excluded: ['major'] });
    expect(openMajorReview({ ...asked, review: { ...review, leftToMajor: [] } }, now)).toEqual({ type: 'SETTLED', outcome: 'NOT_NEEDED' });
  });

  it('VII.B has its steps in the order of its main line', () => {
    expect(monthlyReportSteps.map(({ kind }) => kind.split('.')[1])).toEqual([
      'snapshot',
      'attach-log',
      'review',
      'major-review',
      'request-substantiations',
      'sign',
      'open-discrepancies',
    ]);
  });
});
