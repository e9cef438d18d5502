import type { MigrationInterface, QueryRunner } from 'typeorm';

const GATES = [
  ...['CASE_NUMBER', 'CASE_OPEN', 'CASE_ASSIGNMENT', 'PURPOSE', 'REASON', 'PROBE', 'PROBE_REPEAT', 'PROTECTED_EVENT', 'ATTESTATION'],
  ...['PROHIBITED_USE', 'ACCOUNT', 'TRAINING', 'ACCESS_BASIS', 'AGREEMENT'],
];
const gatesAre = async (runner: QueryRunner, gates: readonly string[]): Promise<void> => {
  const known = gates.map((gate) => `'${gate}'`).join(', ');
  await runner.query(
    `ALTER TABLE "face_search_discrepancy" DROP CONSTRAINT "face_search_discrepancy_gate_known",
       ADD CONSTRAINT "face_search_discrepancy_gate_known" CHECK (gate IN (${known}))`,
  );
};

/** IX.A.6: every search is stopped while law or policy changes. */
export class SearchStop1700000013300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "search_stop" (
      "id" uuid NOT NULL, "valid_from" timestamptz NOT NULL, "valid_to" timestamptz, "reason" text NOT NULL,
      "stopped_by" uuid NOT NULL, "lifted_by" uuid,
      CONSTRAINT "search_stop_pk" PRIMARY KEY ("id"),
      CONSTRAINT "search_stop_stopped_by_fk" FOREIGN KEY ("stopped_by") REFERENCES "member" ("id"),
      CONSTRAINT "search_stop_lifted_by_fk" FOREIGN KEY ("lifted_by") REFERENCES "member" ("id"),
      CONSTRAINT "search_stop_period" CHECK (valid_to IS NULL OR valid_from <= valid_to),
      CONSTRAINT "search_stop_lifted_whole" CHECK ((valid_to IS NULL) = (lifted_by IS NULL)),
      CONSTRAINT "search_stop_lifted_by_another" CHECK (lifted_by <> stopped_by))`);
    await gatesAre(runner, [...GATES, 'STOP']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM face_search_discrepancy WHERE gate = 'STOP'`);
    await gatesAre(runner, GATES);
    await runner.query('DROP TABLE "search_stop"');
  }
}
