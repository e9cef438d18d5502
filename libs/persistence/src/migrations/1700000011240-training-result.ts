import type { MigrationInterface, QueryRunner } from 'typeorm';

/** V.E.3, the host's condition: how the test of a training ended, where it was said. */
export class TrainingResult1700000011240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training_record ADD result varchar(10)');
    await runner.query(`ALTER TABLE training_record ADD CONSTRAINT training_record_result_known CHECK (result IN ('PASSED', 'FAILED'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training_record DROP COLUMN result');
  }
}
