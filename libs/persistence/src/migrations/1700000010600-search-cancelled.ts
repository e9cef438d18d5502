import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search that was to be run outside and was given up ends as one that never ran, with its entry still to be filed. */
export class SearchCancelled1700000010600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "candidate_list" DROP CONSTRAINT "candidate_list_outcome_known"`);
    await runner.query(
      `ALTER TABLE "candidate_list" ADD CONSTRAINT "candidate_list_outcome_known" CHECK (outcome IN ('RESULTS_RETURNED', 'NO_CANDIDATES', 'FAILED', 'BLOCKED', 'CANCELLED'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "candidate_list" DROP CONSTRAINT "candidate_list_outcome_known"`);
    await runner.query(
      `ALTER TABLE "candidate_list" ADD CONSTRAINT "candidate_list_outcome_known" CHECK (outcome IN ('RESULTS_RETURNED', 'NO_CANDIDATES', 'FAILED', 'BLOCKED'))`,
    );
  }
}
