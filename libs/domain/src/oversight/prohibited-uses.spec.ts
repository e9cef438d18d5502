import { day, noon, nothing, seed, settings, utc } from './fixtures';
import { buildMonthlyReport } from './monthly-report';
import { renderMonthlyReportHtml } from './print/monthly-report';

describe('declared prohibited uses in the monthly report', () => {
  const declared = (memberId: string, at: number, clause: string) => ({ code: 'PROHIBITED_USE' as const, memberId, at, clause });
  const refusals = [
    declared('commander', noon + 2, 'IX.A.2'),
    declared('detective', noon, 'IX.A.1'),
    { code: 'PROBE_REQUIRED' as const, memberId: 'patrol', at: noon, clause: 'V.B' },
    declared('detective', noon + 40 * day, 'IX.A.4'),
  ];
  const snapshot = { period: '2026-11', revision: 1, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
  const report = buildMonthlyReport({ ...nothing, refusals }, snapshot, settings);

  it('IX.A names who declared which use and when, those of the month only; the Commander’s own go to the Major', () => {
    expect(report.prohibitedUses).toEqual([
      { memberId: 'detective', reviewer: 'COMMANDER', at: noon, clause: 'IX.A.1' },
      { memberId: 'commander', reviewer: 'MAJOR', at: noon + 2, clause: 'IX.A.2' },
    ]);
  });

  it('IX.A prints them by name, in words', () => {
    const names = { members: { detective: 'Det. Roe', commander: 'Cmdr. Doe' }, cases: {} };
    const copy = { id: 'copy-1', reader: 'auditor', at: noon };
    const none = { log: null, review: null, majorReview: null, signed: null };
    const print = (of: typeof report): string =>
      renderMonthlyReportHtml({ ...none, report: of, sha256: 'a', names, reader: 'auditor', copy });
    const html = print(report)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(html).toContain('Det. Roe Commander personal use IX.A.1');
    expect(html).toContain('Cmdr. Doe TO THE MAJOR (own use) a query not related to legitimate duties IX.A.2');
    const { prohibitedUses: _, ...before } = report;
    expect(print(before)).toContain('They were not counted then.');
  });
});
