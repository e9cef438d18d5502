import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DiscrepancyEntity } from './discrepancy.entity';

/** VII.D: the same was found again while a discrepancy was not closed. Never changed. */
@Entity('discrepancy_occurrence')
/** The page of a discrepancy, and reports: when it was found again. */
@Index('discrepancy_occurrence_of', ['discrepancyId', 'at'])
export class DiscrepancyOccurrenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discrepancy_occurrence_pk' }) id: string;
  @Column('uuid', { name: 'discrepancy_id' })
  @ForeignKey(() => DiscrepancyEntity, { name: 'discrepancy_occurrence_discrepancy_fk' })
  discrepancyId: string;
  @Column('timestamptz') at: Date;
  /** What the reviewer wrote this time. */
  @Column('text', { nullable: true }) note: string | null;
}
