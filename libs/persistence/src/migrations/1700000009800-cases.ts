import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Case files with their history and their match; edited photographs, protected events, what a list does not show. */
export class Cases1700000009800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_file_event" (
      "id" uuid NOT NULL,
      "case_id" uuid NOT NULL,
      "kind" character varying(20) NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "by_id" uuid NOT NULL,
      "reason" text,
      "state_before" character varying(12),
      "state_after" character varying(12),
      "old_number" character varying(40),
      "new_number" character varying(40),
      CONSTRAINT "case_file_event_to_known" CHECK (state_after IN ('OPEN', 'SUSPENDED', 'CLOSED', 'SEALED')),
      CONSTRAINT "case_file_event_from_known" CHECK (state_before IN ('OPEN', 'SUSPENDED', 'CLOSED', 'SEALED')),
      CONSTRAINT "case_file_event_kind_known" CHECK (kind IN ('CLOSED', 'REOPENED', 'SEALED', 'NUMBER_CORRECTED', 'MATCHED')),
      CONSTRAINT "case_file_event_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "case_file_event_by_number" ON "case_file_event" ("old_number") WHERE old_number IS NOT NULL`);
    await runner.query(`CREATE INDEX "case_file_event_of_case" ON "case_file_event" ("case_id", "at")`);
    await runner.query(`ALTER TABLE "case_file" ADD "match_due_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "case_file" ADD "matched_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "case_file" ADD "records_reference" character varying(80)`);
    await runner.query(`ALTER TABLE "probe_image" ADD "edited_from" uuid`);
    await runner.query(`ALTER TABLE "probe_image" ADD "edits" character varying(20) array`);
    await runner.query(`ALTER TABLE "probe_image" ADD "edit_note" text`);
    await runner.query(`ALTER TABLE "probe_image" ADD "event" character varying(20)`);
    await runner.query(`ALTER TABLE "face_search" ADD "case_state" character varying(12)`);
    await runner.query(`ALTER TABLE "face_search" ADD "event_nexus" jsonb`);
    await runner.query(`ALTER TABLE "candidate_list" ADD "duplicates" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "candidate_list" ADD "hidden_columns" integer NOT NULL DEFAULT '0'`);
    await runner.query(
      `CREATE INDEX "case_file_unmatched" ON "case_file" ("match_due_at") WHERE match_due_at IS NOT NULL AND matched_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "probe_image" ADD CONSTRAINT "probe_image_edits_logged" CHECK ((edited_from IS NULL) = (edits IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "probe_image" ADD CONSTRAINT "probe_image_event_known" CHECK (event IN ('PROTEST', 'RELIGIOUS', 'POLITICAL'))`,
    );
    await runner.query(
      `ALTER TABLE "face_search" ADD CONSTRAINT "face_search_case_state_known" CHECK (case_state IN ('OPEN', 'SUSPENDED', 'CLOSED', 'SEALED'))`,
    );
    await runner.query(
      `ALTER TABLE "case_file_event" ADD CONSTRAINT "case_file_event_case_fk" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "case_file_event" ADD CONSTRAINT "case_file_event_member_fk" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "probe_image" ADD CONSTRAINT "probe_image_edited_from_fk" FOREIGN KEY ("edited_from") REFERENCES "probe_image"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const { table, name, column, before, added } of WIDENED) await expectOneOf(runner, { table, name, column }, [...before, added]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, name, column, before } of WIDENED) await expectOneOf(runner, { table, name, column }, before);
    await runner.query(`ALTER TABLE "probe_image" DROP CONSTRAINT "probe_image_edited_from_fk"`);
    await runner.query(`ALTER TABLE "case_file_event" DROP CONSTRAINT "case_file_event_member_fk"`);
    await runner.query(`ALTER TABLE "case_file_event" DROP CONSTRAINT "case_file_event_case_fk"`);
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_case_state_known"`);
    await runner.query(`ALTER TABLE "probe_image" DROP CONSTRAINT "probe_image_event_known"`);
    await runner.query(`ALTER TABLE "probe_image" DROP CONSTRAINT "probe_image_edits_logged"`);
    await runner.query(`DROP INDEX "public"."case_file_unmatched"`);
    await runner.query(`ALTER TABLE "candidate_list" DROP COLUMN "hidden_columns"`);
    await runner.query(`ALTER TABLE "candidate_list" DROP COLUMN "duplicates"`);
    await runner.query(`ALTER TABLE "face_search" DROP COLUMN "event_nexus"`);
    await runner.query(`ALTER TABLE "face_search" DROP COLUMN "case_state"`);
    await runner.query(`ALTER TABLE "probe_image" DROP COLUMN "event"`);
    await runner.query(`ALTER TABLE "probe_image" DROP COLUMN "edit_note"`);
    await runner.query(`ALTER TABLE "probe_image" DROP COLUMN "edits"`);
    await runner.query(`ALTER TABLE "probe_image" DROP COLUMN "edited_from"`);
    await runner.query(`ALTER TABLE "case_file" DROP COLUMN "records_reference"`);
    await runner.query(`ALTER TABLE "case_file" DROP COLUMN "matched_at"`);
    await runner.query(`ALTER TABLE "case_file" DROP COLUMN "match_due_at"`);
    await runner.query(`DROP INDEX "public"."case_file_event_of_case"`);
    await runner.query(`DROP INDEX "public"."case_file_event_by_number"`);
    await runner.query(`DROP TABLE "case_file_event"`);
  }
}

const SUB_REASONS = ['NO_CANDIDATES', 'NO_MATCH', 'INCONCLUSIVE', 'SEARCH_FAILED', 'NOT_RUN'];
const GATES = [
  ...['CASE_NUMBER', 'CASE_OPEN', 'CASE_ASSIGNMENT', 'PURPOSE', 'REASON', 'PROBE', 'PROBE_REPEAT', 'ATTESTATION', 'PROHIBITED_USE'],
  ...['ACCOUNT', 'TRAINING', 'ACCESS_BASIS', 'AGREEMENT'],
];

/** Checks whose column may hold one value more. */
const WIDENED = [
  {
    table: 'comparison_determination',
    name: 'comparison_determination_sub_reason_known',
    column: 'sub_reason',
    before: SUB_REASONS,
    added: 'CASE_SEALED',
  },
  {
    table: 'case_report_entry',
    name: 'case_report_entry_sub_reason_known',
    column: 'sub_reason',
    before: SUB_REASONS,
    added: 'CASE_SEALED',
  },
  { table: 'face_search_discrepancy', name: 'face_search_discrepancy_gate_known', column: 'gate', before: GATES, added: 'PROTECTED_EVENT' },
] as const;

async function expectOneOf(
  runner: QueryRunner,
  { table, name, column }: { table: string; name: string; column: string },
  values: readonly string[],
): Promise<void> {
  const list = values.map((value) => `'${value}'`).join(', ');
  await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}", ADD CONSTRAINT "${name}" CHECK (${column} IN (${list}))`);
}
