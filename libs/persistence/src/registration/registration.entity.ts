import { ApprovalDecision, Leg, RegistrationKind, TrainingState } from '@app/domain/registration/model';
import { TrainingResult } from '@app/domain/training';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { ProcessEntity } from '../spine/process.entity';
import { oneOf } from '../sql';

/** A member's request to use FACESNXT; its id is its process's id. */
@Entity('registration')
@Check('registration_kind_known', oneOf('kind', RegistrationKind))
@Check('registration_ended_whole', 'num_nonnulls(end_reason, ended_by, ended_at) IN (0, 3)')
/** A member's registrations, newest first. */
@Index('registration_of_member', ['memberId', 'requestedAt'])
export class RegistrationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registration_pk' })
  @ForeignKey(() => ProcessEntity, { name: 'registration_process_fk' })
  id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'registration_member_fk' })
  memberId: string;
  @Column('varchar', { length: 10 }) kind: string;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date;
  @Column('uuid', { name: 'requested_by' }) requestedBy: string;
  /** Legacy only: where the paper approval lies, or that none was found. */
  @Column('text', { name: 'paper_approval', nullable: true }) paperApproval: string | null;
  /** Legacy only: whether the paper was found. */
  @Column('boolean', { name: 'paper_found', nullable: true }) paperFound: boolean | null;
  /** Why it was withdrawn or voided, in the person's words. */
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
  /** Who withdrew or voided it. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'registration_ended_by_fk' })
  endedBy: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}

/** V.A, VI.A: one decision on one leg. Never changed; a voided one is marked and decided anew. */
@Entity('registration_approval')
@Check('registration_approval_leg_known', oneOf('leg', Leg))
@Check('registration_approval_decision_known', oneOf('decision', ApprovalDecision))
@Check('registration_approval_denial_has_reason', `decision <> '${ApprovalDecision.Denied}' OR reason IS NOT NULL`)
/** The two approvals of V.A take two people: the database says so too. */
@Index('registration_approval_person_once', ['registrationId', 'decidedBy'], {
  unique: true,
  where: `voided_at IS NULL AND leg <> 'CHIEF'`,
})
/** A leg counts once. */
@Index('registration_approval_leg_once', ['registrationId', 'leg'], { unique: true, where: 'voided_at IS NULL' })
export class RegistrationApprovalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registration_approval_pk' }) id: string;
  @Column('uuid', { name: 'registration_id' })
  @ForeignKey(() => RegistrationEntity, { name: 'registration_approval_registration_fk' })
  registrationId: string;
  @Column('varchar', { length: 12 }) leg: string;
  @Column('varchar', { length: 10 }) decision: string;
  @Column('uuid', { name: 'decided_by' }) decidedBy: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'voided_at', nullable: true }) voidedAt: Date | null;
}

/** V.A: the version of the user agreement that a member accepted. */
@Entity('agreement_acceptance')
@Index('agreement_acceptance_once', ['memberId', 'version'], { unique: true })
export class AgreementAcceptanceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_acceptance_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'agreement_acceptance_member_fk' })
  memberId: string;
  @Column('varchar', { length: 20 }) version: string;
  @Column('timestamptz', { name: 'accepted_at' }) acceptedAt: Date;
}

/** V.E.3: one completed training, verified by somebody else or rejected. */
@Entity('training_record')
@Check('training_record_state_known', oneOf('state', TrainingState))
@Check('training_record_result_known', oneOf('result', TrainingResult))
@Check('training_record_verified_by_another', 'verified_by IS NULL OR verified_by <> member_id')
/** The search gate: a member's verified records. */
@Index('training_record_of_member', ['memberId', 'state'])
/** The list of records: of a member, of a state. */
@Index('training_record_listed_of_member', ['memberId', 'id'])
@Index('training_record_by_state', ['state', 'id'])
export class TrainingRecordEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'training_record_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'training_record_member_fk' })
  memberId: string;
  @Column('varchar', { length: 60 }) course: string;
  @Column('varchar', { name: 'course_version', length: 20 }) courseVersion: string;
  @Column('timestamptz', { name: 'completed_at' }) completedAt: Date;
  @Column('varchar', { name: 'certificate_ref', length: 100 }) certificateRef: string;
  /** How the test of the course ended; null: not said. */
  @Column('varchar', { length: 10, nullable: true }) result: TrainingResult | null;
  @Column('varchar', { length: 24 }) state: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt: Date;
  /** The member, or the coordinator for them; null: recorded before anybody was named. */
  @Column('uuid', { name: 'entered_by', nullable: true }) enteredBy: string | null;
  /** Why it was entered after a search that it would have to cover. */
  @Column('text', { name: 'entry_reason', nullable: true }) entryReason: string | null;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt: Date | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt: Date | null;
  @Column('text', { name: 'reject_reason', nullable: true }) rejectReason: string | null;
}

/** VI.A: the Chief's or the designee's approval of a member outside the named units. Half-open [from, to). */
@Entity('access_grant')
@Index('access_grant_of_member', ['memberId', 'from'])
export class AccessGrantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'access_grant_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'access_grant_member_fk' })
  memberId: string;
  @Column('uuid', { name: 'granted_by' }) grantedBy: string;
  @Column('timestamptz', { name: 'valid_from' }) from: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) to: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
}
