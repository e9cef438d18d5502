import type { Config } from '@app/config';
import { packInForce } from '@app/process/policy';
import { ensureSchedules } from '@app/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

/** Any number: the one worker that sees to the schedules holds this advisory lock, since an update of a schedule has no conflict token. */
const SCHEDULES_LOCK = 400_23_02;

/**
 * VII.B, VII.C: the schedules fire in the zone of the policy pack in force; a pack with another zone moves them. One worker sees to them at a
 * time; one that comes second finds them as they should be.
 */
export class Schedules {
  private zone: string | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly client: Client,
    private readonly temporal: Config['temporal'],
  ) {}

  /** Does nothing as long as the zone is the one last seen to. */
  async follow(now: Date): Promise<void> {
    const { timeZone } = await packInForce(this.dataSource.manager, now);
    if (timeZone === this.zone) return;
    await this.alone(() => ensureSchedules(this.client, { taskQueue: this.temporal.taskQueue, timeZone }));
    this.zone = timeZone;
  }

  private async alone(work: () => Promise<void>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock($1)', [SCHEDULES_LOCK]);
      try {
        await work();
      } finally {
        await runner.query('SELECT pg_advisory_unlock($1)', [SCHEDULES_LOCK]);
      }
    } finally {
      await runner.release();
    }
  }
}
