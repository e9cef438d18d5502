import { AssignmentKind, ChangeKind, DesignationScope, GRANTABLE_ROLES, type GrantableRole, type RosterChange } from '@app/domain/people';
import { Type } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, Equals, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min, ValidateIf } from 'class-validator';
import { Instant, Optional, Text, readForm } from '../platform/form';

export class MembersQuery {
  /** Only members whose current post is in this unit. */
  @Optional() @IsUUID() unitId?: string;
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit: number = 50;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}

export class RejectionRequest {
  /** Kept with the proposal; whoever proposed it reads it. */
  @Text(2_000) reason: string;
}

/** What every change of the roster says: about whom, and when. */
abstract class ChangeForm {
  @IsUUID() memberId: string;
  /** ISO 8601 with zone; now when left out. Never in the past, a separation excepted. */
  @Optional() @Instant() from?: string;
  /** ISO 8601 with zone; until changed when left out. */
  @Optional() @Instant() to?: string;

  /** The change as the rules want it, in epoch ms. */
  abstract toChange(now: number): RosterChange;

  protected base(now: number): { memberId: string; from: number; to: number | null } {
    const { memberId, from, to } = this;
    return { memberId, from: from === undefined ? now : Date.parse(from), to: to === undefined ? null : Date.parse(to) };
  }
}

/** A post with the supervisor assigned for it; a new regular post ends the one before. */
export class AssignmentForm extends ChangeForm {
  @Equals(ChangeKind.Assignment) kind: typeof ChangeKind.Assignment;
  @IsUUID() unitId: string;
  /** Null for a post without a supervisor. */
  @ValidateIf(({ supervisorId }: AssignmentForm) => supervisorId !== null) @IsUUID() supervisorId: string | null;
  @IsIn(Object.values(AssignmentKind)) assignmentKind: AssignmentKind;

  toChange(now: number): RosterChange {
    const { kind, unitId, supervisorId, assignmentKind } = this;
    return { ...this.base(now), kind, unitId, supervisorId, assignmentKind };
  }
}

/** A role in one's own right. */
export class RoleGrantForm extends ChangeForm {
  @Equals(ChangeKind.RoleGrant) kind: typeof ChangeKind.RoleGrant;
  @IsIn(GRANTABLE_ROLES) role: GrantableRole;

  toChange(now: number): RosterChange {
    return { ...this.base(now), kind: this.kind, role: this.role };
  }
}

/** The end of a role held by grant or acting appointment, at `from`. */
export class RoleEndForm extends ChangeForm {
  @Equals(ChangeKind.RoleEnd) kind: typeof ChangeKind.RoleEnd;
  @IsIn(GRANTABLE_ROLES) role: GrantableRole;

  toChange(now: number): RosterChange {
    return { ...this.base(now), to: null, kind: this.kind, role: this.role };
  }
}

/** Somebody acts for a vacant or absent holder. */
export class ActingAppointmentForm extends ChangeForm {
  @Equals(ChangeKind.ActingAppointment) kind: typeof ChangeKind.ActingAppointment;
  @IsIn(GRANTABLE_ROLES) role: GrantableRole;

  toChange(now: number): RosterChange {
    return { ...this.base(now), kind: this.kind, role: this.role };
  }
}

/** The Chief's written designee (VI.A). */
export class DesignationForm extends ChangeForm {
  @Equals(ChangeKind.Designation) kind: typeof ChangeKind.Designation;
  @IsIn(Object.values(DesignationScope)) scope: DesignationScope;

  toChange(now: number): RosterChange {
    return { ...this.base(now), kind: this.kind, scope: this.scope };
  }
}

/** A shift as duty supervisor. */
export class DutySupervisorForm extends ChangeForm {
  @Equals(ChangeKind.DutySupervisor) kind: typeof ChangeKind.DutySupervisor;

  toChange(now: number): RosterChange {
    return { ...this.base(now), kind: this.kind };
  }
}

/** Somebody is away: counts as vacant meanwhile. Takes effect at once. */
export class AbsenceForm extends ChangeForm {
  @Equals(ChangeKind.Absence) kind: typeof ChangeKind.Absence;

  toChange(now: number): RosterChange {
    return { ...this.base(now), kind: this.kind };
  }
}

/** Somebody decides in a member's place while that member is away; for a post of command propose an acting appointment. */
export class SubstitutionForm extends ChangeForm {
  @Equals(ChangeKind.Substitution) kind: typeof ChangeKind.Substitution;
  /** The member who is away; `memberId` is the substitute. */
  @IsUUID() forId: string;

  toChange(now: number): RosterChange {
    return { ...this.base(now), kind: this.kind, forId: this.forId };
  }
}

const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** When a member works, by the week and the department's wall clock; a new shift ends the one before. Takes effect at once, never for oneself. */
export class ShiftForm extends ChangeForm {
  @Equals(ChangeKind.Shift) kind: typeof ChangeKind.Shift;
  /** The days on which a turn begins: 1 = Monday, 7 = Sunday. */
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsInt({ each: true }) @Min(1, { each: true }) @Max(7, { each: true }) days: number[];
  /** `HH:MM`; a turn that ends no later than it begins runs over midnight. */
  @Matches(LOCAL_TIME) begins: string;
  @Matches(LOCAL_TIME) ends: string;

  toChange(now: number): RosterChange {
    const { kind, days, begins, ends } = this;
    return { ...this.base(now), kind, days, begins: minuteOf(begins), ends: minuteOf(ends) };
  }
}

/**
 * VII.E.1: somebody has left the department, or will at `from`; the date may lie behind. Takes effect at once: no sign-in from then on, roles and
 * posts ended, open work handed over, an account deactivated.
 */
export class SeparationForm extends ChangeForm {
  @Equals(ChangeKind.Separation) kind: typeof ChangeKind.Separation;

  toChange(now: number): RosterChange {
    return { ...this.base(now), to: null, kind: this.kind };
  }
}

class UnknownChangeForm {
  @IsIn(Object.values(ChangeKind)) kind: ChangeKind;
}

/** The form of each kind of change. */
export const CHANGE_FORMS = {
  [ChangeKind.Assignment]: AssignmentForm,
  [ChangeKind.RoleGrant]: RoleGrantForm,
  [ChangeKind.RoleEnd]: RoleEndForm,
  [ChangeKind.ActingAppointment]: ActingAppointmentForm,
  [ChangeKind.Designation]: DesignationForm,
  [ChangeKind.DutySupervisor]: DutySupervisorForm,
  [ChangeKind.Absence]: AbsenceForm,
  [ChangeKind.Substitution]: SubstitutionForm,
  [ChangeKind.Shift]: ShiftForm,
  [ChangeKind.Separation]: SeparationForm,
} satisfies Record<ChangeKind, new () => ChangeForm>;

/** Reads a body as the change that its `kind` names; unknown fields are refused by name. */
export function readChange(body: Readonly<Record<string, unknown>>, now: number): RosterChange {
  const kind = Object.values(ChangeKind).find((known) => known === body.kind) ?? readForm(UnknownChangeForm, { kind: body.kind }).kind;
  return readForm<ChangeForm>(CHANGE_FORMS[kind], body).toChange(now);
}
