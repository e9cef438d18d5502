import { MemberStatus, UnitKind } from '@app/domain/people';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../sql';

/** The department itself: one row, made once by `corroborate bootstrap`. Its settings, the zone among them, are its policy pack. */
@Entity('agency')
@Check('agency_single_row', 'single')
/** There is one agency: bootstrap runs once, whoever comes second. */
@Index('agency_once', ['single'], { unique: true })
export class AgencyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agency_pk' }) id: string;
  @Column('varchar', { length: 9 }) ori: string;
  @Column('varchar', { length: 200 }) name: string;
  @Column('boolean', { default: true }) single: boolean;
}

/** A member, sworn or civilian (SOP III). A sign-in is bound by issuer and subject, never by e-mail. */
@Entity('member')
@Check('member_status_known', oneOf('status', MemberStatus))
@Check('member_separated_has_instant', `(status = '${MemberStatus.Separated}') = (separated_at IS NOT NULL)`)
@Check('member_identity_whole', '(issuer IS NULL) = (subject IS NULL)')
/** Sign-in: the member of a token, once per request. */
@Index('member_by_identity', ['issuer', 'subject'], { unique: true, where: 'issuer IS NOT NULL' })
export class MemberEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'member_pk' }) id: string;
  @Column('varchar', { name: 'employee_no', length: 40 })
  /** Roster import and lists: a member by the number that the department knows. */
  @Index('member_employee_no_once', { unique: true })
  employeeNo: string;
  @Column('varchar', { length: 200 }) name: string;
  @Column('varchar', { length: 60 }) rank: string;
  @Column('boolean') sworn: boolean;
  @Column('varchar', { length: 10 }) status: MemberStatus;
  @Column('varchar', { length: 300, nullable: true }) issuer: string | null;
  @Column('varchar', { length: 200, nullable: true }) subject: string | null;
  @Column('timestamptz', { name: 'separated_at', nullable: true }) separatedAt: Date | null;
}

/** A unit; its own kind or its nearest parent's gives access to FACESNXT (VI.A). */
@Entity('unit')
@Check('unit_kind_known', oneOf('kind', UnitKind))
@Check('unit_not_its_own_parent', 'parent_id <> id')
export class UnitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unit_pk' }) id: string;
  @Column('varchar', { length: 200 })
  /** Roster import: a unit by its name. */
  @Index('unit_name_once', { unique: true })
  name: string;
  @Column('varchar', { length: 30 }) kind: UnitKind;
  @Column('uuid', { name: 'parent_id', nullable: true })
  @ForeignKey(() => UnitEntity, { name: 'unit_parent_fk' })
  parentId: string | null;
}
