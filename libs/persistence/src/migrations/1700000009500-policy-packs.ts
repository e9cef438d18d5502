import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['policy_pack', 'policy_adoption'] as const;

/** Department settings as they were proposed and adopted: neither is ever changed. */
export class PolicyPacks1700000009500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "policy_pack" (
      "id" character varying(60) NOT NULL,
      "version" integer NOT NULL,
      "body" jsonb NOT NULL,
      "digest" character(64) NOT NULL,
      "proposed_by" uuid NOT NULL,
      "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "policy_pack_version_counts" CHECK (version >= 1),
      CONSTRAINT "policy_pack_pk" PRIMARY KEY ("id", "version")
    )`);
    await runner.query(`CREATE TABLE "policy_adoption" (
      "id" character varying(60) NOT NULL,
      "version" integer NOT NULL,
      "digest" character(64) NOT NULL,
      "approved_by" uuid NOT NULL,
      "approved_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "effective_from" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "policy_adoption_begins_once" UNIQUE ("effective_from"),
      CONSTRAINT "policy_adoption_not_backdated" CHECK (effective_from >= approved_at),
      CONSTRAINT "policy_adoption_pk" PRIMARY KEY ("id", "version")
    )`);
    await runner.query(
      `ALTER TABLE "policy_pack" ADD CONSTRAINT "policy_pack_proposed_by_fk" FOREIGN KEY ("proposed_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_adoption" ADD CONSTRAINT "policy_adoption_approved_by_fk" FOREIGN KEY ("approved_by") REFERENCES "member"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy_adoption" ADD CONSTRAINT "policy_adoption_pack_fk" FOREIGN KEY ("id", "version") REFERENCES "policy_pack"("id","version") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE FUNCTION policy_is_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'an adopted or proposed policy pack is never changed'; END $$`);
    for (const table of TABLES) {
      await runner.query(
        `CREATE TRIGGER ${table}_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION policy_is_insert_only()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER ${table}_insert_only ON ${table}`);
    await runner.query(`DROP FUNCTION policy_is_insert_only`);
    await runner.query(`ALTER TABLE "policy_adoption" DROP CONSTRAINT "policy_adoption_pack_fk"`);
    await runner.query(`ALTER TABLE "policy_adoption" DROP CONSTRAINT "policy_adoption_approved_by_fk"`);
    await runner.query(`ALTER TABLE "policy_pack" DROP CONSTRAINT "policy_pack_proposed_by_fk"`);
    await runner.query(`DROP TABLE "policy_adoption"`);
    await runner.query(`DROP TABLE "policy_pack"`);
  }
}
