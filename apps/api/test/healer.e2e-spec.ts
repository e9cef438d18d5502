import { searchStory } from './stories/search.story';
import { healerOf } from './support/healer';
import { openHouse, type House } from './support/house';
import { until } from './support/wait';

const APPROVAL = 'registration.supervisor-approval';
const HOUR = 3_600_000;
/** Nothing but what the test is about. */
const CALM = { patience: HOUR, rollCall: HOUR, afterChange: HOUR };
/** A workflow that no worker knows how to run: its first task fails, and fails again. */
const UNKNOWN = 'a workflow of another version';

describe('the healer', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const requested = async (): Promise<string> => {
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    await house.as('sergeant').task(APPROVAL);
    return body.id;
  };
  const workflowOf = (id: string) => house.client.workflow.getHandle(`registration/${id}`);
  const runs = async (id: string): Promise<boolean> => {
    const { status, type } = await workflowOf(id).describe();
    return status.name === 'RUNNING' && type === 'registration';
  };

  it('counts no heal while an ordinary story runs, however often it looks', async () => {
    const healer = healerOf(house, { every: 20, patience: 20_000, rollCall: 0, afterChange: 200 });
    healer.start();
    for (const act of searchStory()) await act(house);
    await healer.stop();
    expect([healer.healed, healer.givenUp, healer.failing]).toEqual([0, 0, 0]);
  });

  it('gives up a history whose workflow task kept failing, says so, and begins again from the recorded steps; not before its time', async () => {
    const id = await requested();
    await workflowOf(id).terminate('replaced');
    const { taskQueue } = house.config.temporal;
    await house.client.workflow.start(UNKNOWN, { workflowId: `registration/${id}`, taskQueue, args: [{ processId: id }] });
    const patient = healerOf(house, { ...CALM, failing: { lasting: HOUR, attempts: 2 } });
    patient.start();
    await until(() => Promise.resolve(patient.failing === 1), 'nobody saw the workflow fail');
    await patient.stop();
    expect([patient.givenUp, (await workflowOf(id).describe()).type]).toEqual([0, UNKNOWN]);
    const alarms: string[] = [];
    const healer = healerOf(house, { ...CALM, failing: { lasting: 1, attempts: 2 } }, ({ processId }) => alarms.push(processId));
    healer.start();
    await until(() => runs(id), 'the workflow was not started again');
    await healer.stop();
    expect([healer.givenUp, healer.failing, alarms]).toEqual([1, 0, [id]]);
    expect(await house.as('sergeant').complete(APPROVAL, { decision: 'APPROVED' })).toMatchObject({ outcome: 'APPROVED', next: [] });
  });

  it('tells each process again some time after its last change, and counts no heal', async () => {
    const healer = healerOf(house, { ...CALM, afterChange: 1_000, rollCall: 0 });
    healer.start();
    const id = await requested();
    await workflowOf(id).terminate('lost');
    await house.database.dataSource.query('UPDATE process SET changed_at = clock_timestamp() WHERE id = $1', [id]);
    await until(() => runs(id), 'nobody told it again');
    await healer.stop();
    expect(healer.healed).toBe(0);
  });

  it('leaves the work to the one that holds the lock', async () => {
    const id = await requested();
    await workflowOf(id).terminate('lost');
    const holder = house.database.dataSource.createQueryRunner();
    await holder.query('SELECT pg_advisory_lock(4002301)');
    const second = healerOf(house);
    second.start();
    await until(async () => {
      const turnedAway: unknown[] = await holder.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle' AND query LIKE 'SELECT pg_try_advisory_lock(4002301)%'`,
      );
      return turnedAway.length > 0;
    }, 'the second never asked');
    expect([await runs(id), second.healed]).toEqual([false, 0]);
    await holder.query('SELECT pg_advisory_unlock(4002301)');
    await until(() => runs(id), 'nobody took over');
    await second.stop();
    await holder.release();
  });
});
