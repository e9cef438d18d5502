import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, processMark, until, type KeptProcess } from '@app/servers';
import { Records } from './records';
import { Supervisor, type Part } from './supervisor';

describe('the supervisor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function stackOf(lines: string[]): { supervisor: Supervisor; part: (name: string, isProgram: boolean) => Part; started: KeptProcess[] } {
    const started: KeptProcess[] = [];
    const part = (name: string, isProgram: boolean): Part => ({
      name,
      isProgram,
      start: async () => {
        const process = await keep({ command: 'sleep', args: ['600'] });
        started.push(process);
        return { note: 'sleeps', process };
      },
    });
    return { supervisor: new Supervisor(new Records(folder), (line) => lines.push(line)), part, started };
  }

  it('says in one line that a part died, starts it again, and stops it for good', async () => {
    const lines: string[] = [];
    const { supervisor, part, started } = stackOf(lines);
    await supervisor.start(part('Sleeper', true));
    process.kill(started[0]?.pid ?? 0, 'SIGKILL');
    await until(async () => lines.find((line) => line.endsWith('again')), 'It did not start again.');
    expect(lines[1]).toMatch(/^Sleeper +ended \(SIGKILL\); it starts again in 1 s$/);
    await supervisor.stop();
    expect(started).toHaveLength(2);
    expect(started.map(({ pid }) => processMark(pid))).toEqual([undefined, undefined]);
  });

  it('stops programs before the servers they use', async () => {
    const { supervisor, part, started } = stackOf([]);
    await supervisor.start(part('server', false));
    await supervisor.start(part('program', true));
    const ends: string[] = [];
    started.forEach((child, index) => void child.exited.then(() => ends.push(index === 0 ? 'server' : 'program')));
    await supervisor.stop();
    expect(ends).toEqual(['program', 'server']);
  });
});
