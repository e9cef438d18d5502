import type { MigrationInterface, QueryRunner } from 'typeorm';

/** s. 92.70, by good practice: whether a witness had been told that face recognition was used. */
export class WitnessTold1700000011220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lineup ADD witness_told_of_face_search boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lineup DROP COLUMN witness_told_of_face_search');
  }
}
