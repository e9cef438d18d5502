import { sayItRests } from '@app/persistence/resting';
import type { TaskSeen } from './support/officer';
import { openHouse, type House } from './support/house';
import { until } from './support/wait';

type Answered = { readonly id: string; readonly next: TaskSeen[] | 'pending' };

describe('when an act is answered', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ worker: false, nextStepWaitMs: 8_000 });
  });
  afterAll(() => house.close());

  it('V.A as soon as the next step is on record, before its workflow has said so', async () => {
    const { manager } = house.database.dataSource;
    const answer = house.as('detective').post<Answered>('/v1/registrations');
    let begun: { id: string }[] = [];
    const recorded = async (): Promise<boolean> => {
      begun = await manager.query('SELECT id FROM process');
      return begun.length > 0;
    };
    await until(recorded, 'nothing was recorded');
    const [epoch]: { epoch: number }[] = await manager.query('SELECT epoch FROM epoch');
    const rests = { processId: begun[0]?.id ?? '', told: { epoch: epoch?.epoch ?? 0, version: 1 } };
    const said = setInterval(() => void sayItRests(manager, rests), 50);
    const { status, body } = await answer;
    clearInterval(said);
    expect([status, body.next]).toEqual([201, []]);
  });

  it('V.A with "pending" when neither the database nor a workflow has said so in time', async () => {
    const { status, body } = await house.as('detective2').post<Answered>('/v1/registrations');
    expect([status, body.next]).toEqual([201, 'pending']);
  });
});
