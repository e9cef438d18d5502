import { nmpd40023 } from '@app/domain/policy';
import { CaseKind, type SearchForm } from '@app/domain/search';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Officer, UploadedPart } from './officer';

/** A photograph of noise: every seed is another one. */
export async function photograph(seed = 1): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 400, channels: 3, background: { r: seed % 256, g: 120, b: (seed * 7) % 256 } } })
    .withExif({ IFD0: { Copyright: 'planted-exif' } })
    .jpeg()
    .toBuffer();
}

/** A whole, valid, tiny PNG of one bit per pixel that decodes to an enormous image. */
export function blackSquare(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const pixels = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The checksum of PNG chunks (ISO 3309). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

export const imagePart = (bytes: Uint8Array, name = 'probe.jpg'): UploadedPart => ({ part: 'image', name, bytes });
export const filePart = (bytes: Uint8Array | string, name = 'list.csv'): UploadedPart => ({
  part: 'file',
  name,
  bytes: Buffer.from(bytes),
});

/** Uploads a photograph and gives its id. */
export async function probeOf(officer: Officer, seed = 1): Promise<string> {
  const stored = await officer.upload<{ id: string }>('/v1/probe-images', imagePart(await photograph(seed)), {
    sourceType: 'VIDEO_STILL',
    facesDetected: '1',
  });
  if (stored.status !== 201) throw new Error(`probe: ${stored.status} ${JSON.stringify(stored.body)}`);
  return stored.body.id;
}

/** What a member fills in, with every gate green, for a case that it opens. */
export const searchOf = (probeId: string, caseNumber = '2026-001234'): SearchForm & { probeId: string } => ({
  caseNumber,
  caseStub: { kind: CaseKind.Criminal, offenceCode: '812.13' },
  purpose: { purpose: 'VIII_A1', offenceCode: '812.13', subjectRole: 'POTENTIAL_SUSPECT' },
  reason: 'Identify the person on the store camera.',
  attestation: { accepted: true, version: nmpd40023.attestationVersion },
  probeId,
});

/** The same as a request, with changes. */
export const greenForm = (probeId: string, change: object = {}): object => ({ ...searchOf(probeId), ...change });

/** Submits a search with every gate green and gives its id. */
export async function submitted(officer: Officer, change: object = {}, seed = 1): Promise<string> {
  const answer = await officer.post<{ id: string }>('/v1/face-searches', greenForm(await probeOf(officer, seed), change));
  if (answer.status !== 201) throw new Error(`search: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}

/** Two entries of a list, as FACESNXT showed them. */
export const CANDIDATES = [
  {
    rank: 1,
    similarityScore: 0.91,
    source: 'BOOKING_PHOTO',
    recordRef: 'R-1',
    name: 'Pat Example',
    dateOfBirth: '1990-01-02',
    bookingNumber: 'B-100',
  },
  {
    rank: 2,
    similarityScore: 0.72,
    source: 'DL_PHOTO',
    recordRef: 'R-2',
    name: 'Sam Sample',
    dateOfBirth: '1985-05-06',
    licenceNumber: 'S123-456-78-901-0',
  },
] as const;

/** A result entered by hand, run a moment ago. */
export const enteredResult = (candidates: readonly object[] = CANDIDATES): object => ({
  providerSearchId: 'FX-1',
  executedAt: new Date().toISOString(),
  returnedCount: candidates.length,
  candidates,
});

/** The ids of the candidates of a search, by their record. */
export async function candidateIds(officer: Officer, searchId: string): Promise<Map<string, string>> {
  const list = await officer.get<{ candidates: { id: string; recordRef: string }[] }>(`/v1/face-searches/${searchId}/candidates`);
  return new Map(list.body.candidates.map(({ id, recordRef }) => [recordRef, id]));
}

/** MATCH with one candidate. */
export const matchWith = (candidateId: string): object => ({
  result: 'MATCH',
  rationale: 'Ears and a scar agree.',
  comparisons: [{ candidateId, mode: 'MANUAL', featuresFor: ['scar above the left eye'], featuresAgainst: ['none seen'] }],
  matchCandidateIds: [candidateId],
});

export const NO_MATCH = { result: 'NO_MATCH', rationale: 'Nobody on the list looks like the person.', comparisons: [] } as const;
