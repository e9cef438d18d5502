import { setTimeout as pause } from 'node:timers/promises';
import type { Exit, KeptProcess } from '@app/servers';
import type { Records } from './records';

/** One thing the stack consists of. */
export interface Part {
  /** Short name, shown to people; names its record and its log too. */
  name: string;
  /** Programs stop together and before the servers they use. */
  isProgram?: boolean;
  /** Resolves when the part can be used. Called again after it died. */
  start(): Promise<StartedPart>;
}

/** A part that can be used. */
export interface StartedPart {
  /** What a person wants to know about it, on one line. */
  note: string;
  /** Absent when the part is a deed, not a process. */
  process?: KeptProcess;
}

interface Running {
  part: Part;
  process: KeptProcess;
  since: number;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A part that lived this long starts again without remembering earlier deaths. */
const STEADY_MS = 60_000;

/** Starts parts in order, starts again what dies, stops all in order. */
export class Supervisor {
  private readonly running = new Map<string, Running>();
  private readonly deaths = new Map<string, number>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly records: Records,
    private readonly say: (line: string) => void,
  ) {}

  /** Starts one part and prints its line. Rejects with what the part says when it cannot start. */
  async start(part: Part): Promise<void> {
    const began = Date.now();
    const note = await this.bringUp(part);
    this.say(`${part.name.padEnd(16)} ${note.padEnd(72)} ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s`);
  }

  /** Whether any process of this stack runs. */
  get isBusy(): boolean {
    return this.running.size > 0;
  }

  /** Stops everything: programs together, then the servers together. Nothing starts again afterwards. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const running = [...this.running.values()];
    for (const programs of [true, false]) {
      const these = running.filter(({ part: { isProgram = false } }) => isProgram === programs);
      await Promise.all(these.map((one) => this.end(one)));
    }
  }

  private async bringUp(part: Part): Promise<string> {
    await this.records.clear(part.name);
    const { note, process } = await part.start();
    if (!process) return note;
    const one = { part, process, since: Date.now() };
    this.running.set(part.name, one);
    this.records.keep(part.name, process);
    if (this.stopping.signal.aborted) await this.end(one);
    else void process.exited.then((exit) => this.revive(one, exit));
    return note;
  }

  private async end({ part, process }: Running): Promise<void> {
    await process.stop();
    this.running.delete(part.name);
    this.records.forget(part.name);
  }

  private async revive({ part, since }: Running, exit: Exit): Promise<void> {
    let reason: string = exit.signal ?? `exit code ${exit.code}`;
    let deaths = Date.now() - since > STEADY_MS ? 0 : (this.deaths.get(part.name) ?? 0);
    while (!this.stopping.signal.aborted) {
      const wait = Math.min(FIRST_PAUSE_MS * 2 ** deaths, LONGEST_PAUSE_MS);
      this.deaths.set(part.name, ++deaths);
      this.say(`${part.name.padEnd(16)} ended (${reason}); it starts again in ${wait / 1000} s`);
      try {
        await pause(wait, undefined, { signal: this.stopping.signal });
        const note = await this.bringUp(part);
        return this.say(`${part.name.padEnd(16)} ${note} again`);
      } catch (error) {
        reason = (error as Error).message;
      }
    }
  }
}
