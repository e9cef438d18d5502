import { advance } from '@app/contracts';
import { ProcessKind } from '@app/domain/process';
import { lockProcess, openProcesses, raiseEpoch, transact, voidSteps } from '@app/process';
import { Teller } from '@app/temporal';
import { healerOf } from './support/healer';
import { registrationStory } from './stories/registration.story';
import { openHouse, type House } from './support/house';
import { atRest, recordsOf } from './support/records';
import { until } from './support/wait';

const has = async (house: House, handle: 'sergeant' | 'commander' | 'detective', kind: string): Promise<boolean> =>
  (await house.as(handle).tasks()).some((task) => task.kind === kind);

describe('the main line of a process', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse({ worker: false });
  });
  afterEach(() => house.close());

  it('keeps a decision taken while no worker runs, and goes on when one does', async () => {
    await house.startWorker();
    await house.as('detective').post('/v1/registrations');
    await house.as('sergeant').task('registration.supervisor-approval');
    await house.stopWorker();
    const answer = await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    expect(answer).toMatchObject({ outcome: 'APPROVED', next: 'pending' });
    await house.startWorker();
    const healer = healerOf(house);
    healer.start();
    await until(() => has(house, 'commander', 'registration.commander-approval'), 'the next step did not open');
    await healer.stop();
  });

  it('starts a process whose workflow was never started', async () => {
    await house.as('detective').post('/v1/registrations', {}, { headers: { prefer: 'respond-async' } });
    await house.startWorker();
    const healer = healerOf(house);
    healer.start();
    await until(() => has(house, 'sergeant', 'registration.supervisor-approval'), 'the first step did not open');
    await healer.stop();
  });

  it('takes thirty unanswered advances as one', async () => {
    await house.startWorker();
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    const handle = house.client.workflow.getHandle(`registration/${body.id}`);
    const tellings = Array.from({ length: 30 }, (_, index) => handle.executeUpdate(advance, { updateId: `test-${index}`, args: [1, 1] }));
    await Promise.allSettled(tellings);
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await until(() => has(house, 'commander', 'registration.commander-approval'), 'the next step did not open');
  });

  it('opens the first approval again when it is voided after the second, and keeps the second', async () => {
    await house.startWorker();
    for (const act of registrationStory().slice(0, 3)) await act(house);
    const { dataSource } = house.database;
    const [process]: { id: string }[] = await dataSource.query('SELECT id FROM process WHERE kind = $1', [ProcessKind.Registration]);
    const raised = await transact(dataSource, async (manager) => {
      const locked = await lockProcess(manager, process?.id ?? '');
      if (locked === undefined) throw new Error('no process');
      await manager.query(`UPDATE registration_approval SET voided_at = now() WHERE leg = 'SUPERVISOR'`);
      return voidSteps(manager, locked, {
        keys: ['supervisor-approval'],
        reason: 'SUPERVISOR_CHANGED',
        now: new Date(),
        actorId: null,
        source: 'test',
      });
    });
    await new Teller(house.client, house.config, () => undefined).tell(raised);
    await until(() => atRest(house), 'the workflow did not look again');
    expect(await has(house, 'detective', 'registration.user-agreement')).toBe(false);
    const again = await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    expect(again.outcome).toBe('APPROVED');
    await until(() => has(house, 'detective', 'registration.user-agreement'), 'the next step did not open');
    expect(await has(house, 'commander', 'registration.commander-approval')).toBe(false);
  });

  it.each([
    [
      'the epoch is raised after a restore',
      (house: House) => house.database.dataSource.transaction((manager) => raiseEpoch(manager, { now: new Date(), source: 'test' })),
    ],
    [
      'the row was set back behind what its workflow was told',
      (house: House) => house.database.dataSource.query('UPDATE process SET version = 2, seen_version = 2'),
    ],
  ] as const)('starts over and finds its place when %s', async (_, disturb) => {
    await house.startWorker();
    for (const act of registrationStory().slice(0, 5)) await act(house);
    await until(() => atRest(house), 'a workflow did not catch up');
    await disturb(house);
    const before = await recordsOf(house);
    for (const process of await openProcesses(house.database.dataSource.manager)) {
      await new Teller(house.client, house.config, () => undefined).tell(process, 're-enter');
    }
    expect(await recordsOf(house)).toEqual(before);
    const healer = healerOf(house);
    healer.start();
    for (const act of registrationStory().slice(5)) {
      await act(house);
      await until(() => atRest(house), 'a workflow did not catch up');
    }
    await healer.stop();
    expect((await recordsOf(house)).processes).toContainEqual(expect.objectContaining({ kind: 'registration', outcome: 'ACTIVE' }));
  });

  it('finds a workflow whose history is gone by roll call, though nothing has changed since', async () => {
    await house.startWorker();
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    const handle = house.client.workflow.getHandle(`registration/${body.id}`);
    await handle.terminate('lost');
    const healer = healerOf(house);
    healer.start();
    await until(async () => (await handle.describe()).status.name === 'RUNNING', 'the workflow was not started again');
    await healer.stop();
  });

  it('ends at once when it is withdrawn, and nothing can be decided in it', async () => {
    await house.startWorker();
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    const task = await house.as('sergeant').task('registration.supervisor-approval');
    await house.as('detective').post(`/v1/registrations/${body.id}/withdraw`, { reason: 'Planted reason of the applicant' });
    const late = await house.as('sergeant').post<{ code: string }>(`/v1/tasks/${task.id}/complete`, { decision: 'APPROVED' });
    expect(late).toMatchObject({ status: 409, body: { code: 'PROCESS_ENDED' } });
    expect(await house.client.workflow.getHandle(`registration/${body.id}`).result()).toBe('WITHDRAWN');
  });
});
