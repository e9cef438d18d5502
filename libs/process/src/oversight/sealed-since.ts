import { uuidsIn } from '@app/domain/kernel';
import { withoutSearches } from '@app/domain/oversight';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';
import { SEALED } from './search-records';

const AMONG = `SELECT s.id FROM face_search s WHERE s.id = ANY ($1) AND ${SEALED}`;

/** The searches of sealed cases that a document names. */
async function sealedIn(manager: EntityManager, document: unknown): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(manager, AMONG, [uuidsIn(JSON.stringify(document))]);
  return new Set(found.map(({ id }) => id));
}

/** VI.B: a document of oversight as it is read and judged now: searches of cases sealed since it was made are in none of its lists. */
export const leaveOutSealed = async <T>(manager: EntityManager, document: T): Promise<T> =>
  withoutSearches(document, await sealedIn(manager, document));
