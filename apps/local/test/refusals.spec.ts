import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '@app/config';
import { freePort } from '@app/servers';
import { postgresPart, temporalPart } from '../src/parts/servers';
import { checkPorts } from '../src/stack/ports';
import { prepareFolders, readSettings } from '../src/stack/settings';

describe('npm start refuses with a remedy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refusals-'));
  const places = { databaseUrl: '', temporalAddress: '' };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('in production', () => {
    expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(/demonstration.*Run the API and the worker themselves/);
  });

  it('a configuration with mistakes', () => {
    expect(() => readSettings({ OIDC_ALGORITHMS: 'none', LOG_LEVEL: 'loud' })).toThrow(ConfigError);
    expect(() => readSettings({ ISSUER_PORT: 'x' })).toThrow('ISSUER_PORT should be a port number');
  });

  it('ports in use, all at once', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const free = String(await freePort());
    const settings = readSettings({ PORT: String(port), WORKER_PORT: free, ISSUER_PORT: String(port), TEMPORAL_UI_PORT: free });
    await expect(checkPorts(settings)).rejects.toThrow(`port ${port} is in use: stop what listens there, or choose another one: PORT=`);
    await expect(checkPorts(settings)).rejects.toThrow('ISSUER_PORT=');
    await new Promise((resolve) => server.close(resolve));
  });

  it('a folder where it may not write', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => prepareFolders(readSettings({ DATA_DIR: join(folder, 'file', 'data') }))).toThrow(/cannot be written.*DATA_DIR=/);
  });

  it('a DATABASE_URL where nobody answers, without its password', async () => {
    const port = await freePort();
    const part = await postgresPart(readSettings({ DATABASE_URL: `postgres://me:hunter2@127.0.0.1:${port}/x` }), places);
    const refusal = await part.start().catch((error: Error) => error.message);
    expect(refusal).toMatch(new RegExp(`No PostgreSQL answers at 127.0.0.1:${port}.*unset it`));
    expect(refusal).not.toContain('hunter2');
  });

  it('a TEMPORAL_ADDRESS where nobody answers', async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const part = await temporalPart(readSettings({ TEMPORAL_ADDRESS: address }), places);
    await expect(part.start()).rejects.toThrow(`No Temporal server answers at ${address}`);
  });
});
