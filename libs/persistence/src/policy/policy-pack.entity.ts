import type { PolicyPack } from '@app/domain/policy';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { MemberEntity } from '../people';

/** A policy pack as it was proposed: insert-only, its digest over the canonical JSON of its body. */
@Entity('policy_pack')
@Check('policy_pack_version_counts', 'version >= 1')
export class PolicyPackEntity {
  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'policy_pack_pk' }) id: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'policy_pack_pk' }) version: number;
  @Column('jsonb') body: PolicyPack;
  /** SHA-256, hexadecimal. */
  @Column('char', { length: 64 }) digest: string;
  @Column('uuid', { name: 'proposed_by' })
  @ForeignKey(() => MemberEntity, { name: 'policy_pack_proposed_by_fk' })
  proposedBy: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
}

/** That a proposed pack was approved by its second person, and from when it is in force: insert-only, once per pack. */
@Entity('policy_adoption')
@ForeignKey(() => PolicyPackEntity, ['id', 'version'], ['id', 'version'], { name: 'policy_adoption_pack_fk' })
/** At every instant one pack is in force. */
@Unique('policy_adoption_begins_once', ['effectiveFrom'])
@Check('policy_adoption_not_backdated', 'effective_from >= approved_at')
export class PolicyAdoptionEntity {
  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'policy_adoption_pk' }) id: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'policy_adoption_pk' }) version: number;
  /** What was approved: the digest of the proposal. */
  @Column('char', { length: 64 }) digest: string;
  @Column('uuid', { name: 'approved_by' })
  @ForeignKey(() => MemberEntity, { name: 'policy_adoption_approved_by_fk' })
  approvedBy: string;
  @Column('timestamptz', { name: 'approved_at' }) approvedAt: Date;
  @Column('timestamptz', { name: 'effective_from' }) effectiveFrom: Date;
}
