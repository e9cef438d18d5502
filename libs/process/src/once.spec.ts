import { isRefusal, refuse, system } from '@app/domain/kernel';
import { testDatabase, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { canonical, once, type OnceAnswer, type Submission } from './once';
import { transact } from './transaction';

describe('architecture 2: one answer per actor, route and key', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const submission = (change: Partial<Submission> = {}): Submission => ({
    actorId: randomUUID(),
    route: 'POST /v1/registrations',
    key: 'key-1',
    body: { a: 1, b: [2] },
    now: new Date('2026-11-02T14:00:00Z'),
    ...change,
  });
  let done = 0;
  const submit = (what: Submission): Promise<OnceAnswer<{ number: number }>> =>
    transact(database.dataSource, (manager) => once(manager, what, () => Promise.resolve({ number: ++done })));

  it('a repeat reads the first answer; nothing is done again', async () => {
    const what = submission();
    const first = await submit(what);
    expect(await submit({ ...what, body: { b: [2], a: 1 } })).toEqual({ answer: first.answer, replayed: true });
    expect(first.replayed).toBe(false);
  });

  it.each<[string, Partial<Submission>]>([
    ['another key', { key: 'key-2' }],
    ['the same key by another person', { actorId: randomUUID() }],
    ['the same key on another route', { route: 'POST /v1/tasks/1/complete' }],
  ])('%s is another intention', async (_, change) => {
    const what = submission();
    await submit(what);
    expect(await submit({ ...what, ...change })).toMatchObject({ replayed: false });
  });

  it('another body under the same key is refused and answered as nothing else', async () => {
    const what = submission();
    await submit(what);
    expect(await submit({ ...what, body: { a: 2 } })).toMatchObject({ answer: { code: 'IDEMPOTENCY_KEY_REUSED' }, replayed: true });
  });

  it('a refusal is an answer too', async () => {
    const what = submission();
    const refused = (): Promise<OnceAnswer<{ number: number }>> =>
      transact(database.dataSource, (manager) =>
        once<{ number: number }>(manager, what, () => Promise.resolve(refuse('NOT_FOUND', system('test')))),
      );
    expect([await refused(), await refused()]).toMatchObject([{ replayed: false }, { replayed: true, answer: { code: 'NOT_FOUND' } }]);
    expect(isRefusal((await submit(what)).answer)).toBe(true);
  });

  it('sixteen at once are one', async () => {
    const what = submission();
    const answers = await Promise.all(Array.from({ length: 16 }, () => submit(what)));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(answers.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
  });

  it('work that failed leaves the key free', async () => {
    const what = submission();
    const failing = transact(database.dataSource, (manager) => once(manager, what, () => Promise.reject(new Error('lost connection'))));
    await expect(failing).rejects.toThrow('lost connection');
    expect(await submit(what)).toMatchObject({ replayed: false });
  });

  it.each([
    [{ b: 1, a: { d: 1, c: 2 } }, '{"a":{"c":2,"d":1},"b":1}'],
    [[{ b: 1, a: 2 }], '[{"a":2,"b":1}]'],
    [undefined, 'null'],
  ])('the order of fields does not matter: %j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });
});
