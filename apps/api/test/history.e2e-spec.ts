import { advance } from '@app/contracts';
import { openProcesses } from '@app/process';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { corroborationStory } from './stories/corroboration.story';
import { accountStory, monthStory, quarterStory, substantiationStory, transferStory } from './stories/oversight.story';
import { registrationStory } from './stories/registration.story';
import { searchStory, simulatedStory } from './stories/search.story';
import { openHouse, type House } from './support/house';
import { cutOff } from './support/outage';
import { atRest, recordsOf } from './support/records';
import { until } from './support/wait';

/** Every history of the namespace as text. */
export async function histories({ client }: House): Promise<string> {
  const texts: string[] = [];
  for await (const { workflowId, runId } of client.workflow.list()) {
    texts.push(String(historyToJSON(await client.workflow.getHandle(workflowId, runId).fetchHistory())));
  }
  return decoded(texts.join('\n'));
}

/** Payloads are base64: a planted word is looked for in what they hold, too. */
const decoded = (text: string): string =>
  `${text}\n${text.replace(/"([A-Za-z0-9+/=]{8,})"/g, (_, base64: string) => Buffer.from(base64, 'base64').toString())}`;

const PLANTED = [
  /Planted/i,
  /Name of/i,
  /not legible/i,
  /C-1\b/,
  /fx-/i,
  /Pat Example/,
  /2026-001234/,
  /812\.13/,
  /Key \(/,
  /violates/,
  /INSERT INTO|SELECT /,
];

/** A marker proves that payloads were decoded; only the patterns that were found are shown, not the histories. */
function expectNothingPlanted(text: string): void {
  expect(text.includes('"state":"WAITING"')).toBe(true);
  expect(PLANTED.filter((pattern) => pattern.test(text))).toEqual([]);
}

describe('workflow histories', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('hold no name, reason, reference or SQL value after a whole registration', async () => {
    for (const act of registrationStory()) await act(house);
    const text = await histories(house);
    expectNothingPlanted(text);
  });

  it('hold nothing planted after a whole search with its enforcement action, and stay under 400 events', async () => {
    for (const act of searchStory()) await act(house);
    expectNothingPlanted(await histories(house));
    let events = 0;
    for await (const { type, historyLength } of house.client.workflow.list())
      if (type === 'faceSearch' || type === 'enforcementAction') events += historyLength;
    expect(events).toBeGreaterThan(100);
    expect(events).toBeLessThan(400);
  });

  it('hold nothing planted after the end of an account, a month and a quarter', async () => {
    for (const act of [...accountStory(), ...monthStory(), ...quarterStory()]) await act(house);
    expectNothingPlanted(await histories(house));
  });

  it.each([
    ['corroboration that comes round again', corroborationStory],
    ['a search that the provider answers', simulatedStory],
    ['a substantiation', substantiationStory],
    ['the account of a transferred member', transferStory],
  ])('hold nothing planted after %s', async (_, story) => {
    for (const act of story()) await act(house);
    expectNothingPlanted(await histories(house));
  });

  it('hold a code instead of the words of a constraint violation, and the process goes on when the cause is gone', async () => {
    const { dataSource } = house.database;
    await dataSource.query(`ALTER TABLE task ADD CONSTRAINT planted_violation CHECK (kind <> 'registration.commander-approval') NOT VALID`);
    for (const act of registrationStory().slice(0, 2)) await act(house);
    await until(() => Promise.resolve(house.errors.length > 0), 'the violation did not reach an activity');
    expect(String(house.errors[0])).toContain('planted_violation');
    await until(async () => (await histories(house)).includes('UNEXPECTED_ERROR'), 'the failure did not reach the history', 40_000);
    await dataSource.query('ALTER TABLE task DROP CONSTRAINT planted_violation');
    await until(async () => (await house.as('commander').tasks()).length > 0, 'the process did not go on', 90_000);
    const text = await histories(house);
    expect(text.includes('planted_violation')).toBe(false);
    expectNothingPlanted(text);
  });

  it('hold a code instead of the words of a stopped database, and every accepted decision is there when it is back', async () => {
    for (const act of registrationStory().slice(0, 2)) await act(house);
    const [process] = await openProcesses(house.database.dataSource.manager);
    if (process === undefined) throw new Error('no process is open');
    const goBack = await cutOff(house);
    const told = house.client.workflow.getHandle(process.workflowId).executeUpdate(advance, { updateId: 'while-away', args: [1, 99] });
    await until(async () => (await histories(house)).includes('UNEXPECTED_ERROR'), 'the outage did not reach the history', 40_000);
    expect((await house.as('commander').get('/v1/me')).status).toBe(503);
    await goBack();
    await told;
    await until(async () => (await house.as('commander').get('/v1/me')).status === 200, 'the API did not come back');
    await until(() => atRest(house), 'the process did not go on', 90_000);
    for (const act of registrationStory().slice(2)) await act(house);
    expect((await recordsOf(house)).processes).toContainEqual(expect.objectContaining({ kind: 'registration', outcome: 'ACTIVE' }));
    expectNothingPlanted(await histories(house));
  });
});
