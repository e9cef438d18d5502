import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roster: agency, members, units, and everything dated that says who may decide what. */
export class People1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await this.departmentAndMembers(runner);
    await this.standing(runner);
    await this.references(runner);
  }

  private async departmentAndMembers(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "agency" (
      "id" uuid NOT NULL,
      "ori" character varying(9) NOT NULL,
      "name" character varying(200) NOT NULL,
      "time_zone" character varying(60) NOT NULL,
      "case_number_pattern" character varying(200) NOT NULL,
      "single" boolean NOT NULL DEFAULT true,
      CONSTRAINT "agency_single_row" CHECK (single),
      CONSTRAINT "agency_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "agency_once" ON "agency" ("single")`);
    await runner.query(`CREATE TABLE "member" (
      "id" uuid NOT NULL,
      "employee_no" character varying(40) NOT NULL,
      "name" character varying(200) NOT NULL,
      "rank" character varying(60) NOT NULL,
      "sworn" boolean NOT NULL,
      "status" character varying(10) NOT NULL,
      "issuer" character varying(300),
      "subject" character varying(200),
      "separated_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "member_identity_whole" CHECK ((issuer IS NULL) = (subject IS NULL)),
      CONSTRAINT "member_separated_has_instant" CHECK ((status = 'SEPARATED') = (separated_at IS NOT NULL)),
      CONSTRAINT "member_status_known" CHECK (status IN ('ACTIVE', 'ON_LEAVE', 'SEPARATED')),
      CONSTRAINT "member_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "member_employee_no_once" ON "member" ("employee_no")`);
    await runner.query(`CREATE UNIQUE INDEX "member_by_identity" ON "member" ("issuer", "subject") WHERE issuer IS NOT NULL`);
    await runner.query(`CREATE TABLE "unit" (
      "id" uuid NOT NULL,
      "name" character varying(200) NOT NULL,
      "kind" character varying(30) NOT NULL,
      "parent_id" uuid,
      CONSTRAINT "unit_not_its_own_parent" CHECK (parent_id <> id),
      CONSTRAINT "unit_kind_known" CHECK (kind IN ('INVESTIGATIVE_SECTION', 'AIU', 'OTHER')),
      CONSTRAINT "unit_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "unit_name_once" ON "unit" ("name")`);
    await runner.query(`CREATE TABLE "roster_change" (
      "id" uuid NOT NULL,
      "kind" character varying(20) NOT NULL,
      "payload" jsonb NOT NULL,
      "proposed_by" uuid NOT NULL,
      "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "state" character varying(10) NOT NULL,
      "decided_by" uuid,
      "decided_at" TIMESTAMP WITH TIME ZONE,
      "reason" text,
      CONSTRAINT "roster_change_decided_whole" CHECK ((state = 'PROPOSED') = (decided_at IS NULL) AND (state = 'PROPOSED') = (decided_by IS NULL)),
      CONSTRAINT "roster_change_state_known" CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED')),
      CONSTRAINT "roster_change_kind_known" CHECK (kind IN ('ASSIGNMENT', 'ROLE_GRANT', 'ROLE_END', 'ACTING_APPOINTMENT', 'DESIGNATION', 'DUTY_SUPERVISOR', 'ABSENCE', 'IMPORT')),
      CONSTRAINT "roster_change_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "roster_change_waiting" ON "roster_change" ("proposed_at", "id") WHERE state = 'PROPOSED'`);
  }

  private async standing(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "assignment" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "unit_id" uuid NOT NULL,
      "supervisor_id" uuid,
      "kind" character varying(10) NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "assignment_not_own_supervisor" CHECK (supervisor_id <> member_id),
      CONSTRAINT "assignment_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "assignment_kind_known" CHECK (kind IN ('REGULAR', 'TEMPORARY', 'ACTING')),
      CONSTRAINT "assignment_one_of_a_kind" EXCLUDE USING gist (member_id WITH =, kind WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "assignment_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "assignment_under_supervisor" ON "assignment" ("supervisor_id", "valid_from")`);
    await runner.query(`CREATE INDEX "assignment_of_member" ON "assignment" ("member_id", "valid_from")`);
    await runner.query(`CREATE TABLE "role_grant" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "role" character varying(40) NOT NULL,
      "unit_id" uuid,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "role_grant_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "role_grant_role_known" CHECK (role IN ('CHIEF', 'INVESTIGATIVE_SECTION_MAJOR', 'INVESTIGATIVE_SECTION_COMMANDER', 'TRAINING_COORDINATOR', 'FACESNXT_ADMINISTRATOR', 'IA_INVESTIGATOR', 'AUDITOR', 'RECORDS_CUSTODIAN', 'SYSTEM_ADMINISTRATOR')),
      CONSTRAINT "role_grant_single_post" EXCLUDE USING gist (role WITH =, tstzrange(valid_from, valid_to) WITH &&) WHERE (role IN ('CHIEF', 'INVESTIGATIVE_SECTION_MAJOR', 'INVESTIGATIVE_SECTION_COMMANDER')),
      CONSTRAINT "role_grant_once" EXCLUDE USING gist (member_id WITH =, role WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "role_grant_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "acting_appointment" (
      "id" uuid NOT NULL,
      "role" character varying(40) NOT NULL,
      "holder_id" uuid NOT NULL,
      "by_id" uuid NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "acting_appointment_by_another" CHECK (by_id <> holder_id),
      CONSTRAINT "acting_appointment_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "acting_appointment_role_known" CHECK (role IN ('CHIEF', 'INVESTIGATIVE_SECTION_MAJOR', 'INVESTIGATIVE_SECTION_COMMANDER', 'TRAINING_COORDINATOR', 'FACESNXT_ADMINISTRATOR', 'IA_INVESTIGATOR', 'AUDITOR', 'RECORDS_CUSTODIAN', 'SYSTEM_ADMINISTRATOR')),
      CONSTRAINT "acting_appointment_one_per_role" EXCLUDE USING gist (role WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "acting_appointment_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "acting_appointment_of_holder" ON "acting_appointment" ("holder_id", "valid_from")`);
    await runner.query(`CREATE TABLE "designation" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "by_id" uuid NOT NULL,
      "scope" character varying(20) NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "designation_by_another" CHECK (by_id <> member_id),
      CONSTRAINT "designation_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "designation_scope_known" CHECK (scope IN ('ACCESS_GRANTS', 'ALL')),
      CONSTRAINT "designation_once" EXCLUDE USING gist (member_id WITH =, scope WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "designation_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "duty_supervisor" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "duty_supervisor_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "duty_supervisor_once" EXCLUDE USING gist (member_id WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "duty_supervisor_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "absence" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "absence_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "absence_once" EXCLUDE USING gist (member_id WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "absence_pk" PRIMARY KEY ("id")
    )`);
  }

  private async references(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_proposed_by_fk" FOREIGN KEY ("proposed_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "assignment_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "assignment_unit_fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "assignment_supervisor_fk" FOREIGN KEY ("supervisor_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_unit_fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "acting_appointment" ADD CONSTRAINT "acting_appointment_holder_fk" FOREIGN KEY ("holder_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "acting_appointment" ADD CONSTRAINT "acting_appointment_by_fk" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "designation" ADD CONSTRAINT "designation_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "designation" ADD CONSTRAINT "designation_by_fk" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duty_supervisor" ADD CONSTRAINT "duty_supervisor_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "absence" ADD CONSTRAINT "absence_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE "roster_change", "assignment", "role_grant", "acting_appointment", "designation", "duty_supervisor", "absence", "unit", "member", "agency"`,
    );
  }
}
