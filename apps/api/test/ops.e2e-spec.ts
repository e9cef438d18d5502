import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@app/config';
import { freePort } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { AppModule } from '../src/app.module';
import { configureApp } from '../src/configure-app';
import { PinoLogger } from '../src/platform/logger';
import { refusedBy } from './client/raw';
import { openHouse, type House } from './support/house';
import { Officer } from './support/officer';
import { comesTo, until } from './support/wait';

/** A second API on the same house, with its own configuration and its own log. */
interface Wing {
  readonly url: string;
  readonly lines: Record<string, unknown>[];
  readonly raw: () => string;
  as(handle: string): Officer;
  close(): Promise<void>;
}

async function openWing(house: House, changes: Partial<Config> = {}): Promise<Wing> {
  const written: string[] = [];
  const logger = new PinoLogger('info', { write: (line) => void written.push(line) });
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ ...house.config, ...changes }), {
    logger,
    bodyParser: false,
  });
  configureApp(app);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  return {
    url,
    get lines() {
      return written.map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    raw: () => written.join(''),
    as: (handle) => new Officer(url, () => house.issuer.token(handle)),
    close: () => app.close(),
  };
}

/** A line to the database that can be cut and mended. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly target: URL) {}

  async mend(): Promise<string> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    this.port ||= await freePort();
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
    const url = new URL(this.target);
    [url.hostname, url.port] = ['127.0.0.1', String(this.port)];
    return url.toString();
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

describe('the API in service', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('keeps a connection without a request longer than load balancers do, and closes it at once when it stops', async () => {
    const wing = await openWing(house);
    const agent = new Agent({ keepAlive: true });
    const closed: Promise<unknown>[] = [];
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = get(`${wing.url}/health/live`, { agent }, (got) => got.resume().once('end', () => resolve(got)));
      request.once('socket', (socket) => closed.push(once(socket, 'close'))).once('error', reject);
    });
    expect(answer.headers['keep-alive']).toBe('timeout=72');
    const began = Date.now();
    await Promise.all([wing.close(), ...closed]);
    expect(Date.now() - began).toBeLessThan(20_000);
    agent.destroy();
  });

  describe('logs', () => {
    const NAME = 'Plantagenet';
    const REASON = 'the-planted-reason';
    let wing: Wing;
    beforeAll(async () => {
      wing = await openWing(house);
      await house.database.dataSource.query('UPDATE member SET name = $2 WHERE id = $1', [house.department.detective4, NAME]);
    });
    afterAll(() => wing.close());

    it('tell each request by id, method, route pattern, status and time', async () => {
      const id = randomUUID();
      const answer = await wing.as('detective').get(`/v1/tasks/${id}`);
      await until(
        () => Promise.resolve(wing.lines.some(({ requestId }) => requestId === answer.headers.get('x-request-id'))),
        'no line for the request',
      );
      const line = wing.lines.find(({ requestId }) => requestId === answer.headers.get('x-request-id'));
      expect(line).toMatchObject({ method: 'GET', route: '/v1/tasks/:id', status: 404, finished: true, milliseconds: expect.any(Number) });
      expect(wing.raw()).not.toContain(id);
    });

    it('keep a caller’s harmless request id, and make one for any other', async () => {
      const kept = await fetch(`${wing.url}/health/live`, { headers: { 'x-request-id': 'console-0001' } });
      expect(kept.headers.get('x-request-id')).toBe('console-0001');
      const made = await fetch(`${wing.url}/health/live`, { headers: { 'x-request-id': 'a b; c' } });
      expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('hold no token, name, reason or case number, not even when something breaks', async () => {
      const officer = wing.as('detective4');
      const token = await house.issuer.token('detective4');
      const opened = await officer.post<{ id: string }>('/v1/registrations');
      await officer.post(`/v1/registrations/${opened.body.id}/withdraw`, { reason: REASON, [`unknown-${REASON}`]: 1 });
      await officer.get(`/v1/tasks?caseNumber=26-987654&cursor=${REASON}`);
      await officer.get(`/v1/${NAME}/${REASON}`);
      await fetch(`${wing.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
      await house.database.dataSource.query(`ALTER TABLE task_comment ADD CONSTRAINT planted CHECK (text <> '${REASON}')`);
      const task = await wing.as('sergeant2').task('registration.supervisor-approval');
      const broken = await wing.as('sergeant2').post(`/v1/tasks/${task.id}/comments`, { text: REASON });
      expect(broken.status).toBe(500);
      await until(() => Promise.resolve(wing.lines.some(({ msg }) => msg === 'unexpected error')), 'the violation left no line');
      const violation = wing.lines.find(({ msg }) => msg === 'unexpected error');
      expect(violation).toMatchObject({ context: 'problem', err: { type: 'QueryFailedError', code: '23514', constraint: 'planted' } });
      for (const planted of [token, NAME, REASON, '26-987654']) expect(wing.raw()).not.toContain(planted);
      await house.database.dataSource.query('ALTER TABLE task_comment DROP CONSTRAINT planted');
    });
  });

  describe('numbers', () => {
    it('count requests by route pattern and refusals by code, and tell what is behind', async () => {
      await refusedBy(`${house.url}/v1/me`);
      await house.as('detective').get(`/v1/tasks/${randomUUID()}`);
      const text = await (await fetch(`${house.url}/metrics`)).text();
      expect(text).toMatch(/corroborate_problems_total\{code="TOKEN_REQUIRED"\} [1-9]/);
      expect(text).toMatch(/corroborate_request_seconds_count\{method="GET",route="\/v1\/tasks\/:id",status="404"\} [1-9]/);
      expect(text).toMatch(/corroborate_processes_behind \d/);
      expect(text).toMatch(/corroborate_tasks_open\{kind="registration\.[a-z-]+",overdue="false"\} [1-9]/);
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    });

    it('say who is ready: database, Temporal, and a worker that asks for work', async () => {
      const ready = async (): Promise<unknown> => (await fetch(`${house.url}/health/ready`)).json();
      await comesTo(ready, { database: 'up', temporal: 'up', worker: 'seen' });
    });

    it('say that no worker has been seen where none has asked', async () => {
      const wing = await openWing(house, { temporal: { ...house.config.temporal, taskQueue: 'nobody-asks-here' } });
      const ready = async (): Promise<unknown> => (await fetch(`${wing.url}/health/ready`)).json();
      await comesTo(ready, { database: 'up', temporal: 'up', worker: 'not seen' });
      await wing.close();
    });
  });

  describe('limits', () => {
    it('take so many requests a minute from one caller and no more; others are not held up', async () => {
      const wing = await openWing(house, { requestsPerMinute: 5 });
      const token = await house.issuer.token('detective');
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => fetch(`${wing.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } })),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const { status, body, headers } = await refusedBy(`${wing.url}/v1/me`, { token });
      expect({ status, code: body.code }).toEqual({ status: 429, code: 'RATE_LIMITED' });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await wing.as('detective2').get('/v1/me')).status).toBe(200);
      expect((await fetch(`${wing.url}/health/live`)).status).toBe(200);
      await wing.close();
    });

    it('send the headers that keep browsers out of trouble', async () => {
      const { headers } = await fetch(`${house.url}/health/live`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
      expect(headers.get('x-powered-by')).toBeNull();
      expect((await house.as('detective').get('/v1/me')).headers.get('cache-control')).toBe('no-store');
    });
  });

  it('answers 503 without a stack trace while the database is away, and goes on by itself when it is back', async () => {
    const line = new Line(new URL(house.database.url));
    const wing = await openWing(house, { databaseUrl: await line.mend() });
    const token = await house.issuer.token('detective3');
    const path = `${wing.url}/v1/registrations`;
    const submission = { method: 'POST', token, headers: { 'idempotency-key': randomUUID() }, body: '{}' };
    await line.cut();
    expect((await fetch(`${wing.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${wing.url}/health/live`)).status).toBe(200);
    const numbers = async (): Promise<string> => (await fetch(`${wing.url}/metrics`)).text();
    await numbers();
    const away = await numbers();
    expect(away).not.toMatch(/^corroborate_(processes_behind|tasks_open|untrained_searches)\b.* \S+$/m);
    expect(away).toMatch(/^corroborate_metrics_failed_total\{metric="corroborate_processes_behind"\} [1-9]$/m);
    expect(await refusedBy(path, submission)).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    await line.mend();
    await until(async () => (await fetch(`${wing.url}/health/ready`)).status === 200, 'the database was never seen again');
    expect((await wing.as('detective3').post('/v1/registrations')).status).toBe(201);
    expect(await numbers()).toMatch(/^corroborate_processes_behind \d+$/m);
    await wing.close();
    await line.cut();
  });

  it('stops gracefully: what is under way finishes, what comes now is told 503, and nothing more is waited for', async () => {
    const wing = await openWing(house);
    const officer = wing.as('aiu');
    await officer.get('/v1/me');
    const blocker = house.database.dataSource.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('LOCK TABLE registration IN ACCESS EXCLUSIVE MODE');
    const underWay = officer.post<{ id: string }>('/v1/registrations', {}, { headers: { prefer: 'respond-async' } });
    await until(async () => {
      const waiting: unknown[] = await blocker.query(
        `SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 'registration' AND NOT l.granted
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return waiting.length > 0;
    }, 'the request never reached the lock');
    const started = Date.now();
    const closed = wing.close();
    expect(await refusedBy(`${wing.url}/v1/me`)).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    await blocker.rollbackTransaction();
    await blocker.release();
    expect((await underWay).status).toBe(201);
    await closed;
    expect(Date.now() - started).toBeLessThan(20_000);
    await expect(fetch(`${wing.url}/health/live`)).rejects.toThrow('fetch failed');
  });
});
