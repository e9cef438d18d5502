import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which role a candidate is asked by name, so that the audit log can say in which they acted. */
export class CandidateRole1700000012110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "task_candidate" ADD "role" character varying(40)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "task_candidate" DROP COLUMN "role"');
  }
}
