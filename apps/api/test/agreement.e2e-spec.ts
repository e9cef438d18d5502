import { dayComes } from './support/account-in-force';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';

const DAY = 24 * 3_600_000;
const hence = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly inForce: boolean;
  readonly ended: readonly object[];
  readonly parties: readonly string[];
  readonly certificationDue: string | null;
  readonly certifications: readonly object[];
  readonly obligations: readonly object[];
  readonly alerts: readonly { readonly event: string; readonly days: number }[];
}

describe('agreements over HTTP', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse({ worker: false });
  });
  afterEach(() => house.close());

  const record = async (change: object = {}): Promise<string> => {
    const form = { reference: 'MOU 2026-1', parties: ['Sheriff', 'Department'], from: hence(-300), to: hence(-1), ...change };
    const { status, body } = await house.as('major').post<{ id: string }>('/v1/agreements', form);
    expect(status).toBe(201);
    return body.id;
  };
  const list = async (): Promise<Line[]> => (await house.as('auditor').get<{ agreements: Line[] }>('/v1/agreements')).body.agreements;

  it('V.E.1 a lapsed agreement is extended once, by the Major, on the host’s letter, for at most thirty days', async () => {
    const id = await record();
    const route = `/v1/agreements/${id}/extensions`;
    const letter = { until: hence(20), letter: 'Sheriff, 3 November' };
    await expectRefused(house, 'commander', await house.as('commander').post(route, letter), 'NOT_PERMITTED');
    await expectRefused(house, 'major', await house.as('major').post(route, { ...letter, until: hence(31) }), 'EXTENSION_TOO_LONG');
    expect((await house.as('major').post(route, letter)).status).toBe(201);
    await expectRefused(house, 'major', await house.as('major').post(route, letter), 'EXTENSION_NOT_POSSIBLE');
    const unknown = '/v1/agreements/00000000-0000-4000-8000-000000000000/extensions';
    await expectRefused(house, 'major', await house.as('major').post(unknown, letter), 'NOT_FOUND');
    const [agreement, extension] = await list();
    expect([agreement, extension]).toMatchObject([
      { id, inForce: false, parties: ['Sheriff', 'Department'] },
      { kind: 'EXTENSION', extendsId: id, inForce: true, reference: 'Sheriff, 3 November' },
    ]);
    const first = (await house.as('auditor').get<{ next: string }>('/v1/agreements?limit=1')).body;
    const second = (await house.as('auditor').get(`/v1/agreements?limit=1&cursor=${first.next}`)).body;
    expect(second).toEqual({ agreements: [extension], next: null });
  });

  it('V.E.1 an agreement that the host ends before its time lets no later search rest on it, and keeps when it would have ended', async () => {
    const before = hence(90);
    const id = await record({ to: before });
    const route = `/v1/agreements/${id}/end`;
    const letter = { endsAt: new Date(Date.now() - 1_000).toISOString(), letter: 'Sheriff, 28 November' };
    await expectRefused(house, 'commander', await house.as('commander').post(route, letter), 'NOT_PERMITTED');
    await expectRefused(house, 'major', await house.as('major').post(route, { ...letter, endsAt: hence(91) }), 'FORM_INVALID');
    const gate = async (): Promise<unknown> => {
      const { body } = await house.as('detective').get<{ gates: { gate: string; green: boolean }[] }>('/v1/face-searches/gates');
      return body.gates.find((one) => one.gate === 'AGREEMENT')?.green;
    };
    expect(await gate()).toBe(true);
    expect((await house.as('major').post(route, letter)).status).toBe(200);
    expect(await gate()).toBe(false);
    expect(await list()).toMatchObject([{ id, inForce: false, ended: [{ endsAt: letter.endsAt, before, letter: letter.letter }] }]);
    await expectRefused(house, 'major', await house.as('major').post(route, letter), 'AGREEMENT_NOT_ENDABLE');
  });

  it('V.E.1 only the Major or the Chief records one, for a period that holds', async () => {
    const form = { reference: 'MOU', from: hence(0), to: hence(1) };
    await expectRefused(house, 'commander', await house.as('commander').post('/v1/agreements', form), 'NOT_PERMITTED');
    await expectRefused(house, 'chief', await house.as('chief').post('/v1/agreements', { ...form, to: hence(-1) }), 'FORM_INVALID');
    expect((await house.as('chief').post('/v1/agreements', form)).status).toBe(201);
  });

  it('V.E.1 a certification is recorded with the next due date', async () => {
    const id = await record({ to: hence(400), certificationDue: hence(5) });
    const route = `/v1/agreements/${id}/certifications`;
    const form = { certifiedAt: hence(-1), reference: 'form 12', nextDue: hence(364) };
    await expectRefused(house, 'major', await house.as('major').post(route, { ...form, certifiedAt: hence(1) }), 'INSTANT_IN_FUTURE');
    await expectRefused(house, 'detective', await house.as('detective').post(route, form), 'NOT_PERMITTED');
    expect((await house.as('chief').post(route, form)).status).toBe(201);
    expect(await list()).toMatchObject([{ certificationDue: form.nextDue, certifications: [{ reference: 'form 12' }] }]);
  });

  it('V.E.1 what an agreement asks for by a day is told of before, overdue after it, and met once, with its document', async () => {
    const id = await record({ from: hence(-10), to: hence(400) });
    const route = `/v1/agreements/${id}/obligations`;
    const directive = { kind: 'WRITTEN_DIRECTIVE', clause: 'order 7-102, section 4', dueAt: hence(80) };
    await expectRefused(house, 'commander', await house.as('commander').post(route, directive), 'NOT_PERMITTED');
    const recorded = await house.as('major').post<{ id: string }>(route, directive);
    expect(recorded.status).toBe(201);
    for (const days of [1, 21, 22]) await dayComes(house, new Date(hence(days)));
    expect((await list())[0]).toMatchObject({
      obligations: [{ kind: 'WRITTEN_DIRECTIVE', dueAt: directive.dueAt, metAt: null, overdue: false }],
      alerts: [
        { event: 'OBLIGATION_DUE', days: 90 },
        { event: 'OBLIGATION_DUE', days: 60 },
      ],
    });
    await house.database.dataSource.query(`UPDATE agreement_obligation SET due_at = now() - interval '1 day'`);
    expect((await list())[0]?.obligations).toMatchObject([{ overdue: true }]);
    const meet = `${route}/${recorded.body.id}/meet`;
    const met = { metAt: hence(-1), documentSha256: 'ab'.repeat(32) };
    await expectRefused(house, 'chief', await house.as('chief').post(meet, { ...met, metAt: hence(1) }), 'INSTANT_IN_FUTURE');
    expect((await house.as('chief').post(meet, met)).status).toBe(200);
    await expectRefused(house, 'major', await house.as('major').post(meet, met), 'OBLIGATION_ALREADY_MET');
    expect((await list())[0]?.obligations).toMatchObject([{ metAt: met.metAt, documentSha256: met.documentSha256, overdue: false }]);
    const unknown = '/v1/agreements/00000000-0000-4000-8000-000000000000/obligations';
    await expectRefused(house, 'major', await house.as('major').post(unknown, directive), 'NOT_FOUND');
  });

  it('V.E.1 the Major is told 90, 60 and 30 days before the end, once each, without anybody’s act', async () => {
    await record({ to: hence(100) });
    for (const days of [9, 11, 12, 41, 71, 72]) await dayComes(house, new Date(hence(days)));
    expect((await list())[0]?.alerts.map(({ event, days }) => [event, days])).toEqual([
      ['ENDS', 90],
      ['ENDS', 60],
      ['ENDS', 30],
    ]);
    expect(await house.database.dataSource.query(`SELECT notice, recipient FROM outbox`)).toEqual(
      Array.from({ length: 3 }, () => ({ notice: 'AgreementEnds', recipient: 'role:INVESTIGATIVE_SECTION_MAJOR' })),
    );
  });
});
