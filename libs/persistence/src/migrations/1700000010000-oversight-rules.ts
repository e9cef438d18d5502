import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VII.A-E: FACESNXT's log line by line and its user list, substantiations, discrepancies about the Chief. */
export class OversightRules1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "facesnxt_log_entry" ("report_id" uuid NOT NULL, "provider_search_id" character varying(100) NOT NULL, "executed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "user_id" character varying(80), CONSTRAINT "facesnxt_log_entry_pk" PRIMARY KEY ("report_id", "provider_search_id"))`,
    );
    await runner.query(`CREATE TABLE "substantiation" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "rule" character varying(24) NOT NULL,
      "operator_id" uuid NOT NULL,
      "reviewer" character varying(12) NOT NULL,
      "report_id" uuid NOT NULL,
      "asked_in" character varying(7) NOT NULL,
      "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "state" character varying(12) NOT NULL,
      "explanation" text,
      "evidence_refs" text array NOT NULL DEFAULT '{}',
      "provided_by" uuid,
      "provided_at" TIMESTAMP WITH TIME ZONE,
      "judge_note" text,
      "judged_by" uuid,
      "judged_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "substantiation_rejected_in_words" CHECK (state <> 'REJECTED' OR judge_note IS NOT NULL),
      CONSTRAINT "substantiation_judged_by_another" CHECK (judged_by IS NULL OR (judged_by <> operator_id AND judged_by <> provided_by)),
      CONSTRAINT "substantiation_provided_in_words" CHECK (state = 'REQUESTED' OR (explanation IS NOT NULL AND provided_by IS NOT NULL)),
      CONSTRAINT "substantiation_reviewer_known" CHECK (reviewer IN ('COMMANDER', 'MAJOR')),
      CONSTRAINT "substantiation_rule_known" CHECK (rule IN ('NO_DOCUMENTATION', 'LATE_DOCUMENTATION', 'ODD_HOURS', 'REUSED_CASE_NUMBER', 'CLOSED_CASE', 'HIGH_VOLUME', 'SELF_OR_COLLEAGUE', 'NO_PROVIDER_MATCH', 'PROTECTED_EVENT', 'REPEATED_PROBE', 'REPEATED_PERSON', 'RANDOM_SAMPLE')),
      CONSTRAINT "substantiation_state_known" CHECK (state IN ('REQUESTED', 'PROVIDED', 'ACCEPTED', 'REJECTED')),
      CONSTRAINT "substantiation_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "substantiation_open_by_age" ON "substantiation" ("asked_at", "id") WHERE state IN ('REQUESTED', 'PROVIDED')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "substantiation_open_once" ON "substantiation" ("search_id", "rule") WHERE state IN ('REQUESTED', 'PROVIDED')`,
    );
    await runner.query(`ALTER TABLE "discrepancy" ADD "outside_reference" character varying(200)`);
    await runner.query(`ALTER TABLE "report_log_attachment" ADD "reconciliation" jsonb`);
    await runner.query(`ALTER TABLE "quarterly_audit" ADD "sources" jsonb`);
    await runner.query(
      `ALTER TABLE "quarterly_audit" ADD CONSTRAINT "quarterly_audit_sources_after_draw" CHECK (sources IS NULL OR sample IS NOT NULL)`,
    );
    await runner.query(
      `ALTER TABLE "facesnxt_log_entry" ADD CONSTRAINT "facesnxt_log_entry_report_fk" FOREIGN KEY ("report_id") REFERENCES "monthly_report"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "substantiation" ADD CONSTRAINT "substantiation_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "substantiation" ADD CONSTRAINT "substantiation_report_fk" FOREIGN KEY ("report_id") REFERENCES "monthly_report"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "discrepancy" ALTER COLUMN "subject_id" TYPE character varying(100)`);
    await runner.query(`ALTER TABLE "discrepancy" DROP CONSTRAINT "discrepancy_subject_kind_known"`);
    await runner.query(
      `ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_subject_kind_known" CHECK (subject_kind IN ('SEARCH', 'ACCOUNT', 'REPORT', 'AUDIT', 'ACTION', 'LOG_ENTRY', 'USER', 'DOCUMENT', 'FINDING'))`,
    );
    await runner.query(`ALTER TABLE "report_log_attachment" DROP CONSTRAINT "report_log_attachment_outcome_known"`);
    await runner.query(
      `ALTER TABLE "report_log_attachment" ADD CONSTRAINT "report_log_attachment_outcome_known" CHECK (outcome IN ('RECONCILED', 'ATTACHED', 'NOT_ATTACHED'))`,
    );
    await runner.query(`ALTER TABLE "report_log_attachment" DROP CONSTRAINT "report_log_attachment_one_of_two"`);
    await runner.query(
      `ALTER TABLE "report_log_attachment" ADD CONSTRAINT "report_log_attachment_one_of_two" CHECK ((document_id IS NULL AND reconciliation IS NULL) <> (reason IS NULL))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "report_log_attachment" DROP CONSTRAINT "report_log_attachment_one_of_two"`);
    await runner.query(
      `ALTER TABLE "report_log_attachment" ADD CONSTRAINT "report_log_attachment_one_of_two" CHECK ((document_id IS NULL) <> (reason IS NULL))`,
    );
    await runner.query(`ALTER TABLE "report_log_attachment" DROP CONSTRAINT "report_log_attachment_outcome_known"`);
    await runner.query(
      `ALTER TABLE "report_log_attachment" ADD CONSTRAINT "report_log_attachment_outcome_known" CHECK (outcome IN ('ATTACHED', 'NOT_ATTACHED'))`,
    );
    await runner.query(`ALTER TABLE "discrepancy" DROP CONSTRAINT "discrepancy_subject_kind_known"`);
    await runner.query(
      `ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_subject_kind_known" CHECK (subject_kind IN ('SEARCH', 'ACCOUNT', 'REPORT', 'AUDIT', 'ACTION'))`,
    );
    await runner.query(`ALTER TABLE "discrepancy" ALTER COLUMN "subject_id" TYPE character varying(60)`);
    await runner.query(`ALTER TABLE "substantiation" DROP CONSTRAINT "substantiation_report_fk"`);
    await runner.query(`ALTER TABLE "substantiation" DROP CONSTRAINT "substantiation_search_fk"`);
    await runner.query(`ALTER TABLE "facesnxt_log_entry" DROP CONSTRAINT "facesnxt_log_entry_report_fk"`);
    await runner.query(`ALTER TABLE "quarterly_audit" DROP CONSTRAINT "quarterly_audit_sources_after_draw"`);
    await runner.query(`ALTER TABLE "quarterly_audit" DROP COLUMN "sources"`);
    await runner.query(`ALTER TABLE "report_log_attachment" DROP COLUMN "reconciliation"`);
    await runner.query(`ALTER TABLE "discrepancy" DROP COLUMN "outside_reference"`);
    await runner.query(`DROP INDEX "public"."substantiation_open_once"`);
    await runner.query(`DROP INDEX "public"."substantiation_open_by_age"`);
    await runner.query(`DROP TABLE "substantiation"`);
    await runner.query(`DROP TABLE "facesnxt_log_entry"`);
  }
}
