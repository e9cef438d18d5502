import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The face search up to its determination: agreements, cases, evidence, searches, results, reads of candidate lists, determinations. */
export class Search1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "agreement" (
      "id" uuid NOT NULL,
      "reference" character varying(200) NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      "recorded_by" uuid,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "agreement_period" CHECK (valid_to IS NULL OR valid_from < valid_to),
      CONSTRAINT "agreement_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "case_file" (
      "id" uuid NOT NULL,
      "ori" character varying(9) NOT NULL,
      "case_number" character varying(40) NOT NULL,
      "kind" character varying(12) NOT NULL,
      "state" character varying(12) NOT NULL,
      "offence_codes" character varying(40) array NOT NULL,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "opened_by" uuid,
      CONSTRAINT "case_file_state_known" CHECK (state IN ('OPEN', 'SUSPENDED', 'CLOSED', 'SEALED')),
      CONSTRAINT "case_file_kind_known" CHECK (kind IN ('CRIMINAL', 'IA', 'ASSIST', 'DEATH', 'DETENTION', 'CRASH')),
      CONSTRAINT "case_file_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "case_file_number_once" ON "case_file" ("ori", "case_number")`);
    await runner.query(`CREATE TABLE "case_assignment" (
      "id" uuid NOT NULL,
      "case_id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "case_assignment_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "case_assignment_of_member" ON "case_assignment" ("member_id")`);
    await runner.query(`CREATE INDEX "case_assignment_of_case" ON "case_assignment" ("case_id", "member_id")`);
    await runner.query(`CREATE TABLE "evidence_file" (
      "id" uuid NOT NULL,
      "sha256" character varying(64) NOT NULL,
      "size" integer NOT NULL,
      "media_type" character varying(100) NOT NULL,
      "kind" character varying(20) NOT NULL,
      "path" character varying(100) NOT NULL,
      "stored_by" uuid NOT NULL,
      "stored_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "evidence_file_sealed" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "evidence_file_kind_known" CHECK (kind IN ('PROBE_ORIGINAL', 'PROBE_DISPLAY', 'PRINTOUT', 'CANDIDATE_FILE')),
      CONSTRAINT "evidence_file_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "evidence_file_by_sha256" ON "evidence_file" ("sha256")`);
    await runner.query(`CREATE TABLE "probe_image" (
      "id" uuid NOT NULL,
      "original_id" uuid NOT NULL,
      "display_id" uuid NOT NULL,
      "sha256" character varying(64) NOT NULL,
      "source_type" character varying(20) NOT NULL,
      "captured_at" TIMESTAMP WITH TIME ZONE,
      "faces_detected" integer,
      "minor" boolean NOT NULL,
      "width" integer NOT NULL,
      "height" integer NOT NULL,
      "uploaded_by" uuid NOT NULL,
      "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "probe_image_sealed" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "probe_image_source_known" CHECK (source_type IN ('CAMERA', 'VIDEO_STILL', 'PHONE', 'SOCIAL_MEDIA', 'DOCUMENT', 'SCENE', 'OTHER', 'SKETCH', 'GENERATED', 'LOOK_ALIKE')),
      CONSTRAINT "probe_image_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "probe_image_by_sha256" ON "probe_image" ("sha256")`);
    await runner.query(`CREATE TABLE "candidate_import" (
      "file_id" uuid NOT NULL,
      "rows" jsonb NOT NULL,
      "hidden_columns" integer NOT NULL,
      CONSTRAINT "candidate_import_pk" PRIMARY KEY ("file_id")
    )`);
    await runner.query(`CREATE TABLE "face_search" (
      "id" uuid NOT NULL,
      "operator_id" uuid NOT NULL,
      "owner_id" uuid NOT NULL,
      "recorded_by" uuid NOT NULL,
      "requested_by" uuid,
      "case_id" uuid,
      "case_number" character varying(40),
      "purpose" character varying(10),
      "purpose_details" jsonb,
      "reason" text,
      "probe_id" uuid,
      "attestation_version" character varying(20),
      "reopen_reason" text,
      "repeat_reason" text,
      "profile" character varying(10) NOT NULL,
      "flags" character varying(24) array NOT NULL,
      "urgent" boolean NOT NULL,
      "eligibility" jsonb NOT NULL,
      "channel" character varying(20) NOT NULL,
      "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "late_search_id" character varying(100),
      "late_executed_at" TIMESTAMP WITH TIME ZONE,
      "provider_request_id" uuid,
      "asked_at" TIMESTAMP WITH TIME ZONE,
      "cancel_reason" text,
      CONSTRAINT "face_search_gates_passed" CHECK (channel = 'RECORDED_LATE' OR (case_id IS NOT NULL AND purpose IS NOT NULL AND reason IS NOT NULL AND probe_id IS NOT NULL AND attestation_version IS NOT NULL)),
      CONSTRAINT "face_search_profile_known" CHECK (profile IN ('FULL', 'LIGHT')),
      CONSTRAINT "face_search_purpose_known" CHECK (purpose IN ('VIII_A1', 'VIII_A2', 'VIII_A3', 'VIII_A4', 'VIII_A5')),
      CONSTRAINT "face_search_channel_known" CHECK (channel IN ('MANUAL_ENTRY', 'IMPORT', 'SIMULATOR', 'RECORDED_LATE')),
      CONSTRAINT "face_search_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "face_search_of_owner" ON "face_search" ("owner_id")`);
    await runner.query(`CREATE INDEX "face_search_of_probe" ON "face_search" ("probe_id")`);
    await runner.query(`CREATE INDEX "face_search_of_operator" ON "face_search" ("operator_id", "submitted_at")`);
    await runner.query(`CREATE INDEX "face_search_of_case" ON "face_search" ("case_id", "submitted_at", "id")`);
    await runner.query(`CREATE TABLE "face_search_discrepancy" (
      "search_id" uuid NOT NULL,
      "gate" character varying(24) NOT NULL,
      "type" character varying(60) NOT NULL,
      "authority_kind" character varying(10) NOT NULL,
      "authority_ref" character varying(100) NOT NULL,
      CONSTRAINT "face_search_discrepancy_gate_known" CHECK (gate IN ('CASE_NUMBER', 'CASE_OPEN', 'CASE_ASSIGNMENT', 'PURPOSE', 'REASON', 'PROBE', 'PROBE_REPEAT', 'ATTESTATION', 'PROHIBITED_USE', 'ACCOUNT', 'TRAINING', 'ACCESS_BASIS', 'AGREEMENT')),
      CONSTRAINT "face_search_discrepancy_pk" PRIMARY KEY ("search_id", "gate")
    )`);
    await runner.query(`CREATE TABLE "candidate_list" (
      "search_id" uuid NOT NULL,
      "outcome" character varying(20) NOT NULL,
      "channel" character varying(20) NOT NULL,
      "provider_search_id" character varying(100),
      "executed_at" TIMESTAMP WITH TIME ZONE,
      "returned_count" integer NOT NULL,
      "requested_count" integer,
      "truncated" boolean NOT NULL,
      "threshold" double precision,
      "algorithm" character varying(100),
      "score_scale" character varying(100),
      "printout_id" uuid,
      "file_id" uuid,
      "ties" boolean NOT NULL,
      "list_complete" boolean NOT NULL,
      "failure_reason" character varying(30),
      "failure_explanation" text,
      "recorded_by" uuid,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "candidate_list_counted" CHECK (returned_count >= 0),
      CONSTRAINT "candidate_list_failure_known" CHECK (failure_reason IN ('PROVIDER_UNAVAILABLE', 'PROVIDER_REJECTED', 'IMAGE_REJECTED', 'OTHER')),
      CONSTRAINT "candidate_list_channel_known" CHECK (channel IN ('MANUAL_ENTRY', 'IMPORT', 'SIMULATOR', 'RECORDED_LATE')),
      CONSTRAINT "candidate_list_outcome_known" CHECK (outcome IN ('RESULTS_RETURNED', 'NO_CANDIDATES', 'FAILED', 'BLOCKED')),
      CONSTRAINT "candidate_list_pk" PRIMARY KEY ("search_id")
    )`);
    await runner.query(`CREATE INDEX "candidate_list_by_provider_search" ON "candidate_list" ("provider_search_id")`);
    await runner.query(`CREATE INDEX "candidate_list_executed" ON "candidate_list" ("executed_at")`);
    await runner.query(`CREATE TABLE "candidate" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "rank" integer,
      "similarity_score" double precision,
      "source" character varying(20) NOT NULL,
      "record_ref" character varying(200) NOT NULL,
      "name" character varying(200),
      "date_of_birth" character varying(10),
      "licence_number" character varying(200),
      "booking_number" character varying(200),
      "customer_number" character varying(200),
      "city" character varying(200),
      "state" character varying(200),
      "zip" character varying(200),
      "sex" character varying(200),
      "race" character varying(200),
      "height" character varying(200),
      "licence_issued_on" character varying(10),
      "booking_agency" character varying(200),
      "booking_date" character varying(10),
      CONSTRAINT "candidate_rank_positive" CHECK (rank > 0),
      CONSTRAINT "candidate_source_known" CHECK (source IN ('DL_PHOTO', 'BOOKING_PHOTO')),
      CONSTRAINT "candidate_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "candidate_of_search" ON "candidate" ("search_id", "position")`);
    await runner.query(`CREATE TABLE "candidate_read" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "candidate_read_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "candidate_read_of_search" ON "candidate_read" ("search_id", "member_id")`);
    await runner.query(`CREATE TABLE "comparison_determination" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "outcome" character varying(12) NOT NULL,
      "sub_reason" character varying(20),
      "followed_up_ids" uuid array NOT NULL,
      "match_candidate_ids" uuid array NOT NULL,
      "comparisons" jsonb NOT NULL,
      "rationale" text NOT NULL,
      "limitations" text,
      "decided_by" uuid NOT NULL,
      "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "supersedes" uuid,
      "supersede_reason" text,
      "superseded_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "comparison_determination_superseding_has_reason" CHECK ((supersedes IS NULL) = (supersede_reason IS NULL)),
      CONSTRAINT "comparison_determination_match_has_person" CHECK ((outcome = 'MATCH') = (cardinality(match_candidate_ids) > 0)),
      CONSTRAINT "comparison_determination_sub_reason_known" CHECK (sub_reason IN ('NO_CANDIDATES', 'NO_MATCH', 'INCONCLUSIVE', 'SEARCH_FAILED', 'NOT_RUN')),
      CONSTRAINT "comparison_determination_outcome_known" CHECK (outcome IN ('MATCH', 'NO_MATCH', 'INCONCLUSIVE')),
      CONSTRAINT "comparison_determination_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "comparison_determination_of_search" ON "comparison_determination" ("search_id", "decided_at")`);
    await runner.query(
      `CREATE UNIQUE INDEX "comparison_determination_current" ON "comparison_determination" ("search_id") WHERE superseded_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "agreement" ADD CONSTRAINT "agreement_member_fk" FOREIGN KEY ("recorded_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "case_file" ADD CONSTRAINT "case_file_member_fk" FOREIGN KEY ("opened_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "case_assignment" ADD CONSTRAINT "case_assignment_case_fk" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "case_assignment" ADD CONSTRAINT "case_assignment_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_member_fk" FOREIGN KEY ("stored_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "probe_image" ADD CONSTRAINT "probe_image_original_fk" FOREIGN KEY ("original_id") REFERENCES "evidence_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "probe_image" ADD CONSTRAINT "probe_image_display_fk" FOREIGN KEY ("display_id") REFERENCES "evidence_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "probe_image" ADD CONSTRAINT "probe_image_member_fk" FOREIGN KEY ("uploaded_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_import" ADD CONSTRAINT "candidate_import_file_fk" FOREIGN KEY ("file_id") REFERENCES "evidence_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "face_search" ADD CONSTRAINT "face_search_operator_fk" FOREIGN KEY ("operator_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "face_search" ADD CONSTRAINT "face_search_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "face_search" ADD CONSTRAINT "face_search_recorder_fk" FOREIGN KEY ("recorded_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "face_search" ADD CONSTRAINT "face_search_requester_fk" FOREIGN KEY ("requested_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "face_search" ADD CONSTRAINT "face_search_case_fk" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "face_search" ADD CONSTRAINT "face_search_probe_fk" FOREIGN KEY ("probe_id") REFERENCES "probe_image"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "face_search_discrepancy" ADD CONSTRAINT "face_search_discrepancy_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_list" ADD CONSTRAINT "candidate_list_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_list" ADD CONSTRAINT "candidate_list_printout_fk" FOREIGN KEY ("printout_id") REFERENCES "evidence_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_list" ADD CONSTRAINT "candidate_list_file_fk" FOREIGN KEY ("file_id") REFERENCES "evidence_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_list" ADD CONSTRAINT "candidate_list_member_fk" FOREIGN KEY ("recorded_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate" ADD CONSTRAINT "candidate_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_read" ADD CONSTRAINT "candidate_read_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_read" ADD CONSTRAINT "candidate_read_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comparison_determination" ADD CONSTRAINT "comparison_determination_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comparison_determination" ADD CONSTRAINT "comparison_determination_member_fk" FOREIGN KEY ("decided_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comparison_determination" ADD CONSTRAINT "comparison_determination_supersedes_fk" FOREIGN KEY ("supersedes") REFERENCES "comparison_determination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "comparison_determination" DROP CONSTRAINT "comparison_determination_supersedes_fk"`);
    await runner.query(`ALTER TABLE "comparison_determination" DROP CONSTRAINT "comparison_determination_member_fk"`);
    await runner.query(`ALTER TABLE "comparison_determination" DROP CONSTRAINT "comparison_determination_search_fk"`);
    await runner.query(`ALTER TABLE "candidate_read" DROP CONSTRAINT "candidate_read_search_fk"`);
    await runner.query(`ALTER TABLE "candidate_read" DROP CONSTRAINT "candidate_read_member_fk"`);
    await runner.query(`ALTER TABLE "candidate" DROP CONSTRAINT "candidate_search_fk"`);
    await runner.query(`ALTER TABLE "candidate_list" DROP CONSTRAINT "candidate_list_member_fk"`);
    await runner.query(`ALTER TABLE "candidate_list" DROP CONSTRAINT "candidate_list_file_fk"`);
    await runner.query(`ALTER TABLE "candidate_list" DROP CONSTRAINT "candidate_list_printout_fk"`);
    await runner.query(`ALTER TABLE "candidate_list" DROP CONSTRAINT "candidate_list_search_fk"`);
    await runner.query(`ALTER TABLE "face_search_discrepancy" DROP CONSTRAINT "face_search_discrepancy_search_fk"`);
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_probe_fk"`);
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_case_fk"`);
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_requester_fk"`);
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_recorder_fk"`);
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_owner_fk"`);
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_operator_fk"`);
    await runner.query(`ALTER TABLE "candidate_import" DROP CONSTRAINT "candidate_import_file_fk"`);
    await runner.query(`ALTER TABLE "probe_image" DROP CONSTRAINT "probe_image_member_fk"`);
    await runner.query(`ALTER TABLE "probe_image" DROP CONSTRAINT "probe_image_display_fk"`);
    await runner.query(`ALTER TABLE "probe_image" DROP CONSTRAINT "probe_image_original_fk"`);
    await runner.query(`ALTER TABLE "evidence_file" DROP CONSTRAINT "evidence_file_member_fk"`);
    await runner.query(`ALTER TABLE "case_assignment" DROP CONSTRAINT "case_assignment_member_fk"`);
    await runner.query(`ALTER TABLE "case_assignment" DROP CONSTRAINT "case_assignment_case_fk"`);
    await runner.query(`ALTER TABLE "case_file" DROP CONSTRAINT "case_file_member_fk"`);
    await runner.query(`ALTER TABLE "agreement" DROP CONSTRAINT "agreement_member_fk"`);
    await runner.query(`DROP INDEX "public"."comparison_determination_current"`);
    await runner.query(`DROP INDEX "public"."comparison_determination_of_search"`);
    await runner.query(`DROP TABLE "comparison_determination"`);
    await runner.query(`DROP INDEX "public"."candidate_read_of_search"`);
    await runner.query(`DROP TABLE "candidate_read"`);
    await runner.query(`DROP INDEX "public"."candidate_of_search"`);
    await runner.query(`DROP TABLE "candidate"`);
    await runner.query(`DROP INDEX "public"."candidate_list_executed"`);
    await runner.query(`DROP INDEX "public"."candidate_list_by_provider_search"`);
    await runner.query(`DROP TABLE "candidate_list"`);
    await runner.query(`DROP TABLE "face_search_discrepancy"`);
    await runner.query(`DROP INDEX "public"."face_search_of_case"`);
    await runner.query(`DROP INDEX "public"."face_search_of_operator"`);
    await runner.query(`DROP INDEX "public"."face_search_of_probe"`);
    await runner.query(`DROP INDEX "public"."face_search_of_owner"`);
    await runner.query(`DROP TABLE "face_search"`);
    await runner.query(`DROP TABLE "candidate_import"`);
    await runner.query(`DROP INDEX "public"."probe_image_by_sha256"`);
    await runner.query(`DROP TABLE "probe_image"`);
    await runner.query(`DROP INDEX "public"."evidence_file_by_sha256"`);
    await runner.query(`DROP TABLE "evidence_file"`);
    await runner.query(`DROP INDEX "public"."case_assignment_of_case"`);
    await runner.query(`DROP INDEX "public"."case_assignment_of_member"`);
    await runner.query(`DROP TABLE "case_assignment"`);
    await runner.query(`DROP INDEX "public"."case_file_number_once"`);
    await runner.query(`DROP TABLE "case_file"`);
    await runner.query(`DROP TABLE "agreement"`);
  }
}
