import type { MigrationInterface, QueryRunner } from 'typeorm';

const CAUSES = ['FORGOTTEN', 'ENTRY_MISTAKE', 'RULE_NOT_KNOWN', 'PROCEDURE', 'TECHNICAL', 'KNOWINGLY', 'NO_FAULT', 'OTHER'];

/** VII.D: why it came to a discrepancy, as whoever corrected it says; those corrected before have none. */
export class DiscrepancyCause1700000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const known = CAUSES.map((cause) => `'${cause}'`).join(', ');
    await runner.query('ALTER TABLE "discrepancy" ADD COLUMN "cause" character varying(20), ADD COLUMN "cause_note" text');
    await runner.query(`ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_cause_known" CHECK (cause IN (${known}))`);
    await runner.query(
      `ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_other_cause_in_words" CHECK (cause <> 'OTHER' OR cause_note IS NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "discrepancy" DROP CONSTRAINT "discrepancy_other_cause_in_words"');
    await runner.query('ALTER TABLE "discrepancy" DROP CONSTRAINT "discrepancy_cause_known"');
    await runner.query('ALTER TABLE "discrepancy" DROP COLUMN "cause_note", DROP COLUMN "cause"');
  }
}
