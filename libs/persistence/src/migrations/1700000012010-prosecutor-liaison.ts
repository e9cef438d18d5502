import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE =
  "'CHIEF', 'INVESTIGATIVE_SECTION_MAJOR', 'INVESTIGATIVE_SECTION_COMMANDER', 'TRAINING_COORDINATOR', 'FACESNXT_ADMINISTRATOR', 'IA_INVESTIGATOR', 'AUDITOR', 'RECORDS_CUSTODIAN', 'SYSTEM_ADMINISTRATOR'";
const SINCE = BEFORE.replace("'SYSTEM_ADMINISTRATOR'", "'PROSECUTOR_LIAISON', 'SYSTEM_ADMINISTRATOR'");

/** A further role: who draws up the disclosure of a case for the prosecutor, and nothing else. */
export class ProsecutorLiaison1700000012010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, SINCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "role_grant" WHERE role = 'PROSECUTOR_LIAISON'`);
    await runner.query(`DELETE FROM "acting_appointment" WHERE role = 'PROSECUTOR_LIAISON'`);
    await allow(runner, BEFORE);
  }
}

async function allow(runner: QueryRunner, roles: string): Promise<void> {
  for (const table of ['role_grant', 'acting_appointment']) {
    await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_role_known"`);
    await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_role_known" CHECK (role IN (${roles}))`);
  }
}
