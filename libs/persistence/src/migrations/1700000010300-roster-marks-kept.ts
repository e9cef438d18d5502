import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enough for every change under way at one time: what commits late is still among them, or comes as one more. */
const KEPT = 32;

/** Only the last marks of the roster are kept: their digest is asked for with every request, and must not grow with the years. */
export class RosterMarksKept1700000010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION mark_roster() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO roster_mark (mark) VALUES (gen_random_uuid());
        DELETE FROM roster_mark WHERE id <= (SELECT max(id) - ${KEPT} FROM roster_mark);
        RETURN NULL;
      END $$`);
    await runner.query(`DELETE FROM roster_mark WHERE id <= (SELECT max(id) - ${KEPT} FROM roster_mark)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION mark_roster() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO roster_mark (mark) VALUES (gen_random_uuid()); RETURN NULL; END $$`);
  }
}
