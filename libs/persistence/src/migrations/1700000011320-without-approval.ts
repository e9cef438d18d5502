import type { MigrationInterface, QueryRunner } from 'typeorm';

const known = (...more: string[]): string =>
  ['SEPARATED', 'TRANSFERRED', 'MISUSE', 'DISSEMINATION', 'TRAINING', 'GRANT_EXPIRED', 'INACTIVE', 'UNUSED', ...more]
    .map((cause) => `'${cause}'`)
    .join(', ');

/** V.A: an account that was made in FACESNXT before its approvals rests for a cause of its own, which accuses nobody. */
export class WithoutApproval1700000011320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account_block DROP CONSTRAINT account_block_cause_known');
    await runner.query(
      `ALTER TABLE account_block ADD CONSTRAINT account_block_cause_known CHECK (cause IN (${known('WITHOUT_APPROVAL')}))`,
    );
    await runner.query(
      `UPDATE account SET cause = 'WITHOUT_APPROVAL' WHERE status = 'SUSPENDED' AND cause = 'MISUSE' AND reference = 'REGISTERED_WITHOUT_APPROVAL'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE account SET cause = 'MISUSE' WHERE cause = 'WITHOUT_APPROVAL'`);
    await runner.query(`UPDATE account_block SET cause = 'MISUSE' WHERE cause = 'WITHOUT_APPROVAL'`);
    await runner.query('ALTER TABLE account_block DROP CONSTRAINT account_block_cause_known');
    await runner.query(`ALTER TABLE account_block ADD CONSTRAINT account_block_cause_known CHECK (cause IN (${known()}))`);
  }
}
