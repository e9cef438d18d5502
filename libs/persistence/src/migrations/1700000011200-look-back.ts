import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looking back at the actions of a period reads them in order of time, whatever their case. */
export class LookBack1700000011200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX enforcement_request_by_time ON enforcement_request (at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX enforcement_request_by_time');
  }
}
