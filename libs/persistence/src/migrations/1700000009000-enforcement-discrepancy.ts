import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An enforcement action can be the subject of a discrepancy: an arrest made outside without an independent basis (VI.E, A20). */
export class EnforcementDiscrepancy1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "discrepancy" DROP CONSTRAINT "discrepancy_subject_kind_known"`);
    await runner.query(
      `ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_subject_kind_known" CHECK (subject_kind IN ('SEARCH', 'ACCOUNT', 'REPORT', 'AUDIT', 'ACTION'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "discrepancy" DROP CONSTRAINT "discrepancy_subject_kind_known"`);
    await runner.query(
      `ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_subject_kind_known" CHECK (subject_kind IN ('SEARCH', 'ACCOUNT', 'REPORT', 'AUDIT'))`,
    );
  }
}
