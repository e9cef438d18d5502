import { DeactivationCause } from '@app/domain/accounts/model';
import { ViolationClause, ViolationFinding } from '@app/domain/accounts/violation';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DiscrepancyEntity } from '../oversight/discrepancy.entity';
import { MemberEntity } from '../people';
import { AccountEntity } from '../registration/account.entity';
import { oneOf } from '../sql';

/** V.D: a Violation, and what was found. The reasons are free text and stay here. */
@Entity('violation')
@Check('violation_clause_known', oneOf('clause', ViolationClause))
@Check('violation_finding_known', oneOf('finding', ViolationFinding))
@Check('violation_decided_whole', '(decided_at IS NULL) = (finding IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)')
@Check('violation_referred_when_sustained', `referral IS NULL OR finding = '${ViolationFinding.Sustained}'`)
/** VII.D: a discrepancy is converted once; its page shows into what. */
@Index('violation_of_discrepancy', ['discrepancyId'], { unique: true, where: 'discrepancy_id IS NOT NULL' })
/** One investigation at a time per account: the opening's gate, and the account's next step. */
@Index('violation_open_once', ['accountId'], { unique: true, where: 'decided_at IS NULL' })
/** The list of those undecided. */
@Index('violation_undecided', ['id'], { where: 'decided_at IS NULL' })
export class ViolationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'violation_pk' }) id: string;
  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountEntity, { name: 'violation_account_fk' })
  accountId: string;
  @Column('varchar', { length: 10 }) clause: string;
  @Column('timestamptz', { name: 'event_at' }) eventAt: Date;
  /** The report or complaint it rests on. */
  @Column('text') reference: string;
  @Column('uuid', { name: 'opened_by' })
  @ForeignKey(() => MemberEntity, { name: 'violation_opened_by_fk' })
  openedBy: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('varchar', { length: 15, nullable: true }) finding: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'violation_decided_by_fk' })
  decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  /** The reference under which a sustained finding went on for discipline. */
  @Column('varchar', { length: 200, nullable: true }) referral: string | null;
  /** About the Chief: the outside reviewer's letters, on the opening and on the finding. */
  @Column('varchar', { name: 'outside_reference', length: 200, nullable: true }) outsideReference: string | null;
  @Column('varchar', { name: 'finding_outside_reference', length: 200, nullable: true }) findingOutsideReference: string | null;
  /** VII.D: the discrepancy that was converted into it. */
  @Column('uuid', { name: 'discrepancy_id', nullable: true })
  @ForeignKey(() => DiscrepancyEntity, { name: 'violation_discrepancy_fk' })
  discrepancyId: string | null;
}

/** VII.E.1, VII.E.2: a deactivation dated ahead; `endedAt`: carried out, or replaced by a later order. */
@Entity('account_order')
@Check('account_order_cause_known', oneOf('cause', DeactivationCause))
/** The watch: orders whose day has come; one per account. */
@Index('account_order_waiting', ['accountId'], { unique: true, where: 'ended_at IS NULL' })
export class AccountOrderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_order_pk' }) id: string;
  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountEntity, { name: 'account_order_account_fk' })
  accountId: string;
  @Column('varchar', { length: 20 }) cause: string;
  @Column('timestamptz', { name: 'event_at' }) eventAt: Date;
  @Column('text') reference: string;
  @Column('uuid', { name: 'ordered_by' })
  @ForeignKey(() => MemberEntity, { name: 'account_order_ordered_by_fk' })
  orderedBy: string;
  @Column('timestamptz', { name: 'ordered_at' }) orderedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
