import { installPack, nmpd40023 } from '@app/domain/policy';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { enteredResult, greenForm, probeOf, submitted } from './support/searches';

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const MINUTE = 60_000;

describe('what already happened', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterAll(() => house.close());

  it('1.0, V.B: a search that ran before its form is recorded as such, and the gates of that moment become discrepancies', async () => {
    const id = await submitted(house.as('detective'), { caseNumber: '2026-004401' }, 61);
    const executedAt = '2019-01-05T12:00:00Z';
    await house.as('detective').complete('faceSearch.result-entry', { ...(enteredResult() as object), executedAt });
    const page = await house.as('detective').get<{ flags: string[]; details: object }>(`/v1/face-searches/${id}`);
    expect(page.body.flags).toContain('RECORDED_LATE');
    expect(page.body.details).toMatchObject({ result: { executedAt: new Date(executedAt).toISOString() } });
    const found: { type: string }[] = await house.database.dataSource.query('SELECT type FROM discrepancy WHERE subject_id = $1', [id]);
    expect(found.map(({ type }) => type)).toContain('ACCOUNT_NOT_ACTIVE');
  });

  it('1.0, V.B: a search is measured by the settings of the day on which it ran', async () => {
    const detective = house.as('detective');
    const listed = { ...nmpd40023, id: 'listed-offences', search: { ...nmpd40023.search, seriousOffences: ['782'] } };
    installPack({ ...listed, effectiveFrom: ago(MINUTE) });
    const form = async (seed: number, caseNumber: string): Promise<object> => greenForm(await probeOf(detective, seed), { caseNumber });
    const today = await detective.post<ProblemSeen>('/v1/face-searches', await form(62, '2026-004402'));
    expect(today.body.code).toBe('OFFENCE_NOT_LISTED');
    const late = async (executedAt: string, fields: object): Promise<readonly string[]> => {
      const happened = { ...fields, providerSearchId: 'FX-9', executedAt };
      return (await detective.post<{ discrepancies: string[] }>('/v1/face-searches/record-late', happened)).body.discrepancies;
    };
    expect(await late(ago(MINUTE / 2), await form(63, '2026-004403'))).toContain('OFFENCE_NOT_LISTED');
    expect(await late(ago(2 * MINUTE), await form(64, '2026-004404'))).not.toContain('OFFENCE_NOT_LISTED');
  });
});
