import type { Residue } from '@app/domain/accounts';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { boundTasks, heldPosts, unfinishedSearches } from './held';

/** VII.E.2: what a transferred member is left to finish is theirs by the handover, for a time, and nothing that was forgotten. */
const LEFT_TO_FINISH = searchStepKind(SearchStep.TransfereeText);

/** What is bound to a member at this moment, as the handover finds it: the certificate and the handover cannot disagree. */
export async function residueOf(manager: EntityManager, memberId: string, at: Date): Promise<Residue> {
  const posts = await heldPosts(manager, memberId, at);
  return {
    openTasks: (await boundTasks(manager, memberId)).filter(({ kind }) => kind !== LEFT_TO_FINISH).map(({ taskId }) => taskId),
    unfinishedSearches: await unfinishedSearches(manager, memberId),
    appointments: posts.filter(({ kind }) => kind !== 'SUBSTITUTION').map(({ id }) => id),
    substitutions: posts.filter(({ kind }) => kind === 'SUBSTITUTION').map(({ id }) => id),
  };
}
