import type { Residue } from '@app/domain/accounts';
import type { EntityManager } from 'typeorm';
import { boundTasks, heldPosts, unfinishedSearches } from './held';

/** What is bound to a member at this moment, as the handover finds it: the certificate and the handover cannot disagree. */
export async function residueOf(manager: EntityManager, memberId: string, at: Date): Promise<Residue> {
  const posts = await heldPosts(manager, memberId, at);
  return {
    openTasks: (await boundTasks(manager, memberId)).map(({ taskId }) => taskId),
    unfinishedSearches: await unfinishedSearches(manager, memberId),
    appointments: posts.filter(({ kind }) => kind !== 'SUBSTITUTION').map(({ id }) => id),
    substitutions: posts.filter(({ kind }) => kind === 'SUBSTITUTION').map(({ id }) => id),
  };
}
