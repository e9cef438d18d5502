import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Oversight and what ends an account: reports, audits, memoranda, discrepancies; blocks, handovers, confirmations (VII). */
export class Oversight1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "account_block" (
      "id" uuid NOT NULL,
      "account_id" uuid NOT NULL,
      "outcome" character varying(12) NOT NULL,
      "cause" character varying(20) NOT NULL,
      "event_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "by_id" uuid,
      "reference" text NOT NULL,
      CONSTRAINT "account_block_cause_known" CHECK (cause IN ('SEPARATED', 'TRANSFERRED', 'MISUSE', 'DISSEMINATION')),
      CONSTRAINT "account_block_outcome_known" CHECK (outcome IN ('SUSPENDED', 'DEACTIVATED', 'LIFTED')),
      CONSTRAINT "account_block_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "account_block_by_event" ON "account_block" ("event_at")`);
    await runner.query(`CREATE INDEX "account_block_of_account" ON "account_block" ("account_id", "at")`);
    await runner.query(`CREATE TABLE "account_handover" (
      "id" uuid NOT NULL,
      "account_id" uuid NOT NULL,
      "object_kind" character varying(12) NOT NULL,
      "object_id" uuid NOT NULL,
      "action" character varying(12) NOT NULL,
      "to_id" uuid,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "account_handover_action_known" CHECK (action IN ('RELEASED', 'HANDED_OVER', 'REROUTED', 'ENDED')),
      CONSTRAINT "account_handover_kind_known" CHECK (object_kind IN ('TASK', 'SEARCH', 'POST', 'SUPERVISED', 'REGISTRATION')),
      CONSTRAINT "account_handover_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "account_handover_of_account" ON "account_handover" ("account_id", "at")`);
    await runner.query(`CREATE TABLE "external_block" (
      "account_id" uuid NOT NULL,
      "disabled_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "channel" character varying(12) NOT NULL,
      "reference" text NOT NULL,
      "late" boolean NOT NULL,
      "confirmed_by" uuid NOT NULL,
      "confirmed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "external_block_channel_known" CHECK (channel IN ('DEPARTMENT', 'HOST')),
      CONSTRAINT "external_block_pk" PRIMARY KEY ("account_id")
    )`);
    await runner.query(`CREATE TABLE "discrepancy" (
      "id" uuid NOT NULL,
      "key" character varying(200) NOT NULL,
      "source" character varying(16) NOT NULL,
      "type" character varying(60) NOT NULL,
      "subject_kind" character varying(10) NOT NULL,
      "subject_id" character varying(60) NOT NULL,
      "about_member_id" uuid,
      "note" text,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "state" character varying(24) NOT NULL,
      "owner_id" uuid,
      "assigned_by" uuid,
      "action" text,
      "evidence_refs" text array NOT NULL DEFAULT '{}',
      "acted_by" uuid,
      "acted_at" TIMESTAMP WITH TIME ZONE,
      "verify_note" text,
      "verified_by" uuid,
      "verified_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "discrepancy_verified_by_another" CHECK (verified_by IS NULL OR (verified_by <> acted_by AND verified_by IS DISTINCT FROM about_member_id)),
      CONSTRAINT "discrepancy_acted_in_words" CHECK (state NOT IN ('ACTION_TAKEN', 'VERIFIED', 'CLOSED') OR action IS NOT NULL),
      CONSTRAINT "discrepancy_subject_kind_known" CHECK (subject_kind IN ('SEARCH', 'ACCOUNT', 'REPORT', 'AUDIT')),
      CONSTRAINT "discrepancy_source_known" CHECK (source IN ('MONTHLY', 'AUDIT', 'RECONCILIATION', 'GUARD')),
      CONSTRAINT "discrepancy_state_known" CHECK (state IN ('OPEN', 'ASSIGNED', 'ACTION_TAKEN', 'VERIFIED', 'CLOSED', 'CONVERTED_TO_VIOLATION')),
      CONSTRAINT "discrepancy_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "discrepancy_of_subject" ON "discrepancy" ("subject_kind", "subject_id")`);
    await runner.query(
      `CREATE INDEX "discrepancy_open_by_age" ON "discrepancy" ("opened_at", "id") WHERE state NOT IN ('CLOSED', 'CONVERTED_TO_VIOLATION')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "discrepancy_open_once" ON "discrepancy" ("key") WHERE state NOT IN ('CLOSED', 'CONVERTED_TO_VIOLATION')`,
    );
    await runner.query(`CREATE TABLE "monthly_report" (
      "id" uuid NOT NULL,
      "period" character varying(7) NOT NULL,
      "revision" integer NOT NULL,
      "snapshot" jsonb,
      "sha256" character varying(64),
      "review" jsonb,
      "major_review" jsonb,
      "signed" jsonb,
      CONSTRAINT "monthly_report_signed_after_review" CHECK (signed IS NULL OR review IS NOT NULL),
      CONSTRAINT "monthly_report_snapshot_whole" CHECK ((snapshot IS NULL) = (sha256 IS NULL)),
      CONSTRAINT "monthly_report_period_form" CHECK (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
      CONSTRAINT "monthly_report_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "monthly_report_of_period" ON "monthly_report" ("period", "revision")`);
    await runner.query(`CREATE TABLE "report_log_attachment" (
      "report_id" uuid NOT NULL,
      "outcome" character varying(12) NOT NULL,
      "document_id" uuid,
      "stated_searches" integer,
      "difference" integer,
      "reason" text,
      "attached_by" uuid NOT NULL,
      "attached_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "report_log_attachment_one_of_two" CHECK ((document_id IS NULL) <> (reason IS NULL)),
      CONSTRAINT "report_log_attachment_outcome_known" CHECK (outcome IN ('ATTACHED', 'NOT_ATTACHED')),
      CONSTRAINT "report_log_attachment_pk" PRIMARY KEY ("report_id")
    )`);
    await runner.query(`CREATE TABLE "quarterly_audit" (
      "id" uuid NOT NULL,
      "quarter" character varying(7) NOT NULL,
      "frozen_at" TIMESTAMP WITH TIME ZONE,
      "population" jsonb,
      "drawn_at" TIMESTAMP WITH TIME ZONE,
      "sample" jsonb,
      "result" jsonb,
      "findings" jsonb,
      CONSTRAINT "quarterly_audit_findings_after_tests" CHECK (findings IS NULL OR result IS NOT NULL),
      CONSTRAINT "quarterly_audit_tests_after_draw" CHECK (result IS NULL OR sample IS NOT NULL),
      CONSTRAINT "quarterly_audit_seed_after_freeze" CHECK (drawn_at IS NULL OR (population IS NOT NULL AND drawn_at >= frozen_at)),
      CONSTRAINT "quarterly_audit_quarter_form" CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
      CONSTRAINT "quarterly_audit_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "quarterly_audit_of_quarter" ON "quarterly_audit" ("quarter")`);
    await runner.query(`CREATE TABLE "memorandum" (
      "audit_id" uuid NOT NULL,
      "number" character varying(20) NOT NULL,
      "content" jsonb NOT NULL,
      "sha256" character varying(64) NOT NULL,
      "drafted" jsonb NOT NULL,
      "submitted" jsonb,
      "acknowledged" jsonb,
      CONSTRAINT "memorandum_acknowledged_by_another" CHECK (acknowledged IS NULL OR acknowledged ->> 'by' <> submitted ->> 'by'),
      CONSTRAINT "memorandum_acknowledged_after_submission" CHECK (acknowledged IS NULL OR submitted IS NOT NULL),
      CONSTRAINT "memorandum_pk" PRIMARY KEY ("audit_id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "memorandum_number_once" ON "memorandum" ("number")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."memorandum_number_once"`);
    await runner.query(`DROP TABLE "memorandum"`);
    await runner.query(`DROP INDEX "public"."quarterly_audit_of_quarter"`);
    await runner.query(`DROP TABLE "quarterly_audit"`);
    await runner.query(`DROP TABLE "report_log_attachment"`);
    await runner.query(`DROP INDEX "public"."monthly_report_of_period"`);
    await runner.query(`DROP TABLE "monthly_report"`);
    await runner.query(`DROP INDEX "public"."discrepancy_open_once"`);
    await runner.query(`DROP INDEX "public"."discrepancy_open_by_age"`);
    await runner.query(`DROP INDEX "public"."discrepancy_of_subject"`);
    await runner.query(`DROP TABLE "discrepancy"`);
    await runner.query(`DROP TABLE "external_block"`);
    await runner.query(`DROP INDEX "public"."account_handover_of_account"`);
    await runner.query(`DROP TABLE "account_handover"`);
    await runner.query(`DROP INDEX "public"."account_block_of_account"`);
    await runner.query(`DROP INDEX "public"."account_block_by_event"`);
    await runner.query(`DROP TABLE "account_block"`);
  }
}
