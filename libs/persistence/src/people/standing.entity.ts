import { AssignmentKind, DesignationScope, GRANTABLE_ROLES, type Role, SINGLE_POSTS } from '@app/domain/people';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../sql';
import { MemberEntity, UnitEntity } from './member.entity';

const PERIOD = 'tstzrange(valid_from, valid_to) WITH &&';
const oneOfRoles = (roles: readonly Role[]): string => oneOf('role', Object.fromEntries(roles.map((role) => [role, role])));
const ENDS_LATER = 'valid_to IS NULL OR valid_to > valid_from';

/** A dated post `[valid_from, valid_to)` with the supervisor assigned for it (V.A). */
@Entity('assignment')
@Check('assignment_kind_known', oneOf('kind', AssignmentKind))
@Check('assignment_ends_later', ENDS_LATER)
@Check('assignment_not_own_supervisor', 'supervisor_id <> member_id')
@Exclusion('assignment_one_of_a_kind', `USING gist (member_id WITH =, kind WITH =, ${PERIOD})`)
/** Roster: a member's posts by date. */
@Index('assignment_of_member', ['memberId', 'validFrom'])
/** Sign-in and separation: whom a member supervises. */
@Index('assignment_under_supervisor', ['supervisorId', 'validFrom'])
export class AssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignment_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'assignment_member_fk' })
  memberId: string;
  @Column('uuid', { name: 'unit_id' })
  @ForeignKey(() => UnitEntity, { name: 'assignment_unit_fk' })
  unitId: string;
  @Column('uuid', { name: 'supervisor_id', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'assignment_supervisor_fk' })
  supervisorId: string | null;
  @Column('varchar', { length: 10 }) kind: AssignmentKind;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}

/** A role held in one's own right. */
@Entity('role_grant')
@Check('role_grant_role_known', oneOfRoles(GRANTABLE_ROLES))
@Check('role_grant_ends_later', ENDS_LATER)
@Exclusion('role_grant_once', `USING gist (member_id WITH =, role WITH =, ${PERIOD})`)
@Exclusion('role_grant_single_post', `USING gist (role WITH =, ${PERIOD}) WHERE (${oneOfRoles(SINGLE_POSTS)})`)
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'role_grant_member_fk' })
  memberId: string;
  @Column('varchar', { length: 40 }) role: string;
  @Column('uuid', { name: 'unit_id', nullable: true })
  @ForeignKey(() => UnitEntity, { name: 'role_grant_unit_fk' })
  unitId: string | null;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}

/** A6: somebody acts for a vacant or absent holder. */
@Entity('acting_appointment')
@Check('acting_appointment_role_known', oneOfRoles(GRANTABLE_ROLES))
@Check('acting_appointment_ends_later', ENDS_LATER)
@Check('acting_appointment_by_another', 'by_id <> holder_id')
@Exclusion('acting_appointment_one_per_role', `USING gist (role WITH =, ${PERIOD})`)
/** Sign-in: the roles a member acts in. */
@Index('acting_appointment_of_holder', ['holderId', 'validFrom'])
export class ActingAppointmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'acting_appointment_pk' }) id: string;
  @Column('varchar', { length: 40 }) role: string;
  @Column('uuid', { name: 'holder_id' })
  @ForeignKey(() => MemberEntity, { name: 'acting_appointment_holder_fk' })
  holderId: string;
  @Column('uuid', { name: 'by_id' })
  @ForeignKey(() => MemberEntity, { name: 'acting_appointment_by_fk' })
  byId: string;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}

/** VI.A: the Chief's written designee. */
@Entity('designation')
@Check('designation_scope_known', oneOf('scope', DesignationScope))
@Check('designation_ends_later', ENDS_LATER)
@Check('designation_by_another', 'by_id <> member_id')
@Exclusion('designation_once', `USING gist (member_id WITH =, scope WITH =, ${PERIOD})`)
export class DesignationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'designation_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'designation_member_fk' })
  memberId: string;
  @Column('uuid', { name: 'by_id' })
  @ForeignKey(() => MemberEntity, { name: 'designation_by_fk' })
  byId: string;
  @Column('varchar', { length: 20 }) scope: DesignationScope;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}

/** A shift as duty supervisor, who decides what cannot wait. */
@Entity('duty_supervisor')
@Check('duty_supervisor_ends_later', ENDS_LATER)
@Exclusion('duty_supervisor_once', `USING gist (member_id WITH =, ${PERIOD})`)
export class DutySupervisorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'duty_supervisor_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'duty_supervisor_member_fk' })
  memberId: string;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}

/** When a member works, by the week and the agency's wall clock (A11). */
@Entity('shift')
@Check('shift_minutes_of_a_day', 'begins BETWEEN 0 AND 1439 AND ends BETWEEN 0 AND 1439')
@Check('shift_days_of_a_week', `days <@ '{1,2,3,4,5,6,7}' AND cardinality(days) BETWEEN 1 AND 7`)
@Check('shift_ends_later', ENDS_LATER)
@Exclusion('shift_one_at_a_time', `USING gist (member_id WITH =, ${PERIOD})`)
export class ShiftEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'shift_member_fk' })
  memberId: string;
  /** 1 = Monday, 7 = Sunday: the days on which a turn begins. */
  @Column('smallint', { array: true }) days: number[];
  /** Minutes after local midnight; an end that is not later runs over midnight. */
  @Column('smallint') begins: number;
  @Column('smallint') ends: number;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}

/** A6: absent counts as vacant. */
@Entity('absence')
@Check('absence_ends_later', ENDS_LATER)
@Exclusion('absence_once', `USING gist (member_id WITH =, ${PERIOD})`)
export class AbsenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'absence_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'absence_member_fk' })
  memberId: string;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}

/** A6: who decides in a member's place while the member is away. */
@Entity('substitution')
@Check('substitution_ends_later', ENDS_LATER)
@Check('substitution_by_another', 'by_id <> member_id')
@Check('substitution_not_for_oneself', 'for_id <> member_id')
@Exclusion('substitution_one_at_a_time', `USING gist (for_id WITH =, ${PERIOD})`)
export class SubstitutionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'substitution_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'substitution_member_fk' })
  memberId: string;
  @Column('uuid', { name: 'for_id' })
  @ForeignKey(() => MemberEntity, { name: 'substitution_for_fk' })
  forId: string;
  @Column('uuid', { name: 'by_id' })
  @ForeignKey(() => MemberEntity, { name: 'substitution_by_fk' })
  byId: string;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
}
