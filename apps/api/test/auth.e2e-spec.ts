import { TEST_ISSUER } from '@app/testing';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JSONWebKeySet } from 'jose';
import { randomUUID } from 'node:crypto';
import { refusedBy } from './client/raw';
import { openHouse, type House } from './support/house';
import { AUDIENCE } from './support/issuer';

const bearer = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });

describe('sign-in', () => {
  let house: House;
  let publicKeys: JSONWebKeySet;
  beforeAll(async () => {
    house = await openHouse({ worker: false });
    publicKeys = (await (await fetch(house.config.oidc.jwksUri ?? '')).json()) as JSONWebKeySet;
  });
  afterAll(() => house.close());

  const claims = (): { sub: string } => ({ sub: `detective-${randomUUID()}` });
  const me = (token?: string): ReturnType<typeof refusedBy> => refusedBy(`${house.url}/v1/me`, { token });

  /** A token of this shape signed by somebody else's key. */
  async function foreign(issuer: string): Promise<string> {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setExpirationTime('1h')
      .sign(privateKey);
  }

  /** The oldest trick: the public key, which everybody has, used as a shared secret. */
  async function publicKeyAsSecret(): Promise<string> {
    const key = await importJWK(publicKeys.keys[0] ?? {}, 'RS256');
    if (key instanceof Uint8Array) throw new Error('the issuer should publish a public key');
    return new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'test' })
      .setIssuer(TEST_ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(await exportSPKI(key)));
  }

  const unsigned = (): string =>
    new UnsecuredJWT(claims()).setIssuer(TEST_ISSUER).setAudience(AUDIENCE).setIssuedAt().setExpirationTime('1h').encode();

  it.each([
    ['no token', () => Promise.resolve(undefined)],
    ['something that is no token', () => Promise.resolve('a.b')],
    ['an expired token', () => house.issuer.token('detective', { expires: '-1m' })],
    ['a token that names another issuer', () => house.issuer.token('detective', { issuer: 'https://elsewhere.test' })],
    ['a token for another audience', () => house.issuer.token('detective', { audience: 'payroll' })],
    ['a token signed by another key', () => foreign(TEST_ISSUER)],
    ['a foreign issuer’s token', () => foreign('https://elsewhere.test')],
    ['an unsigned token (none)', () => Promise.resolve(`${unsigned()}x`)],
    ['an unsigned token without its last part (none)', () => Promise.resolve(unsigned())],
    ['a token signed with the public key as a secret (HS256)', publicKeyAsSecret],
  ])('refuses %s with 401 and asks for a sign-in', async (_, token) => {
    const { status, body, headers } = await me(await token());
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'TOKEN_REQUIRED' });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  it('tells whoever failed five times in one name to wait, and takes a good sign-in at any time', async () => {
    const bad = (): Promise<string> => house.issuer.token('sergeant', { audience: 'payroll' });
    for (let time = 1; time <= 5; time++) expect((await me(await bad())).body.code).toBe('TOKEN_REQUIRED');
    const { status, body, headers } = await me(await bad());
    expect({ status, code: body.code }).toEqual({ status: 429, code: 'SIGN_IN_BLOCKED' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await house.as('sergeant').get('/v1/me')).status).toBe(200);
  });

  it('does not count a session that ran out as a failed sign-in', async () => {
    for (let time = 1; time <= 6; time++)
      expect((await me(await house.issuer.token('coordinator', { expires: '-1m' }))).body.code).toBe('TOKEN_REQUIRED');
    expect((await house.as('coordinator').get('/v1/me')).status).toBe(200);
  });

  it('takes a token of the department’s issuer; roles come from the roster', async () => {
    const { status, body } = await house.as('commander').get<{ id: string; name: string; roles: string[] }>('/v1/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: house.department.commander, roles: ['INVESTIGATIVE_SECTION_COMMANDER', 'SUPERVISOR'] });
  });

  it('audits a sign-in once, however many requests its token serves at a time, and the next token anew', async () => {
    const member = house.department.custodian;
    const signIns = (): Promise<unknown[]> =>
      house.database.dataSource.query(
        `SELECT object_kind AS kind, object_id AS object, outcome, source FROM audit_event WHERE action = 'SignedIn' AND actor_id = $1`,
        [member],
      );
    const event = { kind: 'member', object: member, outcome: 'SUCCESS', source: 'api' };
    const token = await house.issuer.token('custodian');
    const answers = await Promise.all(Array.from({ length: 8 }, () => fetch(`${house.url}/v1/me`, bearer(token))));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(await signIns()).toEqual([event]);
    await fetch(`${house.url}/v1/me`, bearer(await house.issuer.token('custodian', { expires: '30m' })));
    expect(await signIns()).toEqual([event, event]);
  });

  it('audits no sign-in of a bad token or a stranger, and forgets tokens that have ended', async () => {
    const { dataSource } = house.database;
    const count = async (): Promise<unknown> => dataSource.query(`SELECT count(*) FROM audit_event WHERE action = 'SignedIn'`);
    await dataSource.query(`INSERT INTO sign_in (token_digest, expires_at) VALUES ('ended', '2020-01-01')`);
    const before = await count();
    await me(await house.issuer.token('custodian', { expires: '-1m' }));
    await me(await house.issuer.token('stranger'));
    expect(await count()).toEqual(before);
    await fetch(`${house.url}/v1/me`, bearer(await house.issuer.token('custodian', { expires: '31m' })));
    expect(await dataSource.query(`SELECT 1 FROM sign_in WHERE expires_at < now()`)).toEqual([]);
  });

  it('refuses a valid sign-in that no member of the department is bound to', async () => {
    const { status, body } = await me(await house.issuer.token('stranger'));
    expect({ status, code: body.code, mender: body.mender }).toEqual({
      status: 401,
      code: 'MEMBER_UNKNOWN',
      mender: 'The system administrator',
    });
  });

  it('refuses a separated member from the moment of the separation', async () => {
    const token = await house.issuer.token('patrol');
    expect((await fetch(`${house.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    const separation = JSON.stringify({ kind: 'SEPARATION', memberId: house.department.patrol });
    const headers = {
      authorization: `Bearer ${await house.issuer.token('chief')}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    expect((await fetch(`${house.url}/v1/roster-changes`, { method: 'POST', headers, body: separation })).status).toBe(201);
    expect((await me(token)).body.code).toBe('MEMBER_UNKNOWN');
  });

  it.each(['/v1/tasks', '/v1/tasks/counts', `/v1/tasks/${randomUUID()}`, `/v1/registrations/${randomUUID()}`])(
    'lets nobody without a sign-in see %s',
    async (path) => {
      expect((await refusedBy(`${house.url}${path}`)).status).toBe(401);
    },
  );

  it.each(['/health/live', '/health/ready', '/metrics', '/problems'])('needs no sign-in for %s', async (path) => {
    expect((await fetch(`${house.url}${path}`)).status).toBe(200);
  });
});
