import { activeAccount, agreementInForce } from './support/accounts';
import { boardOf, brought, corroborated } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface TestSeen {
  readonly test: string;
  readonly population: number;
  readonly notes: readonly string[];
  readonly exceptions: readonly { readonly key: string; readonly steps?: readonly string[] }[];
}

interface AuditSeen {
  readonly result: { readonly tests: readonly TestSeen[]; readonly notRun: readonly { readonly test: string }[] } | null;
}

/** A noon of the second quarter, to which what was done just now is set back. */
const THEN = '2026-05-12T16:00:00Z';
/** A noon of the first. */
const BEFORE = '2026-03-20T16:00:00Z';
const person = (name: string) => ({ name, dateOfBirth: '1990-04-01' });

describe('the tests of a quarter on what was done in it', () => {
  let house: House;
  let audit: AuditSeen;
  const ids = { evidenced: '', bare: '', given: '', paper: '', gone: '' };
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await searchesOfMay();
    await enteredInMay();
    await reportOnMay();
    audit = await auditOfTheQuarter();
  }, 300_000);
  afterAll(() => house.close());

  async function searchesOfMay(): Promise<void> {
    const detective = house.as('detective');
    const subject = person('Robin Roe');
    const steps = { 'latent-prints': brought('SUPPORTS', 'LATENT_PRINT') };
    ids.evidenced = (await corroborated(house, { caseNumber: '2026-20001', person: subject, steps })).id;
    ids.bare = (await determinedSearch(house, { caseNumber: '2026-20002', outcome: 'MATCH', people: [person('Max Moe')] })).id;
    const { counts } = await boardOf(detective, ids.evidenced);
    const bases = counts.map(({ row }) => ({ stepId: row.id }));
    const request = { caseNumber: '2026-20001', kind: 'PC_AFFIDAVIT', subject, bases, affidavitNamesFaceSearch: true };
    expect((await detective.post('/v1/enforcement-actions', request)).status).toBe(201);
    const given = {
      artefact: 'LEAD',
      channel: 'SPOKEN',
      recipient: 'a reporter',
      recipientClass: 'PRESS',
      authority: 'none',
      purpose: 'a story',
    };
    const late = await detective.post<{ id: string }>(`/v1/face-searches/${ids.bare}/disseminations/record-late`, {
      ...given,
      handedOnAt: THEN,
    });
    ids.given = late.body.id;
    const { dataSource } = house.database;
    await dataSource.query('UPDATE dissemination SET recorded_at = $1', [THEN]);
    await dataSource.query(`UPDATE candidate_list SET executed_at = $1, provider_search_id = 'FX-' || left(search_id::text, 8)`, [THEN]);
    await dataSource.query('UPDATE enforcement_request SET at = $1', [THEN]);
  }

  /** What happened before the quarter and came to be known in it, and an account from paper. */
  async function enteredInMay(): Promise<void> {
    const { dataSource } = house.database;
    const late = (await determinedSearch(house, { caseNumber: '2026-20003', outcome: 'NO_MATCH', people: [] })).id;
    await dataSource.query('UPDATE candidate_list SET executed_at = $2 WHERE search_id = $1', [late, BEFORE]);
    await dataSource.query('UPDATE face_search SET submitted_at = $2 WHERE id = $1', [late, THEN]);
    ids.paper = await activeAccount(house, 'detective2');
    await dataSource.query(
      `UPDATE registration SET kind = 'LEGACY', paper_found = false, requested_at = $2 WHERE id = (SELECT registration_id FROM account WHERE id = $1)`,
      [ids.paper, THEN],
    );
    ids.gone = await activeAccount(house, 'detective3');
    const left = { cause: 'SEPARATED', eventAt: BEFORE, reference: 'Personnel order 3' };
    expect((await house.as('commander').post(`/v1/accounts/${ids.gone}/deactivate`, left)).status).toBe(200);
    await dataSource.query('UPDATE account_block SET at = $2 WHERE account_id = $1', [ids.gone, THEN]);
  }

  async function reportOnMay(): Promise<void> {
    const commander = house.as('commander');
    expect((await commander.post('/v1/monthly-reports', { period: '2026-05' })).status).toBe(201);
    const lines = [`FX-${ids.evidenced.slice(0, 8)}`, 'FX-unknown'].map((providerSearchId) => ({ providerSearchId, executedAt: THEN }));
    await commander.complete('monthlyReport.attach-log', { entries: lines });
    const { id } = await commander.task('monthlyReport.review');
    const unreviewed = await commander.post(`/v1/tasks/${id}/complete`, { decisions: [] });
    await expectRefused(house, 'commander', unreviewed, 'OVERSIGHT_ITEM_UNANSWERED');
    const june = await commander.post<{ id: string }>('/v1/monthly-reports', { period: '2026-06' });
    await house.database.dataSource.query('UPDATE process SET opened_at = $2 WHERE id = $1', [june.body.id, '2026-07-01T04:05:00Z']);
    await overWithoutASignature(june.body.id);
  }

  /** Its steps are over, and nobody has reviewed or signed it. */
  async function overWithoutASignature(reportId: string): Promise<void> {
    await house.database.dataSource.query(
      `INSERT INTO step (process_id, key, round, kind, type, state, outcome, opened_at, decided_at)
       SELECT $1, key, 9, 'monthlyReport.' || key, 'HUMAN', 'DECIDED', 'EXPIRED', $2, $2 FROM unnest(ARRAY['review', 'sign']) key`,
      [reportId, THEN],
    );
  }

  async function auditOfTheQuarter(): Promise<AuditSeen> {
    const commander = house.as('commander');
    await commander.post('/v1/quarterly-audits', { quarter: '2026-Q2' });
    const userList = { listedAt: new Date().toISOString(), userIds: [] };
    await commander.complete('quarterlyAudit.attach-sources', { userList });
    const read = async () => (await commander.get<AuditSeen>('/v1/quarterly-audits/2026-Q2')).body;
    await until(async () => (await read()).result !== null, 'the tests did not run');
    return read();
  }

  const test = (name: string): TestSeen => {
    const found = audit.result?.tests.find((one) => one.test === name);
    if (found === undefined) throw new Error(`${name} was not run`);
    return found;
  };

  it('VII.A runs every test once its sources are there', () => {
    expect(audit.result?.notRun).toEqual([]);
    expect(audit.result?.tests.map((one) => one.test)).toEqual(Array.from({ length: 13 }, (_, n) => `T${n + 1}`));
  });

  it('VII.C (T6, T9) takes a late record and a separation into the quarter in which they were entered', () => {
    expect(test('T6').notes).toContain('From before the quarter, recorded late in it: 1.');
    expect(test('T9').exceptions.map(({ key }) => key)).toEqual([`T9/BLOCKED_LATE/${ids.gone}`, `T9/OPEN_IN_FACESNXT/${ids.gone}`]);
  });

  it('V.A (T2) lists the account that was registered from paper', () => {
    expect(test('T2').notes).toContain(`Registered from paper: account ${ids.paper}, approval on paper NOT FOUND.`);
  });

  it('VI.B (T5) finds what only FACESNXT has, and what only we have', () => {
    expect(test('T5').exceptions.map(({ key }) => key)).toEqual([
      'T5/LOG_ENTRY_WITHOUT_SEARCH/FX-unknown',
      `T5/SEARCH_WITHOUT_LOG_ENTRY/${ids.bare}`,
    ]);
    expect(test('T5').notes).toEqual(['NOT RECONCILED for 2026-04, 2026-06: no FACESNXT log of it was attached.']);
  });

  it('VI.D (T7) names the steps of the one that nobody has approved yet, and of the other that nobody began', () => {
    expect(test('T7').population).toBe(2);
    expect(test('T7').exceptions.map(({ key, steps }) => [key, [...(steps ?? [])].sort()])).toEqual([
      [`T7/STEP_NOT_APPROVED/${ids.evidenced}`, ['DNA', 'INTERVIEW', 'PHOTO_LINEUP', 'REPORT_REVIEW']],
      [`T7/STEP_OPEN/${ids.bare}`, ['DNA', 'INTERVIEW', 'LATENT_PRINTS', 'PHOTO_LINEUP', 'REPORT_REVIEW']],
    ]);
  });

  it('VI.E (T8) finds the action on prints well founded', () => {
    expect(test('T8')).toMatchObject({ population: 1, exceptions: [], notes: [] });
  });

  it('IX.A.3 (T10) and VII.B (T11) look at prints, what was handed on, refusals and reports', () => {
    expect(test('T10').exceptions.map(({ key }) => key)).toEqual([
      `T10/GIVEN_TO_UNAUTHORIZED/${ids.given}`,
      `T10/RECALL_OPEN/${ids.given}`,
    ]);
    expect(test('T10').notes[1]).toBe('Handed on by members: 1; to somebody unauthorized: 1; recalls open: 1.');
    expect(test('T11').exceptions.map(({ key }) => key)).toEqual([
      'T11/REPORT_LATE/2026-06',
      'T11/REPORT_MISSING/2026-04',
      'T11/REPORT_NOT_SIGNED/2026-06',
    ]);
  });
});
