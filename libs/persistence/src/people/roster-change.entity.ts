import { type ImportPayload, ProposalKind, ProposalState, type RosterChange } from '@app/domain/people';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../sql';
import { MemberEntity } from './member.entity';

/** A proposed change of the roster and what became of it. The reason is free text and stays here. */
@Entity('roster_change')
@Check('roster_change_kind_known', oneOf('kind', ProposalKind))
@Check('roster_change_state_known', oneOf('state', ProposalState))
@Check(
  'roster_change_decided_whole',
  `(state = '${ProposalState.Proposed}') = (decided_at IS NULL) AND (state = '${ProposalState.Proposed}') = (decided_by IS NULL)`,
)
/** Roster page: changes that wait for a second person, oldest first. */
@Index('roster_change_waiting', ['proposedAt', 'id'], { where: `state = '${ProposalState.Proposed}'` })
export class RosterChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roster_change_pk' }) id: string;
  @Column('varchar', { length: 20 }) kind: ProposalKind;
  @Column('jsonb') payload: RosterChange | ImportPayload;
  @Column('uuid', { name: 'proposed_by' })
  @ForeignKey(() => MemberEntity, { name: 'roster_change_proposed_by_fk' })
  proposedBy: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
  @Column('varchar', { length: 10 }) state: ProposalState;
  @Column('uuid', { name: 'decided_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'roster_change_decided_by_fk' })
  decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
}
