import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';

/** IX.A.6: a time in which no search starts, half-open [from, to); no end while it is in force. */
@Entity('search_stop')
@Check('search_stop_period', 'valid_to IS NULL OR valid_from <= valid_to')
@Check('search_stop_lifted_whole', '(valid_to IS NULL) = (lifted_by IS NULL)')
@Check('search_stop_lifted_by_another', 'lifted_by <> stopped_by')
export class SearchStopEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_stop_pk' }) id: string;
  @Column('timestamptz', { name: 'valid_from' }) from: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) to: Date | null;
  /** Which law or policy changed, in the words of whoever stopped. */
  @Column('text') reason: string;
  @Column('uuid', { name: 'stopped_by' })
  @ForeignKey(() => MemberEntity, { name: 'search_stop_stopped_by_fk' })
  stoppedBy: string;
  @Column('uuid', { name: 'lifted_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'search_stop_lifted_by_fk' })
  liftedBy: string | null;
}
