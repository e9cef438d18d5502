import { SourceDatabase } from '@app/domain/search/candidates';
import { Comparison, FailureReason, QueryOutcome, ResultChannel, SubReason, type ComparisonForm } from '@app/domain/search/outcomes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EncryptionKeyEntity } from '../encryption';
import { MemberEntity } from '../people';
import { oneOf } from '../sql';
import { EvidenceFileEntity } from './evidence.entity';
import { FaceSearchEntity } from './face-search.entity';

/** IV.E, IV.F: how the query of a search ended, and the list as it was returned. One per search; failed and blocked ones too. */
@Entity('candidate_list')
@Check('candidate_list_outcome_known', oneOf('outcome', QueryOutcome))
@Check('candidate_list_channel_known', oneOf('channel', ResultChannel))
@Check('candidate_list_failure_known', oneOf('failure_reason', FailureReason))
@Check('candidate_list_counted', 'returned_count >= 0')
export class CandidateListEntity {
  @PrimaryColumn('uuid', { name: 'search_id', primaryKeyConstraintName: 'candidate_list_pk' })
  @ForeignKey(() => FaceSearchEntity, { name: 'candidate_list_search_fk' })
  searchId: string;
  @Column('varchar', { length: 20 }) outcome: QueryOutcome;
  @Column('varchar', { length: 20 }) channel: ResultChannel;
  @Column('varchar', { name: 'provider_search_id', length: 100, nullable: true })
  /** Reconciliation: a search by the id that FACESNXT gave it. */
  @Index('candidate_list_by_provider_search')
  providerSearchId: string | null;
  @Column('timestamptz', { name: 'executed_at', nullable: true })
  /** Reports: what ran in a period. */
  @Index('candidate_list_executed')
  executedAt: Date | null;
  @Column('integer', { name: 'returned_count' }) returnedCount: number;
  @Column('integer', { name: 'requested_count', nullable: true }) requestedCount: number | null;
  @Column('boolean') truncated: boolean;
  @Column('double precision', { nullable: true }) threshold: number | null;
  @Column('varchar', { length: 100, nullable: true }) algorithm: string | null;
  @Column('varchar', { name: 'score_scale', length: 100, nullable: true }) scoreScale: string | null;
  /** The system's printout, sealed: it is the list. */
  @Column('uuid', { name: 'printout_id', nullable: true })
  @ForeignKey(() => EvidenceFileEntity, { name: 'candidate_list_printout_fk' })
  printoutId: string | null;
  /** The sealed CSV or JSON file that the rows come from. */
  @Column('uuid', { name: 'file_id', nullable: true })
  @ForeignKey(() => EvidenceFileEntity, { name: 'candidate_list_file_fk' })
  fileId: string | null;
  @Column('boolean') ties: boolean;
  /** The same person, or the same record, more than once in the list. */
  @Column('boolean', { default: false }) duplicates: boolean;
  /** IV.I: columns of the uploaded file that are not displayed. */
  @Column('integer', { name: 'hidden_columns', default: 0 }) hiddenColumns: number;
  /** Every returned candidate is also a row here. */
  @Column('boolean', { name: 'list_complete' }) listComplete: boolean;
  @Column('varchar', { name: 'failure_reason', length: 30, nullable: true }) failureReason: FailureReason | null;
  @Column('text', { name: 'failure_explanation', nullable: true }) failureExplanation: string | null;
  /** `null`: the provider answered by itself. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'candidate_list_member_fk' })
  recordedBy: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}

/** IV.H, IV.I: one entry of a list, verbatim; whom it is about is encrypted. The score is the engine's number, on its own scale. */
@Entity('candidate')
@Check('candidate_source_known', oneOf('source', SourceDatabase))
@Check('candidate_rank_positive', 'rank > 0')
/** The list of a search, in the order in which it came. */
@Index('candidate_of_search', ['searchId', 'position'], { unique: true })
/** Rotation: what one key encrypted, in order. */
@Index('candidate_by_key', ['keyId', 'id'])
export class CandidateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'candidate_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'candidate_search_fk' })
  searchId: string;
  /** 1-based, as entered; ties and missing ranks stay as they are. */
  @Column('integer') position: number;
  @Column('integer', { nullable: true }) rank: number | null;
  @Column('double precision', { name: 'similarity_score', nullable: true }) similarityScore: number | null;
  @Column('varchar', { length: 20 }) source: SourceDatabase;
  /** What the host's record says of a person, its reference included: a `CandidateRecord`, encrypted. */
  @Column('bytea') record: Buffer;
  @Column('varchar', { name: 'key_id', length: 12 })
  @ForeignKey(() => EncryptionKeyEntity, { name: 'candidate_key_fk' })
  keyId: string;
  /** Who entered it with their comparison, from the sealed printout; null: it came with the result. */
  @Column('uuid', { name: 'added_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'candidate_added_by_fk' })
  addedBy: string | null;
}

/** Who read a candidate list, and when: a fact of the line-up rule (A9), beside the audit event. */
@Entity('candidate_read')
/** The line-up rule: the readers of a list. */
@Index('candidate_read_of_search', ['searchId', 'memberId'])
export class CandidateReadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'candidate_read_pk' }) id: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'candidate_read_member_fk' })
  memberId: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'candidate_read_search_fk' })
  searchId: string;
  @Column('timestamptz') at: Date;
}

/** VI.B: the member's own comparison. A mis-keyed one is superseded by another, never changed. */
@Entity('comparison_determination')
@Check('comparison_determination_outcome_known', oneOf('outcome', Comparison))
@Check('comparison_determination_sub_reason_known', oneOf('sub_reason', SubReason))
@Check('comparison_determination_match_has_person', `(outcome = '${Comparison.Match}') = (cardinality(match_candidate_ids) > 0)`)
@Check('comparison_determination_superseding_has_reason', '(supersedes IS NULL) = (supersede_reason IS NULL)')
/** One determination of a search counts. */
@Index('comparison_determination_current', ['searchId'], { unique: true, where: 'superseded_at IS NULL' })
/** The page of a search: all its determinations. */
@Index('comparison_determination_of_search', ['searchId', 'decidedAt'])
export class ComparisonDeterminationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comparison_determination_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'comparison_determination_search_fk' })
  searchId: string;
  @Column('varchar', { length: 12 }) outcome: Comparison;
  @Column('varchar', { name: 'sub_reason', length: 20, nullable: true }) subReason: SubReason | null;
  /** Candidates followed up, one per person. */
  @Column('uuid', { name: 'followed_up_ids', array: true }) followedUpIds: string[];
  @Column('uuid', { name: 'match_candidate_ids', array: true }) matchCandidateIds: string[];
  @Column('jsonb') comparisons: ComparisonForm[];
  @Column('text') rationale: string;
  @Column('text', { nullable: true }) limitations: string | null;
  @Column('uuid', { name: 'decided_by' })
  @ForeignKey(() => MemberEntity, { name: 'comparison_determination_member_fk' })
  decidedBy: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date;
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ComparisonDeterminationEntity, { name: 'comparison_determination_supersedes_fk' })
  supersedes: string | null;
  @Column('text', { name: 'supersede_reason', nullable: true }) supersedeReason: string | null;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
