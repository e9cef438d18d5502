import { Relation, relationsOf, roleOfAct } from '@app/domain/duties';
import type { Actor, Role } from '@app/domain/people/principal';
import { AsyncLocalStorage } from 'node:async_hooks';

const acting = new AsyncLocalStorage<Actor>();

/** Runs what one member asked for, so that every event of it that is theirs can say in which role they acted. */
export const actingAs = <T>(actor: Actor, work: () => T): T => acting.run(actor, work);

/** What of an event says whose act it is, and of which member it tells. */
interface Act {
  readonly action: string;
  readonly actorId: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** In which role whoever is acting does what an event tells of; nothing for an event of somebody else, and of the system. */
export function actingRole({ action, actorId, detail }: Act): Role | undefined {
  const actor = acting.getStore();
  if (actor === undefined) return undefined;
  const about = [detail?.memberId, detail?.member].filter((id) => typeof id === 'string');
  const relations = relationsOf({ AUTHOR: [actorId], OWN: about }, actor.memberId);
  return relations.includes(Relation.Author) ? roleOfAct(action, actor, relations) : undefined;
}
