import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VIII.A.5: how the medical examiner identified whom a search was about, recorded whenever it becomes known. */
export class DeceasedIdentification1700000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "deceased_identification" (
      "id" uuid NOT NULL, "search_id" uuid NOT NULL, "method" varchar NOT NULL, "identified_at" timestamptz NOT NULL, "reference" text NOT NULL,
      "recorded_by" uuid NOT NULL, "recorded_at" timestamptz NOT NULL,
      CONSTRAINT "deceased_identification_pk" PRIMARY KEY ("id"),
      CONSTRAINT "deceased_identification_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search" ("id"),
      CONSTRAINT "deceased_identification_recorded_by_fk" FOREIGN KEY ("recorded_by") REFERENCES "member" ("id"),
      CONSTRAINT "deceased_identification_method_known" CHECK (method IN ('PRINTS', 'DENTAL', 'DNA', 'OTHER')))`);
    await runner.query('CREATE INDEX "deceased_identification_of_search" ON "deceased_identification" ("search_id", "recorded_at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "deceased_identification"');
  }
}
