import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person was told is read by recipient, the newest first. */
export class NoticesRead1700000011390 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "outbox_of_recipient" ON "outbox" ("recipient", "created_at", "id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "outbox_of_recipient"');
  }
}
