import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who withdrew or voided a registration, and who gave a search up, stands beside the reason; of earlier ones the audit log knows it. */
export class WhoEndedIt1700000014700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "registration" ADD "ended_by" uuid, ADD "ended_at" timestamptz,
      ADD CONSTRAINT "registration_ended_by_fk" FOREIGN KEY ("ended_by") REFERENCES "member" ("id")`);
    await runner.query(`ALTER TABLE "face_search" ADD "cancelled_by" uuid, ADD "cancelled_at" timestamptz,
      ADD CONSTRAINT "face_search_cancelled_by_fk" FOREIGN KEY ("cancelled_by") REFERENCES "member" ("id")`);
    await runner.query(`UPDATE registration r SET ended_by = e.actor_id, ended_at = e.at FROM audit_event e
      WHERE e.process_id = r.id AND e.action = 'ProcessInterrupted' AND r.end_reason IS NOT NULL`);
    await runner.query(`UPDATE face_search s SET cancelled_by = e.actor_id, cancelled_at = e.at FROM audit_event e
      WHERE e.process_id = s.id AND e.code IN ('CANCELLED', 'SEARCH_CANCELLED') AND s.cancel_reason IS NOT NULL
        AND e.action IN ('ProcessInterrupted', 'StepsVoided')`);
    await runner.query(`ALTER TABLE "registration" ADD CONSTRAINT "registration_ended_whole"
      CHECK (num_nonnulls(end_reason, ended_by, ended_at) IN (0, 3))`);
    await runner.query(`ALTER TABLE "face_search" ADD CONSTRAINT "face_search_cancelled_whole"
      CHECK (num_nonnulls(cancel_reason, cancelled_by, cancelled_at) IN (0, 3))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "face_search" DROP CONSTRAINT "face_search_cancelled_whole", DROP CONSTRAINT "face_search_cancelled_by_fk",
      DROP "cancelled_by", DROP "cancelled_at"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_ended_whole", DROP CONSTRAINT "registration_ended_by_fk",
      DROP "ended_by", DROP "ended_at"`);
  }
}
