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

const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whether two names have the same parts, in any order, without accents or case. */
export const samePersonName = (a: string, b: string): boolean =>
  words(a).length > 0 && words(a).sort().join(' ') === words(b).sort().join(' ');

/** What a record can be told by, normalised: licence number, booking number, name with date of birth. Two records that share one are of one person. */
export function identifiersOf({ licenceNumber, bookingNumber, name, dateOfBirth }: PersonKeys): string[] {
  const number = (kind: string, text = ''): string[] => (words(text).length > 0 ? [`${kind}:${words(text).join('')}`] : []);
  const named = name && words(name).length > 0 && dateOfBirth ? [`person:${words(name).sort().join(' ')}:${dateOfBirth}`] : [];
  return [...number('licence', licenceNumber), ...number('booking', bookingNumber), ...named];
}

/**
 * Whether two records are of the same person: same licence number, same booking number, or same name (in any order of its parts) and date
 * of birth. `false` also when there is too little to tell; ask `comparable` first.
 */
export function samePerson(a: PersonKeys, b: PersonKeys): boolean {
  const known = new Set(identifiersOf(a));
  return identifiersOf(b).some((identifier) => known.has(identifier));
}

/** Whether two records say enough to be told apart: both a licence number, or both a name and date of birth. One person has many bookings. */
export const comparable = (a: PersonKeys, b: PersonKeys): boolean =>
  Boolean((a.licenceNumber && b.licenceNumber) || (a.name && a.dateOfBirth && b.name && b.dateOfBirth));
