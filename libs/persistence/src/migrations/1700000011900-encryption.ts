import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['candidate', 'candidate_import', 'enforcement_request', 'evidence_file'] as const;
const IDS = { candidate: 'id', candidate_import: 'file_id', enforcement_request: 'id', evidence_file: 'id' } as const;
const CANDIDATE = [
  'name varchar(200)',
  'date_of_birth varchar(10)',
  'licence_number varchar(200)',
  'booking_number varchar(200)',
  'customer_number varchar(200)',
  'city varchar(200)',
  'state varchar(200)',
  'zip varchar(200)',
  'sex varchar(200)',
  'race varchar(200)',
  'height varchar(200)',
  'licence_issued_on varchar(10)',
  'booking_agency varchar(200)',
  'booking_date varchar(10)',
];
const SUBJECT = [
  'subject_name varchar(200)',
  'subject_date_of_birth varchar(10)',
  'subject_licence_number varchar(80)',
  'subject_booking_number varchar(80)',
];

const drop = (columns: readonly string[]): string => columns.map((column) => `DROP COLUMN ${column.split(' ')[0]}`).join(', ');
const add = (columns: readonly string[]): string => columns.map((column) => `ADD ${column}`).join(', ');

/**
 * IV.I: what the host's record says of people is encrypted, and each encrypted thing refers to its key. A migration has no keys, and no released
 * version wrote what this one could not read: rows from before are refused, never dropped.
 */
export class Encryption1700000011900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await refuseRows(
      runner,
      'This database holds candidates or files from before they were encrypted, of no released version: begin with an empty one (npm start -- --fresh).',
    );
    await runner.query(
      `CREATE TABLE encryption_key (id varchar(12) NOT NULL, first_used_at timestamptz NOT NULL, CONSTRAINT encryption_key_is_digest CHECK (id ~ '^[0-9a-f]{12}$'), CONSTRAINT encryption_key_pk PRIMARY KEY (id))`,
    );
    await runner.query(`ALTER TABLE candidate DROP COLUMN record_ref, ${drop(CANDIDATE)}, ADD record bytea NOT NULL`);
    await runner.query('ALTER TABLE candidate_import DROP COLUMN rows, ADD rows bytea NOT NULL');
    await runner.query(`ALTER TABLE enforcement_request ${drop(SUBJECT)}, ADD subject bytea NOT NULL`);
    for (const table of TABLES) {
      await runner.query(
        `ALTER TABLE ${table} ADD key_id varchar(12) NOT NULL, ADD CONSTRAINT ${table}_key_fk FOREIGN KEY (key_id) REFERENCES encryption_key(id)`,
      );
      await runner.query(`CREATE INDEX ${table}_by_key ON ${table} (key_id, ${IDS[table]})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseRows(runner, 'What is encrypted cannot be turned back by a migration, which has no keys.');
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN key_id`);
    await runner.query(`ALTER TABLE enforcement_request DROP COLUMN subject, ${add(SUBJECT)}`);
    await runner.query('ALTER TABLE candidate_import DROP COLUMN rows, ADD rows jsonb NOT NULL');
    await runner.query(`ALTER TABLE candidate DROP COLUMN record, ADD record_ref varchar(200) NOT NULL, ${add(CANDIDATE)}`);
    await runner.query('DROP TABLE encryption_key');
  }
}

async function refuseRows(runner: QueryRunner, sentence: string): Promise<void> {
  for (const table of TABLES) {
    const found: unknown[] = await runner.query(`SELECT 1 FROM ${table} LIMIT 1`);
    if (found.length > 0) throw new Error(sentence);
  }
}
