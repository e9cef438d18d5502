import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '@app/config';
import { freePort } from '@app/servers';
import { testDatabase } from '@app/testing';
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
    const settings = readSettings({
      PORT: free,
      WORKER_PORT: String(await freePort()),
      ISSUER_PORT: String(port),
      TEMPORAL_UI_PORT: String(await freePort()),
    });
    await expect(checkPorts(settings)).rejects.toThrow(
      `port ${port} is in use: stop what listens there, or choose another one: ISSUER_PORT=`,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['PORT', 'ISSUER_PORT'],
    ['PORT', 'WORKER_PORT'],
    ['WORKER_PORT', 'TEMPORAL_UI_PORT'],
  ])('one port for two: %s and %s', async (one, other) => {
    const names = ['PORT', 'WORKER_PORT', 'ISSUER_PORT', 'TEMPORAL_UI_PORT'];
    const ports = Object.fromEntries(await Promise.all(names.map(async (name) => [name, String(await freePort())] as const)));
    const settings = readSettings({ ...ports, [other]: ports[one] });
    await expect(checkPorts(settings)).rejects.toThrow(
      `${other} and ${one} are both ${ports[one]}: choose another one: ${other}=${Number(ports[one]) + 100} npm start`,
    );
  });

  it('a folder where it may not write', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => prepareFolders(readSettings({ DATA_DIR: join(folder, 'file', 'data') }))).toThrow(/cannot be written.*DATA_DIR=/);
  });

  it('a DATABASE_URL where nobody answers, without its password', async () => {
    const port = await freePort();
    const part = postgresPart(readSettings({ DATABASE_URL: `postgres://me:hunter2@127.0.0.1:${port}/x` }), places);
    const refusal = await part.start().catch((error: Error) => error.message);
    expect(refusal).toMatch(new RegExp(`No PostgreSQL answers at 127.0.0.1:${port}.*unset it`));
    expect(refusal).not.toContain('hunter2');
  });

  it('a DATABASE_URL whose server does not know the database', async () => {
    const database = await testDatabase();
    const url = new URL(database.url);
    url.pathname = '/no_such_database';
    const part = postgresPart(readSettings({ DATABASE_URL: url.toString() }), places);
    await expect(part.start()).rejects.toThrow(/does not let in whom DATABASE_URL names \(3D000: user, password or database\)/);
    await database.drop();
  });

  it('a TEMPORAL_ADDRESS where nobody answers', async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const part = temporalPart(readSettings({ TEMPORAL_ADDRESS: address }), places);
    await expect(part.start()).rejects.toThrow(`No Temporal server answers at ${address}`);
  });
});
