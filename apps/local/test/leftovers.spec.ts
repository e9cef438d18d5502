import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, processMark, until } from '@app/servers';
import { Client } from 'pg';
import { runProgram } from './child';

type Recorded = { pid: number }[];

describe('the local stack after SIGKILL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-stack-'));
  const run = join(folder, 'run');
  const env: NodeJS.ProcessEnv = { DATA_DIR: folder, NODE_ENV: 'test', DATABASE_URL: '', TEMPORAL_ADDRESS: '' };
  beforeAll(async () => {
    chmodSync(folder, 0o755);
    env.TEMPORAL_UI_PORT = String(await freePort());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const recorded = (name: string): number[] =>
    (JSON.parse(readFileSync(join(run, `${name}.json`), 'utf8')) as Recorded).map(({ pid }) => pid);
  const servers = (): number[] => ['postgresql', 'temporal'].flatMap(recorded);
  const allGone = (pids: number[]): Promise<true> =>
    until(async () => (pids.every((pid) => processMark(pid) === undefined) ? true : undefined), 'Something still runs.', 10_000);

  async function query(readyLine: string, sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: readyLine.split(' ')[1] });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('leaves no process when only the supervisor is killed', async () => {
    const first = runProgram('test/half-stack.ts', env);
    await query(await first.line('ready'), 'create table witness as select 1 as kept');
    const pids = servers();
    expect(pids).toHaveLength(4);
    first.process.kill('SIGKILL');
    await allGone(pids);
  });

  it('is cleared by the next start when the keepers are killed too, and the data are there', async () => {
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
});
