import { TEST_KEYS_TEXT } from '@app/testing';
import { run } from '../../cli/src/program';
import { registrationStory } from './stories/registration.story';
import { openHouse, type House } from './support/house';
import { backedUp } from './support/outage';
import { atRest, recordsOf } from './support/records';
import { until } from './support/wait';

const APPROVAL = 'registration.supervisor-approval';

describe('after a restore', () => {
  let house: House;
  let said: string[];
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const corroborate = (...args: string[]): Promise<number> => {
    said = [];
    const { config, database } = house;
    const env = {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: config.temporal.address,
      TEMPORAL_NAMESPACE: config.temporal.namespace,
      TEMPORAL_TASK_QUEUE: config.temporal.taskQueue,
      OIDC_ISSUER: config.oidc.issuer,
      EVIDENCE_DIR: config.evidenceDir,
      ENCRYPTION_KEYS: TEST_KEYS_TEXT,
    };
    return run({ env, out: (line) => said.push(line), error: (line) => said.push(line) }, args);
  };

  it('the epoch is raised, every open process is told again, and one whose history is lost finds its place', async () => {
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    const workflow = house.client.workflow.getHandle(`registration/${body.id}`);
    await workflow.terminate('lost with the restore');
    await house.stopWorker();
    const [before]: { epoch: number }[] = await house.database.dataSource.query('SELECT epoch FROM epoch');
    expect(await corroborate('epoch', 'raise')).toBe(0);
    const epoch = (before?.epoch ?? NaN) + 1;
    expect(said.join()).toContain(`The epoch is ${epoch}.`);
    expect(await house.database.dataSource.query('SELECT epoch FROM epoch')).toEqual([{ epoch }]);
    expect(await house.database.dataSource.query(`SELECT source FROM audit_event WHERE action = 'EpochRaised'`)).toEqual([
      { source: 'cli' },
    ]);

    expect(await corroborate('workflows', 're-enter')).toBe(1);
    expect(said.join()).toContain('Say --all');
    expect(await corroborate('workflows', 're-enter', '--all')).toBe(1);
    expect(said).toEqual(['0 of 1 open processes look again.', `Not told, is a worker running? ${body.id}`]);

    await house.startWorker();
    await until(async () => (await corroborate('workflows', 're-enter', '--all')) === 0, 'the worker that has begun was not reached');
    expect(said).toEqual(['1 of 1 open processes look again.']);
    expect((await workflow.describe()).status.name).toBe('RUNNING');
    expect((await house.as('sergeant').complete(APPROVAL, { decision: 'APPROVED' })).outcome).toBe('APPROVED');
  });

  it('what was recorded after the backup is asked for again, and what was before is not', async () => {
    const story = registrationStory();
    for (const act of story.slice(0, 2)) await act(house);
    await until(() => atRest(house), 'the workflow did not catch up');
    const restore = await backedUp(house);
    for (const act of story.slice(2, 4)) await act(house);
    await until(() => atRest(house), 'the workflow did not catch up');
    await restore();
    await until(async () => (await house.as('commander').get('/v1/me')).status === 200, 'the API did not come back');

    expect(await corroborate('epoch', 'raise')).toBe(0);
    await house.stopWorker();
    await house.startWorker();
    await until(async () => (await corroborate('workflows', 're-enter', '--all')) === 0, 'the worker was not reached');
    expect((await house.as('sergeant').tasks()).map(({ kind }) => kind)).toEqual([]);
    for (const act of story.slice(2)) await act(house);
    await until(() => atRest(house), 'the workflow did not catch up');
    const { processes } = await recordsOf(house);
    expect(processes).toContainEqual(expect.objectContaining({ kind: 'registration', outcome: 'ACTIVE' }));
  });
});
