import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing sends a notice; people read theirs. */
export class NoticesAreRead1700000013210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "outbox_unsent"');
    await runner.query('ALTER TABLE "outbox" DROP COLUMN "sent_at"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "outbox" ADD "sent_at" timestamp with time zone');
    await runner.query('CREATE INDEX "outbox_unsent" ON "outbox" ("id") WHERE sent_at IS NULL');
  }
}
