import { candidatesFor, emptyRoster, MemberStatus, memberPrincipal, Role, rolePrincipal, type Actor, type Roster } from '../people';
import { nmpd40023 } from '../policy';
import { accountDeciderNeed, type BlockFacts } from './deactivate';
import { DeactivationCause, type AccountFacts } from './model';

/** One department and one account in force, for this folder's specs. */
export const now = Date.parse('2026-11-10T15:00:00Z');
export const minute = 60_000;
const ever = { from: 0, to: null };
const member = (id: string) => ({ id, employeeNo: id, rank: '', sworn: true, status: MemberStatus.Active });
const grant = (memberId: string, role: Role) => ({ memberId, role, ...ever });
export const roster: Roster = {
  ...emptyRoster,
  members: ['chief', 'major', 'commander', 'sergeant', 'detective', 'administrator'].map(member),
  roleGrants: [
    grant('chief', Role.Chief),
    grant('major', Role.Major),
    grant('commander', Role.Commander),
    grant('administrator', Role.FacesnxtAdministrator),
  ],
};
export const actor = (memberId: string, ...roles: Role[]): Actor => ({
  memberId,
  roles,
  principals: [memberPrincipal(memberId), ...roles.map(rolePrincipal)],
});
export const commander = actor('commander', Role.Commander);
export const major = actor('major', Role.Major);
export const chief = actor('chief', Role.Chief);
export const sergeant = actor('sergeant', Role.Supervisor);
export const duty = actor('night', Role.DutySupervisor);
export const detective = actor('detective');

export const active: AccountFacts = {
  accountId: 'a1',
  memberId: 'detective',
  status: 'ACTIVE',
  external: 'OPEN',
  activatedAt: 0,
  eventAt: null,
  blockedAt: null,
  externalConfirmedAt: null,
};
export function factsOf(change: Partial<BlockFacts> = {}): BlockFacts {
  const base = { ...active, memberRoles: [], chain: ['sergeant', 'commander', 'major', 'chief'], ...change };
  return { ...base, policy: nmpd40023, deciders: change.deciders ?? candidatesFor(roster, accountDeciderNeed(base), now) };
}
export const form = { cause: DeactivationCause.Separated, eventAt: now - 5 * minute, reference: 'HR 26-118' };
export const own = { memberId: 'commander', memberRoles: [Role.Commander], chain: ['major', 'chief'] };
