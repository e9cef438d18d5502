/** IV.D, IV.F: the databases whose photographs a probe is compared with. */
export const SourceDatabase = { DriverLicence: 'DL_PHOTO', Booking: 'BOOKING_PHOTO' } as const;
export type SourceDatabase = (typeof SourceDatabase)[keyof typeof SourceDatabase];

/** What tells one person from another across lists. Dates are local `YYYY-MM-DD`. */
export interface PersonKeys {
  readonly name?: string;
  readonly dateOfBirth?: string;
  readonly licenceNumber?: string;
  readonly bookingNumber?: string;
}

/** One entry of a candidate list. The score is the engine's number, on its own scale: no probability, no percentage of a match. */
export interface CandidateRow extends PersonKeys {
  readonly rank: number | null;
  readonly similarityScore: number | null;
  readonly source: SourceDatabase;
  readonly recordRef: string;
  readonly customerNumber?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly sex?: string;
  readonly race?: string;
  readonly height?: string;
  readonly licenceIssuedOn?: string;
  readonly bookingAgency?: string;
  readonly bookingDate?: string;
}

/** A stored candidate. */
export interface Candidate extends CandidateRow {
  readonly id: string;
}

/** IV.H, V.E.2: on every candidate, page, export and printout, unchanged. */
export const LEGEND = 'INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toUpperCase()
    .split(' ')
    .sort()
    .join(' ');
const sameNumber = (a?: string, b?: string): boolean =>
  a !== undefined && b !== undefined && plain(a) !== '' && plain(a).replaceAll(' ', '') === plain(b).replaceAll(' ', '');

/**
 * Whether two records are of the same person: same licence number, same booking number, or same name (in any order of its parts) and date
 * of birth. `false` also when there is too little to tell; ask `comparable` first.
 */
export function samePerson(a: PersonKeys, b: PersonKeys): boolean {
  if (sameNumber(a.licenceNumber, b.licenceNumber) || sameNumber(a.bookingNumber, b.bookingNumber)) return true;
  return (
    a.name !== undefined &&
    b.name !== undefined &&
    plain(a.name) === plain(b.name) &&
    a.dateOfBirth !== undefined &&
    a.dateOfBirth === b.dateOfBirth
  );
}

/** Whether a record says enough about a person to be compared with another one. */
export const comparable = (keys: PersonKeys): boolean =>
  Boolean(keys.licenceNumber ?? keys.bookingNumber ?? (keys.name && keys.dateOfBirth));
