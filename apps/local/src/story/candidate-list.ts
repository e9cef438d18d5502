/** A candidate as FACESNXT would list it. Everybody here is invented; no licence or booking number exists. */
export interface ListedPerson {
  readonly name: string;
  readonly dateOfBirth: string;
  readonly recordRef: string;
  readonly score: string;
}

const HEADER = 'rank,similarity score,source,record ref,name,date of birth,city,state,zip';

/** The candidate list as a CSV file (IV.F), best score first. Names hold no comma. */
export function candidateCsv(people: readonly ListedPerson[]): Buffer {
  const lines = people.map(({ name, dateOfBirth, recordRef, score }, index) =>
    [index + 1, score, 'BOOKING_PHOTO', recordRef, name, dateOfBirth, 'North Miami', 'FL', '33161'].join(','),
  );
  return Buffer.from(`${[HEADER, ...lines].join('\n')}\n`);
}
