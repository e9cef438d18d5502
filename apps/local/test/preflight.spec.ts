import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@app/servers';
import { runProgram } from './child';

describe('npm start, before it builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  const env: NodeJS.ProcessEnv = { DATA_DIR: folder, NODE_ENV: 'test' };
  const output = (file: string, change: NodeJS.ProcessEnv): Promise<string> =>
    runProgram(file, { ...env, ...change })
      .line('no line begins so')
      .catch((error: Error) => error.message);

  beforeAll(async () => {
    for (const variable of ['PORT', 'WORKER_PORT', 'ISSUER_PORT', 'TEMPORAL_UI_PORT']) env[variable] = String(await freePort());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('refuses a port in use, so that the programs of a stack that runs are not replaced', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await output('start.cjs', { PORT: String(port) })).toBe(
      `\nport ${port} is in use: stop what listens there, or choose another one: PORT=${port + 100} npm start\n`,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it('says of a Node too old which one it needs and where to get it', async () => {
    const old = join(folder, 'old.cjs');
    writeFileSync(old, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '16.20.2' } });`);
    const program = runProgram('start.cjs', { ...env, NODE_OPTIONS: `--require ${old}` });
    await expect(program.line('no line begins so')).rejects.toThrow(
      /needs Node [\d.]+ or newer; this is 16\.20\.2\. Install one .*nvm install/,
    );
    expect(await program.ended).toBe(1);
  });

  it('refuses a folder where it may not write', async () => {
    writeFileSync(join(folder, 'file'), '');
    const said = await output('start.cjs', { DATA_DIR: join(folder, 'file', 'data') });
    expect(said).toMatch(/cannot be written.*DATA_DIR=/);
    expect(said).not.toContain('Building');
  });

  it('holds the data folder for the program that builds, from before the build', async () => {
    const preflight = runProgram('src/preflight.ts', env);
    expect(await preflight.ended).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'run', 'supervisor.json'), 'utf8'))).toMatchObject([{ pid: process.pid }]);
    expect(await output('start.cjs', {})).toContain(`The local stack already runs here as process ${process.pid}.`);
  });
});
