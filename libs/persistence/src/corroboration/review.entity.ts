import { IdentityState, RowReviewDecision, SearchReview } from '@app/domain/corroboration/model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { CandidateEntity, FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

/** V.E.2: a named member's conclusion who the person is. Never changed; the newest of a candidate counts. */
@Entity('identity_determination')
@Check('identity_determination_state_known', oneOf('state', IdentityState))
/** The conclusions about one candidate, the newest first. */
@Index('identity_determination_of_candidate', ['searchId', 'candidateId', 'at'])
export class IdentityDeterminationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_determination_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'identity_determination_search_fk' })
  searchId: string;
  @Column('uuid', { name: 'candidate_id' })
  @ForeignKey(() => CandidateEntity, { name: 'identity_determination_candidate_fk' })
  candidateId: string;
  @Column('varchar', { length: 12 }) state: string;
  @Column('jsonb') bases: unknown;
  @Column('jsonb') contradictions: unknown;
  @Column('text') rationale: string;
  @Column('boolean', { name: 'presets_confirmed' }) presetsConfirmed: boolean;
  @Column('uuid', { name: 'pending_step_ids', array: true, default: '{}' }) pendingStepIds: string[];
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'identity_determination_member_fk' })
  by: string;
  @Column('uuid', { name: 'operator_id' })
  @ForeignKey(() => MemberEntity, { name: 'identity_determination_operator_fk' })
  operatorId: string;
  @Column('timestamptz') at: Date;
}

/** VI.D by setting: what somebody else decided on one version of a row that was said not to apply. */
@Entity('not_applicable_review')
@Check('not_applicable_review_decision_known', oneOf('decision', RowReviewDecision))
@Check('not_applicable_review_return_has_note', `decision <> '${RowReviewDecision.Returned}' OR note IS NOT NULL`)
/** Reviews of one search in order. */
@Index('not_applicable_review_of_search', ['searchId', 'at'])
export class NotApplicableReviewEntity {
  @PrimaryColumn('uuid', { name: 'row_id', primaryKeyConstraintName: 'not_applicable_review_pk' }) rowId: string;
  @PrimaryColumn('int', { name: 'row_version', primaryKeyConstraintName: 'not_applicable_review_pk' }) rowVersion: number;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'not_applicable_review_search_fk' })
  searchId: string;
  @Column('varchar', { length: 10 }) decision: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'not_applicable_review_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
}

/** By setting: a supervisor's review of a search as a whole. */
@Entity('supervisor_review')
@Check('supervisor_review_decision_known', oneOf('decision', SearchReview))
@Check('supervisor_review_return_has_note', `decision <> '${SearchReview.Returned}' OR note IS NOT NULL`)
/** Reviews of one search in order. */
@Index('supervisor_review_of_search', ['searchId', 'at'])
export class SupervisorReviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'supervisor_review_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'supervisor_review_search_fk' })
  searchId: string;
  @Column('varchar', { length: 14 }) decision: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'supervisor_review_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
}
