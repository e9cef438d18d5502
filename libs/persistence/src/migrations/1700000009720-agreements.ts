import type { MigrationInterface, QueryRunner } from 'typeorm';

/** V.E.1: agreements with their parties, document, extension and certifications; what the Major was told. */
export class Agreements1700000009720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "agreement_certification" (
      "id" uuid NOT NULL,
      "agreement_id" uuid NOT NULL,
      "certified_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reference" character varying(200) NOT NULL,
      "recorded_by" uuid NOT NULL,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "agreement_certification_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "agreement_certification_of" ON "agreement_certification" ("agreement_id", "certified_at")`);
    await runner.query(`CREATE TABLE "agreement_alert" (
      "agreement_id" uuid NOT NULL,
      "event" character varying(20) NOT NULL,
      "about" TIMESTAMP WITH TIME ZONE NOT NULL,
      "days" smallint NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "agreement_alert_event_known" CHECK (event IN ('ENDS', 'CERTIFICATION_DUE')),
      CONSTRAINT "agreement_alert_pk" PRIMARY KEY ("agreement_id", "event", "about", "days")
    )`);
    await runner.query(`ALTER TABLE "agreement" ADD "kind" character varying(10) NOT NULL DEFAULT 'AGREEMENT'`);
    await runner.query(`ALTER TABLE "agreement" ADD "extends_id" uuid`);
    await runner.query(`ALTER TABLE "agreement" ADD "parties" character varying(200) array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "agreement" ADD "certification_due" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "agreement" ADD "document_sha256" character varying(64)`);
    await runner.query(`CREATE UNIQUE INDEX "agreement_extended_once" ON "agreement" ("extends_id") WHERE extends_id IS NOT NULL`);
    await runner.query(
      `ALTER TABLE "agreement" ADD CONSTRAINT "agreement_extension_whole" CHECK ((kind = 'EXTENSION') = (extends_id IS NOT NULL))`,
    );
    await runner.query(`ALTER TABLE "agreement" ADD CONSTRAINT "agreement_kind_known" CHECK (kind IN ('AGREEMENT', 'EXTENSION'))`);
    await runner.query(
      `ALTER TABLE "agreement" ADD CONSTRAINT "agreement_extends_fk" FOREIGN KEY ("extends_id") REFERENCES "agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_certification" ADD CONSTRAINT "agreement_certification_agreement_fk" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_certification" ADD CONSTRAINT "agreement_certification_member_fk" FOREIGN KEY ("recorded_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_alert" ADD CONSTRAINT "agreement_alert_agreement_fk" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "agreement_alert" DROP CONSTRAINT "agreement_alert_agreement_fk"`);
    await runner.query(`ALTER TABLE "agreement_certification" DROP CONSTRAINT "agreement_certification_member_fk"`);
    await runner.query(`ALTER TABLE "agreement_certification" DROP CONSTRAINT "agreement_certification_agreement_fk"`);
    await runner.query(`ALTER TABLE "agreement" DROP CONSTRAINT "agreement_extends_fk"`);
    await runner.query(`ALTER TABLE "agreement" DROP CONSTRAINT "agreement_kind_known"`);
    await runner.query(`ALTER TABLE "agreement" DROP CONSTRAINT "agreement_extension_whole"`);
    await runner.query(`DROP INDEX "public"."agreement_extended_once"`);
    await runner.query(`ALTER TABLE "agreement" DROP COLUMN "document_sha256"`);
    await runner.query(`ALTER TABLE "agreement" DROP COLUMN "certification_due"`);
    await runner.query(`ALTER TABLE "agreement" DROP COLUMN "parties"`);
    await runner.query(`ALTER TABLE "agreement" DROP COLUMN "extends_id"`);
    await runner.query(`ALTER TABLE "agreement" DROP COLUMN "kind"`);
    await runner.query(`DROP TABLE "agreement_alert"`);
    await runner.query(`DROP INDEX "public"."agreement_certification_of"`);
    await runner.query(`DROP TABLE "agreement_certification"`);
  }
}
