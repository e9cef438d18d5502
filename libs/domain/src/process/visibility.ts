import { Role, type Actor } from '../people/principal';

/** Who had or has to do with a process. */
export interface Involvement {
  /** Members: who opened it, whom it is about, who decided or owns its steps. */
  readonly involved: readonly string[];
  /** Principals its tasks are or were offered to. */
  readonly candidates: readonly string[];
}

/** Those who answer for the whole, or check it: they see every process that no compartment hides. */
const OVERSIGHT: readonly Role[] = [Role.Chief, Role.Major, Role.Commander, Role.Auditor, Role.RecordsCustodian];

/** May this person read the page of a process? Its people may, those asked in it, and those who oversee the section. */
export function seesProcess({ involved, candidates }: Involvement, actor: Actor): boolean {
  if (involved.includes(actor.memberId)) return true;
  return actor.roles.some((role) => OVERSIGHT.includes(role)) || actor.principals.some((principal) => candidates.includes(principal));
}
