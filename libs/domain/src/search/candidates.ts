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

/** IV.I: what the host's record says of a person, by the columns that are displayed. */
export interface CandidateRecord extends PersonKeys {
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

/** One entry of a candidate list. The score is the engine's number, on its own scale: no probability, no percentage of a match. */
export interface CandidateRow extends CandidateRecord {
  readonly rank: number | null;
  readonly similarityScore: number | null;
  readonly source: SourceDatabase;
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

/** The words that two names share, where the dates of birth agree: accents, case and order apart. */
function sharedWords(a: PersonKeys, b: PersonKeys): { readonly shared: number; readonly shorter: number } {
  const [one, other] = [new Set(words(a.name ?? '')), new Set(words(b.name ?? ''))];
  const sameBirth = Boolean(a.dateOfBirth) && a.dateOfBirth === b.dateOfBirth;
  return { shared: sameBirth ? [...one].filter((word) => other.has(word)).length : 0, shorter: Math.min(one.size, other.size) };
}

/** One name holds the other, as a licence holds a middle name that nobody uses: two words at least, and the same date of birth. */
function oneNameHoldsTheOther(a: PersonKeys, b: PersonKeys): boolean {
  const { shared, shorter } = sharedWords(a, b);
  return shared >= 2 && shared === shorter;
}

/**
 * Whether two records are of the same person: same licence number, same booking number, or same date of birth and name, in any order of its
 * parts and with or without further ones. `false` also when there is too little to tell; ask `comparable` first.
 */
export function samePerson(a: PersonKeys, b: PersonKeys): boolean {
  const known = new Set(identifiersOf(a));
  return identifiersOf(b).some((identifier) => known.has(identifier)) || oneNameHoldsTheOther(a, b);
}

/** Whether two records may be of the same person: they are, or say too little to tell. */
export const mayBeSamePerson = (a: PersonKeys, b: PersonKeys): boolean => samePerson(a, b) || !comparable(a, b);

/**
 * Whether two records say enough to be told apart: they are the same person's, both have a licence number, or both a name and date of birth
 * that have nothing in common. Same date of birth and a word of the name (a maiden name, an initial) proves neither. One person has many bookings.
 */
export const comparable = (a: PersonKeys, b: PersonKeys): boolean =>
  samePerson(a, b) ||
  Boolean(a.licenceNumber && b.licenceNumber) ||
  Boolean(a.name && a.dateOfBirth && b.name && b.dateOfBirth && sharedWords(a, b).shared === 0);
