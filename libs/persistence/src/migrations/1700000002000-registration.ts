import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registration, training, access grants and accounts (V.A, V.E.3, VI.A, VII.E). */
export class Registration1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "account" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "registration_id" uuid NOT NULL,
      "external_user_id" character varying(80) NOT NULL,
      "external_created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "basis" character varying(30),
      "status" character varying(12) NOT NULL,
      "activated_at" TIMESTAMP WITH TIME ZONE,
      "last_used_at" TIMESTAMP WITH TIME ZONE,
      "cause" character varying(20),
      "event_at" TIMESTAMP WITH TIME ZONE,
      "blocked_at" TIMESTAMP WITH TIME ZONE,
      "blocked_by" uuid,
      "external_confirmed_at" TIMESTAMP WITH TIME ZONE,
      "external_confirmed_by" uuid,
      "reference" text,
      CONSTRAINT "account_basis_known" CHECK (basis IN ('INVESTIGATIVE_SECTION', 'AIU', 'CHIEF_APPROVAL')),
      CONSTRAINT "account_status_known" CHECK (status IN ('PENDING', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'REVOKED')),
      CONSTRAINT "account_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "account_of_registration" ON "account" ("registration_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "account_live_once" ON "account" ("member_id") WHERE status IN ('PENDING', 'ACTIVE', 'SUSPENDED')`,
    );
    await runner.query(`CREATE TABLE "registration" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "kind" character varying(10) NOT NULL,
      "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "requested_by" uuid NOT NULL,
      "paper_approval" text,
      "end_reason" text,
      CONSTRAINT "registration_kind_known" CHECK (kind IN ('REGULAR', 'LEGACY')),
      CONSTRAINT "registration_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "registration_of_member" ON "registration" ("member_id", "requested_at")`);
    await runner.query(`CREATE TABLE "registration_approval" (
      "id" uuid NOT NULL,
      "registration_id" uuid NOT NULL,
      "leg" character varying(12) NOT NULL,
      "decision" character varying(10) NOT NULL,
      "decided_by" uuid NOT NULL,
      "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reason" text,
      "voided_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "registration_approval_denial_has_reason" CHECK (decision <> 'DENIED' OR reason IS NOT NULL),
      CONSTRAINT "registration_approval_decision_known" CHECK (decision IN ('APPROVED', 'DENIED')),
      CONSTRAINT "registration_approval_leg_known" CHECK (leg IN ('SUPERVISOR', 'COMMANDER', 'CHIEF')),
      CONSTRAINT "registration_approval_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX "registration_approval_leg_once" ON "registration_approval" ("registration_id", "leg") WHERE voided_at IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_approval_person_once" ON "registration_approval" ("registration_id", "decided_by") WHERE voided_at IS NULL AND leg <> 'CHIEF'`,
    );
    await runner.query(`CREATE TABLE "agreement_acceptance" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "version" character varying(20) NOT NULL,
      "accepted_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "agreement_acceptance_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "agreement_acceptance_once" ON "agreement_acceptance" ("member_id", "version")`);
    await runner.query(`CREATE TABLE "training_record" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "course" character varying(60) NOT NULL,
      "course_version" character varying(20) NOT NULL,
      "completed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "certificate_ref" character varying(100) NOT NULL,
      "state" character varying(24) NOT NULL,
      "entered_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "verified_by" uuid,
      "verified_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "reject_reason" text,
      CONSTRAINT "training_record_verified_by_another" CHECK (verified_by IS NULL OR verified_by <> member_id),
      CONSTRAINT "training_record_state_known" CHECK (state IN ('COMPLETED_UNVERIFIED', 'VERIFIED', 'REJECTED')),
      CONSTRAINT "training_record_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "training_record_of_member" ON "training_record" ("member_id", "state")`);
    await runner.query(`CREATE TABLE "access_grant" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "granted_by" uuid NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      "reason" text,
      CONSTRAINT "access_grant_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "access_grant_of_member" ON "access_grant" ("member_id", "valid_from")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."access_grant_of_member"`);
    await runner.query(`DROP TABLE "access_grant"`);
    await runner.query(`DROP INDEX "public"."training_record_of_member"`);
    await runner.query(`DROP TABLE "training_record"`);
    await runner.query(`DROP INDEX "public"."agreement_acceptance_once"`);
    await runner.query(`DROP TABLE "agreement_acceptance"`);
    await runner.query(`DROP INDEX "public"."registration_approval_person_once"`);
    await runner.query(`DROP INDEX "public"."registration_approval_leg_once"`);
    await runner.query(`DROP TABLE "registration_approval"`);
    await runner.query(`DROP INDEX "public"."registration_of_member"`);
    await runner.query(`DROP TABLE "registration"`);
    await runner.query(`DROP INDEX "public"."account_live_once"`);
    await runner.query(`DROP INDEX "public"."account_of_registration"`);
    await runner.query(`DROP TABLE "account"`);
  }
}
