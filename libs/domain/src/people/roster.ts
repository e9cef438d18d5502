import type { WeeklyTurns } from '../calendar/turns';
import type { Interval } from './interval';
import type { Role } from './principal';

export const MemberStatus = { Active: 'ACTIVE', OnLeave: 'ON_LEAVE', Separated: 'SEPARATED' } as const;
export type MemberStatus = (typeof MemberStatus)[keyof typeof MemberStatus];

export const UnitKind = { InvestigativeSection: 'INVESTIGATIVE_SECTION', Aiu: 'AIU', Other: 'OTHER' } as const;
export type UnitKind = (typeof UnitKind)[keyof typeof UnitKind];

/** A regular post; a temporary detail and an acting post stand beside it and their supervisor comes first. */
export const AssignmentKind = { Regular: 'REGULAR', Temporary: 'TEMPORARY', Acting: 'ACTING' } as const;
export type AssignmentKind = (typeof AssignmentKind)[keyof typeof AssignmentKind];

/** What the Chief's written designee decides in the Chief's place (VI.A "or his/her designee"): grants of access only, or every item. */
export const DesignationScope = { AccessGrants: 'ACCESS_GRANTS', All: 'ALL' } as const;
export type DesignationScope = (typeof DesignationScope)[keyof typeof DesignationScope];

/** A member of the department, sworn or civilian (SOP III). Names stay in the database: no rule needs them. */
export interface RosterMember {
  readonly id: string;
  readonly employeeNo: string;
  readonly rank: string;
  readonly sworn: boolean;
  readonly status: MemberStatus;
  /** When a SEPARATED member left (UTC epoch ms); before that instant the member counts as active. Absent = always separated. */
  readonly separatedAt?: number | null;
}

export interface RosterUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
}

export interface Assignment extends Interval {
  readonly id: string;
  readonly memberId: string;
  readonly unitId: string;
  readonly supervisorId: string | null;
  readonly kind: AssignmentKind;
}

export interface RoleGrant extends Interval {
  readonly memberId: string;
  readonly role: Role;
  readonly unitId?: string | null;
}

/** Somebody acts for a vacant or absent holder: written, dated, never backdated. */
export interface ActingAppointment extends Interval {
  readonly role: Role;
  readonly holderId: string;
  readonly byId: string;
}

export interface Designation extends Interval {
  readonly memberId: string;
  readonly byId: string;
  readonly scope: DesignationScope;
}

export interface DutySupervisor extends Interval {
  readonly memberId: string;
}

export interface Absence extends Interval {
  readonly memberId: string;
}

/** While `forId` is away, `memberId` decides what is asked of `forId` by name; a post of command takes an acting appointment instead. */
export interface Substitution extends Interval {
  readonly memberId: string;
  readonly forId: string;
  readonly byId: string;
}

/** When a member works, by the week; it gives no power, and says only which hours are odd (A11). */
export interface Shift extends Interval, WeeklyTurns {
  readonly memberId: string;
}

/** The department as plain data. Rules ask it "as of" an instant; it holds no names, and nothing that is not dated. */
export interface Roster {
  readonly members: readonly RosterMember[];
  readonly units: readonly RosterUnit[];
  readonly assignments: readonly Assignment[];
  readonly roleGrants: readonly RoleGrant[];
  readonly actingAppointments: readonly ActingAppointment[];
  readonly designations: readonly Designation[];
  readonly dutySupervisors: readonly DutySupervisor[];
  readonly absences: readonly Absence[];
  readonly substitutions: readonly Substitution[];
  readonly shifts: readonly Shift[];
}

/** A roster without anybody, to build others from. */
export const emptyRoster: Roster = {
  members: [],
  units: [],
  assignments: [],
  roleGrants: [],
  actingAppointments: [],
  designations: [],
  dutySupervisors: [],
  absences: [],
  substitutions: [],
  shifts: [],
};
