import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VII.E.1: a separation is a change of the roster. */
export class Separation1700000010900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "roster_change" DROP CONSTRAINT "roster_change_kind_known"`);
    await runner.query(
      `ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_kind_known" CHECK (kind IN ('ASSIGNMENT', 'ROLE_GRANT', 'ROLE_END', 'ACTING_APPOINTMENT', 'DESIGNATION', 'DUTY_SUPERVISOR', 'ABSENCE', 'SUBSTITUTION', 'SHIFT', 'SEPARATION', 'IMPORT'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "roster_change" DROP CONSTRAINT "roster_change_kind_known"`);
    await runner.query(
      `ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_kind_known" CHECK (kind IN ('ASSIGNMENT', 'ROLE_GRANT', 'ROLE_END', 'ACTING_APPOINTMENT', 'DESIGNATION', 'DUTY_SUPERVISOR', 'ABSENCE', 'SUBSTITUTION', 'SHIFT', 'IMPORT'))`,
    );
  }
}
