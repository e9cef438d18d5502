import { CODES } from '@app/domain/kernel';
import { randomUUID } from 'node:crypto';
import { refusedBy, type WholeProblem } from './client/raw';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen, TaskSeen } from './support/officer';

const MEGABYTE = 1_048_576;
const APPROVE = { decision: 'APPROVED' };

describe('bad input', () => {
  let house: House;
  let token: string;
  let task: TaskSeen;
  beforeAll(async () => {
    house = await openHouse();
    token = await house.issuer.token('sergeant');
    await house.as('detective').post('/v1/registrations');
    task = await house.as('sergeant').task('registration.supervisor-approval');
  });
  afterAll(() => house.close());

  const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

  /** The sergeant sends exactly this body. */
  const sendsRaw = (path: string, body: string, headers: Record<string, string> = key()): Promise<Answer<WholeProblem>> =>
    refusedBy(`${house.url}${path}`, { method: 'POST', token, headers, body });
  const sends = (path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<WholeProblem>> =>
    sendsRaw(path, JSON.stringify(body), headers);
  const asks = (path: string): Promise<Answer<WholeProblem>> => refusedBy(`${house.url}${path}`, { token });
  const completes = (body: unknown, headers?: Record<string, string>): Promise<Answer<WholeProblem>> =>
    sends(`/v1/tasks/${task.id}/complete`, body, headers);
  const paths = ({ body }: Answer<WholeProblem>): string[] => (body.errors ?? []).map((error) => error.path);

  describe('bodies', () => {
    it.each([
      ['broken JSON', '{"decision": '],
      ['a bare word', 'approved'],
      ['a bare string', '"APPROVED"'],
      ['more levels than any form has', `{"decision": ${'['.repeat(2_000)}${']'.repeat(2_000)}}`],
    ])('refuses %s as not readable', async (_, body) => {
      const { status, body: problem } = await sendsRaw(`/v1/tasks/${task.id}/complete`, body);
      expect({ status, code: problem.code }).toEqual({ status: 400, code: 'MALFORMED_REQUEST' });
      expect(JSON.stringify(problem)).not.toContain('approved');
    });

    it('names an unknown field of a step form', async () => {
      const answer = await completes({ ...APPROVE, colour: 'red' });
      expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
      expect(paths(answer)).toEqual(['colour']);
      expect(JSON.stringify(answer.body)).not.toContain('red');
    });

    it('names the fields that somebody sends to a route that takes none', async () => {
      const answer = await sends(`/v1/tasks/${task.id}/claim`, { colour: 'red', memberId: randomUUID() });
      expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
      expect(paths(answer)).toEqual(['colour', 'memberId']);
    });

    it('does not take a filter that it does not understand for a no', async () => {
      const answer = await asks('/v1/tasks?overdue=yes');
      expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
      expect(paths(answer)).toEqual(['overdue']);
    });

    it('names an unknown field of a request', async () => {
      const answer = await sends('/v1/tasks/search', { shape: 'round' });
      expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
      expect(paths(answer)).toEqual(['shape']);
    });

    it.each([
      ['a number for a word', { decision: 7 }, 'decision'],
      ['a list for a word', { decision: ['APPROVED'] }, 'decision'],
      ['a word outside the list', { decision: 'MAYBE' }, 'decision'],
      ['nothing at all', {}, 'decision'],
      ['an object for a text', { decision: 'DENIED', reason: { $ne: '' } }, 'reason'],
      ['a text with a NUL', { decision: 'DENIED', reason: 'no\u0000pe' }, 'reason'],
      ['a text with an escape sequence', { decision: 'DENIED', reason: '\u001b[2J' }, 'reason'],
      ['a text that turns its direction', { decision: 'DENIED', reason: 'abc\u202edcba' }, 'reason'],
      ['a text of 10,000 characters', { decision: 'DENIED', reason: 'x'.repeat(10_000) }, 'reason'],
    ])('refuses %s and names the field', async (_, form, field) => {
      const answer = await completes(form);
      expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
      expect(paths(answer)).toEqual([field]);
    });

    it.each(['2026-W01-1', '2026-12-01T13:00:00', '2026-12-01', '2026-02-30T00:00:00Z', '2026-12-01T25:00:00Z', '9999-01-01T00:00:00Z', 7])(
      'refuses %s as an instant',
      async (until) => {
        const answer = await sends(`/v1/tasks/${task.id}/suspend`, { until });
        expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
        expect(paths(answer)).toEqual(['until']);
      },
    );

    it('refuses a body of two megabytes', async () => {
      const { status, body } = await completes({ decision: 'DENIED', reason: 'x'.repeat(2 * MEGABYTE) });
      expect({ status, code: body.code }).toEqual({ status: 413, code: 'BODY_TOO_LARGE' });
    });

    it('records nothing of all that', async () => {
      expect((await house.as('sergeant').get<TaskSeen>(`/v1/tasks/${task.id}`)).body).toMatchObject({
        state: 'READY',
        version: task.version,
      });
    });
  });

  describe('addresses', () => {
    it.each(['42', 'not-a-uuid', "'; DROP TABLE task; --"])('refuses %s as an id', async (id) => {
      const { status, body } = await asks(`/v1/tasks/${encodeURIComponent(id)}`);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'MALFORMED_REQUEST' });
    });

    it.each([
      ['rubbish', '!!!'],
      ['another list’s cursor', Buffer.from('["a",1]').toString('base64url')],
      [
        'a cursor with an impossible priority',
        Buffer.from(JSON.stringify([1e12, new Date().toISOString(), randomUUID()])).toString('base64url'),
      ],
      ['a cursor with an impossible id', Buffer.from(JSON.stringify([1, new Date().toISOString(), '-'.repeat(36)])).toString('base64url')],
      [
        'a cursor with a year that no database has',
        Buffer.from(JSON.stringify([1, '+275760-09-13T00:00:00Z', randomUUID()])).toString('base64url'),
      ],
    ])('refuses %s as a cursor', async (_, cursor) => {
      const answer = await asks(`/v1/tasks?cursor=${encodeURIComponent(cursor)}`);
      expect(answer).toMatchObject({ status: 400, body: { code: 'MALFORMED_REQUEST' } });
      expect(paths(answer)).toEqual(['cursor']);
    });

    it.each(['limit=0', 'limit=1000', 'limit=many', 'kind=unheard-of', 'process=unheard-of', 'scope=yours', 'caseNumber=26-1'])(
      'refuses the query %s by name',
      async (query) => {
        const answer = await asks(`/v1/tasks?${query}`);
        expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
        expect(paths(answer)).toEqual([query.split('=')[0]]);
      },
    );

    it('answers an unknown route as any other refusal', async () => {
      expect(await asks('/v1/nothing')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    });
  });

  describe('idempotency keys', () => {
    it.each([
      ['none', {}],
      ['a short one', { 'idempotency-key': 'abc' }],
      ['one of 101 characters', { 'idempotency-key': 'k'.repeat(101) }],
    ])('refuses a submission with %s', async (_, headers) => {
      expect(await completes(APPROVE, headers)).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REQUIRED' } });
    });

    it('takes the same key from two people as two intentions, and from one person with another body as a mistake', async () => {
      const shared = randomUUID();
      const [second, third] = [house.as('detective2'), house.as('detective3')];
      const first = await second.post<{ id: string }>('/v1/registrations', {}, { key: shared });
      const other = await third.post<{ id: string }>('/v1/registrations', {}, { key: shared });
      expect([first.status, other.status]).toEqual([201, 201]);
      expect(other.body.id).not.toBe(first.body.id);
      expect((await second.post<{ id: string }>('/v1/registrations', {}, { key: shared })).body.id).toBe(first.body.id);

      const path = `/v1/registrations/${first.body.id}/withdraw`;
      expect((await second.post(path, { reason: 'one reason' }, { key: shared })).status).toBe(200);
      const changed = await second.post<ProblemSeen>(path, { reason: 'another reason' }, { key: shared });
      expect(changed).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    });
  });

  describe('tasks', () => {
    it('answers a stale If-Match with 412 and the version of now, and a senseless one with 400', async () => {
      const stale = await sends(`/v1/tasks/${task.id}/claim`, {}, { 'if-match': '"999"' });
      expect(stale).toMatchObject({ status: 412, body: { code: 'TASK_VERSION_STALE', facts: { version: task.version } } });
      expect(await completes(APPROVE, { ...key(), 'if-match': '"999"' })).toMatchObject({ status: 412 });
      expect(await sends(`/v1/tasks/${task.id}/claim`, {}, { 'if-match': 'yesterday' })).toMatchObject({ status: 400 });
    });

    it('tags a task with its version, for If-Match', async () => {
      const sergeant = house.as('sergeant');
      const { headers } = await sergeant.get(`/v1/tasks/${task.id}`);
      expect(headers.get('etag')).toBe(`"${task.version}"`);
      const claimed = await sergeant.post<{ version: number }>(
        `/v1/tasks/${task.id}/claim`,
        {},
        { headers: { 'if-match': headers.get('etag') ?? '' } },
      );
      expect(claimed).toMatchObject({ status: 200, body: { version: task.version + 1 } });
      expect(claimed.headers.get('etag')).toBe(`"${task.version + 1}"`);
      const released = await sergeant.post<{ version: number }>(
        `/v1/tasks/${task.id}/release`,
        {},
        { headers: { 'if-match': claimed.headers.get('etag') ?? '' } },
      );
      task = { ...task, version: released.body.version };
    });

    it('answers a lost claim with 409, the owner and the version', async () => {
      await house.database.dataSource.query(
        `INSERT INTO task_candidate (task_id, principal, kind, priority, due_at) SELECT id, $2, kind, priority, due_at FROM task WHERE id = $1`,
        [task.id, `member:${house.department.sergeant2}`],
      );
      const won = await house.as('sergeant2').post<{ version: number }>(`/v1/tasks/${task.id}/claim`);
      expect(won.status).toBe(200);
      const lost = await sends(`/v1/tasks/${task.id}/claim`, {});
      expect(lost).toMatchObject({
        status: 409,
        body: { code: 'TASK_ALREADY_CLAIMED', facts: { owner: house.department.sergeant2, version: won.body.version } },
      });
      expect((await completes(APPROVE)).status).toBe(409);
    });

    it('answers a task that is not theirs to see as one that does not exist, and audits the attempt', async () => {
      const outsider = house.as('patrol');
      const [hidden, missing] = [
        await outsider.get<ProblemSeen>(`/v1/tasks/${task.id}`),
        await outsider.get<ProblemSeen>(`/v1/tasks/${randomUUID()}`),
      ];
      expect([hidden.status, missing.status]).toEqual([404, 404]);
      expect({ ...hidden.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
      expect((await outsider.post(`/v1/tasks/${task.id}/claim`)).status).toBe(404);
      for (const action of ['complete', 'comments'])
        expect((await outsider.post(`/v1/tasks/${task.id}/${action}`, { text: 'let me in' })).status).toBe(404);
      const events: { action: string; outcome: string; code: string }[] = await house.database.dataSource.query(
        'SELECT action, outcome, code FROM audit_event WHERE actor_id = $1 AND object_id = $2 ORDER BY id',
        [house.department.patrol, task.id],
      );
      expect(events.map(({ action }) => action)).toEqual(['TaskRead', 'TaskClaimed', 'TaskCompleted', 'TaskRead']);
      for (const event of events) expect(event).toMatchObject({ outcome: 'DENIED', code: 'NOT_FOUND' });
    });
  });

  describe('the closed list of codes', () => {
    it.each(Object.keys(CODES))('explains %s at its address', async (code) => {
      const answer = await fetch(`${house.url}/problems/${code}`);
      expect(answer.status).toBe(200);
      const body = (await answer.json()) as WholeProblem;
      expect(body).toMatchObject({ code, type: `/problems/${code}`, status: CODES[code as keyof typeof CODES].status });
      for (const sentence of [body.title, body.detail, body.remedy, body.mender]) expect(sentence).toMatch(/\S/);
    });

    it('lists them all, and knows no others', async () => {
      const all = (await (await fetch(`${house.url}/problems`)).json()) as { code: string }[];
      expect(all.map(({ code }) => code)).toEqual(Object.keys(CODES).sort());
      expect(await refusedBy(`${house.url}/problems/toString`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    });
  });
});
