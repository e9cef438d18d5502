import { CaseState, Gate, type EligibilitySnapshot, type EventNexus, type SearchFlag } from '@app/domain/search/model';
import { ResultChannel } from '@app/domain/search/outcomes';
import { CorroborationProfile, Purpose, type PurposeDetails } from '@app/domain/search/purpose';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { oneOf } from '../sql';
import { CaseFileEntity } from './case-file.entity';
import { ProbeImageEntity } from './evidence.entity';

/** A face search as it was asked for, or recorded late; its id is its process's id. What it led to has rows of its own. */
@Entity('face_search')
@Check('face_search_channel_known', oneOf('channel', ResultChannel))
@Check('face_search_purpose_known', oneOf('purpose', Purpose))
@Check('face_search_profile_known', oneOf('profile', CorroborationProfile))
@Check('face_search_case_state_known', oneOf('case_state', CaseState))
@Check('face_search_cancelled_whole', 'num_nonnulls(cancel_reason, cancelled_by, cancelled_at) IN (0, 3)')
/** VI.A-VIII: a search that did not run before it was submitted has passed every gate, and the database says so too. */
@Check(
  'face_search_gates_passed',
  `channel = 'RECORDED_LATE' OR (case_id IS NOT NULL AND purpose IS NOT NULL AND reason IS NOT NULL AND probe_id IS NOT NULL AND attestation_version IS NOT NULL)`,
)
/** The searches of a case, newest first. */
@Index('face_search_of_case', ['caseId', 'submittedAt', 'id'])
/** Reports, T9 and the audit: the searches of a member in a period. */
@Index('face_search_of_operator', ['operatorId', 'submittedAt'])
/** Watch: searches that wait for somebody who may carry them. */
@Index('face_search_in_custody', ['id'], { where: 'in_custody' })
/** The searches somebody asked for, newest first. */
@Index('face_search_of_requester', ['requestedBy', 'submittedAt', 'id'], { where: 'requested_by IS NOT NULL' })
export class FaceSearchEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'face_search_pk' }) id: string;
  /** Who ran the search; `ownerId` carries its duties now, after a handover. */
  @Column('uuid', { name: 'operator_id' })
  @ForeignKey(() => MemberEntity, { name: 'face_search_operator_fk' })
  operatorId: string;
  @Column('uuid', { name: 'owner_id' })
  @ForeignKey(() => MemberEntity, { name: 'face_search_owner_fk' })
  /** Handover: the searches a member carries. */
  @Index('face_search_of_owner')
  ownerId: string;
  /** VII.E.2: nobody with an account could take it over; its owner keeps it. */
  @Column('boolean', { name: 'in_custody', default: false }) inCustody: boolean;
  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey(() => MemberEntity, { name: 'face_search_recorder_fk' })
  recordedBy: string;
  @Column('uuid', { name: 'requested_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'face_search_requester_fk' })
  requestedBy: string | null;
  @Column('uuid', { name: 'case_id', nullable: true })
  @ForeignKey(() => CaseFileEntity, { name: 'face_search_case_fk' })
  caseId: string | null;
  /** As it was given; a late record may have none, or one that leads to no case. */
  @Column('varchar', { name: 'case_number', length: 40, nullable: true }) caseNumber: string | null;
  /** The case as it was when the search was submitted, or ran: what becomes of the case later changes no search. */
  @Column('varchar', { name: 'case_state', length: 12, nullable: true }) caseState: CaseState | null;
  @Column('varchar', { length: 10, nullable: true }) purpose: Purpose | null;
  @Column('jsonb', { name: 'purpose_details', nullable: true }) purposeDetails: PurposeDetails | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'probe_id', nullable: true })
  @ForeignKey(() => ProbeImageEntity, { name: 'face_search_probe_fk' })
  /** The repeat gate: searches of a photograph. */
  @Index('face_search_of_probe')
  probeId: string | null;
  @Column('varchar', { name: 'attestation_version', length: 20, nullable: true }) attestationVersion: string | null;
  @Column('text', { name: 'reopen_reason', nullable: true }) reopenReason: string | null;
  @Column('text', { name: 'repeat_reason', nullable: true }) repeatReason: string | null;
  /** IX.A.5: the offence that a photograph of a protected event is searched for, and the supervisor who agreed. */
  @Column('jsonb', { name: 'event_nexus', nullable: true }) eventNexus: EventNexus | null;
  @Column('varchar', { length: 10 }) profile: CorroborationProfile;
  @Column('varchar', { length: 24, array: true }) flags: SearchFlag[];
  @Column('boolean') urgent: boolean;
  @Column('jsonb') eligibility: EligibilitySnapshot;
  /** How the result is to come in. */
  @Column('varchar', { length: 20 }) channel: ResultChannel;
  /** Submitted, or recorded late, at. */
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  /** Late records only: the search id in FACESNXT, and when it ran there, as the recorder gave them. */
  @Column('varchar', { name: 'late_search_id', length: 100, nullable: true }) lateSearchId: string | null;
  @Column('timestamptz', { name: 'late_executed_at', nullable: true }) lateExecutedAt: Date | null;
  /** Our own id of the one request to the provider; set before it is asked. */
  @Column('uuid', { name: 'provider_request_id', nullable: true }) providerRequestId: string | null;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt: Date | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason: string | null;
  @Column('uuid', { name: 'cancelled_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'face_search_cancelled_by_fk' })
  cancelledBy: string | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
}

/** A gate that had failed when a late-recorded search ran: kept, never a reason to refuse the record. */
@Entity('face_search_discrepancy')
@Check('face_search_discrepancy_gate_known', oneOf('gate', Gate))
export class FaceSearchDiscrepancyEntity {
  @PrimaryColumn('uuid', { name: 'search_id', primaryKeyConstraintName: 'face_search_discrepancy_pk' })
  @ForeignKey(() => FaceSearchEntity, { name: 'face_search_discrepancy_search_fk' })
  searchId: string;
  @PrimaryColumn('varchar', { length: 24, primaryKeyConstraintName: 'face_search_discrepancy_pk' }) gate: Gate;
  /** The code it would have been refused with. */
  @Column('varchar', { length: 60 }) type: string;
  @Column('varchar', { name: 'authority_kind', length: 10 }) authorityKind: string;
  @Column('varchar', { name: 'authority_ref', length: 100 }) authorityRef: string;
}
