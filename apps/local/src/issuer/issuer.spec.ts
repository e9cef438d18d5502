import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@app/servers';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { runProgram, type Child } from '../../test/child';
import { issuerUrl } from './url';

describe('the demo sign-in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
  let url: string;
  let issuer: Child;
  const program = (env: NodeJS.ProcessEnv): Child =>
    runProgram('src/issuer/main.ts', { ISSUER_KEY_FILE: join(folder, 'keys.json'), ...env });
  const ask = (person: string, headers = { 'content-type': 'application/json' }): Promise<Response> =>
    fetch(`${url}/demo/token`, { method: 'POST', headers, body: JSON.stringify({ person }) });

  beforeAll(async () => {
    const port = await freePort();
    url = issuerUrl(port);
    issuer = program({ ISSUER_PORT: String(port), NODE_ENV: 'test' });
    await issuer.line('demo sign-in at');
  });
  afterAll(async () => {
    issuer.process.kill('SIGTERM');
    expect(await issuer.ended).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('gives a token that its published keys verify, for the API, naming the person by handle only', async () => {
    const token = await (await ask('commander')).text();
    const keys = createRemoteJWKSet(new URL(`${url}/jwks`));
    const { payload } = await jwtVerify(token, keys, { issuer: url, audience: 'corroborate-api', algorithms: ['RS256'] });
    expect(payload.sub).toBe('commander');
    expect(JSON.stringify(payload)).not.toContain('Okafor');
  });

  it('lets one pick an officer on its page, and gives the console a token for whom was picked', async () => {
    const jar = new Map<string, string>();
    const visit = async (address: string, form?: string): Promise<Response> => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const posting = { method: 'POST', body: form, headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' } };
      const answer = await fetch(new URL(address, url), {
        redirect: 'manual',
        ...(form === undefined ? { headers: { cookie } } : posting),
      });
      for (const [pair] of answer.headers.getSetCookie().map((line) => line.split(';'))) {
        const [name = '', value = ''] = pair?.split('=') ?? [];
        jar.set(name, value);
      }
      return answer;
    };
    const verifier = 'v'.repeat(64);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const callback = 'http://127.0.0.1:3000/sign-in/callback';
    const client = { client_id: 'corroborate-console', redirect_uri: callback };
    const asked = {
      ...client,
      response_type: 'code',
      scope: 'openid',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state: 's1',
    };
    const page = (await visit(`/auth?${new URLSearchParams(asked)}`)).headers.get('location') ?? '';
    expect(await (await visit(page)).text()).toContain('value="commander"');
    expect((await visit(page, 'person=nobody')).status).toBe(400);
    const resumed = (await visit(page, 'person=commander')).headers.get('location') ?? '';
    const back = new URL((await visit(resumed)).headers.get('location') ?? '');
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([callback, 's1']);
    const exchange = { ...client, grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '', code_verifier: verifier };
    const given = await visit('/token', new URLSearchParams(exchange).toString());
    const { access_token: token } = (await given.json()) as { access_token: string };
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${url}/jwks`)), { issuer: url, audience: 'corroborate-api' });
    expect(payload.sub).toBe('commander');
  });

  it('gives none to a stranger, nor to a form of another page', async () => {
    expect((await ask('nobody')).status).toBe(404);
    expect((await ask('commander', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('marks its page as a demonstration', async () => {
    expect(await (await fetch(url)).text()).toContain('DEMO SIGN-IN. Everybody here is fictional');
  });

  it('does not start in production', async () => {
    const refused = program({ ISSUER_PORT: String(await freePort()), NODE_ENV: 'production' });
    await expect(refused.line('demo sign-in at')).rejects.toThrow('does not start with NODE_ENV=production');
    expect(await refused.ended).toBe(1);
  });
});
