import { PeerOutcome } from '@app/domain/corroboration/peer-model';
import { Comparison } from '@app/domain/search/outcomes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { ComparisonDeterminationEntity, FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

/** By setting: a second examiner's blind comparison of a search that was determined a match, or a third one's word on it. Never changed. */
@Entity('peer_review')
@Check('peer_review_outcome_known', oneOf('outcome', PeerOutcome))
@Check('peer_review_result_known', oneOf('result', Comparison))
/** The examinations of one determination, the newest first. */
@Index('peer_review_of_determination', ['determinationId', 'at'])
export class PeerReviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'peer_review_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'peer_review_search_fk' })
  searchId: string;
  @Column('uuid', { name: 'determination_id' })
  @ForeignKey(() => ComparisonDeterminationEntity, { name: 'peer_review_determination_fk' })
  determinationId: string;
  @Column('varchar', { length: 20 }) outcome: string;
  /** The examiner's own answer. */
  @Column('varchar', { length: 20 }) result: string;
  @Column('uuid', { name: 'match_candidate_ids', array: true, default: '{}' }) matchCandidateIds: string[];
  @Column('jsonb', { default: [] }) comparisons: unknown;
  @Column('text') rationale: string;
  @Column('text', { nullable: true }) limitations: string | null;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'peer_review_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
}
