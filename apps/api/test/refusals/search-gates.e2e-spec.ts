import { randomUUID } from 'node:crypto';
import { activeAccount, agreementInForce, TEST_ORI } from '../support/accounts';
import { openHouse, type House } from '../support/house';
import { expectRefused } from '../support/refused';
import { greenForm, imagePart, photograph, probeOf, submitted } from '../support/searches';

const NEW_CASE = '2026-004001';
const CASES = { CLOSED: '2026-004900', SEALED: '2026-004901', OPEN: '2026-004902' };

describe('searches that a gate refuses', () => {
  let house: House;
  let probeId: string;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
    await activeAccount(house, 'patrol');
    probeId = await probeOf(house.as('detective'));
    for (const [state, number] of Object.entries(CASES)) {
      await house.database.dataSource.query(
        `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at) VALUES ($1, $2, $3, 'CRIMINAL', $4, '{812.13}', now())`,
        [randomUUID(), TEST_ORI, number, state],
      );
    }
  });
  afterAll(() => house.close());

  it.each([
    ['VI.B', 'without a case number', { caseNumber: undefined, caseStub: undefined }, 'CASE_NUMBER_REQUIRED'],
    ['VI.B', 'with a malformed number', { caseNumber: 'case seven' }, 'CASE_NUMBER_MALFORMED'],
    ['VI.B', 'with another agency’s number', { caseNumber: 'FL0139999-2026-12345' }, 'CASE_OF_OTHER_AGENCY'],
    ['VI.B', 'with an unknown number and no case to open', { caseStub: undefined }, 'CASE_NOT_FOUND'],
    ['VI.B', 'in a closed case', { caseNumber: CASES.CLOSED }, 'CASE_NOT_OPEN'],
    ['VI.B', 'in a sealed case, as under a number nobody has', { caseNumber: CASES.SEALED, caseStub: undefined }, 'CASE_NOT_FOUND'],
    ['IX.A.2', 'in somebody else’s case', { caseNumber: CASES.OPEN }, 'CASE_NOT_ASSIGNED'],
    ['VIII.A', 'without a purpose', { purpose: undefined }, 'PURPOSE_REQUIRED'],
    ['VIII.A', 'for a sixth purpose', { purpose: { purpose: 'VIII_A6' } }, 'PURPOSE_NOT_AUTHORIZED'],
    ['VIII.A', 'for a purpose without its fields', { purpose: { purpose: 'VIII_A2' } }, 'PURPOSE_FIELDS_MISSING'],
    ['VIII.A.3', 'for Internal Affairs', { purpose: { purpose: 'VIII_A3' } }, 'COMPARTMENT_NOT_AVAILABLE'],
    [
      'VIII.A',
      'for a purpose of another kind of case',
      { purpose: { purpose: 'VIII_A4', assistance: { reason: 'DEMENTIA' } } },
      'PURPOSE_CASE_MISMATCH',
    ],
    ['VI.C', 'without a reason', { reason: undefined }, 'SEARCH_REASON_REQUIRED'],
    ['V.B', 'without a probe', { probeId: undefined }, 'PROBE_REQUIRED'],
    ['V.C', 'without the attestation', { attestation: undefined }, 'ATTESTATION_REQUIRED'],
    ['IX.A.1', 'for a prohibited use', { prohibitedUse: 'IX_A1' }, 'PROHIBITED_USE'],
  ] as const)('%s refuses a search %s', async (_, __, change, code) => {
    const form = greenForm(probeId, { caseNumber: NEW_CASE, ...change });
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/face-searches', form), code);
  });

  it('V.B, V.E.3 refuse whoever has neither account nor training, both in one answer', async () => {
    const answer = await house.as('detective2').post('/v1/face-searches', greenForm(probeId));
    for (const code of ['ACCOUNT_NOT_ACTIVE', 'TRAINING_INCOMPLETE'] as const) await expectRefused(house, 'detective2', answer, code);
  });

  it('VI.A refuses a member of another unit without a grant', async () => {
    const answer = await house.as('patrol').post('/v1/face-searches', greenForm(await probeOf(house.as('patrol'), 40)));
    await expectRefused(house, 'patrol', answer, 'UNIT_NOT_AUTHORIZED');
  });

  it('IV.D refuses a drawing as a probe, and the same photograph again without a reason', async () => {
    const detective = house.as('detective');
    const { body } = await detective.upload<{ id: string }>('/v1/probe-images', imagePart(await photograph(9)), { sourceType: 'SKETCH' });
    await expectRefused(house, 'detective', await detective.post('/v1/face-searches', greenForm(body.id)), 'PROBE_NOT_SUITABLE');
    await submitted(detective, { caseNumber: '2026-004010' }, 11);
    const again = greenForm(await probeOf(detective, 11), { caseNumber: '2026-004010' });
    await expectRefused(house, 'detective', await detective.post('/v1/face-searches', again), 'PROBE_REPEATED');
  });

  it('IV.E the simulator is not offered in production', async () => {
    const { nodeEnv } = house.config;
    house.config.nodeEnv = 'production';
    const answer = await house.as('detective').post('/v1/face-searches', greenForm(probeId, { provider: 'SIMULATOR' }));
    house.config.nodeEnv = nodeEnv;
    await expectRefused(house, 'detective', answer, 'PROVIDER_NOT_AVAILABLE');
  });

  it('A20 what is said to have run is in the past', async () => {
    const late = { providerSearchId: 'F', executedAt: '2126-01-01T00:00:00Z' };
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/face-searches/record-late', late), 'INSTANT_IN_FUTURE');
  });

  it('V.E.3 refuses whose training has expired', async () => {
    await house.database.dataSource.query(`UPDATE training_record SET expires_at = now() - interval '1 minute' WHERE member_id = $1`, [
      house.department.detective,
    ]);
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/face-searches', greenForm(probeId)), 'TRAINING_EXPIRED');
  });

  it('V.E.1 refuses every search while no agreement is in force', async () => {
    await house.database.dataSource.query(`UPDATE agreement SET valid_to = now() - interval '1 minute'`);
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/face-searches', greenForm(probeId)), 'AGREEMENT_LAPSED');
  });
});
