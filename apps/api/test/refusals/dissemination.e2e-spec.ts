import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { accountInForce } from '../support/account-in-force';
import { agreementInForce } from '../support/accounts';
import { determinedSearch } from '../support/determined-search';
import { openHouse, type House } from '../support/house';
import { misleadTo } from '../support/misled';
import type { Answer } from '../support/officer';
import { expectRefused } from '../support/refused';
import { until } from '../support/wait';

const LEAD = {
  artefact: 'LEAD',
  channel: 'EMAIL',
  recipient: 'somebody',
  recipientClass: 'PRIVATE_PERSON',
  authority: 'none',
  purpose: 'not known',
};
const FUTURE = '2099-01-01T00:00:00Z';
const PAST = '2026-06-01T12:00:00Z';

describe('disseminations that are refused, and what follows one', () => {
  let house: House;
  let route: string;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    const people = [{ name: 'Alex Doe', dateOfBirth: '1990-04-01' }];
    const { id } = await determinedSearch(house, { caseNumber: '2026-50001', outcome: 'NO_MATCH', people });
    route = `/v1/face-searches/${id}/disseminations`;
  });
  afterAll(() => house.close());

  const late = (by: Handle, change: object = {}): Promise<Answer<{ id: string }>> =>
    house.as(by).post(`${route}/record-late`, { ...LEAD, handedOnAt: PAST, ...change });
  const complete = async (by: Handle, kind: string, form: object): Promise<Answer<unknown>> =>
    house.as(by).post(`/v1/tasks/${(await house.as(by).task(kind)).id}/complete`, form);

  it('IX.A.3 what is about to go to somebody unauthorized is refused; only who reads the candidates hands on', async () => {
    const refused = await expectRefused(house, 'detective', await house.as('detective').post(route, LEAD), 'RECIPIENT_NOT_AUTHORIZED');
    expect(refused).toMatchObject({ authority: { kind: 'CHOICE' }, facts: { recipientClass: 'PRIVATE_PERSON' } });
    await expectRefused(house, 'auditor', await house.as('auditor').post(route, LEAD), 'NOT_PERMITTED');
    await expectRefused(house, 'detective2', await house.as('detective2').post(route, LEAD), 'NOT_FOUND');
  });

  it('A20 what has happened is refused only where it cannot have', async () => {
    await expectRefused(house, 'detective', await late('detective', { handedOnAt: FUTURE }), 'INSTANT_IN_FUTURE');
    await expectRefused(house, 'detective', await late('detective', { handedOnById: randomUUID() }), 'FORM_INVALID');
    await expectRefused(house, 'detective2', await late('detective2'), 'NOT_FOUND');
  });

  it('VII.E.4 asking back is for command, once, and of what went to somebody unauthorized', async () => {
    const { body } = await late('detective');
    const answer = { outcome: 'CONFIRMED', askedAt: PAST, note: 'letter 12' };
    const recall = (by: Handle, id = body.id): Promise<Answer<unknown>> => house.as(by).post(`/v1/disseminations/${id}/recall`, answer);
    await expectRefused(house, 'auditor', await recall('auditor'), 'NOT_PERMITTED');
    await expectRefused(house, 'detective2', await recall('detective2', randomUUID()), 'NOT_PERMITTED');
    await expectRefused(house, 'commander', await recall('commander', randomUUID()), 'NOT_FOUND');
    expect((await recall('commander')).status).toBe(200);
    await expectRefused(house, 'commander', await recall('commander'), 'RECALL_NOT_OPEN');
    const own = await late('commander');
    await expectRefused(house, 'commander', await recall('commander', own.body.id), 'AUDIT_SELF_REVIEW');
    const hidden = await late('major', { handedOnById: house.department.commander });
    const told = [];
    for (const id of [hidden.body.id, randomUUID()]) {
      const { authority, facts } = await expectRefused(house, 'commander', await recall('commander', id), 'NOT_FOUND');
      told.push({ authority, facts });
    }
    expect(told[0]).toEqual(told[1]);
    expect((await recall('major', hidden.body.id)).status).toBe(200);
    await expectRefused(house, 'detective', await house.as('detective').get('/v1/disseminations'), 'NOT_PERMITTED');
  });

  it('VII.E.4 after the block: recipients are named, asked back one by one, and the host is told', async () => {
    const id = await accountInForce(house, 'detective3');
    const order = { cause: 'DISSEMINATION', reference: 'Report 12 of the duty desk' };
    expect((await house.as('commander').post(`/v1/accounts/${id}/deactivate`, order)).status).toBe(200);
    const name = 'account.name-recipients';
    await expectRefused(house, 'commander', await complete('commander', name, { recipients: [] }), 'RECIPIENTS_REQUIRED');
    const { authority, ...recipient } = { ...LEAD, handedOnAt: PAST };
    expect(authority).toBe('none');
    const early = { recipients: [{ ...recipient, handedOnAt: FUTURE }] };
    await expectRefused(house, 'commander', await complete('commander', name, early), 'INSTANT_IN_FUTURE');
    const own = await house.as('detective3').post(`/v1/tasks/${await misleadTo(house, 'detective3', name)}/complete`, { recipients: [] });
    await expectRefused(house, 'detective3', own, 'NOT_PERMITTED');
    await house.as('commander').complete(name, { recipients: [recipient, { ...recipient, recipientClass: 'PROSECUTOR' }] });

    const report = 'account.incident-report';
    await expectRefused(house, 'commander', await complete('commander', report, { decision: 'REPORTED' }), 'INCIDENT_REPORT_INCOMPLETE');
    const told = { decision: 'REPORTED', to: ['PCSO', 'DHSMV'], reportedAt: PAST, reference: 'IR 26-9' };
    await house.as('commander').complete(report, told);

    const { body } = await house
      .as('commander')
      .get<{ disseminations: { id: string }[] }>(`/v1/disseminations?accountId=${id}&recallOpen=true`);
    const recalls = body.disseminations.map((one) => ({ disseminationId: one.id, outcome: 'CONFIRMED', askedAt: PAST, note: 'letter 13' }));
    expect(recalls).toHaveLength(1);
    const open = await expectRefused(
      house,
      'commander',
      await complete('commander', 'account.recall', { recalls: [] }),
      'RECALL_INCOMPLETE',
    );
    expect(open.facts).toEqual({ open: body.disseminations.map((one) => one.id) });
    await house.as('commander').complete('account.recall', { recalls });

    const page = async (by: Handle) => (await house.as(by).get<{ state: string; incident?: object }>(`/v1/accounts/${id}`)).body;
    expect(await page('commander')).toMatchObject({
      state: 'OPEN',
      incident: { recipientsUnknown: null, report: { outcome: 'REPORTED', words: 'IR 26-9' } },
    });
    expect((await page('detective3')).incident).toBeUndefined();
    const disabled = { disabledAt: new Date().toISOString(), channel: 'HOST', reference: 'PCSO 77' };
    await house.as('administrator').complete('account.disable-external', disabled);
    await until(async () => (await page('commander')).state === 'CLOSED', 'the account did not close');
  });

  it('VII.E.4 where nobody can be named the reason stays; the agreement may ask for no report', async () => {
    const id = await accountInForce(house, 'detective4');
    expect((await house.as('commander').post(`/v1/accounts/${id}/violations`, { clause: 'IX.A.3', reference: 'complaint 4' })).status).toBe(
      201,
    );
    await house.as('commander').complete('account.violation-finding', { finding: 'SUSTAINED', reason: 'interview of 3 November' });
    await house.as('commander').complete('account.name-recipients', { recipients: [], none: 'the screen was filmed from outside' });
    await house.as('commander').complete('account.incident-report', { decision: 'NOT_ASKED', reason: 'MOU 4.2 names no notice' });
    const { body } = await house.as('major').get<{ timeline: { step: string; outcome: string | null }[] }>(`/v1/accounts/${id}`);
    expect(body).toMatchObject({
      status: 'REVOKED',
      incident: {
        recipientsUnknown: 'the screen was filmed from outside',
        report: { outcome: 'NOT_ASKED', to: [], words: 'MOU 4.2 names no notice' },
      },
    });
    expect(body.timeline).toContainEqual(expect.objectContaining({ step: 'recall', outcome: 'NOT_NEEDED' }));
  });
});
