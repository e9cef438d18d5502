import type { Told } from '@app/contracts';
import type { ProcessKind } from '@app/domain/process';
import type { Teller } from '@app/temporal';
import type { DataSource } from 'typeorm';

/** A process row that may have to be told again. */
interface Behind {
  readonly processId: string;
  readonly kind: ProcessKind;
  readonly workflowId: string;
  readonly told: Told;
}

/** How often, and after how long. Milliseconds. */
export interface HealerRhythm {
  /** Between two looks for processes that are behind. */
  readonly every: number;
  /** How long a process may be behind before it is told again. */
  readonly patience: number;
  /** Between two looks at all open processes. */
  readonly sweep: number;
}

export const HEALER_RHYTHM: HealerRhythm = { every: 2_000, patience: 5_000, sweep: 5 * 60_000 };

const SELECT = `SELECT id AS "processId", kind, workflow_id AS "workflowId", jsonb_build_object('epoch', (SELECT epoch FROM epoch), 'version', version) AS told FROM process`;
const BEHIND = `${SELECT} WHERE state <> 'CLOSED' AND version > seen_version AND changed_at < clock_timestamp() - make_interval(secs => $1) ORDER BY changed_at LIMIT 200`;
const SWEEP = `${SELECT} WHERE state <> 'CLOSED' AND ($1 OR changed_at BETWEEN clock_timestamp() - interval '15 minutes' AND clock_timestamp() - interval '10 minutes'
  OR changed_at < clock_timestamp() - interval '1 day' AND extract(minute FROM clock_timestamp()) < 5 AND extract(hour FROM clock_timestamp()) = 4) ORDER BY changed_at LIMIT 5000`;
const LOCK = 'SELECT pg_try_advisory_lock(4002301) AS held';

/** Tells workflows what they were not told: after an outage, a lost message, a lost history, a restore. Only one healer works at a time. */
export class Healer {
  /** How many processes were told again since the start; zero in a healthy system. */
  healed = 0;
  private attempt = 0;
  private stopping = false;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly teller: Teller,
    private readonly onError: (error: unknown) => void,
    private readonly rhythm: HealerRhythm = HEALER_RHYTHM,
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
    let swept = 0;
    let all = true;
    while (!this.stopping) {
      try {
        const due = Date.now() - swept >= this.rhythm.sweep;
        await this.asTheOnlyOne(async () => {
          await this.tellBehind();
          if (due) await this.sweep(all);
        });
        if (due) [swept, all] = [Date.now(), false];
      } catch (error) {
        this.onError(error);
      }
      await this.pause();
    }
  }

  /** Processes whose workflow has not seen their last change. */
  async tellBehind(): Promise<void> {
    const behind: Behind[] = await this.dataSource.query(BEHIND, [this.rhythm.patience / 1_000]);
    for (const process of behind) {
      if (this.stopping) return;
      this.healed += 1;
      await this.teller.tell(process, `heal-${process.told.version}-${++this.attempt}-${Date.now()}`);
    }
  }

  /** `seen_version` lives in the wrong store to notice a Temporal that was set back: so every open process is told again now and then. */
  private async sweep(all: boolean): Promise<void> {
    const open: Behind[] = await this.dataSource.query(SWEEP, [all]);
    for (const process of open) {
      if (this.stopping) return;
      await this.teller.tell(process, `sweep-${++this.attempt}-${Date.now()}`);
    }
  }

  private async asTheOnlyOne(work: () => Promise<void>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const [lock]: { held: boolean }[] = await runner.query(LOCK);
      if (!lock?.held) return;
      try {
        await work();
      } finally {
        await runner.query('SELECT pg_advisory_unlock(4002301)');
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
