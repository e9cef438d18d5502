import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documentation, corroboration, line-ups, identity and reviews (VI.C, VI.D, V.E.2); enforcement actions (VI.E). */
export class Corroboration1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_report_entry" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "version" integer NOT NULL,
      "kind" character varying(20) NOT NULL,
      "candidate_id" uuid,
      "reason" text,
      "positive_match" boolean,
      "sub_reason" character varying(20),
      "note" text,
      "records_number" character varying(80) NOT NULL,
      "records_supplement" character varying(80),
      "records_entered_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "text" text,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "case_report_entry_first_is_entry" CHECK (version > 1 OR kind = 'ENTRY'),
      CONSTRAINT "case_report_entry_says_why" CHECK (kind <> 'ENTRY' OR (reason IS NOT NULL AND positive_match IS NOT NULL)),
      CONSTRAINT "case_report_entry_sub_reason_known" CHECK (sub_reason IN ('NO_CANDIDATES', 'NO_MATCH', 'INCONCLUSIVE', 'SEARCH_FAILED', 'NOT_RUN')),
      CONSTRAINT "case_report_entry_kind_known" CHECK (kind IN ('ENTRY', 'CORROBORATION', 'CORRECTION')),
      CONSTRAINT "case_report_entry_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "case_report_entry_version_once" ON "case_report_entry" ("search_id", "version")`);
    await runner.query(`CREATE TABLE "corroboration_row" (
      "id" uuid NOT NULL,
      "version" integer NOT NULL,
      "search_id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "kind" character varying(20) NOT NULL,
      "outcome" character varying(20) NOT NULL,
      "evidence_type" character varying(40),
      "origin" character varying(20),
      "rests_on_likeness" boolean,
      "exculpatory" boolean NOT NULL DEFAULT false,
      "evidence_refs" text array NOT NULL DEFAULT '{}',
      "explanation" text,
      "not_applicable_reason" character varying(30),
      "pending_reason" character varying(30),
      "pending_until" TIMESTAMP WITH TIME ZONE,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "approved_by" uuid,
      "returned_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "corroboration_row_approved_by_another" CHECK (approved_by IS NULL OR approved_by <> by),
      CONSTRAINT "corroboration_row_weighs_with_evidence" CHECK (outcome NOT IN ('SUPPORTS', 'CONTRADICTS') OR evidence_type IS NOT NULL),
      CONSTRAINT "corroboration_row_pending_has_date" CHECK (outcome <> 'PENDING' OR (pending_reason IS NOT NULL AND pending_until IS NOT NULL)),
      CONSTRAINT "corroboration_row_na_has_reason" CHECK (outcome <> 'NOT_APPLICABLE' OR not_applicable_reason IS NOT NULL),
      CONSTRAINT "corroboration_row_pending_reason_known" CHECK (pending_reason IN ('LABORATORY', 'SERVED_BY_THIS_WARRANT', 'INTERVIEW_AFTER_ARREST', 'WITNESS_AWAY', 'OTHER')),
      CONSTRAINT "corroboration_row_na_reason_known" CHECK (not_applicable_reason IN ('NO_SUCH_EVIDENCE', 'NO_EYEWITNESS', 'WITNESS_UNAVAILABLE', 'WITNESS_SAW_IMAGE', 'EVIDENCE_NOT_SUITABLE', 'SUBJECT_DECEASED', 'PROFILE_PRESET', 'OTHER')),
      CONSTRAINT "corroboration_row_origin_known" CHECK (origin IN ('BEFORE_SEARCH', 'FROM_LEAD', 'SEPARATE')),
      CONSTRAINT "corroboration_row_evidence_known" CHECK (evidence_type IN ('FACE_SEARCH', 'SECOND_FACE_SEARCH', 'OWN_VISUAL_COMPARISON', 'COLLEAGUE_COMPARISON', 'VIDEO_LIKENESS', 'LINEUP_FROM_CANDIDATE', 'RECOGNITION_SHOWN_CANDIDATE', 'LINEUP_SEPARATE', 'RECOGNITION_UNPROMPTED', 'LATENT_PRINT', 'DNA', 'PROPERTY', 'PHONE_LOCATION', 'LICENCE_PLATE', 'ADMISSION', 'DOCUMENT', 'WITNESS_STATEMENT', 'ALIBI', 'MEDICAL_EXAMINER')),
      CONSTRAINT "corroboration_row_outcome_known" CHECK (outcome IN ('SUPPORTS', 'CONTRADICTS', 'NEUTRAL', 'NOT_APPLICABLE', 'PENDING')),
      CONSTRAINT "corroboration_row_kind_known" CHECK (kind IN ('REPORT_REVIEW', 'INTERVIEW', 'PHOTO_LINEUP', 'LATENT_PRINTS', 'DNA', 'OTHER')),
      CONSTRAINT "corroboration_row_pk" PRIMARY KEY ("id", "version")
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX "corroboration_row_step_once" ON "corroboration_row" ("search_id", "candidate_id", "kind", "version") WHERE kind <> 'OTHER'`,
    );
    await runner.query(`CREATE INDEX "corroboration_row_of_search" ON "corroboration_row" ("search_id", "candidate_id", "kind")`);
    await runner.query(`CREATE TABLE "lineup" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "kind" character varying(10) NOT NULL,
      "method" character varying(30),
      "suspect_source" character varying(30) NOT NULL,
      "evidence_type" character varying(40) NOT NULL,
      "filler_ids" text array NOT NULL DEFAULT '{}',
      "filler_count" integer,
      "selection_basis" text,
      "order_seed" character varying(80),
      "witness_ref" character varying(80),
      "administrator_id" uuid,
      "outside_name" character varying(200),
      "outside_agency" character varying(200),
      "recorded_by" uuid NOT NULL,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "held_at" TIMESTAMP WITH TIME ZONE,
      "instructions_version" character varying(40),
      "acknowledgement" character varying(30),
      "response" character varying(10),
      "confidence_statement" text,
      "prior_exposure" boolean,
      "recording_ref" character varying(200),
      "started_at" TIMESTAMP WITH TIME ZONE,
      "ended_at" TIMESTAMP WITH TIME ZONE,
      "compliance" character varying(20),
      "deviations" jsonb NOT NULL DEFAULT '[]',
      "presented_by" uuid,
      "presented_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "lineup_presented_whole" CHECK ((presented_at IS NULL) = (response IS NULL) AND (presented_at IS NULL) = (compliance IS NULL)),
      CONSTRAINT "lineup_compliance_known" CHECK (compliance IN ('COMPLIANT', 'NON_COMPLIANT')),
      CONSTRAINT "lineup_response_known" CHECK (response IN ('SUSPECT', 'FILLER', 'NONE', 'UNSURE')),
      CONSTRAINT "lineup_acknowledgement_known" CHECK (acknowledgement IN ('SIGNED', 'REFUSED_ADMIN_SIGNED', 'REFUSED_UNSIGNED', 'NOT_ASKED')),
      CONSTRAINT "lineup_evidence_known" CHECK (evidence_type IN ('FACE_SEARCH', 'SECOND_FACE_SEARCH', 'OWN_VISUAL_COMPARISON', 'COLLEAGUE_COMPARISON', 'VIDEO_LIKENESS', 'LINEUP_FROM_CANDIDATE', 'RECOGNITION_SHOWN_CANDIDATE', 'LINEUP_SEPARATE', 'RECOGNITION_UNPROMPTED', 'LATENT_PRINT', 'DNA', 'PROPERTY', 'PHONE_LOCATION', 'LICENCE_PLATE', 'ADMISSION', 'DOCUMENT', 'WITNESS_STATEMENT', 'ALIBI', 'MEDICAL_EXAMINER')),
      CONSTRAINT "lineup_source_known" CHECK (suspect_source IN ('FR_CANDIDATE', 'INDEPENDENT_EVIDENCE', 'NAMED_BY_WITNESS', 'OTHER')),
      CONSTRAINT "lineup_method_known" CHECK (method IN ('INDEPENDENT_ADMINISTRATOR', 'COMPUTER_PROGRAM', 'SHUFFLED_FOLDERS', 'OTHER_NEUTRAL')),
      CONSTRAINT "lineup_kind_known" CHECK (kind IN ('PHOTO', 'LIVE')),
      CONSTRAINT "lineup_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "lineup_of_candidate" ON "lineup" ("search_id", "candidate_id", "recorded_at")`);
    await runner.query(`CREATE TABLE "identity_determination" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "state" character varying(12) NOT NULL,
      "bases" jsonb NOT NULL,
      "contradictions" jsonb NOT NULL,
      "rationale" text NOT NULL,
      "presets_confirmed" boolean NOT NULL,
      "pending_step_ids" uuid array NOT NULL DEFAULT '{}',
      "by" uuid NOT NULL,
      "operator_id" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "identity_determination_state_known" CHECK (state IN ('IDENTIFIED', 'ELIMINATED', 'UNRESOLVED')),
      CONSTRAINT "identity_determination_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "identity_determination_of_candidate" ON "identity_determination" ("search_id", "candidate_id", "at")`,
    );
    await runner.query(`CREATE TABLE "not_applicable_review" (
      "row_id" uuid NOT NULL,
      "row_version" integer NOT NULL,
      "search_id" uuid NOT NULL,
      "decision" character varying(10) NOT NULL,
      "note" text,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "not_applicable_review_return_has_note" CHECK (decision <> 'RETURNED' OR note IS NOT NULL),
      CONSTRAINT "not_applicable_review_decision_known" CHECK (decision IN ('APPROVED', 'RETURNED')),
      CONSTRAINT "not_applicable_review_pk" PRIMARY KEY ("row_id", "row_version")
    )`);
    await runner.query(`CREATE INDEX "not_applicable_review_of_search" ON "not_applicable_review" ("search_id", "at")`);
    await runner.query(`CREATE TABLE "supervisor_review" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "decision" character varying(10) NOT NULL,
      "note" text,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "supervisor_review_return_has_note" CHECK (decision <> 'RETURNED' OR note IS NOT NULL),
      CONSTRAINT "supervisor_review_decision_known" CHECK (decision IN ('REVIEWED', 'RETURNED')),
      CONSTRAINT "supervisor_review_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "supervisor_review_of_search" ON "supervisor_review" ("search_id", "at")`);
    await runner.query(`CREATE TABLE "enforcement_request" (
      "id" uuid NOT NULL,
      "origin" character varying(20) NOT NULL,
      "case_id" uuid NOT NULL,
      "kind" character varying(24) NOT NULL,
      "state" character varying(14) NOT NULL,
      "subject_name" character varying(200),
      "subject_date_of_birth" character varying(10),
      "subject_licence_number" character varying(80),
      "subject_booking_number" character varying(80),
      "link" character varying(14) NOT NULL,
      "linked_search_ids" uuid array NOT NULL DEFAULT '{}',
      "linked_candidate_ids" uuid array NOT NULL DEFAULT '{}',
      "operator_ids" uuid array NOT NULL DEFAULT '{}',
      "pending_step_ids" uuid array NOT NULL DEFAULT '{}',
      "exculpatory_step_ids" uuid array NOT NULL DEFAULT '{}',
      "contradictions" jsonb NOT NULL DEFAULT '[]',
      "face_search_pointed" boolean,
      "affidavit_names_face_search" boolean,
      "warrant_number" character varying(80),
      "warrant_confirmed_at" TIMESTAMP WITH TIME ZONE,
      "warrant_confirmed_with" character varying(200),
      "author" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reviewer" uuid,
      "reviewed_at" TIMESTAMP WITH TIME ZONE,
      "review_note" text,
      "review_face_search_pointed" boolean,
      "arrested_at" TIMESTAMP WITH TIME ZONE,
      "arrested_by" character varying(200),
      "explanation" text,
      "discrepancies" character varying(60) array NOT NULL DEFAULT '{}',
      CONSTRAINT "enforcement_request_arrest_has_time" CHECK ((origin = 'OUTSIDE_ARREST') = (arrested_at IS NOT NULL)),
      CONSTRAINT "enforcement_request_reviewed_by_another" CHECK (reviewer IS NULL OR reviewer <> author),
      CONSTRAINT "enforcement_request_link_known" CHECK (link IN ('FOUND', 'DECLARED', 'UNCOMPARABLE', 'NONE')),
      CONSTRAINT "enforcement_request_state_known" CHECK (state IN ('UNDER_REVIEW', 'CLEARED', 'RETURNED', 'EXECUTED', 'WITHDRAWN')),
      CONSTRAINT "enforcement_request_kind_known" CHECK (kind IN ('ARREST', 'ARREST_WARRANT', 'SEARCH_WARRANT', 'PC_AFFIDAVIT', 'NOTICE_TO_APPEAR', 'STATE_ATTORNEY_FILING', 'PICKUP_BULLETIN', 'WARRANT_SERVICE')),
      CONSTRAINT "enforcement_request_origin_known" CHECK (origin IN ('REQUESTED', 'OUTSIDE_ARREST')),
      CONSTRAINT "enforcement_request_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "enforcement_request_of_case" ON "enforcement_request" ("case_id", "at")`);
    await runner.query(`CREATE TABLE "enforcement_basis" (
      "request_id" uuid NOT NULL,
      "position" smallint NOT NULL,
      "type" character varying(40) NOT NULL,
      "rests_on_likeness" boolean NOT NULL,
      "step_id" uuid,
      "source_ref" character varying(300),
      "established_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "enforcement_basis_type_known" CHECK (type IN ('FACE_SEARCH', 'SECOND_FACE_SEARCH', 'OWN_VISUAL_COMPARISON', 'COLLEAGUE_COMPARISON', 'VIDEO_LIKENESS', 'LINEUP_FROM_CANDIDATE', 'RECOGNITION_SHOWN_CANDIDATE', 'LINEUP_SEPARATE', 'RECOGNITION_UNPROMPTED', 'LATENT_PRINT', 'DNA', 'PROPERTY', 'PHONE_LOCATION', 'LICENCE_PLATE', 'ADMISSION', 'DOCUMENT', 'WITNESS_STATEMENT', 'ALIBI', 'MEDICAL_EXAMINER')),
      CONSTRAINT "enforcement_basis_pk" PRIMARY KEY ("request_id", "position")
    )`);
    await runner.query(`CREATE TABLE "enforcement_outcome" (
      "id" uuid NOT NULL,
      "request_id" uuid NOT NULL,
      "outcome" character varying(20) NOT NULL,
      "occurred_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "note" text,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "enforcement_outcome_known" CHECK (outcome IN ('ARREST', 'WARRANT_ISSUED', 'DENIED', 'CHARGED', 'DISMISSED', 'MISIDENTIFICATION', 'NOT_EXECUTED')),
      CONSTRAINT "enforcement_outcome_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "enforcement_outcome_of_request" ON "enforcement_outcome" ("request_id", "occurred_at")`);
    await runner.query(`CREATE TABLE "prosecutor_notice" (
      "id" uuid NOT NULL,
      "request_id" uuid NOT NULL,
      "step_ids" uuid array NOT NULL DEFAULT '{}',
      "notified_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reference" character varying(200) NOT NULL,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "prosecutor_notice_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "prosecutor_notice_of_request" ON "prosecutor_notice" ("request_id", "at")`);
    await runner.query(
      `ALTER TABLE "case_report_entry" ADD CONSTRAINT "case_report_entry_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "case_report_entry" ADD CONSTRAINT "case_report_entry_candidate_fk" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "case_report_entry" ADD CONSTRAINT "case_report_entry_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "corroboration_row" ADD CONSTRAINT "corroboration_row_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "corroboration_row" ADD CONSTRAINT "corroboration_row_candidate_fk" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "corroboration_row" ADD CONSTRAINT "corroboration_row_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "corroboration_row" ADD CONSTRAINT "corroboration_row_approver_fk" FOREIGN KEY ("approved_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lineup" ADD CONSTRAINT "lineup_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lineup" ADD CONSTRAINT "lineup_candidate_fk" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lineup" ADD CONSTRAINT "lineup_administrator_fk" FOREIGN KEY ("administrator_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lineup" ADD CONSTRAINT "lineup_recorder_fk" FOREIGN KEY ("recorded_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lineup" ADD CONSTRAINT "lineup_presenter_fk" FOREIGN KEY ("presented_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "identity_determination" ADD CONSTRAINT "identity_determination_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "identity_determination" ADD CONSTRAINT "identity_determination_candidate_fk" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "identity_determination" ADD CONSTRAINT "identity_determination_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "identity_determination" ADD CONSTRAINT "identity_determination_operator_fk" FOREIGN KEY ("operator_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "not_applicable_review" ADD CONSTRAINT "not_applicable_review_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "not_applicable_review" ADD CONSTRAINT "not_applicable_review_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervisor_review" ADD CONSTRAINT "supervisor_review_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "supervisor_review" ADD CONSTRAINT "supervisor_review_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_request" ADD CONSTRAINT "enforcement_request_case_fk" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_request" ADD CONSTRAINT "enforcement_request_author_fk" FOREIGN KEY ("author") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_request" ADD CONSTRAINT "enforcement_request_reviewer_fk" FOREIGN KEY ("reviewer") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_basis" ADD CONSTRAINT "enforcement_basis_request_fk" FOREIGN KEY ("request_id") REFERENCES "enforcement_request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_outcome" ADD CONSTRAINT "enforcement_outcome_request_fk" FOREIGN KEY ("request_id") REFERENCES "enforcement_request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enforcement_outcome" ADD CONSTRAINT "enforcement_outcome_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "prosecutor_notice" ADD CONSTRAINT "prosecutor_notice_request_fk" FOREIGN KEY ("request_id") REFERENCES "enforcement_request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "prosecutor_notice" ADD CONSTRAINT "prosecutor_notice_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP CONSTRAINT "prosecutor_notice_member_fk"`);
    await runner.query(`ALTER TABLE "prosecutor_notice" DROP CONSTRAINT "prosecutor_notice_request_fk"`);
    await runner.query(`ALTER TABLE "enforcement_outcome" DROP CONSTRAINT "enforcement_outcome_member_fk"`);
    await runner.query(`ALTER TABLE "enforcement_outcome" DROP CONSTRAINT "enforcement_outcome_request_fk"`);
    await runner.query(`ALTER TABLE "enforcement_basis" DROP CONSTRAINT "enforcement_basis_request_fk"`);
    await runner.query(`ALTER TABLE "enforcement_request" DROP CONSTRAINT "enforcement_request_reviewer_fk"`);
    await runner.query(`ALTER TABLE "enforcement_request" DROP CONSTRAINT "enforcement_request_author_fk"`);
    await runner.query(`ALTER TABLE "enforcement_request" DROP CONSTRAINT "enforcement_request_case_fk"`);
    await runner.query(`ALTER TABLE "supervisor_review" DROP CONSTRAINT "supervisor_review_member_fk"`);
    await runner.query(`ALTER TABLE "supervisor_review" DROP CONSTRAINT "supervisor_review_search_fk"`);
    await runner.query(`ALTER TABLE "not_applicable_review" DROP CONSTRAINT "not_applicable_review_member_fk"`);
    await runner.query(`ALTER TABLE "not_applicable_review" DROP CONSTRAINT "not_applicable_review_search_fk"`);
    await runner.query(`ALTER TABLE "identity_determination" DROP CONSTRAINT "identity_determination_operator_fk"`);
    await runner.query(`ALTER TABLE "identity_determination" DROP CONSTRAINT "identity_determination_member_fk"`);
    await runner.query(`ALTER TABLE "identity_determination" DROP CONSTRAINT "identity_determination_candidate_fk"`);
    await runner.query(`ALTER TABLE "identity_determination" DROP CONSTRAINT "identity_determination_search_fk"`);
    await runner.query(`ALTER TABLE "lineup" DROP CONSTRAINT "lineup_presenter_fk"`);
    await runner.query(`ALTER TABLE "lineup" DROP CONSTRAINT "lineup_recorder_fk"`);
    await runner.query(`ALTER TABLE "lineup" DROP CONSTRAINT "lineup_administrator_fk"`);
    await runner.query(`ALTER TABLE "lineup" DROP CONSTRAINT "lineup_candidate_fk"`);
    await runner.query(`ALTER TABLE "lineup" DROP CONSTRAINT "lineup_search_fk"`);
    await runner.query(`ALTER TABLE "corroboration_row" DROP CONSTRAINT "corroboration_row_approver_fk"`);
    await runner.query(`ALTER TABLE "corroboration_row" DROP CONSTRAINT "corroboration_row_member_fk"`);
    await runner.query(`ALTER TABLE "corroboration_row" DROP CONSTRAINT "corroboration_row_candidate_fk"`);
    await runner.query(`ALTER TABLE "corroboration_row" DROP CONSTRAINT "corroboration_row_search_fk"`);
    await runner.query(`ALTER TABLE "case_report_entry" DROP CONSTRAINT "case_report_entry_member_fk"`);
    await runner.query(`ALTER TABLE "case_report_entry" DROP CONSTRAINT "case_report_entry_candidate_fk"`);
    await runner.query(`ALTER TABLE "case_report_entry" DROP CONSTRAINT "case_report_entry_search_fk"`);
    await runner.query(`DROP INDEX "public"."prosecutor_notice_of_request"`);
    await runner.query(`DROP TABLE "prosecutor_notice"`);
    await runner.query(`DROP INDEX "public"."enforcement_outcome_of_request"`);
    await runner.query(`DROP TABLE "enforcement_outcome"`);
    await runner.query(`DROP TABLE "enforcement_basis"`);
    await runner.query(`DROP INDEX "public"."enforcement_request_of_case"`);
    await runner.query(`DROP TABLE "enforcement_request"`);
    await runner.query(`DROP INDEX "public"."supervisor_review_of_search"`);
    await runner.query(`DROP TABLE "supervisor_review"`);
    await runner.query(`DROP INDEX "public"."not_applicable_review_of_search"`);
    await runner.query(`DROP TABLE "not_applicable_review"`);
    await runner.query(`DROP INDEX "public"."identity_determination_of_candidate"`);
    await runner.query(`DROP TABLE "identity_determination"`);
    await runner.query(`DROP INDEX "public"."lineup_of_candidate"`);
    await runner.query(`DROP TABLE "lineup"`);
    await runner.query(`DROP INDEX "public"."corroboration_row_of_search"`);
    await runner.query(`DROP INDEX "public"."corroboration_row_step_once"`);
    await runner.query(`DROP TABLE "corroboration_row"`);
    await runner.query(`DROP INDEX "public"."case_report_entry_version_once"`);
    await runner.query(`DROP TABLE "case_report_entry"`);
  }
}
