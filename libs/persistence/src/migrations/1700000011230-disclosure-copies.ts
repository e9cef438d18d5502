import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = ['LEAD', 'CANDIDATE_LIST', 'CANDIDATE', 'EVIDENCE_FILE', 'ENTRY_TEXT', 'MONTHLY_REPORT', 'MEMORANDUM'];

/** The disclosure of a case is among what the system gives out with a record of each copy. */
export class DisclosureCopies1700000011230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await known(runner, [...BEFORE, 'DISCLOSURE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await known(runner, BEFORE);
  }
}

async function known(runner: QueryRunner, artefacts: readonly string[]): Promise<void> {
  await runner.query('ALTER TABLE dissemination DROP CONSTRAINT dissemination_artefact_known');
  await runner.query(
    `ALTER TABLE dissemination ADD CONSTRAINT dissemination_artefact_known CHECK (artefact IN (${artefacts.map((each) => `'${each}'`).join(', ')}))`,
  );
}
