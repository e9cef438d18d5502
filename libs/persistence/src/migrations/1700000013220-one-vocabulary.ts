import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAMES = [
  ['OPENED', 'TaskOpened'],
  ['OFFERED', 'TaskOffered'],
  ['COMPLETED', 'TaskCompleted'],
  ['WITHDRAWN', 'TaskWithdrawn'],
] as const;

/** What happened to a task has one vocabulary: that of the audit log. */
export class OneVocabulary1700000013220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [before, now] of NAMES) await runner.query('UPDATE task_history SET event = $2 WHERE event = $1', [before, now]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [before, now] of NAMES) await runner.query('UPDATE task_history SET event = $2 WHERE event = $1', [now, before]);
  }
}
