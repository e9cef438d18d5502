import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VII.E.2 by setting: somebody passed an unfinished search to another member; why, is text of its own. */
export class SearchHandover1700000013010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "search_handover" ("id" uuid NOT NULL, "search_id" uuid NOT NULL, "from_id" uuid NOT NULL, "to_id" uuid NOT NULL,
         "by_id" uuid NOT NULL, "reason" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "search_handover_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "search_handover_of_search" ON "search_handover" ("search_id", "at")`);
    await runner.query(
      `ALTER TABLE "search_handover" ADD CONSTRAINT "search_handover_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id")`,
    );
    for (const who of ['from', 'to', 'by'])
      await runner.query(
        `ALTER TABLE "search_handover" ADD CONSTRAINT "search_handover_${who}_fk" FOREIGN KEY ("${who}_id") REFERENCES "member"("id")`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "search_handover"');
  }
}
