import { appendAudit, AuditOutcome } from '@app/audit';
import { sop } from '@app/domain/kernel';
import type { Handle } from '@app/testing';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { greenForm, probeOf } from './support/searches';
import { until } from './support/wait';

interface NoticeSeen {
  readonly notice: string;
  readonly prohibitedUse: { readonly memberId: string; readonly name: string; readonly clause: string } | null;
}
interface ReportSeen {
  readonly report: { readonly prohibitedUses: readonly object[] } | null;
}

describe('a declared prohibited use, over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  const declare = async (by: Handle, prohibitedUse: string): Promise<void> => {
    await activeAccount(house, by);
    const form = { ...greenForm(await probeOf(house.as(by)), { caseNumber: '2026-004711' }), prohibitedUse };
    await expectRefused(house, by, await house.as(by).post('/v1/face-searches', form), 'PROHIBITED_USE');
  };
  const toldTo = async (reader: Handle): Promise<NoticeSeen['prohibitedUse'][]> => {
    const { body } = await house.as(reader).get<{ notices: NoticeSeen[] }>('/v1/me/notices');
    return body.notices.filter(({ notice }) => notice === 'ProhibitedUseDeclared').map(({ prohibitedUse }) => prohibitedUse);
  };

  it('IX.A is told to the Commander by name; to the Major where the Commander declared it', async () => {
    await declare('detective', 'IX_A1');
    const { detective, commander } = house.department;
    expect(await toldTo('commander')).toEqual([{ memberId: detective, name: 'Name of detective', clause: 'IX.A.1' }]);
    expect(await toldTo('major')).toEqual([]);

    await declare('commander', 'IX_A4');
    expect(await toldTo('commander')).toHaveLength(1);
    expect(await toldTo('major')).toEqual([{ memberId: commander, name: 'Name of commander', clause: 'IX.A.4' }]);
    expect(await toldTo('detective')).toEqual([]);
  });

  it('IX.A stands in the report of its month: who, when and which use, and nothing that was written', async () => {
    const at = new Date('2026-10-05T14:00:00.000Z');
    const refused = { action: 'FaceSearchSubmitted', objectKind: 'faceSearch', source: 'api', outcome: AuditOutcome.Denied } as const;
    const declared = { at, actorId: house.department.detective, code: 'PROHIBITED_USE', authority: sop('IX.A.2') };
    await appendAudit(house.database.dataSource.manager, { ...refused, ...declared });
    await house.as('commander').post('/v1/monthly-reports', { period: '2026-10' });
    const report = async (): Promise<ReportSeen['report']> =>
      (await house.as('commander').get<ReportSeen>('/v1/monthly-reports/2026-10')).body.report;
    await until(async () => (await report()) !== null, 'the report did not come');
    expect((await report())?.prohibitedUses).toEqual([
      { memberId: house.department.detective, reviewer: 'COMMANDER', at: at.toISOString(), clause: 'IX.A.2' },
    ]);
  });
});
