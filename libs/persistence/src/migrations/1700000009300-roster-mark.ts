import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a snapshot of the roster is made of. */
const TABLES = ['member', 'unit', 'assignment', 'role_grant', 'acting_appointment', 'designation', 'duty_supervisor', 'absence'] as const;

/** Marks every change of the roster, so that a snapshot in memory is known to be the current one. */
export class RosterMark1700000009300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "roster_mark" (
      "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      "mark" uuid NOT NULL,
      CONSTRAINT "roster_mark_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE FUNCTION mark_roster() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO roster_mark (mark) VALUES (gen_random_uuid()); RETURN NULL; END $$`);
    for (const table of TABLES) {
      await runner.query(
        `CREATE TRIGGER ${table}_marks_roster AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION mark_roster()`,
      );
    }
    await runner.query(`INSERT INTO roster_mark (mark) VALUES (gen_random_uuid())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER ${table}_marks_roster ON ${table}`);
    await runner.query(`DROP FUNCTION mark_roster`);
    await runner.query(`DROP TABLE "roster_mark"`);
  }
}
