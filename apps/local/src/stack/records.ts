import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, isSameProcess, processMark, type KeptProcess } from '@app/servers';
import { StartProblem } from './problem';

interface Recorded {
  pid: number;
  mark: string;
}

/** Name of the record of the stack's own process. */
const SUPERVISOR = 'supervisor';

/** How long a keeper may take to end its child before both are ended. */
const KEEPER_MS = 6_000;

/**
 * Which processes a run of the stack has started, on disk, so that the next run can end what a SIGKILL left. A process is
 * known by its id and the instant it started: an id alone may have been given to somebody else since.
 */
export class Records {
  constructor(private readonly folder: string) {}

  /** Claims the data folder for the process `by`; throws StartProblem when another run holds it. */
  claim(by: number): void {
    const [holder] = this.read(SUPERVISOR);
    if (holder && holder.pid !== by && isSameProcess(holder.pid, holder.mark)) {
      throw new StartProblem(
        `The local stack already runs here as process ${holder.pid}. Stop it with Ctrl-C where it was started (or kill ${holder.pid}).`,
      );
    }
    this.write(SUPERVISOR, [by]);
  }

  release(): void {
    this.forget(SUPERVISOR);
  }

  keep(name: string, { keeperPid, pid }: KeptProcess): void {
    this.write(name, [keeperPid, pid]);
  }

  forget(name: string): void {
    rmSync(this.file(name), { force: true });
  }

  /** Ends what an earlier run left of this part: first the keeper, who ends the child in its own way. True when there was something. */
  async clear(name: string): Promise<boolean> {
    const left = this.read(name).filter(({ pid, mark }) => isSameProcess(pid, mark));
    for (const { pid, mark } of left) if (isSameProcess(pid, mark)) await end(pid, 'SIGTERM', KEEPER_MS);
    this.forget(name);
    return left.length > 0;
  }

  /** Ends whatever an earlier run left. */
  async clearAll(): Promise<void> {
    const names = readdirSync(this.folder).map((file) => file.replace('.json', ''));
    await Promise.all(names.filter((name) => name !== SUPERVISOR).map((name) => this.clear(name)));
  }

  private write(name: string, pids: number[]): void {
    const recorded = pids.flatMap((pid): Recorded[] => {
      const mark = processMark(pid);
      return mark === undefined ? [] : [{ pid, mark }];
    });
    writeFileSync(this.file(name), JSON.stringify(recorded));
  }

  private read(name: string): Recorded[] {
    try {
      return JSON.parse(readFileSync(this.file(name), 'utf8')) as Recorded[];
    } catch {
      return [];
    }
  }

  private file(name: string): string {
    return join(this.folder, `${name.toLowerCase().replaceAll(' ', '-')}.json`);
  }
}
