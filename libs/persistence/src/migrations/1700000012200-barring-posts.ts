import type { MigrationInterface, QueryRunner } from 'typeorm';

const known = (...more: string[]): string =>
  ['SEPARATED', 'TRANSFERRED', 'MISUSE', 'DISSEMINATION', 'TRAINING', 'GRANT_EXPIRED', 'INACTIVE', 'UNUSED', 'WITHOUT_APPROVAL', ...more]
    .map((cause) => `'${cause}'`)
    .join(', ');
const constrain = async (runner: QueryRunner, ...more: string[]): Promise<void> => {
  await runner.query('ALTER TABLE account_block DROP CONSTRAINT account_block_cause_known');
  await runner.query(`ALTER TABLE account_block ADD CONSTRAINT account_block_cause_known CHECK (cause IN (${known(...more)}))`);
};

/** 2.2: an account rests while its member holds a post beside which nobody holds one. */
export class BarringPosts1700000012200 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return constrain(runner, 'POST');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE account SET cause = 'GRANT_EXPIRED' WHERE cause = 'POST'`);
    await runner.query(`UPDATE account_block SET cause = 'GRANT_EXPIRED' WHERE cause = 'POST'`);
    await constrain(runner);
  }
}
