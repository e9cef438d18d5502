import { DiscrepancySource, ENDED_DISCREPANCY, DiscrepancyState, SubjectKind } from '@app/domain/oversight/discrepancy';
import { DiscrepancyCause } from '@app/domain/oversight/discrepancy-cause';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf, listed } from '../sql';

/** VII.D: a mismatch with its owner, the correction and its verification. Its id is its process's id. */
@Entity('discrepancy')
@Check('discrepancy_state_known', oneOf('state', DiscrepancyState))
@Check('discrepancy_source_known', oneOf('source', DiscrepancySource))
@Check('discrepancy_subject_kind_known', oneOf('subject_kind', SubjectKind))
@Check('discrepancy_cause_known', oneOf('cause', DiscrepancyCause))
@Check('discrepancy_other_cause_in_words', `cause <> '${DiscrepancyCause.Other}' OR cause_note IS NOT NULL`)
@Check(
  'discrepancy_acted_in_words',
  `state NOT IN (${listed([DiscrepancyState.ActionTaken, DiscrepancyState.Verified, DiscrepancyState.Closed])}) OR action IS NOT NULL`,
)
@Check(
  'discrepancy_verified_by_another',
  'verified_by IS NULL OR (verified_by <> acted_by AND verified_by IS DISTINCT FROM about_member_id)',
)
/** One that is not closed per source, type and subject. */
@Index('discrepancy_open_once', ['key'], {
  unique: true,
  where: `state NOT IN (${listed(ENDED_DISCREPANCY)})`,
})
/** Reports and lists: what is open, oldest first. */
@Index('discrepancy_open_by_age', ['openedAt', 'id'], {
  where: `state NOT IN (${listed(ENDED_DISCREPANCY)})`,
})
/** Subject pages: what was found about one search, account, report or audit. */
@Index('discrepancy_of_subject', ['subjectKind', 'subjectId'])
export class DiscrepancyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discrepancy_pk' }) id: string;
  @Column('varchar', { length: 200 }) key: string;
  @Column('varchar', { length: 16 }) source: string;
  /** A discrepancy type, or the code of the gate that failed. */
  @Column('varchar', { length: 60 }) type: string;
  @Column('varchar', { name: 'subject_kind', length: 20 }) subjectKind: string;
  /** An id, a period, or what FACESNXT calls it. */
  @Column('varchar', { name: 'subject_id', length: 100 }) subjectId: string;
  @Column('uuid', { name: 'about_member_id', nullable: true }) aboutMemberId: string | null;
  /** What the reviewer wrote. */
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('varchar', { length: 24 }) state: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('uuid', { name: 'assigned_by', nullable: true }) assignedBy: string | null;
  /** Why it came to it, as whoever acted says. */
  @Column('varchar', { length: 20, nullable: true }) cause: string | null;
  @Column('text', { name: 'cause_note', nullable: true }) causeNote: string | null;
  @Column('text', { nullable: true }) action: string | null;
  @Column('text', { name: 'evidence_refs', array: true, default: '{}' }) evidenceRefs: string[];
  @Column('uuid', { name: 'acted_by', nullable: true }) actedBy: string | null;
  @Column('timestamptz', { name: 'acted_at', nullable: true }) actedAt: Date | null;
  @Column('text', { name: 'verify_note', nullable: true }) verifyNote: string | null;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy: string | null;
  /** About the Chief: the letter by which the outside reviewer decided. */
  @Column('varchar', { name: 'outside_reference', length: 200, nullable: true }) outsideReference: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt: Date | null;
}
