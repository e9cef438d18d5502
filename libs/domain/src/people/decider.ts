import { choice, refuse, isRefusal, type Refusal } from '../kernel';
import { covers } from './interval';
import { type Actor, memberPrincipal, type Principal, Role, rolePrincipal } from './principal';
import { DesignationScope, type Roster } from './roster';
import { assignedSupervisorOf, holdersOf, isPresent, ownersOf, postHolders, type Superior, superiorsOf } from './standing';

/** Why this person decides; shown beside the task and in the timeline. */
export const DeciderReason = {
  Holder: 'HOLDER',
  Acting: 'ACTING',
  Substitute: 'SUBSTITUTE',
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
  /** Department setting: only a holder, or somebody appointed, named or designated for it; nobody just for standing next in the chain. */
  readonly appointedOnly?: boolean;
  /** Who may decide it at all, whoever they stand in for, where a role or a rank is asked for; left out: everybody who is reached. */
  readonly able?: (memberId: string) => boolean;
}

export interface Decider {
  readonly principal: Principal;
  readonly memberId: string;
  readonly because: DeciderReason;
  /** Whom the decider stands in for; both names go into the record. Nobody stands in for a member who is excluded. */
  readonly onBehalfOf?: string;
  /** In which role, of somebody who is asked by name; none for a substitute, and for whoever is asked as themselves. */
  readonly role?: Role;
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
  [Role.ProsecutorLiaison]: [],
  [Role.SystemAdministrator]: [],
};

/** Command posts: their substitute is looked for above the post, never in the chain of whoever the decision is about. */
const COMMAND: readonly Role[] = [Role.Chief, Role.Major, Role.Commander];

/** `represents`: those in whose place, empty for one's own right; `post`: offered as the role, so that every holder sees it; `actingAs`: the post held for somebody. */
interface Ranked {
  readonly memberId: string;
  readonly because: DeciderReason;
  readonly represents: readonly string[];
  readonly post?: Role;
  readonly actingAs?: Role;
}

/** All who may decide, best first: holder, acting holder, substitute, duty supervisor when urgent, next in chain, Chief, designee (A6). */
function ranking(roster: Roster, need: Need, at: number): Ranked[] {
  const chiefs = postHolders(roster, Role.Chief, at);
  const isChief = (id: string): boolean => chiefs.some(({ memberId }) => memberId === id);
  const superiors = need.appointedOnly === true ? [] : [...above(roster, need, at), ...chiefs];
  return [
    ...holders(roster, need, at),
    ...substitutes(roster, need, at),
    ...(need.urgent === true ? holdersOf(roster, Role.DutySupervisor, at) : []).map(({ memberId }) =>
      inOwnRight(memberId, DeciderReason.DutySupervisor),
    ),
    ...superiors.map(({ memberId, actingAs }) => {
      const because = isChief(memberId) ? DeciderReason.Chief : DeciderReason.NextInChain;
      if (actingAs === undefined) return inOwnRight(memberId, because);
      return { memberId, because, represents: absentOwners(roster, actingAs, at), actingAs };
    }),
    ...designees(roster, need, at),
  ];
}

const inOwnRight = (memberId: string, because: DeciderReason): Ranked => ({ memberId, because, represents: [] });

function holders(roster: Roster, { memberId, role }: Need, at: number): Ranked[] {
  const named = memberId === undefined ? [] : [inOwnRight(memberId, DeciderReason.Holder)];
  if (role === undefined) return named;
  const represents = absentOwners(roster, role, at);
  const ofRole = holdersOf(roster, role, at).map((holder) =>
    holder.acting
      ? { memberId: holder.memberId, because: DeciderReason.Acting, represents, actingAs: role }
      : { ...inOwnRight(holder.memberId, DeciderReason.Holder), post: role },
  );
  return [...named, ...ofRole];
}

/** Whom an acting holder stands in for: the holders who are away; where none is, all of them; nobody when the post is vacant. */
function absentOwners(roster: Roster, role: Role, at: number): string[] {
  const owners = ownersOf(roster, role, at);
  const away = owners.filter((id) => !isPresent(roster, id, at));
  return away.length > 0 ? away : owners;
}

/** The substitutes of a particular member who is away. What a substitute was given ends with them: nobody stands in for a substitute. */
function substitutes(roster: Roster, { memberId }: Need, at: number): Ranked[] {
  if (memberId === undefined || isPresent(roster, memberId, at)) return [];
  return roster.substitutions
    .filter((row) => row.forId === memberId && covers(row, at))
    .map((row) => ({ memberId: row.memberId, because: DeciderReason.Substitute, represents: [memberId] }));
}

/** VI.A: whom the Chief designated for the item, in the Chief's place. */
function designees(roster: Roster, { scope }: Need, at: number): Ranked[] {
  const represents = ownersOf(roster, Role.Chief, at);
  return roster.designations
    .filter((row) => covers(row, at) && (row.scope === DesignationScope.All || row.scope === scope))
    .map(({ memberId }) => ({ memberId, because: DeciderReason.Designee, represents }));
}

function above(roster: Roster, { role, memberId, chainOf: subject }: Need, at: number): Superior[] {
  const start = subject ?? memberId;
  if (start !== undefined && (role === undefined || !COMMAND.includes(role))) return superiorsOf(roster, start, at);
  return role === undefined ? [] : ABOVE[role].flatMap((post) => postHolders(roster, post, at));
}

/** In which role a reason lets somebody decide, whoever they are. */
const ROLE_OF: Readonly<Partial<Record<DeciderReason, Role>>> = {
  DUTY_SUPERVISOR: Role.DutySupervisor,
  CHIEF: Role.Chief,
  DESIGNEE: Role.ChiefDesignee,
};

/** In which role whoever is asked by name decides: the post they act in, or hold; as the one who supervises; otherwise none. */
function roleOf(roster: Roster, need: Need, { memberId, because, actingAs }: Ranked, at: number): Role | undefined {
  if (because === DeciderReason.Holder && actingAs === undefined)
    return supervises(roster, need, memberId, at) ? Role.Supervisor : undefined;
  if (because !== DeciderReason.NextInChain) return actingAs ?? ROLE_OF[because];
  return actingAs ?? COMMAND.find((post) => ownersOf(roster, post, at).includes(memberId)) ?? Role.Supervisor;
}

const supervises = (roster: Roster, { chainOf: subject }: Need, memberId: string, at: number): boolean =>
  subject !== undefined && assignedSupervisorOf(roster, subject, at) === memberId;

/** Exclusion beats every way around it: neither an excluded person decides nor anybody in an excluded person's place. */
const barred = ({ memberId, represents }: Ranked, { excluded }: Need): boolean =>
  excluded.includes(memberId) || (represents.length > 0 && represents.every((id) => excluded.includes(id)));

/**
 * Who decides, so that nobody is stuck: the first who is present and not excluded of role holder (or the particular member), acting holder,
 * substitute, duty supervisor when urgent, next in chain, Chief, the Chief's designee. Absent and on leave count as vacant. Whoever stands in
 * for somebody is excluded with them, and decides in their own right only where the need reaches them without that.
 * For the Commander's and the Major's post the chain is the posts above it; for anything else the chain of `chainOf`, else of `memberId`,
 * else the posts above the role. `at` in UTC epoch ms. Refusal: ROLE_VACANT, naming the role and who can appoint (domain.md A6, a CHOICE).
 */
export function decider(roster: Roster, need: Need, at: number): Decider | Refusal {
  const mayBe = ({ memberId }: Ranked): boolean => need.able === undefined || need.able(memberId);
  const found = ranking(roster, need, at).find(
    (ranked) => !barred(ranked, need) && isPresent(roster, ranked.memberId, at) && mayBe(ranked),
  );
  if (!found) return roleVacant(need.role ?? Role.Supervisor);
  const { memberId, because, represents, post } = found;
  const onBehalfOf = represents.find((id) => !need.excluded.includes(id));
  const inPlace = onBehalfOf !== undefined && { onBehalfOf };
  if (post !== undefined) return { principal: rolePrincipal(post), memberId, because, ...inPlace };
  const role = roleOf(roster, need, found, at);
  return { principal: memberPrincipal(memberId), memberId, because, ...inPlace, ...(role !== undefined && { role }) };
}

/**
 * The one person who could decide at all, were everybody there; undefined where several could, or nobody. Whoever it is takes no other part in
 * the matter (0066), or nobody would be left to decide.
 */
export function onlyDecider(roster: Roster, need: Need, at: number): string | undefined {
  const present = { ...roster, absences: [] };
  const first = decider(present, need, at);
  if (isRefusal(first)) return undefined;
  const next = decider(present, { ...need, excluded: [...need.excluded, first.memberId] }, at);
  return isRefusal(next) ? first.memberId : undefined;
}

/** Nobody can decide in this role; the Chief or the Major appoint somebody. */
const roleVacant = (role: Role): Refusal => refuse('ROLE_VACANT', choice('substitutes'), { role, appointedBy: [Role.Chief, Role.Major] });

/** Who is offered a task: principals, members who never may, the role that is vacant when nobody is left, and why this person decides. */
export interface Candidates {
  readonly candidates: Principal[];
  readonly excluded: string[];
  readonly vacant?: Role;
  readonly because?: DeciderReason;
  readonly onBehalfOf?: string;
  readonly role?: Role;
}

/** To whom something is offered: candidates, or a task that has them. */
export interface Offered {
  readonly candidates: readonly Principal[];
  readonly excluded: readonly string[];
}

/** Whether somebody is among them: exclusion beats every offer. */
export const isAsked = ({ candidates, excluded }: Offered, { memberId, principals }: Actor): boolean =>
  !excluded.includes(memberId) && candidates.some((candidate) => principals.includes(candidate));

/**
 * The candidates of a task: the role when a holder in their own right can decide, so that every holder sees it; otherwise the one member
 * who decides in their place. Nobody left: no candidate, and `vacant` names the role. Whoever holds an offered role only in the place of an
 * excluded person is excluded as well.
 */
export function candidatesFor(roster: Roster, need: Need, at: number): Candidates {
  const first = decider(roster, need, at);
  if (isRefusal(first)) return { candidates: [], excluded: [...new Set(need.excluded)], vacant: need.role ?? Role.Supervisor };
  const { principal, because, onBehalfOf, role } = first;
  const offeredToRole = because === DeciderReason.Holder && principal !== memberPrincipal(first.memberId);
  const actingOnly = offeredToRole
    ? holders(roster, need, at).filter((ranked) => barred(ranked, need) && ranked.represents.length > 0)
    : [];
  const excluded = [...new Set([...need.excluded, ...actingOnly.map(({ memberId }) => memberId)])];
  return {
    candidates: [principal],
    excluded,
    because,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(role !== undefined && { role }),
  };
}
