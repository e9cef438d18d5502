import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever drew up the disclosure of a case hands it on: one looks for their copy. */
export class DisclosureDrawnUp1700000011380 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "dissemination_of_disclosure" ON "dissemination" ("artefact_id", "recipient_id") WHERE artefact = 'DISCLOSURE'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "dissemination_of_disclosure"');
  }
}
