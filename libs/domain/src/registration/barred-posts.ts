import { choice, refuse, type Refusal } from '../kernel';
import { covers, ownersOf, Role, rolesOf, type Roster, type RosterChange } from '../people';
import type { PolicyPack } from '../policy';

const CHIEF = refuse('CHIEF_HOLDS_NO_ACCOUNT', choice('the Chief holds no search account'));
const AUDITOR = refuse('AUDITOR_HOLDS_NO_ACCOUNT', choice('an auditor holds no search account'));

/** A post beside which nobody holds a search account, since when (UTC epoch ms) the member holds it, and the refusal that says so. */
export interface BarringPost {
  readonly since: number;
  readonly refusal: Refusal;
}

/**
 * The post that bars a member from a search account: an auditor's, acting or not, since the log shows the auditor what others searched; the
 * Chief's by setting, on leave or not, but not whoever acts as Chief for a while.
 */
export function barringPost(
  roster: Roster,
  memberId: string,
  policy: Pick<PolicyPack, 'registration'>,
  at: number,
): BarringPost | undefined {
  if (rolesOf(roster, memberId, at).includes(Role.Auditor)) return { since: since(roster, memberId, Role.Auditor, at), refusal: AUDITOR };
  const isChief = !policy.registration.chiefMayRegister && ownersOf(roster, Role.Chief, at).includes(memberId);
  return isChief ? { since: since(roster, memberId, Role.Chief, at), refusal: CHIEF } : undefined;
}

function since({ roleGrants, actingAppointments }: Roster, memberId: string, role: Role, at: number): number {
  const held = [...roleGrants, ...actingAppointments.map((row) => ({ ...row, memberId: row.holderId }))];
  return Math.max(...held.filter((row) => row.memberId === memberId && row.role === role && covers(row, at)).map(({ from }) => from));
}

/** The other way round: nobody who may search, or asks to, is made an auditor. Refusal: AUDITOR_HOLDS_NO_ACCOUNT. */
export function refuseAuditor(change: RosterChange, { hasSearchRights }: { readonly hasSearchRights: boolean }): Refusal | undefined {
  const appoints = change.kind === 'ROLE_GRANT' || change.kind === 'ACTING_APPOINTMENT';
  return hasSearchRights && appoints && change.role === Role.Auditor ? AUDITOR : undefined;
}
