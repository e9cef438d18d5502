import { SearchOutcome } from '@app/domain/search/steps';
import { SubReason } from '@app/domain/search/outcomes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

const { Countersigned, NotCountersigned } = SearchOutcome;

/** VII.E.2, VI.C: the case-report text that a transferred member finished; the entry when it is countersigned. */
@Entity('transferee_text')
@Check('transferee_text_sub_reason_known', oneOf('sub_reason', SubReason))
@Check('transferee_text_decision_known', oneOf('decision', { Countersigned, NotCountersigned }))
@Check('transferee_text_decided_whole', '(decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)')
@Check('transferee_text_by_another', 'decided_by <> by')
/** The newest text of a search. */
@Index('transferee_text_of_search', ['searchId', 'at'])
export class TransfereeTextEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'transferee_text_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'transferee_text_search_fk' })
  searchId: string;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'transferee_text_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
  @Column('text') reason: string;
  @Column('boolean', { name: 'positive_match' }) positiveMatch: boolean;
  @Column('varchar', { name: 'sub_reason', length: 20, nullable: true }) subReason: string | null;
  @Column('varchar', { name: 'records_number', length: 80 }) recordsNumber: string;
  @Column('varchar', { name: 'records_supplement', length: 80, nullable: true }) recordsSupplement: string | null;
  @Column('timestamptz', { name: 'records_entered_at' }) recordsEnteredAt: Date;
  @Column('text', { nullable: true }) text: string | null;
  @Column('varchar', { length: 20, nullable: true }) decision: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'transferee_text_decider_fk' })
  decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  /** Why it was not countersigned. */
  @Column('text', { nullable: true }) note: string | null;
}
