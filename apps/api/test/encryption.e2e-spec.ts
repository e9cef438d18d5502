import { newEncryptionKey, type Config } from '@app/config';
import { openDataSource } from '@app/persistence';
import { keyringOf } from '@app/persistence/encryption';
import { EvidenceStore } from '@app/persistence/evidence';
import { rotateKeys, type Rotated } from '@app/process/encryption';
import { TEST_KEYS_TEXT, testKeys } from '@app/testing';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppModule } from '../src/app.module';
import { configureApp } from '../src/configure-app';
import { PinoLogger } from '../src/platform/logger';
import { searchStory } from './stories/search.story';
import { openHouse, type House } from './support/house';
import { Officer, type ProblemSeen } from './support/officer';
import { CANDIDATES, filePart, imagePart, photograph } from './support/searches';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n(Quentin Planted) Tj\ntrailer <<>>\n%%EOF\n');
const WAITING =
  'Rank,Score,Source,Record ID,Name,DOB,DL number,Home address\n1,0.9,DL,R-77,Ursula Planted,1971-12-13,P400-555,9 Planted Way\n';
/** What the lists of this test say of people: as it was entered, as it was uploaded, and as the columns and files would hold it in the clear. */
const PLANTED = [
  ...CANDIDATES.flatMap((candidate) => [candidate.name, candidate.dateOfBirth]),
  CANDIDATES[0].bookingNumber,
  CANDIDATES[1].licenceNumber,
  ...['Ursula Planted', '1971-12-13', 'P400-555', 'Planted Way', 'Quentin Planted'],
];
/** How a JPEG begins; what photographs and documents, and those of this test, hold. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PLAIN_FILES = ['JFIF', 'planted-exif', '%PDF'];

interface List {
  readonly candidates: readonly { readonly name: string; readonly dateOfBirth: string }[];
}

describe('IV.I: what the host says of people, and its files, are encrypted', () => {
  let house: House;
  let searchId: string;
  let printoutId: string;
  beforeAll(async () => {
    house = await openHouse();
    for (const act of searchStory()) await act(house);
    const detective = house.as('detective');
    await detective.upload('/v1/evidence-files', filePart(WAITING), { kind: 'CANDIDATE_FILE' });
    printoutId = (await detective.upload<{ id: string }>('/v1/evidence-files', filePart(PDF, 'list.pdf'), { kind: 'PRINTOUT' })).body.id;
    const [search]: { id: string }[] = await query('SELECT id FROM face_search');
    searchId = search?.id ?? '';
  }, 300_000);
  afterAll(() => house.close());

  const query = <T>(sql: string, values: unknown[] = []): Promise<T> => house.database.dataSource.query(sql, values);
  const list = (officer: Officer) => officer.get<List & ProblemSeen>(`/v1/face-searches/${searchId}/candidates`);
  const NAMES = CANDIDATES.map(({ name }) => expect.objectContaining({ name }) as unknown);

  /** Every row of every table as text; bytes are hexadecimal in it. */
  async function everyRow(): Promise<string> {
    const tables = await query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const found = await query<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
      texts.push(...found.map(({ row }) => row));
    }
    return texts.join('\n');
  }

  const files = (): Buffer[] =>
    readdirSync(house.config.evidenceDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

  /** A further API with its own configuration and log. */
  async function openWing(change: Partial<Config>): Promise<{ detective: Officer; log: () => string; close: () => Promise<void> }> {
    const written: string[] = [];
    const logger = new PinoLogger('error', { write: (line) => void written.push(line) });
    const module = AppModule.with({ ...house.config, ...change });
    const app = await NestFactory.create<NestExpressApplication>(module, { logger, bodyParser: false, abortOnError: false });
    configureApp(app);
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return { detective: new Officer(url, () => house.issuer.token('detective')), log: () => written.join(''), close: () => app.close() };
  }

  async function rotated(keys: string): Promise<Rotated> {
    const { databaseUrl, evidenceDir } = house.config;
    const dataSource = await openDataSource({ databaseUrl, encryptionKeys: testKeys(keys) });
    try {
      const store = new EvidenceStore(evidenceDir, keyringOf(dataSource.manager));
      return await rotateKeys(dataSource, store, { now: new Date(), source: 'cli' });
    } finally {
      await dataSource.destroy();
    }
  }

  it('after the whole story no row says a name, a date of birth or a number of the lists', async () => {
    const rows = await everyRow();
    expect(rows).toContain('Planted reason of the search');
    for (const planted of PLANTED) {
      expect(rows).not.toContain(planted);
      expect(rows).not.toContain(Buffer.from(planted).toString('hex'));
    }
    expect(await query('SELECT count(*)::int AS n FROM candidate')).toEqual([{ n: 2 }]);
    expect(await query('SELECT count(*)::int AS n FROM candidate_import')).toEqual([{ n: 1 }]);
    expect(await query('SELECT count(*)::int AS n FROM enforcement_request')).toEqual([{ n: 1 }]);
  });

  it('no file begins like a photograph or a document, or says anything of the lists', async () => {
    const [{ n }] = await query<[{ n: number }]>('SELECT count(DISTINCT sha256)::int AS n FROM evidence_file');
    const written = files();
    expect(written).toHaveLength(n);
    for (const bytes of written) {
      expect(bytes.subarray(0, JPEG.length).equals(JPEG)).toBe(false);
      for (const sign of [...PLAIN_FILES, ...PLANTED]) expect(bytes.includes(sign)).toBe(false);
    }
  });

  it('whoever may read them reads them as they came', async () => {
    expect((await list(house.as('detective'))).body.candidates).toEqual(NAMES);
    expect((await house.as('detective').download(`/v1/evidence-files/${printoutId}`)).bytes.equals(PDF)).toBe(true);
  });

  it('a value that was changed or exchanged is an error with a code in the log, never an empty list', async () => {
    const wing = await openWing({});
    const [first, second] = await query<{ id: string; record: Buffer }[]>('SELECT id, record FROM candidate ORDER BY position');
    await query('UPDATE candidate SET record = $2 WHERE id = $1', [first?.id, second?.record]);
    expect(await list(wing.detective)).toMatchObject({ status: 500, body: { code: 'INTERNAL_ERROR' } });
    expect(wing.log()).toContain(`CIPHERTEXT_ALTERED: candidate.record/${first?.id}`);
    await query('UPDATE candidate SET record = $2 WHERE id = $1', [first?.id, first?.record]);
    expect((await list(wing.detective)).status).toBe(200);
    for (const planted of PLANTED) expect(wing.log()).not.toContain(planted);
    await wing.close();
  });

  it('an API without the key of what is stored does not start', async () => {
    await expect(openWing({ encryptionKeys: testKeys(newEncryptionKey()) })).rejects.toThrow('ENCRYPTION_KEYS does not hold');
  });

  describe('when the key is changed', () => {
    const newer = newEncryptionKey();
    const [old] = testKeys(TEST_KEYS_TEXT);
    const [active] = testKeys(newer);

    it('what cannot be read is named and keeps its key; the rest goes on', async () => {
      const [broken] = await query<{ id: string; record: Buffer }[]>('SELECT id, record FROM candidate ORDER BY id LIMIT 1');
      await query('UPDATE candidate SET record = $2 WHERE id = $1', [broken?.id, Buffer.alloc(40)]);
      const report = await rotated(`${newer}\n${TEST_KEYS_TEXT}`);
      expect(report).toEqual({
        active: active?.id,
        values: 3,
        files: files().length,
        released: [],
        kept: [old?.id],
        unreadable: [`CIPHERTEXT_ALTERED: candidate.record/${broken?.id}`],
      });
      await query('UPDATE candidate SET record = $2 WHERE id = $1', [broken?.id, broken?.record]);
    });

    it('run again it does what is left, once, and releases the old key', async () => {
      expect(await rotated(`${newer},${TEST_KEYS_TEXT}`)).toMatchObject({
        values: 1,
        files: 0,
        released: [old?.id],
        kept: [],
        unreadable: [],
      });
      expect(await rotated(newer)).toMatchObject({ values: 0, files: 0, released: [], kept: [], unreadable: [] });
      expect(await query('SELECT id FROM encryption_key')).toEqual([{ id: active?.id }]);
      expect(await query(`SELECT outcome FROM audit_event WHERE action = 'EncryptionKeysRotated' ORDER BY id`)).toEqual([
        { outcome: 'ERROR' },
        { outcome: 'SUCCESS' },
        { outcome: 'SUCCESS' },
      ]);
    });

    it('everything is read with the new key alone, the files under the same hash', async () => {
      const wing = await openWing({ encryptionKeys: testKeys(newer) });
      expect((await list(wing.detective)).body.candidates).toEqual(NAMES);
      expect((await wing.detective.download(`/v1/evidence-files/${printoutId}`)).bytes.equals(PDF)).toBe(true);
      await wing.close();
    });

    it('an API that was not restarted can neither read nor add what nobody could read', async () => {
      const wing = house.as('detective');
      const before = await query('SELECT count(*)::int AS n FROM evidence_file');
      expect((await list(wing)).status).toBe(500);
      expect((await wing.upload('/v1/probe-images', imagePart(await photograph(99)), { sourceType: 'PHONE' })).status).toBe(500);
      expect(await query('SELECT count(*)::int AS n FROM evidence_file')).toEqual(before);
    });
  });
});
