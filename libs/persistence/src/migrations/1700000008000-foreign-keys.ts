import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The database repeats that nothing of the spine or of a registration hangs in the air. The audit log refers to nothing: it outlives what it tells of. */
export class ForeignKeys1700000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "step" ADD CONSTRAINT "step_process_fk" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_process_fk" FOREIGN KEY ("id") REFERENCES "process"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration_approval" ADD CONSTRAINT "registration_approval_registration_fk" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_acceptance" ADD CONSTRAINT "agreement_acceptance_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "training_record" ADD CONSTRAINT "training_record_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "access_grant" ADD CONSTRAINT "access_grant_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account" ADD CONSTRAINT "account_member_fk" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account" ADD CONSTRAINT "account_registration_fk" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task" ADD CONSTRAINT "task_process_fk" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task_candidate" ADD CONSTRAINT "task_candidate_task_fk" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task_history" ADD CONSTRAINT "task_history_task_fk" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task_comment" ADD CONSTRAINT "task_comment_task_fk" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task_rung" ADD CONSTRAINT "task_rung_task_fk" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "task_rung" DROP CONSTRAINT "task_rung_task_fk"`);
    await runner.query(`ALTER TABLE "task_comment" DROP CONSTRAINT "task_comment_task_fk"`);
    await runner.query(`ALTER TABLE "task_history" DROP CONSTRAINT "task_history_task_fk"`);
    await runner.query(`ALTER TABLE "task_candidate" DROP CONSTRAINT "task_candidate_task_fk"`);
    await runner.query(`ALTER TABLE "task" DROP CONSTRAINT "task_process_fk"`);
    await runner.query(`ALTER TABLE "account" DROP CONSTRAINT "account_registration_fk"`);
    await runner.query(`ALTER TABLE "account" DROP CONSTRAINT "account_member_fk"`);
    await runner.query(`ALTER TABLE "access_grant" DROP CONSTRAINT "access_grant_member_fk"`);
    await runner.query(`ALTER TABLE "training_record" DROP CONSTRAINT "training_record_member_fk"`);
    await runner.query(`ALTER TABLE "agreement_acceptance" DROP CONSTRAINT "agreement_acceptance_member_fk"`);
    await runner.query(`ALTER TABLE "registration_approval" DROP CONSTRAINT "registration_approval_registration_fk"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_member_fk"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_process_fk"`);
    await runner.query(`ALTER TABLE "step" DROP CONSTRAINT "step_process_fk"`);
  }
}
