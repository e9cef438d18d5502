import type { MigrationInterface, QueryRunner } from 'typeorm';

/** V.E.1: an agreement can end before its time; by which letter, and when it would have ended, stays on record. */
export class AgreementEnd1700000015100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "agreement_end" (
      "agreement_id" uuid NOT NULL, "revision" integer NOT NULL, "ends_at" timestamptz NOT NULL, "before" timestamptz, "letter" varchar(200) NOT NULL,
      "recorded_by" uuid NOT NULL, "recorded_at" timestamptz NOT NULL,
      CONSTRAINT "agreement_end_pk" PRIMARY KEY ("agreement_id", "revision"),
      CONSTRAINT "agreement_end_agreement_fk" FOREIGN KEY ("agreement_id") REFERENCES "agreement" ("id"),
      CONSTRAINT "agreement_end_member_fk" FOREIGN KEY ("recorded_by") REFERENCES "member" ("id"),
      CONSTRAINT "agreement_end_earlier" CHECK (ends_at < before))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "agreement_end"');
  }
}
