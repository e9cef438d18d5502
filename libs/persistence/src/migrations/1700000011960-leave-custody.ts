import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VII.E.2: searches in custody are looked at again and again, with the account that each fell with. */
export class LeaveCustody1700000011960 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "face_search_in_custody" ON "face_search" ("id") WHERE in_custody');
    await runner.query('CREATE INDEX "account_handover_of_object" ON "account_handover" ("object_id", "at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "account_handover_of_object"');
    await runner.query('DROP INDEX "face_search_in_custody"');
  }
}
