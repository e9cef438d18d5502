import { EnforcementStep, enforcementStepKind, namesLinked } from '@app/domain/enforcement';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import { seesSearch } from '../search/access';
import { hiddenBySeal } from '../search/sealed';
import { row, rows } from '../transaction';
import type { StoredRequest } from './stored-request';

/** Searches that an action names and its reader has no part in, and the rows of their boards. */
export interface HiddenSearches {
  readonly searchIds: readonly string[];
  readonly stepIds: readonly string[];
}

const REVIEWS = `SELECT 1 FROM task t WHERE t.process_id = $1 AND t.kind = $2 AND NOT ($3 = ANY(t.excluded))
    AND ($3 = t.assignee OR (t.assignee IS NULL AND EXISTS (SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.principal = ANY($4)))) LIMIT 1`;

/** VI.B: of the searches that an action names, those that do not exist for this reader: of sealed cases, and of joined ones that are not theirs. */
export async function hiddenSearches(
  manager: EntityManager,
  { id, request }: Pick<StoredRequest, 'id' | 'request'>,
  asking: { readonly actor: Actor; readonly now: Date },
): Promise<HiddenSearches> {
  const { memberId, principals } = asking.actor;
  const kind = enforcementStepKind(EnforcementStep.SupervisorReview);
  const reviews = (await row(manager, REVIEWS, [id, kind, memberId, principals])) !== undefined;
  const searchIds: string[] = [];
  for (const searchId of request.linkedSearchIds) {
    const sealed = await hiddenBySeal(manager, searchId, asking.actor);
    if (!namesLinked({ sealed, sees: await seesSearch(manager, searchId, asking), reviews })) searchIds.push(searchId);
  }
  if (searchIds.length === 0) return { searchIds, stepIds: [] };
  const found = await rows<{ id: string }>(manager, 'SELECT DISTINCT id FROM corroboration_row WHERE search_id = ANY($1)', [searchIds]);
  return { searchIds, stepIds: found.map(({ id }) => id) };
}
