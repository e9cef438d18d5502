import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every list is read along an index in its own order, whatever it is narrowed to. */
const ADDED: readonly (readonly [name: string, on: string])[] = [
  ['audit_event_of_action', '"audit_event" ("action", "at", "id")'],
  ['audit_event_of_outcome', '"audit_event" ("outcome", "at", "id")'],
  ['audit_event_of_code', '"audit_event" ("code", "at", "id") WHERE code IS NOT NULL'],
  ['violation_undecided', '"violation" ("id") WHERE decided_at IS NULL'],
  ['account_by_status', '"account" ("status", "id")'],
  ['account_of_member', '"account" ("member_id", "id")'],
  ['account_open_in_facesnxt', `"account" ("id") WHERE status IN ('DEACTIVATED', 'REVOKED') AND external_confirmed_at IS NULL`],
  ['training_record_listed_of_member', '"training_record" ("member_id", "id")'],
  ['training_record_by_state', '"training_record" ("state", "id")'],
  ['dissemination_not_authorized', '"dissemination" ("id") WHERE NOT authorized'],
  ['dissemination_recall_open', '"dissemination" ("id") WHERE NOT authorized AND recall IS NULL'],
  ['dissemination_of_account', '"dissemination" ("account_id", "id") WHERE account_id IS NOT NULL'],
  ['face_search_of_requester', '"face_search" ("requested_by", "submitted_at", "id") WHERE requested_by IS NOT NULL'],
];
const UNMATCHED = 'WHERE match_due_at IS NOT NULL AND matched_at IS NULL';

export class ListIndexes1700000012900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of ADDED) await runner.query(`CREATE INDEX "${name}" ON ${on}`);
    await runner.query('DROP INDEX "audit_event_of_process"');
    await runner.query('CREATE INDEX "audit_event_of_process" ON "audit_event" ("process_id", "at", "id")');
    await runner.query('DROP INDEX "case_file_unmatched"');
    await runner.query(`CREATE INDEX "case_file_unmatched" ON "case_file" ("match_due_at", "id") ${UNMATCHED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "case_file_unmatched"');
    await runner.query(`CREATE INDEX "case_file_unmatched" ON "case_file" ("match_due_at") ${UNMATCHED}`);
    await runner.query('DROP INDEX "audit_event_of_process"');
    await runner.query('CREATE INDEX "audit_event_of_process" ON "audit_event" ("process_id")');
    for (const [name] of [...ADDED].reverse()) await runner.query(`DROP INDEX "${name}"`);
  }
}
