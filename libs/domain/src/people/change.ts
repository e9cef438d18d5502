import type { WeeklyTurns } from '../calendar/turns';
import type { Action } from '../duties';
import type { Interval } from './interval';
import { type Actor, Role } from './principal';
import type { AssignmentKind, DesignationScope } from './roster';

export const ChangeKind = {
  Assignment: 'ASSIGNMENT',
  RoleGrant: 'ROLE_GRANT',
  RoleEnd: 'ROLE_END',
  ActingAppointment: 'ACTING_APPOINTMENT',
  Designation: 'DESIGNATION',
  DutySupervisor: 'DUTY_SUPERVISOR',
  Absence: 'ABSENCE',
  Substitution: 'SUBSTITUTION',
  Shift: 'SHIFT',
  Separation: 'SEPARATION',
} as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

/** Roles that follow from other rows (supervising, duty roster, designation) are never granted. */
const DERIVED_ROLES = [Role.Supervisor, Role.DutySupervisor, Role.ChiefDesignee] as const;
export type GrantableRole = Exclude<Role, (typeof DERIVED_ROLES)[number]>;
export const GRANTABLE_ROLES = Object.values(Role).filter(
  (role): role is GrantableRole => !DERIVED_ROLES.some((derived) => derived === role),
);

/** Posts that one person at a time holds in their own right; a successor's grant begins when the predecessor's ends. */
export const SINGLE_POSTS: readonly Role[] = [Role.Chief, Role.Major, Role.Commander];

/** One change of the roster, about one member; `[from, to)` in UTC epoch ms, `to` null = until changed. Identifiers and codes only. */
export type RosterChange = Interval & { readonly memberId: string } & (
    | {
        readonly kind: 'ASSIGNMENT';
        readonly unitId: string;
        readonly supervisorId: string | null;
        readonly assignmentKind: AssignmentKind;
      }
    | { readonly kind: 'ROLE_GRANT'; readonly role: GrantableRole; readonly unitId?: string | null }
    | { readonly kind: 'ROLE_END'; readonly role: GrantableRole }
    | { readonly kind: 'ACTING_APPOINTMENT'; readonly role: GrantableRole }
    | { readonly kind: 'DESIGNATION'; readonly scope: DesignationScope }
    | { readonly kind: 'DUTY_SUPERVISOR' }
    | { readonly kind: 'ABSENCE' }
    /** `memberId` stands in for `forId` while `forId` is away. */
    | { readonly kind: 'SUBSTITUTION'; readonly forId: string }
    | ({ readonly kind: 'SHIFT' } & WeeklyTurns)
    /** VII.E.1: the member leaves the department at `from`, which may lie behind. */
    | { readonly kind: 'SEPARATION' }
  );

/** The act of proposing each kind of change, in the duty table. */
export const PROPOSED_BY = {
  [ChangeKind.Assignment]: 'roster.propose',
  [ChangeKind.RoleGrant]: 'roster.propose',
  [ChangeKind.RoleEnd]: 'roster.end-role',
  [ChangeKind.ActingAppointment]: 'roster.propose',
  [ChangeKind.Designation]: 'roster.propose',
  [ChangeKind.DutySupervisor]: 'roster.propose',
  [ChangeKind.Absence]: 'roster.propose-absence',
  [ChangeKind.Substitution]: 'roster.propose-substitution',
  [ChangeKind.Shift]: 'roster.record-shift',
  [ChangeKind.Separation]: 'roster.separate',
} as const satisfies Record<ChangeKind, Action>;

/** What one of the two people must be able to do, in the duty table. Chief or Major appoint, at any hour; only the Chief designates (VI.A). */
export const ORDERED_BY = {
  ...PROPOSED_BY,
  [ChangeKind.Assignment]: 'roster.order-assignment',
  [ChangeKind.RoleGrant]: 'roster.order-role-grant',
  [ChangeKind.ActingAppointment]: 'roster.order-acting-appointment',
  [ChangeKind.Designation]: 'roster.order-designation',
  [ChangeKind.DutySupervisor]: 'roster.order-duty-supervisor',
  [ChangeKind.Substitution]: 'roster.order-substitution',
} as const satisfies Record<ChangeKind, Action>;

const BY_ONE: readonly ChangeKind[] = [ChangeKind.RoleEnd, ChangeKind.Absence, ChangeKind.Shift, ChangeKind.Separation];

/** What gives power takes two people; what takes it away, or says when somebody works, is away or gone, takes one. */
export const takesTwoPeople = (kind: ChangeKind): boolean => !BY_ONE.includes(kind);

/** Everybody who gains something by the change: its member, and the supervisor whom an assignment puts above somebody. */
export const beneficiariesOf = (change: RosterChange): Beneficiaries =>
  change.kind === ChangeKind.Assignment && change.supervisorId !== null
    ? { members: [change.memberId], supervisors: [change.supervisorId] }
    : { members: [change.memberId], supervisors: [] };

export interface Beneficiaries {
  readonly members: readonly string[];
  /** Somebody is put below them; the Chief, who is above everybody, gains nothing by that. */
  readonly supervisors: readonly string[];
}

/** Whether the member gains something by it. */
export const gains = ({ members, supervisors }: Beneficiaries, by: Actor): boolean =>
  members.includes(by.memberId) || (supervisors.includes(by.memberId) && !by.roles.includes(Role.Chief));

/** What can wait for a second person: one change, or a whole roster file. */
export const ProposalKind = { ...ChangeKind, Import: 'IMPORT' } as const;
export type ProposalKind = (typeof ProposalKind)[keyof typeof ProposalKind];

export const ProposalState = { Proposed: 'PROPOSED', Approved: 'APPROVED', Rejected: 'REJECTED' } as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];
