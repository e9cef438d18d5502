import type { Config } from '@app/config';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import { AppModule } from '../../src/app.module';
import { configureApp } from '../../src/configure-app';
import { refusedBy, type WholeProblem } from '../client/raw';
import { openHouse, type House } from '../support/house';
import type { Answer } from '../support/officer';
import { expectTurnedAway } from '../support/refused';

describe('requests that are turned away before any rule decides', () => {
  let house: House;
  let token: string;
  beforeAll(async () => {
    house = await openHouse({ worker: false });
    token = await house.issuer.token('detective');
  });
  afterAll(() => house.close());

  const sends = (path: string, body: string, headers: Record<string, string> = {}): Promise<Answer<WholeProblem>> =>
    refusedBy(`${house.url}${path}`, { method: 'POST', token, body, headers: { 'idempotency-key': randomUUID(), ...headers } });

  /** Asks an API of the same house that is configured otherwise. */
  async function otherwise(changes: Partial<Config>, ask: (url: string) => Promise<void>): Promise<void> {
    const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ ...house.config, ...changes }), {
      logger: false,
      bodyParser: false,
    });
    configureApp(app);
    await app.listen(0, '127.0.0.1');
    await ask((await app.getUrl()).replace('[::1]', '127.0.0.1'));
    await app.close();
  }

  it('for what cannot be read', async () => {
    const path = '/v1/registrations';
    expectTurnedAway(await sends(path, '{"half": '), 'MALFORMED_REQUEST');
    expectTurnedAway(await sends('/v1/tasks/search', '{"shape": "round"}'), 'FORM_INVALID');
    expectTurnedAway(await sends(path, `{"text": "${'x'.repeat(2_000_000)}"}`), 'BODY_TOO_LARGE');
    expectTurnedAway(await sends(path, '{}', { 'content-type': 'application/json; charset=ebcdic' }), 'MEDIA_TYPE_UNSUPPORTED');
    expectTurnedAway(await sends(path, '{}', { 'idempotency-key': 'short' }), 'IDEMPOTENCY_KEY_REQUIRED');
  });

  it.each([
    ['DELETE', '/v1/me', 'GET, HEAD'],
    ['PUT', `/v1/face-searches/${randomUUID()}`, 'GET, HEAD'],
    ['PATCH', '/v1/agreements', 'GET, HEAD, POST'],
    ['OPTIONS', '/v1/registrations', 'POST'],
  ])('for a method that an address does not know: %s %s', async (method, path, allowed) => {
    const answer = await refusedBy(`${house.url}${path}`, { method, token });
    expectTurnedAway(answer, 'METHOD_NOT_ALLOWED');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
    const nowhere = await refusedBy(`${house.url}/v1/nowhere${path}`, { method, token });
    expect([nowhere.status, nowhere.body.code, nowhere.headers.get('allow')]).toEqual([404, 'NOT_FOUND', null]);
  });

  it('for whom nobody can be named as', async () => {
    const me = `${house.url}/v1/me`;
    expectTurnedAway(await refusedBy(me), 'TOKEN_REQUIRED');
    expectTurnedAway(await refusedBy(me, { token: await house.issuer.token('stranger') }), 'MEMBER_UNKNOWN');
    const bad = await house.issuer.token('patrol', { audience: 'payroll' });
    for (let time = 1; time <= 5; time++) expectTurnedAway(await refusedBy(me, { token: bad }), 'TOKEN_REQUIRED');
    expectTurnedAway(await refusedBy(me, { token: bad }), 'SIGN_IN_BLOCKED');
  });

  it('for asking too often', () =>
    otherwise({ requestsPerMinute: 1 }, async (url) => {
      await fetch(`${url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
      expectTurnedAway(await refusedBy(`${url}/v1/me`, { token }), 'RATE_LIMITED');
    }));

  it('while the sign-in’s keys cannot be had', () =>
    otherwise({ oidc: { ...house.config.oidc, jwksUri: 'http://127.0.0.1:9/jwks' } }, async (url) => {
      expectTurnedAway(await refusedBy(`${url}/v1/me`, { token }), 'UNAVAILABLE');
    }));

  it('II.2 while the audit log cannot be written: nothing is recorded without it', async () => {
    await house.database.dataSource.query('ALTER TABLE audit_event RENAME TO audit_event_away');
    expectTurnedAway(await sends('/v1/registrations', '{}'), 'AUDIT_STORE_UNAVAILABLE');
    await house.database.dataSource.query('ALTER TABLE audit_event_away RENAME TO audit_event');
    expect(await house.database.dataSource.query('SELECT 1 FROM registration')).toEqual([]);
  });

  it('when something breaks that nobody expected: the id of the request and nothing of the error', async () => {
    await house.database.dataSource.query('ALTER TABLE unit RENAME TO planted_table');
    const answer = await refusedBy(`${house.url}/v1/units`, { token });
    await house.database.dataSource.query('ALTER TABLE planted_table RENAME TO unit');
    expectTurnedAway(answer, 'INTERNAL_ERROR');
    expect(JSON.stringify(answer.body)).not.toMatch(/unit"|planted|relation/);
    expect(answer.body.instance).toBe(`urn:request:${answer.headers.get('x-request-id')}`);
  });
});
