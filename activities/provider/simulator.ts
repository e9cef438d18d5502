import { SourceDatabase, type CandidateRow } from '@app/domain/search';
import { createHash } from 'node:crypto';
import type { FaceSearchProvider, ProviderAnswer, ProviderRequest } from './provider';

const FIRST = ['Alex', 'Blair', 'Casey', 'Dana', 'Emery', 'Frankie', 'Gray', 'Harper'] as const;
const LAST = ['Example', 'Sample', 'Fictional', 'Invented', 'Nobody', 'Placeholder', 'Pretend', 'Specimen'] as const;
const MOST = 8;

/** Invented records for demonstrations and tests: the same photograph always brings the same list, of none to eight entries. */
export const simulator: FaceSearchProvider = {
  search: (request) => Promise.resolve(answer(request)),
};

function answer({ probeSha256, at }: ProviderRequest): ProviderAnswer {
  const seed = digest(probeSha256);
  const rows = Array.from({ length: (seed[0] ?? 0) % (MOST + 1) }, (_, index) => candidate(probeSha256, index));
  return {
    providerSearchId: `SIM-${seed.subarray(0, 6).toString('hex').toUpperCase()}`,
    executedAt: at,
    returnedCount: rows.length,
    requestedCount: MOST,
    truncated: false,
    algorithm: 'SIMULATED',
    scoreScale: '0 to 1, higher is more alike',
    rows,
  };
}

function candidate(probeSha256: string, index: number): CandidateRow {
  const [first = 0, last = 0, day = 0, source = 0] = digest(`${probeSha256}/${index}`);
  const booked = source % 2 === 0;
  const number = digest(`${probeSha256}/${index}/record`).toString('hex').slice(0, 10).toUpperCase();
  return {
    rank: index + 1,
    similarityScore: Math.round(1_000 * (0.95 - 0.07 * index)) / 1_000,
    source: booked ? SourceDatabase.Booking : SourceDatabase.DriverLicence,
    recordRef: `SIM-${number}`,
    name: `${FIRST[first % FIRST.length] ?? ''} ${LAST[last % LAST.length] ?? ''}`,
    dateOfBirth: `19${70 + (day % 30)}-0${1 + (day % 9)}-1${day % 10}`,
    ...(booked ? { bookingNumber: `B${number}` } : { licenceNumber: `X${number}` }),
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
