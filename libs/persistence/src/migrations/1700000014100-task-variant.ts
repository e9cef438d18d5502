import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which variant of its kind a task is: what else the same step can be asked for, on another word. */
export class TaskVariant1700000014100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "task" ADD COLUMN "variant" character varying(20)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "task" DROP COLUMN "variant"');
  }
}
