import { Acknowledgement, LineupKind, LineupMethod, LineupResponse, SuspectSource } from '@app/domain/corroboration/lineup-model';
import { EvidenceType } from '@app/domain/corroboration/model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { CandidateEntity, FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

/** Whether the law and the department's practice for line-ups were kept; what fell short is recorded, never refused. */
export const Compliance = { Compliant: 'COMPLIANT', NonCompliant: 'NON_COMPLIANT' } as const;
export type Compliance = (typeof Compliance)[keyof typeof Compliance];

/** s. 92.70: a line-up as arranged by one person and presented by another, or as it was held before anybody recorded it. */
@Entity('lineup')
@Check('lineup_kind_known', oneOf('kind', LineupKind))
@Check('lineup_method_known', oneOf('method', LineupMethod))
@Check('lineup_source_known', oneOf('suspect_source', SuspectSource))
@Check('lineup_evidence_known', oneOf('evidence_type', EvidenceType))
@Check('lineup_acknowledgement_known', oneOf('acknowledgement', Acknowledgement))
@Check('lineup_response_known', oneOf('response', LineupResponse))
@Check('lineup_compliance_known', oneOf('compliance', Compliance))
@Check('lineup_presented_whole', `(presented_at IS NULL) = (response IS NULL) AND (presented_at IS NULL) = (compliance IS NULL)`)
/** Line-ups of one candidate, the newest first. */
@Index('lineup_of_candidate', ['searchId', 'candidateId', 'recordedAt'])
export class LineupEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lineup_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'lineup_search_fk' })
  searchId: string;
  @Column('uuid', { name: 'candidate_id' })
  @ForeignKey(() => CandidateEntity, { name: 'lineup_candidate_fk' })
  candidateId: string;
  @Column('varchar', { length: 10 }) kind: string;
  @Column('varchar', { length: 30, nullable: true }) method: string | null;
  @Column('varchar', { name: 'suspect_source', length: 30 }) suspectSource: string;
  @Column('varchar', { name: 'evidence_type', length: 40 }) evidenceType: string;
  /** Photographs of the fillers by their reference. */
  @Column('text', { name: 'filler_ids', array: true, default: '{}' }) fillerIds: string[];
  @Column('int', { name: 'filler_count', nullable: true }) fillerCount: number | null;
  @Column('text', { name: 'selection_basis', nullable: true }) selectionBasis: string | null;
  @Column('varchar', { name: 'order_seed', length: 80, nullable: true }) orderSeed: string | null;
  @Column('varchar', { name: 'witness_ref', length: 80, nullable: true }) witnessRef: string | null;
  @Column('uuid', { name: 'administrator_id', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'lineup_administrator_fk' })
  administratorId: string | null;
  @Column('varchar', { name: 'outside_name', length: 200, nullable: true }) outsideName: string | null;
  @Column('varchar', { name: 'outside_agency', length: 200, nullable: true }) outsideAgency: string | null;
  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey(() => MemberEntity, { name: 'lineup_recorder_fk' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  /** Only of a line-up that took place before it was recorded. */
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt: Date | null;
  @Column('varchar', { name: 'instructions_version', length: 40, nullable: true }) instructionsVersion: string | null;
  @Column('varchar', { length: 30, nullable: true }) acknowledgement: string | null;
  @Column('varchar', { length: 10, nullable: true }) response: string | null;
  /** The witness's own words, verbatim. */
  @Column('text', { name: 'confidence_statement', nullable: true }) confidenceStatement: string | null;
  @Column('boolean', { name: 'prior_exposure', nullable: true }) priorExposure: boolean | null;
  @Column('boolean', { name: 'witness_told_of_face_search', nullable: true }) witnessToldOfFaceSearch: boolean | null;
  @Column('varchar', { name: 'recording_ref', length: 200, nullable: true }) recordingRef: string | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('varchar', { length: 20, nullable: true }) compliance: string | null;
  /** What fell short, each with its authority. */
  @Column('jsonb', { default: [] }) deviations: unknown;
  @Column('uuid', { name: 'presented_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'lineup_presenter_fk' })
  presentedBy: string | null;
  @Column('timestamptz', { name: 'presented_at', nullable: true }) presentedAt: Date | null;
}
