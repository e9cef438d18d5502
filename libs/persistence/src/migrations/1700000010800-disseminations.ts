import type { MigrationInterface, QueryRunner } from 'typeorm';

/** IX.A.3, VII.E.4: to whom information went, how it was asked back, and how the host was told. */
export class Disseminations1700000010800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "dissemination" (
      "id" uuid NOT NULL,
      "search_id" uuid,
      "account_id" uuid,
      "artefact" character varying(20) NOT NULL,
      "artefact_id" uuid,
      "sha256" character varying(64),
      "channel" character varying(16) NOT NULL,
      "recipient_class" character varying(24) NOT NULL,
      "recipient" text,
      "recipient_id" uuid,
      "authority" text NOT NULL,
      "purpose" text NOT NULL,
      "authorized" boolean NOT NULL,
      "handed_on_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "handed_on_by" uuid NOT NULL,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "recorded_by" uuid NOT NULL,
      "recall" character varying(16),
      "recall_asked_at" TIMESTAMP WITH TIME ZONE,
      "recall_note" text,
      "recalled_by" uuid,
      "recalled_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "dissemination_artefact_known" CHECK (artefact IN ('LEAD', 'CANDIDATE_LIST', 'CANDIDATE', 'EVIDENCE_FILE', 'ENTRY_TEXT', 'MONTHLY_REPORT', 'MEMORANDUM')),
      CONSTRAINT "dissemination_channel_known" CHECK (channel IN ('PRINT', 'DOWNLOAD', 'COPIED_TEXT', 'EMAIL', 'PAPER', 'VIEW_GRANT', 'MESSAGE', 'SPOKEN')),
      CONSTRAINT "dissemination_recipient_class_known" CHECK (recipient_class IN ('DEPARTMENT_MEMBER', 'LAW_ENFORCEMENT_AGENCY', 'PROSECUTOR', 'COURT', 'MEDICAL_EXAMINER', 'HOST', 'DEFENCE', 'VICTIM_OR_WITNESS', 'PRESS', 'PRIVATE_PERSON', 'OTHER')),
      CONSTRAINT "dissemination_recall_known" CHECK (recall IN ('CONFIRMED', 'NOT_POSSIBLE')),
      CONSTRAINT "dissemination_one_recipient" CHECK ((recipient IS NULL) <> (recipient_id IS NULL)),
      CONSTRAINT "dissemination_recall_whole" CHECK ((recall IS NULL) = (recalled_by IS NULL) AND (recall IS NULL OR (NOT authorized AND recall_note IS NOT NULL))),
      CONSTRAINT "dissemination_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "dissemination_of_search" ON "dissemination" ("search_id", "recorded_at")`);
    await runner.query(`CREATE INDEX "dissemination_by_record" ON "dissemination" ("recorded_at")`);
    await runner.query(`CREATE INDEX "dissemination_unauthorized" ON "dissemination" ("handed_on_by", "recall") WHERE NOT authorized`);
    await runner.query(`CREATE TABLE "incident_report" (
      "account_id" uuid NOT NULL,
      "outcome" character varying(12) NOT NULL,
      "to" character varying(8) array NOT NULL DEFAULT '{}',
      "reported_at" TIMESTAMP WITH TIME ZONE,
      "words" text NOT NULL,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "incident_report_outcome_known" CHECK (outcome IN ('REPORTED', 'NOT_ASKED')),
      CONSTRAINT "incident_report_whole" CHECK ((outcome = 'REPORTED') = (reported_at IS NOT NULL AND cardinality("to") > 0)),
      CONSTRAINT "incident_report_pk" PRIMARY KEY ("account_id")
    )`);
    for (const [table, name, column, target] of FOREIGN_KEYS) {
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
    await runner.query(`ALTER TABLE "account" ADD "recipients_unknown" text`);
    await runner.query(`ALTER TABLE "discrepancy" ALTER COLUMN "subject_kind" TYPE character varying(20)`);
    await runner.query(subjectKinds([...SUBJECTS, 'DISSEMINATION']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "discrepancy" WHERE subject_kind = 'DISSEMINATION'`);
    await runner.query(subjectKinds(SUBJECTS));
    await runner.query(`ALTER TABLE "discrepancy" ALTER COLUMN "subject_kind" TYPE character varying(10)`);
    await runner.query(`ALTER TABLE "account" DROP COLUMN "recipients_unknown"`);
    await runner.query(`DROP TABLE "incident_report"`);
    await runner.query(`DROP TABLE "dissemination"`);
  }
}

const SUBJECTS = ['SEARCH', 'ACCOUNT', 'REPORT', 'AUDIT', 'ACTION', 'LOG_ENTRY', 'USER', 'DOCUMENT', 'FINDING'];

const subjectKinds = (kinds: readonly string[]): string =>
  `ALTER TABLE "discrepancy" DROP CONSTRAINT "discrepancy_subject_kind_known",
   ADD CONSTRAINT "discrepancy_subject_kind_known" CHECK (subject_kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

const FOREIGN_KEYS = [
  ['dissemination', 'dissemination_search_fk', 'search_id', 'face_search'],
  ['dissemination', 'dissemination_account_fk', 'account_id', 'account'],
  ['dissemination', 'dissemination_recipient_fk', 'recipient_id', 'member'],
  ['dissemination', 'dissemination_handed_on_by_fk', 'handed_on_by', 'member'],
  ['dissemination', 'dissemination_recorded_by_fk', 'recorded_by', 'member'],
  ['dissemination', 'dissemination_recalled_by_fk', 'recalled_by', 'member'],
  ['incident_report', 'incident_report_account_fk', 'account_id', 'account'],
  ['incident_report', 'incident_report_member_fk', 'by', 'member'],
] as const;
