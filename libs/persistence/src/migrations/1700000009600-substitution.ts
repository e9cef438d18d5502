import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Substitutes for members who are away, in whose place a task is offered, and up to when open tasks were offered anew. */
export class Substitution1700000009600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "roster_reoffer" (
      "single" boolean NOT NULL DEFAULT true,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "state" text NOT NULL,
      CONSTRAINT "roster_reoffer_single_row" CHECK (single),
      CONSTRAINT "roster_reoffer_pk" PRIMARY KEY ("single")
    )`);
    await runner.query(`CREATE TABLE "substitution" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "for_id" uuid NOT NULL,
      "by_id" uuid NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "substitution_not_for_oneself" CHECK (for_id <> member_id),
      CONSTRAINT "substitution_by_another" CHECK (by_id <> member_id),
      CONSTRAINT "substitution_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "substitution_one_at_a_time" EXCLUDE USING gist (for_id WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "substitution_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`ALTER TABLE "task_candidate" ADD "on_behalf_of" uuid`);
    await runner.query(
      `ALTER TABLE "substitution" ADD CONSTRAINT "substitution_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "substitution" ADD CONSTRAINT "substitution_for_fk" FOREIGN KEY ("for_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "substitution" ADD CONSTRAINT "substitution_by_fk" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "roster_change" DROP CONSTRAINT "roster_change_kind_known"`);
    await runner.query(
      `ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_kind_known" CHECK (kind IN ('ASSIGNMENT', 'ROLE_GRANT', 'ROLE_END', 'ACTING_APPOINTMENT', 'DESIGNATION', 'DUTY_SUPERVISOR', 'ABSENCE', 'SUBSTITUTION', 'IMPORT'))`,
    );
    await runner.query(
      `CREATE TRIGGER substitution_marks_roster AFTER INSERT OR UPDATE OR DELETE ON substitution FOR EACH STATEMENT EXECUTE FUNCTION mark_roster()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "roster_change" WHERE kind = 'SUBSTITUTION'`);
    await runner.query(`ALTER TABLE "roster_change" DROP CONSTRAINT "roster_change_kind_known"`);
    await runner.query(
      `ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_kind_known" CHECK (kind IN ('ASSIGNMENT', 'ROLE_GRANT', 'ROLE_END', 'ACTING_APPOINTMENT', 'DESIGNATION', 'DUTY_SUPERVISOR', 'ABSENCE', 'IMPORT'))`,
    );
    await runner.query(`ALTER TABLE "substitution" DROP CONSTRAINT "substitution_by_fk"`);
    await runner.query(`ALTER TABLE "substitution" DROP CONSTRAINT "substitution_for_fk"`);
    await runner.query(`ALTER TABLE "substitution" DROP CONSTRAINT "substitution_member_fk"`);
    await runner.query(`ALTER TABLE "task_candidate" DROP COLUMN "on_behalf_of"`);
    await runner.query(`DROP TABLE "substitution"`);
    await runner.query(`DROP TABLE "roster_reoffer"`);
  }
}
