import { choice, refuse, type Refusal } from '../kernel';
import { Role, type Actor } from '../people';
import { CaseState } from '../search/model';
import type { CaseStanding } from './model';

/** Supervisors, since they assign; and those who answer for the whole, or check it. */
const OVERSEERS: readonly Role[] = [Role.Supervisor, Role.Commander, Role.Major, Role.Chief, Role.Auditor, Role.RecordsCustodian];
const CHANGERS: readonly Role[] = [Role.Supervisor, Role.Commander, Role.Major, Role.Chief, Role.RecordsCustodian];

const has = (by: Actor, roles: readonly Role[]): boolean => by.roles.some((role) => roles.includes(role));

/** Whether this person may know of the case file. A sealed one is the custodian's alone: to everybody else it does not exist (VI.B). */
export function seesCase({ state, assignedMemberIds, searcherIds }: CaseStanding, by: Actor): boolean {
  if (state === CaseState.Sealed) return by.roles.includes(Role.RecordsCustodian);
  return assignedMemberIds.includes(by.memberId) || searcherIds.includes(by.memberId) || has(by, OVERSEERS);
}

/** Somebody assigned to the case, a supervisor or the custodian changes its file. Refusal: NOT_PERMITTED. */
export function mayChangeCase({ assignedMemberIds }: CaseStanding, by: Actor): Refusal | undefined {
  const may = assignedMemberIds.includes(by.memberId) || has(by, CHANGERS);
  return may ? undefined : refuse('NOT_PERMITTED', choice('who keeps a case file'), { roles: CHANGERS });
}
