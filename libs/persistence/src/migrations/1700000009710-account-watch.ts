import type { MigrationInterface, QueryRunner } from 'typeorm';

/** V.D: Violations and their findings; VII.E: deactivations dated ahead. */
export class AccountWatch1700000009710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account_block" DROP CONSTRAINT "account_block_outcome_known"`);
    await runner.query(
      `ALTER TABLE "account_block" ADD CONSTRAINT "account_block_outcome_known" CHECK (outcome IN ('SUSPENDED', 'DEACTIVATED', 'REVOKED', 'LIFTED'))`,
    );
    await runner.query(`CREATE TABLE "violation" (
      "id" uuid NOT NULL,
      "account_id" uuid NOT NULL,
      "clause" character varying(10) NOT NULL,
      "event_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reference" text NOT NULL,
      "opened_by" uuid NOT NULL,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "finding" character varying(15),
      "decided_by" uuid,
      "decided_at" TIMESTAMP WITH TIME ZONE,
      "reason" text,
      CONSTRAINT "violation_decided_whole" CHECK ((decided_at IS NULL) = (finding IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
      CONSTRAINT "violation_finding_known" CHECK (finding IN ('SUSTAINED', 'NOT_SUSTAINED', 'UNFOUNDED', 'EXONERATED')),
      CONSTRAINT "violation_clause_known" CHECK (clause IN ('V.C', 'VII.E.3', 'VII.E.4', 'IX.A.1', 'IX.A.2', 'IX.A.3', 'IX.A.4', 'IX.A.5', 'IX.A.6')),
      CONSTRAINT "violation_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "violation_open_once" ON "violation" ("account_id") WHERE decided_at IS NULL`);
    await runner.query(`CREATE TABLE "account_order" (
      "id" uuid NOT NULL,
      "account_id" uuid NOT NULL,
      "cause" character varying(20) NOT NULL,
      "event_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reference" text NOT NULL,
      "ordered_by" uuid NOT NULL,
      "ordered_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "ended_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "account_order_cause_known" CHECK (cause IN ('SEPARATED', 'TRANSFERRED', 'MISUSE', 'DISSEMINATION')),
      CONSTRAINT "account_order_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "account_order_waiting" ON "account_order" ("account_id") WHERE ended_at IS NULL`);
    await runner.query(
      `ALTER TABLE "violation" ADD CONSTRAINT "violation_account_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "violation" ADD CONSTRAINT "violation_opened_by_fk" FOREIGN KEY ("opened_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "violation" ADD CONSTRAINT "violation_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account_order" ADD CONSTRAINT "account_order_account_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account_order" ADD CONSTRAINT "account_order_ordered_by_fk" FOREIGN KEY ("ordered_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account_order" DROP CONSTRAINT "account_order_ordered_by_fk"`);
    await runner.query(`ALTER TABLE "account_order" DROP CONSTRAINT "account_order_account_fk"`);
    await runner.query(`ALTER TABLE "violation" DROP CONSTRAINT "violation_decided_by_fk"`);
    await runner.query(`ALTER TABLE "violation" DROP CONSTRAINT "violation_opened_by_fk"`);
    await runner.query(`ALTER TABLE "violation" DROP CONSTRAINT "violation_account_fk"`);
    await runner.query(`DROP INDEX "public"."account_order_waiting"`);
    await runner.query(`DROP TABLE "account_order"`);
    await runner.query(`DROP INDEX "public"."violation_open_once"`);
    await runner.query(`DROP TABLE "violation"`);
    await runner.query(`ALTER TABLE "account_block" DROP CONSTRAINT "account_block_outcome_known"`);
    await runner.query(
      `ALTER TABLE "account_block" ADD CONSTRAINT "account_block_outcome_known" CHECK (outcome IN ('SUSPENDED', 'DEACTIVATED', 'LIFTED'))`,
    );
  }
}
