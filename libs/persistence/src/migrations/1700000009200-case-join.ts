import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joined cases: a face search in either counts for both (VI.E). */
export class CaseJoin1700000009200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_join" (
      "case_id" uuid NOT NULL,
      "joined_id" uuid NOT NULL,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "case_join_ordered" CHECK (case_id < joined_id),
      CONSTRAINT "case_join_pk" PRIMARY KEY ("case_id", "joined_id")
    )`);
    await runner.query(`CREATE INDEX "case_join_of_joined" ON "case_join" ("joined_id")`);
    for (const [name, column, target] of FOREIGN_KEYS) {
      await runner.query(
        `ALTER TABLE "case_join" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "case_join"`);
  }
}

const FOREIGN_KEYS = [
  ['case_join_case_fk', 'case_id', 'case_file'],
  ['case_join_joined_fk', 'joined_id', 'case_file'],
  ['case_join_member_fk', 'by', 'member'],
] as const;
