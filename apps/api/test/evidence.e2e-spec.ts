import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { blackSquare, candidateIds, filePart, imagePart, matchWith, NO_MATCH, photograph, submitted } from './support/searches';

const CSV =
  'Rank,Score,Source,Record ID,Name,DOB,Shoe size\n1,0.91,BOOKING,R-1,Pat Example,01/02/1990,44\n2,0.72,DL,R-2,Sam Sample,1985-05-06,40\n';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');

describe('photographs, printouts and candidate files over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterAll(() => house.close());

  const probe = (bytes: Uint8Array, name?: string): Promise<{ status: number; body: ProblemSeen }> =>
    house.as('detective').upload<ProblemSeen>('/v1/probe-images', imagePart(bytes, name), { sourceType: 'PHONE' });
  const list = (
    bytes: Uint8Array | string,
  ): Promise<{ status: number; body: ProblemSeen & { id: string; rows: number; hiddenColumns: number } }> =>
    house.as('detective').upload('/v1/evidence-files', filePart(bytes), { kind: 'CANDIDATE_FILE' });

  it('IV.D refuses a text file named .jpg', async () => {
    expect(await probe(Buffer.from('not a photograph'), 'probe.jpg')).toMatchObject({
      status: 415,
      body: { code: 'IMAGE_TYPE_UNSUPPORTED' },
    });
  });

  it('IV.D refuses a drawing in SVG and a document', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
    expect((await probe(svg)).body.code).toBe('IMAGE_TYPE_UNSUPPORTED');
    expect((await probe(PDF)).body.code).toBe('IMAGE_TYPE_UNSUPPORTED');
  });

  it('IV.D refuses a truncated image', async () => {
    const whole = await sharp({
      create: { width: 400, height: 400, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
    })
      .jpeg()
      .toBuffer();
    expect(await probe(whole.subarray(0, Math.floor(whole.length / 2)))).toMatchObject({ status: 422, body: { code: 'IMAGE_DAMAGED' } });
  });

  it('IV.D refuses an image of 20,000 by 20,000 pixels without decoding it', async () => {
    const bomb = blackSquare(20_000);
    expect(await probe(bomb)).toMatchObject({ status: 413, body: { code: 'IMAGE_TOO_LARGE', facts: { width: 20_000, height: 20_000 } } });
  });

  it.each(['jpeg', 'png', 'webp'] as const)('IV.D takes a %s and seals it by its hash', async (format) => {
    const bytes = await sharp(await photograph(9))
      .toFormat(format)
      .toBuffer();
    const stored = await house
      .as('detective')
      .upload<{ sha256: string; width: number }>('/v1/probe-images', imagePart(bytes), { sourceType: 'PHONE' });
    expect(stored).toMatchObject({ status: 201, body: { width: 320, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
  });

  it('IV.D names missing and unknown parts', async () => {
    const detective = house.as('detective');
    expect((await detective.upload<ProblemSeen>('/v1/probe-images', filePart('x'), { sourceType: 'PHONE' })).status).toBe(400);
    const unknown = await detective.upload<ProblemSeen>('/v1/probe-images', imagePart(await photograph()), {
      sourceType: 'PHONE',
      colour: 'red',
    });
    expect(unknown.body).toMatchObject({ code: 'FORM_INVALID', errors: [{ path: 'colour' }] });
  });

  it('IV.F: a candidate file is the list; columns outside IV.I are not kept', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, {}, 50);
    const file = await list(CSV);
    expect(file).toMatchObject({ status: 201, body: { rows: 2, hiddenColumns: 1 } });
    await detective.complete('faceSearch.result-entry', {
      providerSearchId: 'FX-2',
      executedAt: new Date().toISOString(),
      returnedCount: 2,
      candidateFileId: file.body.id,
    });
    expect([...(await candidateIds(detective, id)).keys()].sort()).toEqual(['R-1', 'R-2']);
    await detective.complete('faceSearch.evaluate', NO_MATCH);
  });

  it('IV.F: the printout is the list, and reading it is reading the list', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-001300' }, 51);
    const printout = await detective.upload<{ id: string; mediaType: string }>('/v1/evidence-files', filePart(PDF, 'list.pdf'), {
      kind: 'PRINTOUT',
    });
    expect(printout.body.mediaType).toBe('application/pdf');
    await detective.complete('faceSearch.result-entry', {
      providerSearchId: 'FX-3',
      executedAt: new Date().toISOString(),
      returnedCount: 20,
      printoutId: printout.body.id,
    });
    const read = await detective.download(`/v1/evidence-files/${printout.body.id}`);
    expect(read).toMatchObject({ status: 200, type: 'application/pdf' });
    expect(read.bytes.equals(PDF)).toBe(true);
    expect((await house.as('detective2').download(`/v1/evidence-files/${printout.body.id}`)).status).toBe(404);
    const reads: unknown[] = await house.database.dataSource.query('SELECT 1 FROM candidate_read WHERE search_id = $1', [id]);
    expect(reads).toHaveLength(1);

    const { id: task } = await detective.task('faceSearch.evaluate');
    const answer = { result: 'MATCH', rationale: 'Ears and a scar agree.' };
    const evaluate = (form: object) => detective.post<ProblemSeen>(`/v1/tasks/${task}/complete`, { ...answer, ...form });
    await expectRefused(house, 'detective', await evaluate({ comparisons: [], matchCandidateIds: [] }), 'COMPARED_ENTRY_REQUIRED');
    const entry = { ref: randomUUID(), source: 'BOOKING_PHOTO', recordRef: 'R-7', name: 'Pat Example', dateOfBirth: '1990-01-02' };
    const matched = await evaluate({ ...matchWith(entry.ref), entries: [entry] });
    expect(matched.status).toBe(200);
    const [rowId = ''] = [...(await candidateIds(detective, id)).values()];
    expect(rowId).not.toBe(entry.ref);
    await detective.task('faceSearch.report-review', rowId);
  });

  it.each([
    ['a broken line', `${CSV}3,0.5,BOOKING\n`, '4: COLUMNS'],
    ['a formula', CSV.replace('Sam Sample', '=HYPERLINK(A1)'), '3: FORMULA'],
    ['a rank that is none', CSV.replace('2,0.72', 'second,0.72'), '3: RANK'],
    ['a wrong encoding', Buffer.concat([Buffer.from(CSV), Buffer.from([0x33, 0x2c, 0xe9, 0xff, 0x0a])]), '4: ENCODING'],
    ['UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le'), '1: ENCODING'],
    ['JSON that is none', '[{"rank": 1,', '1: JSON'],
  ] as const)('IV.F reports a candidate file with %s by its line and imports nothing of it', async (_, bytes, line) => {
    const before: { count: number }[] = await house.database.dataSource.query('SELECT count(*)::int FROM candidate_import');
    const answer = await list(bytes);
    expect(answer).toMatchObject({ status: 422, body: { code: 'CANDIDATE_FILE_INVALID', facts: { lines: [line] } } });
    expect(await house.database.dataSource.query('SELECT count(*)::int FROM candidate_import')).toEqual(before);
  });

  it('IV.F takes a list in JSON, and refuses a printout that is neither PDF nor image', async () => {
    expect(await list(JSON.stringify([{ rank: 1, similarityScore: 0.5, source: 'DL', recordRef: 'R-9', name: 'A B' }]))).toMatchObject({
      status: 201,
      body: { rows: 1 },
    });
    const text = await house
      .as('detective')
      .upload<ProblemSeen>('/v1/evidence-files', filePart('plain text', 'list.pdf'), { kind: 'PRINTOUT' });
    expect(text).toMatchObject({ status: 415, body: { code: 'EVIDENCE_TYPE_UNSUPPORTED' } });
  });
});
