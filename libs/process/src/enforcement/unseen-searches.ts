import type { EnforcementFacts } from '@app/domain/enforcement';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import { seesSearch } from '../search/access';

/** VI.B: of the searches that the guard looked at, those that whoever asks would be told do not exist. */
export async function unseenSearches(
  manager: EntityManager,
  { searches }: Pick<EnforcementFacts, 'searches'>,
  asking: { readonly actor: Actor; readonly now: Date },
): Promise<string[]> {
  const unseen: string[] = [];
  for (const { searchId } of searches) if (!(await seesSearch(manager, searchId, asking))) unseen.push(searchId);
  return unseen;
}
