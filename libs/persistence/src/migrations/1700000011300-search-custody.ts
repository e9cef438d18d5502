import type { MigrationInterface, QueryRunner } from 'typeorm';

const actions = (...more: string[]): string =>
  ['RELEASED', 'HANDED_OVER', ...more, 'REROUTED', 'ENDED'].map((action) => `'${action}'`).join(', ');

/** VII.E.2: a search that nobody with an account could take over is kept by a superior, who is told so. */
export class SearchCustody1700000011300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE face_search ADD in_custody boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE account_handover DROP CONSTRAINT account_handover_action_known');
    await runner.query(
      `ALTER TABLE account_handover ADD CONSTRAINT account_handover_action_known CHECK (action IN (${actions('IN_CUSTODY')}))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE account_handover SET action = 'HANDED_OVER' WHERE action = 'IN_CUSTODY'`);
    await runner.query('ALTER TABLE account_handover DROP CONSTRAINT account_handover_action_known');
    await runner.query(`ALTER TABLE account_handover ADD CONSTRAINT account_handover_action_known CHECK (action IN (${actions()}))`);
    await runner.query('ALTER TABLE face_search DROP COLUMN in_custody');
  }
}
