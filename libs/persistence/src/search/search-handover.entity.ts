import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { FaceSearchEntity } from './face-search.entity';

/** VII.E.2 by setting: an unfinished search that somebody passed to another member, while no account fell. Never changed. */
@Entity('search_handover')
/** Search page: through whose hands it went, in order. */
@Index('search_handover_of_search', ['searchId', 'at'])
export class SearchHandoverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_handover_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'search_handover_search_fk' })
  searchId: string;
  @Column('uuid', { name: 'from_id' })
  @ForeignKey(() => MemberEntity, { name: 'search_handover_from_fk' })
  fromId: string;
  @Column('uuid', { name: 'to_id' })
  @ForeignKey(() => MemberEntity, { name: 'search_handover_to_fk' })
  toId: string;
  @Column('uuid', { name: 'by_id' })
  @ForeignKey(() => MemberEntity, { name: 'search_handover_by_fk' })
  byId: string;
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
}
