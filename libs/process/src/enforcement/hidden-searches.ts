import type { EnforcementRequested } from '@app/domain/enforcement';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import { hiddenBySeal } from '../search/sealed';
import { rows } from '../transaction';

/** Searches of cases sealed since an action was asked for, and the rows of their boards: a reader of the action has no part in them. */
export interface HiddenSearches {
  readonly searchIds: readonly string[];
  readonly stepIds: readonly string[];
}

/** VI.B: of the searches that an action names, those that do not exist for this reader. */
export async function hiddenSearches(
  manager: EntityManager,
  { linkedSearchIds }: Pick<EnforcementRequested, 'linkedSearchIds'>,
  actor: Actor,
): Promise<HiddenSearches> {
  const searchIds: string[] = [];
  for (const id of linkedSearchIds) if (await hiddenBySeal(manager, id, actor)) searchIds.push(id);
  if (searchIds.length === 0) return { searchIds, stepIds: [] };
  const found = await rows<{ id: string }>(manager, 'SELECT DISTINCT id FROM corroboration_row WHERE search_id = ANY($1)', [searchIds]);
  return { searchIds, stepIds: found.map(({ id }) => id) };
}
