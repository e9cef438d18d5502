import { isLeftOpen, openProcesses, processesBehind, processesChanged, type Raised } from '@app/process';
import { reofferDue } from '@app/process/people';
import { giveUp, stateOf, unlisted, type Teller } from '@app/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { Silent, type FailingLimit } from './silent';

/** How often, and after how long. Milliseconds. */
export interface HealerRhythm {
  /** Between two looks for processes that are behind. */
  readonly every: number;
  /** How long a process may be behind before it is told again. */
  readonly patience: number;
  /** Between two roll calls of all open processes. */
  readonly rollCall: number;
  /** After its last change every open process is told once more. */
  readonly afterChange: number;
  /** Between two tellings of every open process, whatever it looks like. */
  readonly everybody: number;
  /** When a history is given up. */
  readonly failing: FailingLimit;
}

export const HEALER_RHYTHM: HealerRhythm = {
  every: 2_000,
  patience: 5_000,
  rollCall: 5 * 60_000,
  afterChange: 10 * 60_000,
  everybody: 24 * 3_600_000,
  failing: { lasting: 5 * 60_000, attempts: 5 },
};

export interface HealerParts {
  readonly dataSource: DataSource;
  readonly client: Client;
  readonly teller: Teller;
  readonly onError: (error: unknown) => void;
  /** A history was given up: an alarm. */
  readonly onGivenUp: (process: Raised) => void;
}

const LOCK = 'SELECT pg_try_advisory_lock(4002301) AS held';
const UNLOCK = 'SELECT pg_advisory_unlock(4002301)';

/**
 * Tells workflows what they were not told: after an outage, a lost message, a lost history, a restore. Only one healer works at
 * a time. `seen_version` is only a hint, since it lives in the wrong store to notice a Temporal that was set back: so every open
 * process is also told at the start, some time after its last change, and once a day.
 */
export class Healer {
  /** Processes told again because they were behind or had no workflow; zero in a healthy system. */
  healed = 0;
  /** Histories given up because their workflow task kept failing; worth an alarm. */
  givenUp = 0;
  private telling = 0;
  private readonly silent: Silent;
  private stopping = false;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;
  private last = { rollCall: 0, everybody: 0, changedBefore: new Date(0) };

  constructor(
    private readonly parts: HealerParts,
    private readonly rhythm: HealerRhythm = HEALER_RHYTHM,
  ) {
    this.silent = new Silent(parts.client, rhythm.failing);
  }

  /** How many workflows fail at the same task again and again, and are not given up yet. */
  get failing(): number {
    return this.silent.failing;
  }

  start(): void {
    this.running = this.loop();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.asTheOnlyOne(() => this.round(Date.now()));
      } catch (error) {
        this.parts.onError(error);
      }
      await this.pause();
    }
  }

  /** One round: tasks whose people changed with the hour, those behind, then the ones whose turn it is. `now`: epoch milliseconds. */
  private async round(now: number): Promise<void> {
    const { manager } = this.parts.dataSource;
    await reofferDue(this.parts.dataSource, new Date(now)).catch(this.parts.onError);
    await this.tell(await processesBehind(manager, this.rhythm.patience), 'heal');
    const changedBefore = new Date(now - this.rhythm.afterChange);
    if (now - this.last.everybody >= this.rhythm.everybody) {
      await this.tell(await openProcesses(manager), 'everybody');
      this.last.everybody = now;
    } else {
      await this.tell(await processesChanged(manager, this.last.changedBefore, changedBefore), 'after-change');
    }
    this.last.changedBefore = changedBefore;
    if (now - this.last.rollCall >= this.rhythm.rollCall) {
      await this.callTheRoll();
      this.last.rollCall = now;
    }
    await this.giveUpFailing(now);
  }

  /** Holds every open process against the running workflows; each missing one is confirmed, on both sides, then started. */
  private async callTheRoll(): Promise<void> {
    const { client, dataSource } = this.parts;
    for (const process of await unlisted(client, await openProcesses(dataSource.manager))) {
      if (this.stopping) return;
      if (await this.isMissing(process)) await this.tell([process], 'missing');
    }
  }

  /** Asked in this order: a process that ends meanwhile has no workflow any more, and one that has just begun has none yet. */
  private async isMissing(process: Raised): Promise<boolean> {
    const { client, dataSource } = this.parts;
    if ((await stateOf(client, process.workflowId)).state !== 'MISSING') return false;
    return isLeftOpen(dataSource.manager, process, this.rhythm.patience);
  }

  /** Of processes that do not answer, those whose workflow task has kept failing: their history is given up. */
  private async giveUpFailing(now: number): Promise<void> {
    for (const process of await this.silent.keptFailing(now)) {
      if (this.stopping) return;
      this.givenUp += 1;
      this.parts.onGivenUp(process);
      await giveUp(this.parts.client, process.workflowId);
      await this.tell([process], 'given-up');
    }
  }

  private async tell(processes: readonly Raised[], why: string): Promise<void> {
    for (const process of processes) {
      if (this.stopping) return;
      if (why !== 'everybody' && why !== 'after-change') this.healed += 1;
      const told = await this.parts.teller.tell(process, `${why}-${++this.telling}-${Date.now()}`);
      if (told === 'PENDING') this.silent.note(process);
    }
  }

  private async asTheOnlyOne(work: () => Promise<void>): Promise<void> {
    const runner = this.parts.dataSource.createQueryRunner();
    try {
      const [lock]: { held: boolean }[] = await runner.query(LOCK);
      if (!lock?.held) return;
      try {
        await work();
      } finally {
        await runner.query(UNLOCK);
      }
    } finally {
      await runner.release();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.rhythm.every);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
