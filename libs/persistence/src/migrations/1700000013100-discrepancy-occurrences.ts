import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VII.D: what is found again while a discrepancy of it is not closed keeps its instant and its note. */
export class DiscrepancyOccurrences1700000013100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "discrepancy_occurrence" (
      "id" uuid NOT NULL,
      "discrepancy_id" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "note" text,
      CONSTRAINT "discrepancy_occurrence_pk" PRIMARY KEY ("id"),
      CONSTRAINT "discrepancy_occurrence_discrepancy_fk" FOREIGN KEY ("discrepancy_id") REFERENCES "discrepancy"("id"))`);
    await runner.query(`CREATE INDEX "discrepancy_occurrence_of" ON "discrepancy_occurrence" ("discrepancy_id", "at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "discrepancy_occurrence"`);
  }
}
