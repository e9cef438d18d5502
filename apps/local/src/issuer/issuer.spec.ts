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
