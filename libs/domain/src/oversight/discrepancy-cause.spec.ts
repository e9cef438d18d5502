import { isRefusal } from '../kernel';
import { actOnDiscrepancy, type DiscrepancyFacts } from './discrepancy';
import { DiscrepancyCause } from './discrepancy-cause';
import { noon, nothing, seed, settings, utc, actor } from './fixtures';
import { buildMonthlyReport } from './monthly-report';
import { renderMonthlyReportHtml } from './print/monthly-report';
import type { DiscrepancyRecord } from './records';

const assigned: DiscrepancyFacts = {
  discrepancyId: 'd1',
  state: 'ASSIGNED',
  aboutMemberId: 'patrol',
  ownerId: 'detective',
  actedById: null,
};

describe('why it came to a discrepancy', () => {
  it.each(Object.values(DiscrepancyCause).filter((cause) => cause !== 'OTHER'))('VII.D takes %s without words', (cause) => {
    expect(actOnDiscrepancy(assigned, { cause, action: 'Entry filed.' }, actor('detective'))).toMatchObject({ cause, causeNote: null });
  });

  it('VII.D another cause is named in words', () => {
    const act = (causeNote?: string) =>
      actOnDiscrepancy(assigned, { cause: 'OTHER', causeNote, action: 'Entry filed.' }, actor('detective'));
    expect(act(' the mail was lost ')).toMatchObject({ outcome: 'ACTION_TAKEN', causeNote: 'the mail was lost' });
    for (const refused of [act(), act(' ')]) {
      expect(isRefusal(refused)).toBe(true);
      expect(refused).toMatchObject({ code: 'DISCREPANCY_CAUSE_REQUIRED', authority: { kind: 'CHOICE' } });
    }
  });

  it('VII.D severity and cause are printed; a document of before there were any says so', () => {
    const found: DiscrepancyRecord = {
      discrepancyId: 'd1',
      type: 'UNDOCUMENTED_SEARCH',
      state: 'ACTION_TAKEN',
      aboutMemberId: null,
      openedAt: noon,
      dueAt: null,
    };
    const graded: DiscrepancyRecord = { ...found, severity: 'MEDIUM', cause: 'FORGOTTEN' };
    const snapshot = { period: '2026-11', revision: 1, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
    const print = (discrepancy: DiscrepancyRecord): string => {
      const report = buildMonthlyReport({ ...nothing, discrepancies: [discrepancy] }, snapshot, settings);
      const names = { members: {}, cases: {} };
      const people = { log: null, review: null, majorReview: null, signed: null };
      const copy = { id: 'copy-1', reader: 'auditor', at: noon };
      return renderMonthlyReportHtml({ ...people, report, sha256: 'a', names, reader: 'auditor', copy })
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
    };
    expect(print(graded)).toContain('undocumented search medium forgotten or late action taken');
    expect(print(found)).toContain('undocumented search not graded then - action taken');
  });
});
