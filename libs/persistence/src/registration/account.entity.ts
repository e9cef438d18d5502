import { AccessBasis } from '@app/domain/registration/model';
import { AccountStatus } from '@app/domain/accounts/status';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { oneOf, listed } from '../sql';
import { RegistrationEntity } from './registration.entity';

/** A member's access to FACESNXT as this department manages it (VII.E). Its id is its process's id. */
@Entity('account')
@Check('account_status_known', oneOf('status', AccountStatus))
@Check('account_basis_known', oneOf('basis', AccessBasis))
/** One live account per member. */
@Index('account_live_once', ['memberId'], {
  unique: true,
  where: `status IN (${listed([AccountStatus.Pending, AccountStatus.Active, AccountStatus.Suspended])})`,
})
/** The list of accounts: of a status, of a member, and those blocked here that FACESNXT has not closed. */
@Index('account_by_status', ['status', 'id'])
@Index('account_of_member', ['memberId', 'id'])
@Index('account_open_in_facesnxt', ['id'], {
  where: `status IN (${listed([AccountStatus.Deactivated, AccountStatus.Revoked])}) AND external_confirmed_at IS NULL`,
})
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'account_member_fk' })
  memberId: string;
  @Column('uuid', { name: 'registration_id' })
  /** One account per registration. */
  @Index('account_of_registration', { unique: true })
  @ForeignKey(() => RegistrationEntity, { name: 'account_registration_fk' })
  registrationId: string;
  @Column('varchar', { name: 'external_user_id', length: 80 }) externalUserId: string;
  @Column('timestamptz', { name: 'external_created_at' }) externalCreatedAt: Date;
  @Column('varchar', { length: 30, nullable: true }) basis: string | null;
  @Column('varchar', { length: 12 }) status: string;
  @Column('timestamptz', { name: 'activated_at', nullable: true }) activatedAt: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  /** VII.E.1-4, or what the system found, as a code of `BlockCause`. */
  @Column('varchar', { length: 20, nullable: true }) cause: string | null;
  @Column('timestamptz', { name: 'event_at', nullable: true }) eventAt: Date | null;
  @Column('timestamptz', { name: 'blocked_at', nullable: true }) blockedAt: Date | null;
  @Column('uuid', { name: 'blocked_by', nullable: true }) blockedBy: string | null;
  @Column('timestamptz', { name: 'external_confirmed_at', nullable: true }) externalConfirmedAt: Date | null;
  @Column('uuid', { name: 'external_confirmed_by', nullable: true }) externalConfirmedBy: string | null;
  /** VII.E.4: why nobody can be named who got what was disseminated. */
  @Column('text', { name: 'recipients_unknown', nullable: true }) recipientsUnknown: string | null;
  /** The event's reference (letter, order, report number). */
  @Column('text', { nullable: true }) reference: string | null;
}
