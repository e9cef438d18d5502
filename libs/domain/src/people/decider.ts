import { choice, refuse, isRefusal, type Refusal } from '../kernel';
import { covers } from './interval';
import { memberPrincipal, type Principal, Role, rolePrincipal } from './principal';
import { DesignationScope, type Roster } from './roster';
import { chainOf, holdersOf, isPresent } from './standing';

/** Why this person decides; shown beside the task and in the timeline. */
export const DeciderReason = {
  Holder: 'HOLDER',
  Acting: 'ACTING',
  DutySupervisor: 'DUTY_SUPERVISOR',
  NextInChain: 'NEXT_IN_CHAIN',
  Chief: 'CHIEF',
  Designee: 'DESIGNEE',
} as const;
export type DeciderReason = (typeof DeciderReason)[keyof typeof DeciderReason];

/** Whom a decision needs: a role, or one particular member such as the assigned supervisor. */
export interface Need {
  readonly role?: Role;
  readonly memberId?: string;
  /** Members who never may: the subject, deciders of earlier legs, authors. */
  readonly excluded: readonly string[];
  /** Whose chain of command is climbed for a particular member or a staff role; default: that of `memberId`. */
  readonly chainOf?: string;
  /** Kinds that cannot wait for the morning: the duty supervisor of any shift may decide. */
  readonly urgent?: boolean;
  /** Which written designation fits the item; `ALL` always does. */
  readonly scope?: DesignationScope;
}

export interface Decider {
  readonly principal: Principal;
  readonly memberId: string;
  readonly because: DeciderReason;
}

/** Which roles stand above a role, the nearest first; the Chief stands above all. An auditor's work never falls to the audited Commander. */
const ABOVE: Readonly<Record<Role, readonly Role[]>> = {
  [Role.Chief]: [],
  [Role.Major]: [],
  [Role.Commander]: [Role.Major],
  [Role.Supervisor]: [Role.Commander, Role.Major],
  [Role.DutySupervisor]: [Role.Commander, Role.Major],
  [Role.ChiefDesignee]: [],
  [Role.TrainingCoordinator]: [Role.Commander, Role.Major],
  [Role.FacesnxtAdministrator]: [Role.Commander, Role.Major],
  [Role.IaInvestigator]: [],
  [Role.Auditor]: [Role.Major],
  [Role.RecordsCustodian]: [Role.Major],
  [Role.SystemAdministrator]: [],
};

/** Command posts: their substitute is looked for above the post, never in the chain of whoever the decision is about. */
const COMMAND: readonly Role[] = [Role.Chief, Role.Major, Role.Commander];

type Ranked = readonly [memberId: string, because: DeciderReason];

/** All who may decide, best first: holder, acting holder, duty supervisor when urgent, next in chain, Chief, the Chief's designee (A6). */
function ranking(roster: Roster, need: Need, at: number): Ranked[] {
  const of = (role: Role): string[] => holdersOf(roster, role, at).map(({ memberId }) => memberId);
  const chiefs = of(Role.Chief);
  const own: Ranked[] = [
    ...(need.memberId === undefined ? [] : [[need.memberId, DeciderReason.Holder] as const]),
    ...(need.role === undefined ? [] : holdersOf(roster, need.role, at)).map(
      ({ memberId, acting }) => [memberId, acting ? DeciderReason.Acting : DeciderReason.Holder] as const,
    ),
  ];
  const duty = need.urgent ? of(Role.DutySupervisor) : [];
  const designees = roster.designations.filter(
    (row) => covers(row, at) && (row.scope === DesignationScope.All || row.scope === need.scope),
  );
  return [
    ...own,
    ...duty.map((id) => [id, DeciderReason.DutySupervisor] as const),
    ...above(roster, need, at).map((id) => [id, chiefs.includes(id) ? DeciderReason.Chief : DeciderReason.NextInChain] as const),
    ...chiefs.map((id) => [id, DeciderReason.Chief] as const),
    ...designees.map(({ memberId }) => [memberId, DeciderReason.Designee] as const),
  ];
}

function above(roster: Roster, { role, memberId, chainOf: subject }: Need, at: number): string[] {
  const start = subject ?? memberId;
  if (start !== undefined && (role === undefined || !COMMAND.includes(role))) return chainOf(roster, start, at);
  return role === undefined ? [] : ABOVE[role].flatMap((post) => holdersOf(roster, post, at).map((holder) => holder.memberId));
}

/**
 * Who decides, so that nobody is stuck: the first who is present and not excluded of role holder (or the particular member), acting holder,
 * duty supervisor when urgent, next in chain, Chief, the Chief's designee. Absent and on leave count as vacant.
 * For the Commander's and the Major's post the chain is the posts above it; for anything else the chain of `chainOf`, else of `memberId`,
 * else the posts above the role. `at` in UTC epoch ms. Refusal: ROLE_VACANT, naming the role and who can appoint (domain.md A6, a CHOICE).
 */
export function decider(roster: Roster, need: Need, at: number): Decider | Refusal {
  const found = ranking(roster, need, at).find(([id]) => !need.excluded.includes(id) && isPresent(roster, id, at));
  if (!found) return roleVacant(need.role ?? Role.Supervisor);
  const [memberId, because] = found;
  const asRole = because === DeciderReason.Holder && need.role !== undefined && memberId !== need.memberId;
  return { principal: asRole ? rolePrincipal(need.role) : memberPrincipal(memberId), memberId, because };
}

/** Nobody can decide in this role; the Chief or the Major appoint somebody. */
export const roleVacant = (role: Role): Refusal =>
  refuse('ROLE_VACANT', choice('substitutes'), { role, appointedBy: [Role.Chief, Role.Major] });

/** Who is offered a task: principals, members who never may, and the role that is vacant when nobody is left. */
export interface Candidates {
  readonly candidates: Principal[];
  readonly excluded: string[];
  readonly vacant?: Role;
}

/**
 * The candidates of a task: the role when a holder in their own right can decide, so that every holder sees it; otherwise the one member
 * who decides in their place. Nobody left: no candidate, and `vacant` names the role.
 */
export function candidatesFor(roster: Roster, need: Need, at: number): Candidates {
  const excluded = [...new Set(need.excluded)];
  const first = decider(roster, need, at);
  if (isRefusal(first)) return { candidates: [], excluded, vacant: need.role ?? Role.Supervisor };
  return { candidates: [first.principal], excluded };
}
