import type { MigrationInterface, QueryRunner } from 'typeorm';

/** V.E.3: who entered a training and why only now; legacy papers that were not found; blocks that the system itself finds due. */
export class RegistrationComplete1700000009700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "registration" ADD "paper_found" boolean`);
    await runner.query(`ALTER TABLE "training_record" ADD "entered_by" uuid`);
    await runner.query(`ALTER TABLE "training_record" ADD "entry_reason" text`);
    await runner.query(`ALTER TABLE "account_block" DROP CONSTRAINT "account_block_cause_known"`);
    await runner.query(
      `ALTER TABLE "account_block" ADD CONSTRAINT "account_block_cause_known"
       CHECK (cause IN ('SEPARATED', 'TRANSFERRED', 'MISUSE', 'DISSEMINATION', 'TRAINING', 'GRANT_EXPIRED', 'INACTIVE', 'UNUSED'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account_block" DROP CONSTRAINT "account_block_cause_known"`);
    await runner.query(
      `ALTER TABLE "account_block" ADD CONSTRAINT "account_block_cause_known"
       CHECK (cause IN ('SEPARATED', 'TRANSFERRED', 'MISUSE', 'DISSEMINATION'))`,
    );
    await runner.query(`ALTER TABLE "training_record" DROP COLUMN "entry_reason"`);
    await runner.query(`ALTER TABLE "training_record" DROP COLUMN "entered_by"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "paper_found"`);
  }
}
