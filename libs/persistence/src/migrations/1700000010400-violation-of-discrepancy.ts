import type { MigrationInterface, QueryRunner } from 'typeorm';

/** V.D, VII.D: the discrepancy that a Violation comes from, where a sustained one is referred to, and the outside reviewer's letters. */
export class ViolationOfDiscrepancy1700000010400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "violation"
      ADD "referral" character varying(200),
      ADD "outside_reference" character varying(200),
      ADD "finding_outside_reference" character varying(200),
      ADD "discrepancy_id" uuid`);
    await runner.query(
      `ALTER TABLE "violation" ADD CONSTRAINT "violation_referred_when_sustained" CHECK (referral IS NULL OR finding = 'SUSTAINED')`,
    );
    await runner.query(
      `ALTER TABLE "violation" ADD CONSTRAINT "violation_discrepancy_fk" FOREIGN KEY ("discrepancy_id") REFERENCES "discrepancy"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE UNIQUE INDEX "violation_of_discrepancy" ON "violation" ("discrepancy_id") WHERE discrepancy_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "violation_of_discrepancy"`);
    await runner.query(`ALTER TABLE "violation" DROP CONSTRAINT "violation_discrepancy_fk"`);
    await runner.query(`ALTER TABLE "violation" DROP CONSTRAINT "violation_referred_when_sustained"`);
    await runner.query(`ALTER TABLE "violation"
      DROP COLUMN "discrepancy_id",
      DROP COLUMN "finding_outside_reference",
      DROP COLUMN "outside_reference",
      DROP COLUMN "referral"`);
  }
}
