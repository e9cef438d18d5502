import type { MigrationInterface, QueryRunner } from 'typeorm';

/** IV.F: a row of a sealed list that came with somebody's comparison says whose. */
export class ListEntries1700000012100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "candidate" ADD "added_by" uuid');
    await runner.query('ALTER TABLE "candidate" ADD CONSTRAINT "candidate_added_by_fk" FOREIGN KEY ("added_by") REFERENCES "member"("id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "candidate" DROP CONSTRAINT "candidate_added_by_fk"');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "added_by"');
  }
}
