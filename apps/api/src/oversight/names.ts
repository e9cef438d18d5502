import { uuidsIn } from '@app/domain/kernel';
import type { Names } from '@app/domain/oversight';
import { CaseState } from '@app/domain/search/model';
import { memberNames } from '@app/persistence/people';
import { rows } from '@app/process';
import type { EntityManager } from 'typeorm';

/** The names and case numbers that a document of identifiers needs for printing: every identifier in it is looked up as both. A sealed case has no number there. */
export async function namesIn(manager: EntityManager, document: readonly unknown[]): Promise<Names> {
  const ids = uuidsIn(JSON.stringify(document));
  const members = await memberNames(manager, ids);
  const cases = await rows<{ id: string; number: string }>(
    manager,
    `SELECT s.id, coalesce(f.case_number, s.case_number) AS number FROM face_search s LEFT JOIN case_file f ON f.id = s.case_id
     WHERE s.id = ANY ($1) AND f.state IS DISTINCT FROM $2`,
    [ids, CaseState.Sealed],
  );
  return { members: Object.fromEntries(members), cases: Object.fromEntries(cases.map(({ id, number }) => [id, number])) };
}
