import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The prosecutor is told about a candidate without any action too, and each row of corroboration says by which notice it was told. */
export class ProsecutorTold1700000009900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "prosecutor_told" (
      "row_id" uuid NOT NULL,
      "notice_id" uuid NOT NULL,
      CONSTRAINT "prosecutor_told_pk" PRIMARY KEY ("row_id", "notice_id"),
      CONSTRAINT "prosecutor_told_notice_fk" FOREIGN KEY ("notice_id") REFERENCES "prosecutor_notice"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    )`);
    await runner.query(`CREATE INDEX "prosecutor_told_by_notice" ON "prosecutor_told" ("notice_id")`);
    await runner.query(
      `INSERT INTO "prosecutor_told" ("row_id", "notice_id") SELECT DISTINCT told, "id" FROM "prosecutor_notice" CROSS JOIN LATERAL unnest("step_ids") told`,
    );
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP COLUMN "step_ids"`);
    await runner.query(`ALTER TABLE "prosecutor_notice" ADD "search_id" uuid`);
    await runner.query(`ALTER TABLE "prosecutor_notice" ADD "candidate_id" uuid`);
    await runner.query(`ALTER TABLE "prosecutor_notice" ALTER COLUMN "request_id" DROP NOT NULL`);
    await runner.query(`CREATE INDEX "prosecutor_notice_of_search" ON "prosecutor_notice" ("search_id", "at")`);
    await runner.query(
      `ALTER TABLE "prosecutor_notice" ADD CONSTRAINT "prosecutor_notice_about_one" CHECK ((request_id IS NULL) <> (search_id IS NULL) AND (search_id IS NULL) = (candidate_id IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "prosecutor_notice" ADD CONSTRAINT "prosecutor_notice_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "prosecutor_notice" ADD CONSTRAINT "prosecutor_notice_candidate_fk" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP CONSTRAINT "prosecutor_notice_candidate_fk"`);
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP CONSTRAINT "prosecutor_notice_search_fk"`);
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP CONSTRAINT "prosecutor_notice_about_one"`);
    await runner.query(`DROP INDEX "public"."prosecutor_notice_of_search"`);
    await runner.query(`ALTER TABLE "prosecutor_notice" ADD "step_ids" uuid array NOT NULL DEFAULT '{}'`);
    await runner.query(
      `UPDATE "prosecutor_notice" n SET "step_ids" = array(SELECT "row_id" FROM "prosecutor_told" WHERE "notice_id" = n."id" ORDER BY "row_id")`,
    );
    await runner.query(`DROP INDEX "public"."prosecutor_told_by_notice"`);
    await runner.query(`DROP TABLE "prosecutor_told"`);
    await runner.query(`DELETE FROM "prosecutor_notice" WHERE "request_id" IS NULL`);
    await runner.query(`ALTER TABLE "prosecutor_notice" ALTER COLUMN "request_id" SET NOT NULL`);
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP COLUMN "candidate_id"`);
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP COLUMN "search_id"`);
  }
}
