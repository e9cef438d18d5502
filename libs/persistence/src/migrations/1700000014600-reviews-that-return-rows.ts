import type { MigrationInterface, QueryRunner } from 'typeorm';

const decisionsAre = async (runner: QueryRunner, length: number, decisions: readonly string[]): Promise<void> => {
  const known = decisions.map((decision) => `'${decision}'`).join(', ');
  await runner.query('ALTER TABLE "supervisor_review" DROP CONSTRAINT "supervisor_review_decision_known"');
  await runner.query(
    `ALTER TABLE "supervisor_review" ALTER COLUMN "decision" TYPE character varying(${length}),
       ADD CONSTRAINT "supervisor_review_decision_known" CHECK (decision IN (${known}))`,
  );
};

/** A review that gives only rows back is kept too, with what the reviewer wrote. */
export class ReviewsThatReturnRows1700000014600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await decisionsAre(runner, 14, ['REVIEWED', 'RETURNED', 'ROWS_RETURNED']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM supervisor_review WHERE decision = 'ROWS_RETURNED'`);
    await decisionsAre(runner, 10, ['REVIEWED', 'RETURNED']);
  }
}
