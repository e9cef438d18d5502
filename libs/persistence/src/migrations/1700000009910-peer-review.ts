import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second examiner's blind comparison of a match, and a third one's word where the two do not agree. */
export class PeerReview1700000009910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "peer_review" (
      "id" uuid NOT NULL,
      "search_id" uuid NOT NULL,
      "determination_id" uuid NOT NULL,
      "outcome" character varying(20) NOT NULL,
      "result" character varying(20) NOT NULL,
      "match_candidate_ids" uuid array NOT NULL DEFAULT '{}',
      "comparisons" jsonb NOT NULL DEFAULT '[]',
      "rationale" text NOT NULL,
      "limitations" text,
      "by" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "peer_review_outcome_known" CHECK (outcome IN ('CONCUR', 'NON_CONCUR', 'INCONCLUSIVE', 'RESOLVED')),
      CONSTRAINT "peer_review_result_known" CHECK (result IN ('MATCH', 'NO_MATCH', 'INCONCLUSIVE')),
      CONSTRAINT "peer_review_pk" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "peer_review_of_determination" ON "peer_review" ("determination_id", "at")`);
    for (const [name, column, target] of FOREIGN_KEYS) {
      await runner.query(
        `ALTER TABLE "peer_review" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "peer_review"`);
  }
}

const FOREIGN_KEYS = [
  ['peer_review_search_fk', 'search_id', 'face_search'],
  ['peer_review_determination_fk', 'determination_id', 'comparison_determination'],
  ['peer_review_member_fk', 'by', 'member'],
] as const;
