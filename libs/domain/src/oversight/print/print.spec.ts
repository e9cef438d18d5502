import { account, commander, day, major, noon, noRecords, nothing, policy, search, seed, utc, settings } from '../fixtures';
import { buildMemorandum } from '../memorandum';
import { attachLog } from '../log';
import { reviewReport, signReport } from '../monthly-decisions';
import { buildMonthlyReport } from '../monthly-report';
import { isRefusal, type Refusal } from '../../kernel';
import { auditResult, freeze, sampleOf } from '../quarterly-audit';
import { acknowledgeMemorandum, draftMemorandum, recordFindings, signMemorandum } from '../quarterly-decisions';
import { renderMemorandumHtml } from './memorandum';
import { renderMonthlyReportHtml, type PrintedReport } from './monthly-report';

const LEGEND = 'INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE';
const now = utc('2026-12-02T14:00:00Z');
const EVIL = `O'Brien <img src=x onerror="alert(1)"> & Söhne \u202eevil`;
const names = { members: { detective: EVIL, commander: 'Cmdr. Doe' }, cases: { s1: '2026-00012<b>' } };
const copy = { id: 'copy-1', reader: EVIL, at: now };
const snapshot = { period: '2026-11', revision: 1, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };

function expectFact<T>(fact: T | Refusal): T {
  if (isRefusal(fact)) throw new Error(fact.code);
  return fact;
}
const empty: PrintedReport = {
  report: buildMonthlyReport(nothing, snapshot, settings),
  sha256: 'abc',
  log: null,
  review: null,
  majorReview: null,
  signed: null,
  names,
  reader: 'auditor',
  copy,
};
function full(): PrintedReport {
  const searches = [
    search('s1'),
    search('s2', { entry: unfiled }),
    search('own', { operatorId: 'commander' }),
    search('secret', { purpose: 'VIII_A3', operatorId: 'investigator' }),
  ];
  const discrepancies = [
    {
      discrepancyId: 'd1',
      type: 'PROBE_REQUIRED',
      state: 'OPEN',
      aboutMemberId: 'detective',
      openedAt: noon,
      dueAt: null,
      foundAgain: [{ at: noon + day }],
    } as const,
  ];
  const accounts = [account('a1', { status: 'DEACTIVATED' })];
  const refusals = [{ code: 'PROBE_REQUIRED', memberId: 'detective', at: noon, clause: 'V.B' } as const];
  const report = buildMonthlyReport({ ...nothing, searches, discrepancies, accounts, refusals }, snapshot, settings);
  const log = expectFact(attachLog({ report, searches, policy, users: [] }, { reason: EVIL }, commander, now));
  const decisions = [{ searchId: 's2', rule: 'NO_DOCUMENTATION', decision: 'DISCREPANCY', note: EVIL } as const];
  const review = expectFact(reviewReport(report, { decisions }, commander, now));
  const majorReview = { ...review, decisions: [], discrepancies: [], by: 'major' };
  const signed = expectFact(
    signReport({ report, sha256: 'abc', log, review, majorReview }, { revision: 1, sha256: 'abc' }, commander, now),
  );
  return { report, sha256: 'abc', log, review, majorReview, signed, names, reader: 'auditor', copy };
}

function wellFormed(page: string): void {
  const open: string[] = [];
  for (const [, close, tag = ''] of page.replace(/<style>.*<\/style>/s, '').matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (['meta', 'title'].includes(tag)) continue;
    if (close) expect(open.pop()).toBe(tag);
    else open.push(tag);
  }
  expect(open).toEqual([]);
}

describe('the printed monthly report', () => {
  it('VII.B prints a month without activity: legend, NOT RECONCILED, and that nothing was run', () => {
    const page = renderMonthlyReportHtml(empty);
    expect(page.split(LEGEND)).toHaveLength(3);
    expect(page).toContain('NOT RECONCILED with FACESNXT');
    expect(page).toContain('No FACESNXT search was run or recorded in this month.');
    expect(page).toContain('NOT SIGNED');
    expect(page).toContain('from 2026-11-01 00:00 -04:00 until before 2026-12-01 00:00 -05:00, America/New_York');
    wellFormed(page);
  });

  it('VII.B prints a snapshot of before something was counted as it was stored, and says what was not counted then', () => {
    const { cancelled: _, sealedCases: ___, performance, ...older } = full().report;
    const { untrained: __, ...counted } = performance;
    const old = { ...full(), report: { ...older, performance: counted } };
    const page = renderMonthlyReportHtml(old);
    expect(page).toMatch(/<h2>Sealed cases, counts only<\/h2>\s*<dl><dt>Searches<\/dt><dd>not counted then<\/dd>/);
    expect(page).toContain('<dt>Searches by a member without training that counted</dt><dd>not counted then</dd>');
    expect(page).toContain('<h2>Requested and not run, as the member says</h2><p>They were not counted then.</p>');
    expect(page).toContain(`<dt>Misidentifications</dt><dd>${counted.misidentified}</dd>`);
    wellFormed(page);
    expect(renderMonthlyReportHtml(full())).not.toContain('not counted then');
  });

  it('IX.A.3 prints whose copy it is, and across it the reader and the local time, escaped', () => {
    const page = renderMonthlyReportHtml(empty);
    const reader = 'O&#39;Brien &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Söhne \ufffdevil, 2026-12-02 09:00 -05:00';
    expect(page).toContain(`<p class="copy">Copy copy-1 for ${reader}</p>`);
    expect(page).toContain(`<p class="watermark" aria-hidden="true">${reader}</p>`);
  });

  it('VII.B prints every part, every text escaped, and prints well', () => {
    const page = renderMonthlyReportHtml(full());
    expect(page).toContain('<td>2026-11-10 12:00 -05:00</td><td>2026-11-11 12:00 -05:00</td>');
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    expect(page).not.toMatch(/<script|https?:/);
    expect(page).toContain('O&#39;Brien &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Söhne \ufffdevil');
    expect(page).toContain('2026-00012&lt;b&gt;');
    expect(page).toContain('@media print');
    wellFormed(page);
  });

  it.each([
    ['the own rows for the Major', 'TO THE MAJOR (own use)'],
    ['who is OPEN in FACESNXT', 'deactivated here, OPEN in FACESNXT'],
    ['a refusal by its sentence', 'PROBE_REQUIRED'],
    ['an entry that is missing', 'NOT FILED, overdue'],
    ['the signature with its local time', 'Cmdr. Doe, 2026-12-02 09:00 -05:00'],
    ['database query activity', 'driver licence photographs'],
  ])('VII.B prints %s', (_, text) => {
    expect(renderMonthlyReportHtml(full())).toContain(text);
  });

  it('VII.D, A7 says to whoever it is about that a decision is not shown, and to everybody that something may be left out', () => {
    const page = renderMonthlyReportHtml({ ...full(), reader: 'detective' });
    expect(page).toContain('not shown to the member it is about</td>');
    expect(page).toContain('are left out; the digest is of the whole.');
    expect(renderMonthlyReportHtml(full())).not.toContain('not shown to the member it is about');
  });

  it('VIII.A.3 is printed as counts only', () => {
    expect(renderMonthlyReportHtml(full())).not.toMatch(/secret|investigator/);
  });
});

describe('the printed memorandum', () => {
  const records = {
    ...noRecords,
    searches: [search('s1'), search('own', { operatorId: 'commander', entry: unfiled })],
    accounts: [account('a1')],
  };
  const population = freeze(records, { quarter: '2026-Q4', at: utc('2027-01-01T05:05:00Z'), timeZone: policy.timeZone });
  const audit = auditResult(records, { population, sample: sampleOf(population, 'a'.repeat(64), policy) }, settings);
  const answer = (reviewer: string) => ({
    exceptions: audit.tests.flatMap(({ exceptions }) =>
      exceptions.filter((item) => item.reviewer === reviewer).map(({ key }) => ({ key, action: 'EXPLAINED' as const, note: EVIL })),
    ),
    sample: audit.sampled
      .filter((item) => item.reviewer === reviewer)
      .map(({ searchId }) => ({ searchId, judgement: 'CONFORMS' as const })),
  });
  const findings = expectFact(recordFindings(audit, answer('COMMANDER'), commander, now));
  const drafted = draftMemorandum({ remarks: EVIL }, commander, now);
  const memorandum = buildMemorandum({ audit, findings, drafted, discrepancies: [], timeZone: policy.timeZone });
  const submitted = expectFact(signMemorandum({ sha256: 'abc' }, { sha256: 'abc' }, commander, now));
  const acknowledged = expectFact(acknowledgeMemorandum({ audit, findings, submitted }, answer('MAJOR'), major, now));

  it('VII.C prints the whole memorandum, every text escaped', () => {
    const page = renderMemorandumHtml({ memorandum, sha256: 'abc', submitted, acknowledged, names, reader: 'auditor', copy });
    expect(page.split(LEGEND)).toHaveLength(3);
    expect(page).not.toContain('<img');
    expect(page).toContain('<dt>To</dt><dd>Investigative Section Major</dd>');
    expect(page).toContain('NOT RECONCILED with FACESNXT');
    expect(page).toContain('Tests that were NOT run');
    for (const [name, value] of [
      ['Settings of the days that were judged', 'nmpd-400.23 version 1'],
      ['Settings that the audit ran under', 'nmpd-400.23 version 1'],
      ['Version of the tests', '1'],
    ])
      expect(page).toContain(`<dt>${name}</dt><dd>${value}</dd>`);
    expect(page).toContain('a'.repeat(64));
    expect(page).not.toContain('left to the addressee</td>');
    wellFormed(page);
  });

  it('VII.D, A7 prints no decision on the own search or act of whoever reads it', () => {
    const page = renderMemorandumHtml({ memorandum, sha256: 'abc', submitted, acknowledged, names, reader: 'commander', copy });
    expect(page.split('not shown to the member it is about</td>').length).toBeGreaterThan(2);
    expect(page).toContain('are left out; the digest is of the whole.');
  });

  it("VII.C prints a draft as a draft, the Commander's own part as left to the addressee", () => {
    const { settings: _, ...older } = memorandum;
    const page = renderMemorandumHtml({
      memorandum: older,
      sha256: 'abc',
      submitted: null,
      acknowledged: null,
      names,
      reader: 'auditor',
      copy,
    });
    expect(page).toContain('<dt>Version of the tests</dt><dd>not recorded then</dd>');
    expect(page).toContain('NOT SIGNED');
    expect(page).toContain('NOT ACKNOWLEDGED');
    expect(page).toContain('left to the addressee</td>');
    wellFormed(page);
  });
});
