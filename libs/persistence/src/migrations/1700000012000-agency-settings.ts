import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The zone and the case-number pattern are settings of the policy pack; nothing read the agency's own. */
export class AgencySettings1700000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "agency" DROP COLUMN "time_zone", DROP COLUMN "case_number_pattern"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "agency"
      ADD COLUMN "time_zone" character varying(60) NOT NULL DEFAULT 'America/New_York',
      ADD COLUMN "case_number_pattern" character varying(200) NOT NULL DEFAULT '(?:19|20)\\d{2}-\\d{5,7}'`);
    await runner.query(`ALTER TABLE "agency" ALTER COLUMN "time_zone" DROP DEFAULT, ALTER COLUMN "case_number_pattern" DROP DEFAULT`);
  }
}
