import type { MigrationInterface, QueryRunner } from 'typeorm';

/** VII.E.2: a search that nobody was there to take over is in custody, too: it passes on as soon as somebody is. */
export class NobodysSearches1700000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE face_search SET in_custody = true WHERE id IN (
         SELECT s.id FROM face_search s JOIN process p ON p.id = s.id
           JOIN LATERAL (SELECT account_id, to_id FROM account_handover WHERE object_id = s.id AND object_kind = 'SEARCH' ORDER BY at DESC LIMIT 1) h ON true
           JOIN account a ON a.id = h.account_id
         WHERE p.state = 'OPEN' AND h.to_id IS NULL AND a.member_id = s.owner_id)`,
    );
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}
