import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VI.B: a question about a search ends when the case of the search is sealed, answered or not. */
export class SealedSubstantiations1700000013101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await check(runner, 'state_known', `state IN ('REQUESTED', 'PROVIDED', 'ACCEPTED', 'REJECTED', 'SEALED')`);
    await check(runner, 'provided_in_words', `state IN ('REQUESTED', 'SEALED') OR (explanation IS NOT NULL AND provided_by IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "substantiation" WHERE state = 'SEALED'`);
    await check(runner, 'provided_in_words', `state = 'REQUESTED' OR (explanation IS NOT NULL AND provided_by IS NOT NULL)`);
    await check(runner, 'state_known', `state IN ('REQUESTED', 'PROVIDED', 'ACCEPTED', 'REJECTED')`);
  }
}

async function check(runner: QueryRunner, name: string, promise: string): Promise<void> {
  await runner.query(`ALTER TABLE "substantiation" DROP CONSTRAINT "substantiation_${name}"`);
  await runner.query(`ALTER TABLE "substantiation" ADD CONSTRAINT "substantiation_${name}" CHECK (${promise})`);
}
