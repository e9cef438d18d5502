import { memberPrincipal, Role, rolePrincipal, type Actor } from '@app/domain/people';
import { testDatabase, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { noticesFor, type NoticePosition, type NoticeView } from '.';
import { plantTasks, type Planting } from './inbox.fixture';

const NOW = new Date('2026-11-02T14:00:00Z');
const minute = (offset: number): Date => new Date(NOW.getTime() + offset * 60_000);

function somebody(...roles: readonly Role[]): Actor {
  const memberId = randomUUID();
  return { memberId, roles, principals: [memberPrincipal(memberId), ...roles.map(rolePrincipal)] };
}

describe('what people are told', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  const plant = (planting: Planting): Promise<string> => plantTasks(database.dataSource.manager, [planting]).then(([id = '']) => id);
  const tell = async (recipients: readonly string[], notice: string, taskId: string | null, at = NOW): Promise<void> => {
    for (const recipient of recipients)
      await database.dataSource.query(
        `INSERT INTO outbox (id, notice, recipient, process_id, task_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [randomUUID(), notice, recipient, randomUUID(), taskId, at],
      );
  };
  const read = async (actor: Actor): Promise<NoticeView[]> => [
    ...(await noticesFor(database.dataSource.manager, actor, { limit: 100 }, NOW)).notices,
  ];

  it('reaches the member by name and by role, with the task as it stands, and nobody else', async () => {
    const [sergeant, commander, other] = [somebody(), somebody(Role.Commander), somebody(Role.Auditor)];
    const candidates = [memberPrincipal(sergeant.memberId), rolePrincipal(Role.Commander)];
    const task = await plant({ candidates });
    await tell(candidates, 'TaskEscalated', task);
    for (const actor of [sergeant, commander])
      expect(await read(actor)).toMatchObject([{ notice: 'TaskEscalated', at: NOW.toISOString(), task: { id: task }, agreementId: null }]);
    expect(await read(other)).toEqual([]);
  });

  it('passes over the task that somebody is excluded from or may no longer see', async () => {
    const commander = somebody(Role.Commander);
    const role = rolePrincipal(Role.Commander);
    await tell([role], 'TaskReminded', await plant({ candidates: [role], excluded: [commander.memberId] }));
    await tell([role], 'TaskReminded', await plant({ candidates: [memberPrincipal(randomUUID())] }));
    expect(await read(commander)).toEqual([]);
  });

  it('V.E.1 tells the Major of an agreement, by its id', async () => {
    await tell([rolePrincipal(Role.Major)], 'AgreementEnds', null);
    expect(await read(somebody(Role.Major))).toMatchObject([
      { notice: 'AgreementEnds', task: null, agreementId: expect.any(String) as string },
    ]);
  });

  it('is read page by page, the newest first, each notice once', async () => {
    const actor = somebody();
    const recipient = memberPrincipal(actor.memberId);
    const mine = await plant({ candidates: [recipient] });
    const hidden = await plant({ candidates: [recipient], excluded: [actor.memberId] });
    for (let at = 0; at < 9; at += 1) await tell([recipient], 'TaskReminded', at % 3 === 0 ? hidden : mine, minute(Math.floor(at / 2)));
    const seen: string[][] = [];
    let after: NoticePosition | undefined;
    do {
      const page = await noticesFor(database.dataSource.manager, actor, { limit: 4, after }, NOW);
      seen.push(page.notices.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    const all = await read(actor);
    expect(seen.flat()).toEqual(all.map(({ id }) => id));
    expect(all).toHaveLength(6);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('tells a member once what was said to several of their roles', async () => {
    const actor = somebody(Role.Commander, Role.Supervisor);
    const processId = randomUUID();
    const candidates = [rolePrincipal(Role.Commander), rolePrincipal(Role.Supervisor)];
    const task = await plant({ candidates });
    for (const recipient of candidates)
      await database.dataSource.query(
        `INSERT INTO outbox (id, notice, recipient, process_id, task_id, created_at) VALUES ($1, 'TaskOverdue', $2, $3, $4, $5)`,
        [randomUUID(), recipient, processId, task, NOW],
      );
    expect(await read(actor)).toHaveLength(1);
  });
});
