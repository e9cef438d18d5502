import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One mark per statement that changed the roster, written by triggers. How many there are and which is the last tell two states of the
 * roster apart, also while changes overlap: a count alone, or the last mark alone, would not.
 */
@Entity('roster_mark')
export class RosterMarkEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'roster_mark_pk', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('uuid') mark: string;
}
