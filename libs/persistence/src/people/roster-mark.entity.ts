import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One mark per statement that changed the roster, written by triggers; the last few are kept. All of them together tell two states of the
 * roster apart, also while changes overlap: a count, or the last mark alone, would not.
 */
@Entity('roster_mark')
export class RosterMarkEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'roster_mark_pk', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('uuid') mark: string;
}

/**
 * Up to which instant, and for which state of the roster, open tasks were last offered anew; one row. What began or ended since, while no
 * worker ran too, is made up for by the next run.
 */
@Entity('roster_reoffer')
@Check('roster_reoffer_single_row', 'single')
export class RosterReofferEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'roster_reoffer_pk', default: true }) single: boolean;
  @Column('timestamptz') at: Date;
  /** As the store's state of the roster; two states differ after any change. */
  @Column('text') state: string;
}
