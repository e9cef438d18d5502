import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VI.B: a sealed case is noticed by nobody who opens another under its number, and an action whose case was sealed has an end of its own. */
export class SealedHidden1700000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "case_file_number_once"`);
    await runner.query(`CREATE UNIQUE INDEX "case_file_number_once" ON "case_file" ("ori", "case_number") WHERE state <> 'SEALED'`);
    await runner.query(`CREATE INDEX "case_file_by_number" ON "case_file" ("case_number")`);
    await runner.query(`ALTER TABLE "enforcement_request" DROP CONSTRAINT "enforcement_request_state_known"`);
    await runner.query(
      `ALTER TABLE "enforcement_request" ADD CONSTRAINT "enforcement_request_state_known" CHECK (state IN ('UNDER_REVIEW', 'CLEARED', 'RETURNED', 'EXECUTED', 'WITHDRAWN', 'CLOSED_SEALED'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "enforcement_request" DROP CONSTRAINT "enforcement_request_state_known"`);
    await runner.query(
      `ALTER TABLE "enforcement_request" ADD CONSTRAINT "enforcement_request_state_known" CHECK (state IN ('UNDER_REVIEW', 'CLEARED', 'RETURNED', 'EXECUTED', 'WITHDRAWN'))`,
    );
    await runner.query(`DROP INDEX "case_file_by_number"`);
    await runner.query(`DROP INDEX "case_file_number_once"`);
    await runner.query(`CREATE UNIQUE INDEX "case_file_number_once" ON "case_file" ("ori", "case_number")`);
  }
}
