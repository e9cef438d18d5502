import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins are audited: which tokens have been used, as long as they last. */
export class SignIns1700000011950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "sign_in" (
      "token_digest" character varying(44) NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "sign_in_pk" PRIMARY KEY ("token_digest")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "sign_in"`);
  }
}
