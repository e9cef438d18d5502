import { mayDo, relationsOf } from '../duties';
import type { Actor } from '../people/principal';

/** Who had or has to do with a process. */
export interface Involvement {
  /** Members: who opened it, whom it is about, who decided or owns its steps. */
  readonly involved: readonly string[];
  /** Principals its tasks are or were offered to. */
  readonly candidates: readonly string[];
}

/** May this person read the page of a process? Its people may, those asked in it, and those who oversee the section. */
export function seesProcess({ involved, candidates }: Involvement, actor: Actor): boolean {
  const asked = actor.principals.some((principal) => candidates.includes(principal));
  return mayDo('process.read', actor, relationsOf({ OWN: involved, ASKED: asked ? [actor.memberId] : [] }, actor.memberId));
}
