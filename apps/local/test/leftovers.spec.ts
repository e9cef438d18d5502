import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, processMark, until } from '@app/servers';
import { Client } from 'pg';
import { runProgram } from './child';

type Recorded = { pid: number }[];

describe('what the local stack leaves behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-stack-'));
  const run = join(folder, 'run');
  const env: NodeJS.ProcessEnv = { DATA_DIR: folder, NODE_ENV: 'test', DATABASE_URL: '', TEMPORAL_ADDRESS: '' };
  beforeAll(async () => {
    chmodSync(folder, 0o755);
    for (const variable of ['PORT', 'WORKER_PORT', 'ISSUER_PORT', 'TEMPORAL_UI_PORT']) env[variable] = String(await freePort());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const recorded = (name: string): number[] =>
    (JSON.parse(readFileSync(join(run, `${name}.json`), 'utf8')) as Recorded).map(({ pid }) => pid);
  const servers = (): number[] => ['postgresql', 'temporal'].flatMap(recorded);
  const allGone = (pids: number[]): Promise<true> =>
    until(async () => (pids.every((pid) => processMark(pid) === undefined) ? true : undefined), 'Something still runs.', 60_000);

  async function query(readyLine: string, sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: readyLine.split(' ')[1] });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('after SIGKILL: no process when only the supervisor is killed', async () => {
    const first = runProgram('test/half-stack.ts', env);
    await query(await first.line('ready'), 'create table witness as select 1 as kept');
    const pids = servers();
    expect(pids).toHaveLength(4);
    first.process.kill('SIGKILL');
    await allGone(pids);
  });

  it('after SIGKILL: what the next start clears when the keepers are killed too, and the data are there', async () => {
    const second = runProgram('test/half-stack.ts', env);
    await second.line('ready');
    const orphans = [recorded('postgresql')[1], recorded('temporal')[1]].filter((pid) => pid !== undefined);
    const keepers = [recorded('postgresql')[0], recorded('temporal')[0]].filter((pid) => pid !== undefined);
    for (const pid of [second.process.pid ?? 0, ...keepers]) process.kill(pid, 'SIGKILL');
    await allGone(keepers);
    expect(orphans.map(processMark)).not.toContain(undefined);

    const third = runProgram('test/half-stack.ts', env);
    const ready = await third.line('ready');
    await allGone(orphans);
    expect(await query(ready, 'select kept from witness')).toEqual([{ kept: 1 }]);

    const fourth = runProgram('test/half-stack.ts', env);
    await expect(fourth.line('ready')).rejects.toThrow(`already runs here as process ${third.process.pid}`);
    const pids = servers();
    third.process.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    await allGone(pids);
    expect(readdirSync(run)).toEqual(['supervisor.json']);
  });

  it('leaves nothing running when a part cannot start', async () => {
    const nowhere = `127.0.0.1:${await freePort()}`;
    const program = runProgram('src/main.ts', { ...env, TEMPORAL_ADDRESS: nowhere });
    await program.line('PostgreSQL');
    const pids = recorded('postgresql');
    expect(pids.map(processMark)).not.toContain(undefined);
    await expect(program.line('no line begins so')).rejects.toThrow(`No Temporal server answers at ${nowhere}`);
    expect([await program.ended, pids.map(processMark)]).toEqual([1, [undefined, undefined]]);
  });

  it('stops at Ctrl-C whatever runs by then, and says so', async () => {
    const program = runProgram('src/main.ts', env);
    await program.line('Temporal');
    const pids = ['postgresql', 'temporal'].flatMap(recorded);
    program.process.kill('SIGINT');
    await program.line('Stopped. The data stay');
    expect([await program.ended, pids.map(processMark)]).toEqual([0, pids.map(() => undefined)]);
    expect(readdirSync(run)).toEqual([]);
  });
});
