import type { Actor } from '@app/domain/people';
import { openSealed, seesSealed, type SealedSearch, CaseState } from '@app/domain/search';
import type { EntityManager } from 'typeorm';
import type { Openings } from '../opening-context';
import { row } from '../transaction';

const SEALED = `SELECT s.operator_id AS "operatorId", s.owner_id AS "ownerId",
    EXISTS (SELECT 1 FROM case_report_entry e WHERE e.search_id = s.id AND e.kind = 'ENTRY') AS "entryFiled"
  FROM face_search s JOIN case_file c ON c.id = s.case_id WHERE s.id = $1 AND c.state = '${CaseState.Sealed}'`;

/** The search, when its case is sealed. */
export const sealedSearch = (manager: EntityManager, searchId: string): Promise<SealedSearch | undefined> =>
  row<SealedSearch>(manager, SEALED, [searchId]);

/** Whether the case of a search is sealed, and this person is none of those who still see it. */
export async function hiddenBySeal(manager: EntityManager, searchId: string, actor: Actor): Promise<boolean> {
  const sealed = await sealedSearch(manager, searchId);
  return sealed !== undefined && !seesSealed(sealed, actor);
}

/** The openings of a search's steps, unless its case is sealed: then nothing is left but its documentation. */
export const unlessSealed = (openings: Openings): Openings =>
  Object.fromEntries(
    Object.entries(openings).map(([kind, load]) => [
      kind,
      async (context) => {
        const sealed = await sealedSearch(context.manager, context.process.id);
        return sealed ? openSealed(context.step.name, sealed) : load(context);
      },
    ]),
  );
