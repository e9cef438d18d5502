import { forgetAnswers, type Raised } from '@app/process';
import { watchTheDay } from '@app/process/accounts/watch';
import type { Teller } from '@app/temporal';
import type { DataSource } from 'typeorm';
import type { Schedules } from './schedules';

/** How long after one watch the next begins, in milliseconds: well within the 15 minutes of "immediately" (VII.E). */
const EVERY_MS = 30_000;

const LOCK = 'SELECT pg_try_advisory_lock(4002303) AS held';
const UNLOCK = 'SELECT pg_advisory_unlock(4002303)';

export interface WatchParts {
  readonly dataSource: DataSource;
  readonly teller: Teller;
  readonly schedules: Schedules;
  readonly onError: (error: unknown) => void;
}

/**
 * Looks again and again for what a day has brought, settings among it, one worker at a time, and forgets answers whose time is over; after an
 * outage the next look catches up.
 */
export class Watch {
  private stopping = false;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly parts: WatchParts,
    private readonly every = EVERY_MS,
  ) {}

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
      await this.attempt(() => this.once());
      await this.attempt(() => this.parts.schedules.follow(new Date()));
      await this.attempt(() => forgetAnswers(this.parts.dataSource.manager, new Date()));
      await this.pause();
    }
  }

  /** One look that fails keeps no other from being taken. */
  private async attempt(look: () => Promise<void>): Promise<void> {
    try {
      await look();
    } catch (error) {
      this.parts.onError(error);
    }
  }

  private async once(): Promise<void> {
    const { dataSource, teller } = this.parts;
    const tell = (raised: readonly Raised[]): Promise<unknown> =>
      Promise.all(raised.map((each) => teller.tell(each, `watch-${Date.now()}`)));
    const runner = dataSource.createQueryRunner();
    try {
      const [lock]: { held: boolean }[] = await runner.query(LOCK);
      if (!lock?.held) return;
      try {
        await watchTheDay(dataSource, new Date(), tell);
      } finally {
        await runner.query(UNLOCK);
      }
    } finally {
      await runner.release();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.every);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
