import { UNJUDGED, SubstantiationState } from '@app/domain/oversight/inquiry';
import { Reviewer, SubstantiationRule } from '@app/domain/oversight/monthly-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FaceSearchEntity } from '../search/face-search.entity';
import { oneOf, listed } from '../sql';
import { MonthlyReportEntity } from './monthly-report.entity';

/** A11: what a member was asked to substantiate, the answer, and what was made of it. Its id is its process's id. */
@Entity('substantiation')
@Check('substantiation_state_known', oneOf('state', SubstantiationState))
@Check('substantiation_rule_known', oneOf('rule', SubstantiationRule))
@Check('substantiation_reviewer_known', oneOf('reviewer', Reviewer))
@Check(
  'substantiation_provided_in_words',
  `state IN (${listed([SubstantiationState.Requested, SubstantiationState.Sealed])}) OR (explanation IS NOT NULL AND provided_by IS NOT NULL)`,
)
@Check('substantiation_judged_by_another', 'judged_by IS NULL OR (judged_by <> operator_id AND judged_by <> provided_by)')
@Check('substantiation_rejected_in_words', `state <> '${SubstantiationState.Rejected}' OR judge_note IS NOT NULL`)
/** One open question per search and rule; reports carry the open ones forward. */
@Index('substantiation_open_once', ['searchId', 'rule'], {
  unique: true,
  where: `state IN (${listed(UNJUDGED)})`,
})
/** The list of open ones, oldest first. */
@Index('substantiation_open_by_age', ['askedAt', 'id'], {
  where: `state IN (${listed(UNJUDGED)})`,
})
export class SubstantiationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'substantiation_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'substantiation_search_fk' })
  searchId: string;
  @Column('varchar', { length: 24 }) rule: string;
  @Column('uuid', { name: 'operator_id' }) operatorId: string;
  @Column('varchar', { length: 12 }) reviewer: string;
  @Column('uuid', { name: 'report_id' })
  @ForeignKey(() => MonthlyReportEntity, { name: 'substantiation_report_fk' })
  reportId: string;
  /** The month whose report asked. */
  @Column('varchar', { name: 'asked_in', length: 7 }) askedIn: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('varchar', { length: 12 }) state: string;
  @Column('text', { nullable: true }) explanation: string | null;
  @Column('text', { name: 'evidence_refs', array: true, default: '{}' }) evidenceRefs: string[];
  @Column('uuid', { name: 'provided_by', nullable: true }) providedBy: string | null;
  @Column('timestamptz', { name: 'provided_at', nullable: true }) providedAt: Date | null;
  @Column('text', { name: 'judge_note', nullable: true }) judgeNote: string | null;
  @Column('uuid', { name: 'judged_by', nullable: true }) judgedBy: string | null;
  @Column('timestamptz', { name: 'judged_at', nullable: true }) judgedAt: Date | null;
}
