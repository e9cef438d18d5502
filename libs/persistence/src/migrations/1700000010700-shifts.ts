import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['ASSIGNMENT', 'ROLE_GRANT', 'ROLE_END', 'ACTING_APPOINTMENT', 'DESIGNATION', 'DUTY_SUPERVISOR', 'ABSENCE', 'SUBSTITUTION'];

async function knowKinds(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  const known = kinds.map((kind) => `'${kind}'`).join(', ');
  await runner.query(`ALTER TABLE "roster_change" DROP CONSTRAINT "roster_change_kind_known"`);
  await runner.query(`ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_kind_known" CHECK (kind IN (${known}))`);
}

/** The shifts of members by the week, against which odd hours are measured. */
export class Shifts1700000010700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "shift" (
      "id" uuid NOT NULL,
      "member_id" uuid NOT NULL,
      "days" smallint array NOT NULL,
      "begins" smallint NOT NULL,
      "ends" smallint NOT NULL,
      "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      "valid_to" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "shift_minutes_of_a_day" CHECK (begins BETWEEN 0 AND 1439 AND ends BETWEEN 0 AND 1439),
      CONSTRAINT "shift_days_of_a_week" CHECK (days <@ '{1,2,3,4,5,6,7}' AND cardinality(days) BETWEEN 1 AND 7),
      CONSTRAINT "shift_ends_later" CHECK (valid_to IS NULL OR valid_to > valid_from),
      CONSTRAINT "shift_one_at_a_time" EXCLUDE USING gist (member_id WITH =, tstzrange(valid_from, valid_to) WITH &&),
      CONSTRAINT "shift_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `ALTER TABLE "shift" ADD CONSTRAINT "shift_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await knowKinds(runner, [...KINDS, 'SHIFT', 'IMPORT']);
    await runner.query(
      `CREATE TRIGGER shift_marks_roster AFTER INSERT OR UPDATE OR DELETE ON shift FOR EACH STATEMENT EXECUTE FUNCTION mark_roster()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "roster_change" WHERE kind = 'SHIFT'`);
    await knowKinds(runner, [...KINDS, 'IMPORT']);
    await runner.query(`DROP TABLE "shift"`);
  }
}
