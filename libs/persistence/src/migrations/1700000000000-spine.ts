import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The spine: processes, steps, tasks, answers per idempotency key, outbox, and the insert-only audit log. */
export class Spine1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "audit_event" (
      "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
      "actor_id" uuid,
      "actor_role" character varying(40),
      "on_behalf_of" uuid,
      "action" character varying(60) NOT NULL,
      "object_kind" character varying(40) NOT NULL,
      "object_id" uuid,
      "process_id" uuid,
      "outcome" character varying(10) NOT NULL,
      "code" character varying(60),
      "authority_kind" character varying(12),
      "authority_ref" character varying(80),
      "compartment" character varying(80),
      "request_id" character varying(60),
      "source" character varying(60) NOT NULL,
      "detail" jsonb NOT NULL DEFAULT '{}',
      CONSTRAINT "audit_event_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "audit_event_of_process" ON "audit_event" ("process_id")`);
    await runner.query(`CREATE INDEX "audit_event_of_actor" ON "audit_event" ("actor_id", "at")`);
    await runner.query(`CREATE INDEX "audit_event_of_object" ON "audit_event" ("object_id", "at")`);
    await runner.query(`CREATE INDEX "audit_event_by_time" ON "audit_event" ("at", "id")`);
    await runner.query(`CREATE TABLE "process" (
      "id" uuid NOT NULL,
      "kind" character varying(40) NOT NULL,
      "subject_id" uuid NOT NULL,
      "exclusive_key" character varying(60),
      "workflow_id" character varying(100) NOT NULL,
      "state" character varying(10) NOT NULL,
      "outcome" character varying(60),
      "version" integer NOT NULL,
      "seen_version" integer NOT NULL,
      "restarts" integer NOT NULL,
      "policy_id" character varying(40) NOT NULL,
      "policy_version" integer NOT NULL,
      "compartment" character varying(80),
      "opened_by" uuid,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "closed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "process_state_known" CHECK (state IN ('OPEN', 'ENDING', 'CLOSED')),
      CONSTRAINT "process_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "process_workflow_once" ON "process" ("workflow_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "process_exclusive" ON "process" ("kind", "exclusive_key") WHERE state <> 'CLOSED' AND exclusive_key IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "process_by_subject" ON "process" ("subject_id")`);
    await runner.query(`CREATE INDEX "process_open_by_change" ON "process" ("changed_at") WHERE state <> 'CLOSED'`);
    await runner.query(`CREATE TABLE "step" (
      "process_id" uuid NOT NULL,
      "key" character varying(100) NOT NULL,
      "round" integer NOT NULL,
      "kind" character varying(80) NOT NULL,
      "type" character varying(10) NOT NULL,
      "state" character varying(12) NOT NULL,
      "outcome" character varying(60),
      "refs" uuid array NOT NULL DEFAULT '{}',
      "task_id" uuid,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "decided_at" TIMESTAMP WITH TIME ZONE,
      "decided_by" uuid,
      "on_behalf_of" uuid,
      "void_reason" character varying(60),
      CONSTRAINT "step_decided_has_outcome" CHECK (state <> 'DECIDED' OR (outcome IS NOT NULL AND decided_at IS NOT NULL)),
      CONSTRAINT "step_type_known" CHECK (type IN ('HUMAN', 'WAIT', 'SYSTEM')),
      CONSTRAINT "step_state_known" CHECK (state IN ('OPEN', 'ATTEMPTED', 'DECIDED', 'VOID', 'WITHDRAWN')),
      CONSTRAINT "step_pk" PRIMARY KEY ("process_id", "key", "round")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "step_open_once" ON "step" ("process_id", "key") WHERE state IN ('OPEN', 'ATTEMPTED')`);
    await runner.query(`CREATE TABLE "epoch" (
      "id" integer NOT NULL,
      "epoch" integer NOT NULL,
      CONSTRAINT "epoch_single_row" CHECK (id = 1),
      CONSTRAINT "epoch_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "idempotency_key" (
      "actor_id" uuid NOT NULL,
      "route" character varying(200) NOT NULL,
      "key" character varying(100) NOT NULL,
      "body_hash" character varying(64) NOT NULL,
      "answer" jsonb,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "idempotency_key_pk" PRIMARY KEY ("actor_id", "route", "key")
    )`);
    await runner.query(`CREATE TABLE "outbox" (
      "id" uuid NOT NULL,
      "notice" character varying(60) NOT NULL,
      "recipient" character varying(60) NOT NULL,
      "process_id" uuid NOT NULL,
      "task_id" uuid,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "sent_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "outbox_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "outbox_unsent" ON "outbox" ("id") WHERE sent_at IS NULL`);
    await runner.query(`CREATE TABLE "task" (
      "id" uuid NOT NULL,
      "process_id" uuid NOT NULL,
      "step_key" character varying(100) NOT NULL,
      "round" integer NOT NULL,
      "kind" character varying(80) NOT NULL,
      "state" character varying(10) NOT NULL,
      "priority" smallint NOT NULL,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "due_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "level" smallint NOT NULL DEFAULT '0',
      "assignee" uuid,
      "excluded" uuid array NOT NULL DEFAULT '{}',
      "version" integer NOT NULL DEFAULT '1',
      "vacant" character varying(40),
      "case_number" character varying(40),
      "purpose" character varying(20),
      "unit_id" uuid,
      "subject_member_id" uuid,
      "suspended_until" TIMESTAMP WITH TIME ZONE,
      "completed_by" uuid,
      "completed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "task_reserved_has_assignee" CHECK (state <> 'RESERVED' OR assignee IS NOT NULL),
      CONSTRAINT "task_state_known" CHECK (state IN ('READY', 'RESERVED', 'SUSPENDED', 'COMPLETED', 'WITHDRAWN')),
      CONSTRAINT "task_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "task_by_process" ON "task" ("process_id")`);
    await runner.query(`CREATE INDEX "task_by_case" ON "task" ("case_number", "priority", "due_at", "id") WHERE case_number IS NOT NULL`);
    await runner.query(
      `CREATE INDEX "task_mine" ON "task" ("assignee", "priority", "due_at", "id") WHERE state IN ('RESERVED', 'SUSPENDED')`,
    );
    await runner.query(`CREATE TABLE "task_candidate" (
      "task_id" uuid NOT NULL,
      "principal" character varying(60) NOT NULL,
      "kind" character varying(80) NOT NULL,
      "priority" smallint NOT NULL,
      "due_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "claimable" boolean NOT NULL DEFAULT true,
      CONSTRAINT "task_candidate_pk" PRIMARY KEY ("task_id", "principal")
    )`);
    await runner.query(
      `CREATE INDEX "task_candidate_inbox_kind" ON "task_candidate" ("principal", "kind", "priority", "due_at", "task_id") WHERE claimable`,
    );
    await runner.query(
      `CREATE INDEX "task_candidate_inbox" ON "task_candidate" ("principal", "priority", "due_at", "task_id") WHERE claimable`,
    );
    await runner.query(`CREATE TABLE "task_history" (
      "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      "task_id" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "actor" uuid,
      "event" character varying(40) NOT NULL,
      "other_member" uuid,
      CONSTRAINT "task_history_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "task_history_of_task" ON "task_history" ("task_id", "id")`);
    await runner.query(`CREATE TABLE "task_comment" (
      "id" uuid NOT NULL,
      "task_id" uuid NOT NULL,
      "author" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "text" text NOT NULL,
      CONSTRAINT "task_comment_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "task_comment_of_task" ON "task_comment" ("task_id", "at")`);
    await runner.query(`CREATE TABLE "task_rung" (
      "task_id" uuid NOT NULL,
      "rung" character varying(20) NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "state" character varying(10) NOT NULL DEFAULT 'PENDING',
      CONSTRAINT "task_rung_pk" PRIMARY KEY ("task_id", "rung")
    )`);
    await runner.query(`CREATE INDEX "task_rung_pending" ON "task_rung" ("task_id", "at") WHERE state = 'PENDING'`);
    await runner.query(`INSERT INTO epoch (id, epoch) VALUES (1, 1)`);
    await runner.query(`CREATE FUNCTION audit_event_is_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'audit_event is insert-only'; END $$`);
    await runner.query(`CREATE TRIGGER audit_event_insert_only BEFORE UPDATE OR DELETE ON audit_event
      FOR EACH ROW EXECUTE FUNCTION audit_event_is_insert_only()`);
    await runner.query(`CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_insert_only()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER audit_event_no_truncate ON audit_event`);
    await runner.query(`DROP TRIGGER audit_event_insert_only ON audit_event`);
    await runner.query(`DROP FUNCTION audit_event_is_insert_only`);
    await runner.query(`DROP INDEX "public"."task_rung_pending"`);
    await runner.query(`DROP TABLE "task_rung"`);
    await runner.query(`DROP INDEX "public"."task_comment_of_task"`);
    await runner.query(`DROP TABLE "task_comment"`);
    await runner.query(`DROP INDEX "public"."task_history_of_task"`);
    await runner.query(`DROP TABLE "task_history"`);
    await runner.query(`DROP INDEX "public"."task_candidate_inbox"`);
    await runner.query(`DROP INDEX "public"."task_candidate_inbox_kind"`);
    await runner.query(`DROP TABLE "task_candidate"`);
    await runner.query(`DROP INDEX "public"."task_mine"`);
    await runner.query(`DROP INDEX "public"."task_by_case"`);
    await runner.query(`DROP INDEX "public"."task_by_process"`);
    await runner.query(`DROP TABLE "task"`);
    await runner.query(`DROP INDEX "public"."outbox_unsent"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP TABLE "idempotency_key"`);
    await runner.query(`DROP TABLE "epoch"`);
    await runner.query(`DROP INDEX "public"."step_open_once"`);
    await runner.query(`DROP TABLE "step"`);
    await runner.query(`DROP INDEX "public"."process_open_by_change"`);
    await runner.query(`DROP INDEX "public"."process_by_subject"`);
    await runner.query(`DROP INDEX "public"."process_exclusive"`);
    await runner.query(`DROP INDEX "public"."process_workflow_once"`);
    await runner.query(`DROP TABLE "process"`);
    await runner.query(`DROP INDEX "public"."audit_event_by_time"`);
    await runner.query(`DROP INDEX "public"."audit_event_of_object"`);
    await runner.query(`DROP INDEX "public"."audit_event_of_actor"`);
    await runner.query(`DROP INDEX "public"."audit_event_of_process"`);
    await runner.query(`DROP TABLE "audit_event"`);
  }
}
