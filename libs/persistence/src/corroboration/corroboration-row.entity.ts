import {
  CorroborationKind,
  CorroborationOutcome,
  EvidenceType,
  NotApplicableReason,
  Origin,
  PendingReason,
} from '@app/domain/corroboration/model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { CandidateEntity, FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

/**
 * VI.D: what one step brought for one candidate. A row keeps its id for life; each result is a further version, and the highest counts.
 * A version that was returned by the review does not count until the next one is there.
 */
@Entity('corroboration_row')
@Check('corroboration_row_kind_known', oneOf('kind', CorroborationKind))
@Check('corroboration_row_outcome_known', oneOf('outcome', CorroborationOutcome))
@Check('corroboration_row_evidence_known', oneOf('evidence_type', EvidenceType))
@Check('corroboration_row_origin_known', oneOf('origin', Origin))
@Check('corroboration_row_na_reason_known', oneOf('not_applicable_reason', NotApplicableReason))
@Check('corroboration_row_pending_reason_known', oneOf('pending_reason', PendingReason))
@Check('corroboration_row_na_has_reason', `outcome <> '${CorroborationOutcome.NotApplicable}' OR not_applicable_reason IS NOT NULL`)
@Check(
  'corroboration_row_pending_has_date',
  `outcome <> '${CorroborationOutcome.Pending}' OR (pending_reason IS NOT NULL AND pending_until IS NOT NULL)`,
)
@Check(
  'corroboration_row_weighs_with_evidence',
  `outcome NOT IN ('${CorroborationOutcome.Supports}', '${CorroborationOutcome.Contradicts}') OR evidence_type IS NOT NULL`,
)
@Check('corroboration_row_approved_by_another', `approved_by IS NULL OR approved_by <> by`)
/** The board of one search: its rows by candidate. */
@Index('corroboration_row_of_search', ['searchId', 'candidateId', 'kind'])
/** The row of a named step exists once per candidate; a line-up once for each eyewitness. */
@Index('corroboration_row_step_once', ['searchId', 'candidateId', 'kind', 'version'], {
  unique: true,
  where: `kind NOT IN ('OTHER', 'PHOTO_LINEUP')`,
})
@Check('corroboration_row_asked_for_lineup', `outcome IS NOT NULL OR kind = 'PHOTO_LINEUP'`)
export class CorroborationRowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'corroboration_row_pk' }) id: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'corroboration_row_pk' }) version: number;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'corroboration_row_search_fk' })
  searchId: string;
  @Column('uuid', { name: 'candidate_id' })
  @ForeignKey(() => CandidateEntity, { name: 'corroboration_row_candidate_fk' })
  candidateId: string;
  @Column('varchar', { length: 20 }) kind: string;
  /** `null`: a line-up for another eyewitness, asked for and not arranged yet. */
  @Column('varchar', { length: 20, nullable: true }) outcome: string | null;
  @Column('varchar', { name: 'evidence_type', length: 40, nullable: true }) evidenceType: string | null;
  @Column('varchar', { length: 20, nullable: true }) origin: string | null;
  @Column('boolean', { name: 'rests_on_likeness', nullable: true }) restsOnLikeness: boolean | null;
  @Column('boolean', { default: false }) exculpatory: boolean;
  /** Where the evidence can be found: laboratory, property or report numbers. */
  @Column('text', { name: 'evidence_refs', array: true, default: '{}' }) evidenceRefs: string[];
  @Column('text', { nullable: true }) explanation: string | null;
  @Column('varchar', { name: 'not_applicable_reason', length: 30, nullable: true }) notApplicableReason: string | null;
  @Column('varchar', { name: 'pending_reason', length: 30, nullable: true }) pendingReason: string | null;
  @Column('timestamptz', { name: 'pending_until', nullable: true }) pendingUntil: Date | null;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'corroboration_row_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'approved_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'corroboration_row_approver_fk' })
  approvedBy: string | null;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt: Date | null;
}
