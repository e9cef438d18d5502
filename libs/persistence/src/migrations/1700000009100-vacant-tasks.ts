import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An appointment looks for the tasks that nobody could decide; it does not read all others. */
export class VacantTasks1700000009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "task_vacant" ON "task" ("process_id") WHERE vacant IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."task_vacant"`);
  }
}
