import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VI.D, s. 92.70: a line-up for each eyewitness; one that is asked for is a row without outcome. */
export class FurtherLineups1700000011100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "corroboration_row" ALTER COLUMN "outcome" DROP NOT NULL`);
    await runner.query(
      `ALTER TABLE "corroboration_row" ADD CONSTRAINT "corroboration_row_asked_for_lineup" CHECK (outcome IS NOT NULL OR kind = 'PHOTO_LINEUP')`,
    );
    await runner.query(`DROP INDEX "corroboration_row_step_once"`);
    await runner.query(
      `CREATE UNIQUE INDEX "corroboration_row_step_once" ON "corroboration_row" ("search_id", "candidate_id", "kind", "version") WHERE kind NOT IN ('OTHER', 'PHOTO_LINEUP')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "corroboration_row_step_once"`);
    await runner.query(
      `CREATE UNIQUE INDEX "corroboration_row_step_once" ON "corroboration_row" ("search_id", "candidate_id", "kind", "version") WHERE kind <> 'OTHER'`,
    );
    await runner.query(`ALTER TABLE "corroboration_row" DROP CONSTRAINT "corroboration_row_asked_for_lineup"`);
    await runner.query(`ALTER TABLE "corroboration_row" ALTER COLUMN "outcome" SET NOT NULL`);
  }
}
