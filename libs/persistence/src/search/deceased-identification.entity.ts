import { IdentificationMethod } from '@app/domain/search/deceased';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { oneOf } from '../sql';
import { FaceSearchEntity } from './face-search.entity';

/** VIII.A.5: how the medical examiner identified whom a search was about. Never changed; a correction is one more row. */
@Entity('deceased_identification')
@Check('deceased_identification_method_known', oneOf('method', IdentificationMethod))
/** Search page and disclosure: in the order in which they were recorded. */
@Index('deceased_identification_of_search', ['searchId', 'recordedAt'])
export class DeceasedIdentificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deceased_identification_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'deceased_identification_search_fk' })
  searchId: string;
  @Column('varchar') method: IdentificationMethod;
  @Column('timestamptz', { name: 'identified_at' }) identifiedAt: Date;
  @Column('text') reference: string;
  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey(() => MemberEntity, { name: 'deceased_identification_recorded_by_fk' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}
