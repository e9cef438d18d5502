import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So that answers whose time is over are found without reading the others. */
export class AnswersByAge1700000013200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "idempotency_key_by_age" ON "idempotency_key" ("created_at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "idempotency_key_by_age"');
  }
}
