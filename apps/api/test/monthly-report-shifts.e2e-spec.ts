import type { Handle } from '@app/testing';
import { openHouse, type House } from './support/house';
import { until } from './support/wait';

interface ReportSeen {
  readonly report: { readonly substantiations: readonly { readonly searchId: string; readonly rule: string }[] } | null;
}

const WEDNESDAY_NIGHTS = { kind: 'SHIFT', days: [3], begins: '22:00', ends: '06:00' };

describe('from a recorded shift to the monthly report', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    const shift = { ...WEDNESDAY_NIGHTS, memberId: house.department.detective };
    expect((await house.as('sergeant').post('/v1/roster-changes', shift)).status).toBe(201);
    await house.database.dataSource.query('UPDATE shift SET valid_from = $1', ['2026-01-01T05:00:00Z']);
  });
  afterAll(() => house.close());

  const ran = async (who: Handle, executedAt: string): Promise<string> => {
    const late = { providerSearchId: `FX-${who}-${executedAt}`, executedAt };
    const { status, body } = await house.as(who).post<{ id: string }>('/v1/face-searches/record-late', late);
    expect([executedAt, status]).toEqual([executedAt, 201]);
    return body.id;
  };

  it('A11, VII.B: a search outside the recorded shift is to be substantiated, one within it is not, whatever the usual hours', async () => {
    const expected = [
      ['detective', '2026-10-15T02:00:00Z', false], // Wednesday 22:00 in New York: the turn begins
      ['detective', '2026-10-15T09:59:00Z', false], // Thursday 05:59, still Wednesday's turn
      ['detective', '2026-10-15T10:00:00Z', true], // Thursday 06:00: it is over
      ['detective', '2026-10-16T05:30:00Z', true], // Friday 01:30: no turn began on Thursday
      ['detective', '2026-10-14T16:00:00Z', true], // Wednesday noon, a usual hour, not this member's
      ['detective2', '2026-10-14T16:00:00Z', false], // no shift is recorded: usual hours count
      ['detective2', '2026-10-15T05:30:00Z', true],
    ] as const;
    const odd = new Set<string>();
    for (const [who, executedAt, isOdd] of expected) {
      const id = await ran(who, executedAt);
      if (isOdd) odd.add(id);
    }
    const commander = house.as('commander');
    expect((await commander.post('/v1/monthly-reports', { period: '2026-10' })).status).toBe(201);
    let seen: ReportSeen['report'] = null;
    await until(async () => {
      seen = (await commander.get<ReportSeen>('/v1/monthly-reports/2026-10')).body.report;
      return seen !== null;
    }, 'the report did not come');
    const flagged = ((seen as ReportSeen['report'])?.substantiations ?? []).filter(({ rule }) => rule === 'ODD_HOURS');
    expect(new Set(flagged.map(({ searchId }) => searchId))).toEqual(odd);
    expect(odd.size).toBe(4);
  });
});
