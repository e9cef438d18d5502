import type { MigrationInterface, QueryRunner } from 'typeorm';

/** V.E.1: what an agreement asks of the department by a day, and that the Major is told before. */
export class Obligations1700000011210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "agreement_obligation" (
      "id" uuid NOT NULL,
      "agreement_id" uuid NOT NULL,
      "kind" character varying(20) NOT NULL,
      "clause" character varying(200) NOT NULL,
      "due_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "recorded_by" uuid NOT NULL,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "met_at" TIMESTAMP WITH TIME ZONE,
      "met_by" uuid,
      "document_sha256" character varying(64),
      CONSTRAINT "agreement_obligation_kind_known" CHECK (kind IN ('WRITTEN_DIRECTIVE', 'QUALITY_REVIEW', 'OTHER')),
      CONSTRAINT "agreement_obligation_met_whole" CHECK ((met_at IS NULL) = (met_by IS NULL)),
      CONSTRAINT "agreement_obligation_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "agreement_obligation_of" ON "agreement_obligation" ("agreement_id", "due_at")`);
    for (const [column, table] of [
      ['agreement_id', 'agreement'],
      ['recorded_by', 'member'],
      ['met_by', 'member'],
    ] as const)
      await runner.query(
        `ALTER TABLE "agreement_obligation" ADD CONSTRAINT "agreement_obligation_${column}_fk" FOREIGN KEY ("${column}") REFERENCES "${table}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    await runner.query(`ALTER TABLE "agreement_alert" DROP CONSTRAINT "agreement_alert_event_known"`);
    await runner.query(
      `ALTER TABLE "agreement_alert" ADD CONSTRAINT "agreement_alert_event_known" CHECK (event IN ('ENDS', 'CERTIFICATION_DUE', 'OBLIGATION_DUE'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "agreement_alert" WHERE event = 'OBLIGATION_DUE'`);
    await runner.query(`ALTER TABLE "agreement_alert" DROP CONSTRAINT "agreement_alert_event_known"`);
    await runner.query(
      `ALTER TABLE "agreement_alert" ADD CONSTRAINT "agreement_alert_event_known" CHECK (event IN ('ENDS', 'CERTIFICATION_DUE'))`,
    );
    await runner.query(`DROP TABLE "agreement_obligation"`);
  }
}
