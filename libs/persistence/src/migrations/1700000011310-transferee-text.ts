import type { MigrationInterface, QueryRunner } from 'typeorm';

const actions = (...more: string[]): string =>
  ['RELEASED', 'HANDED_OVER', 'IN_CUSTODY', ...more, 'REROUTED', 'ENDED'].map((action) => `'${action}'`).join(', ');

/** VII.E.2, VI.C: the case-report text that a transferred member may finish, and who countersigned it. */
export class TransfereeText1700000011310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "transferee_text" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reason" text NOT NULL,
      "positive_match" boolean NOT NULL,
      "sub_reason" character varying(20),
      "records_number" character varying(80) NOT NULL,
      "records_supplement" character varying(80),
      "records_entered_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "text" text,
      "decision" character varying(20),
      "decided_by" uuid,
      "decided_at" TIMESTAMP WITH TIME ZONE,
      "note" text,
      CONSTRAINT "transferee_text_sub_reason_known" CHECK (sub_reason IN ('NO_CANDIDATES', 'NO_MATCH', 'INCONCLUSIVE', 'SEARCH_FAILED', 'NOT_RUN', 'CASE_SEALED')),
      CONSTRAINT "transferee_text_decision_known" CHECK (decision IN ('COUNTERSIGNED', 'NOT_COUNTERSIGNED')),
      CONSTRAINT "transferee_text_decided_whole" CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
      CONSTRAINT "transferee_text_by_another" CHECK (decided_by <> by),
      CONSTRAINT "transferee_text_pk" PRIMARY KEY ("id")
    )`);
    await runner.query('CREATE INDEX "transferee_text_of_search" ON "transferee_text" ("search_id", "at")');
    await runner.query(
      'ALTER TABLE "transferee_text" ADD CONSTRAINT "transferee_text_search_fk" FOREIGN KEY ("search_id") REFERENCES "face_search"("id")',
    );
    await runner.query(
      'ALTER TABLE "transferee_text" ADD CONSTRAINT "transferee_text_member_fk" FOREIGN KEY ("by") REFERENCES "member"("id")',
    );
    await runner.query(
      'ALTER TABLE "transferee_text" ADD CONSTRAINT "transferee_text_decider_fk" FOREIGN KEY ("decided_by") REFERENCES "member"("id")',
    );
    await runner.query('ALTER TABLE case_report_entry ADD countersigned_by uuid');
    await runner.query(
      'ALTER TABLE case_report_entry ADD CONSTRAINT case_report_entry_countersigner_fk FOREIGN KEY (countersigned_by) REFERENCES member(id)',
    );
    await runner.query('ALTER TABLE account_handover DROP CONSTRAINT account_handover_action_known');
    await runner.query(
      `ALTER TABLE account_handover ADD CONSTRAINT account_handover_action_known CHECK (action IN (${actions('TO_FINISH')}))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE account_handover SET action = 'ENDED' WHERE action = 'TO_FINISH'`);
    await runner.query('ALTER TABLE account_handover DROP CONSTRAINT account_handover_action_known');
    await runner.query(`ALTER TABLE account_handover ADD CONSTRAINT account_handover_action_known CHECK (action IN (${actions()}))`);
    await runner.query('ALTER TABLE case_report_entry DROP COLUMN countersigned_by');
    await runner.query('DROP TABLE "transferee_text"');
  }
}
