import type { Config } from '@app/config';
import { ensureSchedules } from '@app/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

/** Any number: the one worker that sees to the schedules holds this advisory lock, since an update of a schedule has no conflict token. */
const SCHEDULES_LOCK = 400_23_02;

/** VII.B, VII.C: sees to the schedules, one worker at a time; a worker that comes second finds them as they should be. */
export async function ensureSchedulesAlone(dataSource: DataSource, client: Client, temporal: Config['temporal']): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [SCHEDULES_LOCK]);
    try {
      await ensureSchedules(client, temporal);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [SCHEDULES_LOCK]);
    }
  } finally {
    await runner.release();
  }
}
