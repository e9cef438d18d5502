import { ExternalChannel } from '@app/domain/accounts/external';
import { BlockCause, BlockOutcome } from '@app/domain/accounts/model';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../sql';

const { Suspended, Deactivated, Revoked, Lifted } = BlockOutcome;

/** VII.E: every suspension, deactivation and lifting of an account, in order; the account's row shows only the last. Never changed. */
@Entity('account_block')
@Check('account_block_outcome_known', oneOf('outcome', { Suspended, Deactivated, Revoked, Lifted }))
@Check('account_block_cause_known', oneOf('cause', BlockCause))
/** Account page: its blocks in order. */
@Index('account_block_of_account', ['accountId', 'at'])
/** Audit test T9: blocks whose event fell into a quarter. */
@Index('account_block_by_event', ['eventAt'])
export class AccountBlockEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_block_pk' }) id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('varchar', { length: 12 }) outcome: string;
  @Column('varchar', { length: 20 }) cause: string;
  @Column('timestamptz', { name: 'event_at' }) eventAt: Date;
  @Column('timestamptz') at: Date;
  /** Null: the system itself, for an account made outside before its approvals. */
  @Column('uuid', { name: 'by_id', nullable: true }) byId: string | null;
  /** What it rests on, or why it was lifted, in the person's words. */
  @Column('text') reference: string;
}

export const HandoverKind = {
  Task: 'TASK',
  Search: 'SEARCH',
  Post: 'POST',
  Supervised: 'SUPERVISED',
  Registration: 'REGISTRATION',
} as const;
export type HandoverKind = (typeof HandoverKind)[keyof typeof HandoverKind];

export const HandoverAction = {
  Released: 'RELEASED',
  HandedOver: 'HANDED_OVER',
  /** A search that nobody with an account could take over. */
  InCustody: 'IN_CUSTODY',
  /** The text of a search that a transferred member may finish. */
  ToFinish: 'TO_FINISH',
  Rerouted: 'REROUTED',
  Ended: 'ENDED',
} as const;
export type HandoverAction = (typeof HandoverAction)[keyof typeof HandoverAction];

/** VII.E: one thing that was bound to the member, and what became of it. Never changed. */
@Entity('account_handover')
@Check('account_handover_kind_known', oneOf('object_kind', HandoverKind))
@Check('account_handover_action_known', oneOf('action', HandoverAction))
/** Account page: what was handed over with it. */
@Index('account_handover_of_account', ['accountId', 'at'])
/** Watch: with whose account a search in custody fell. */
@Index('account_handover_of_object', ['objectId', 'at'])
export class AccountHandoverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_handover_pk' }) id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('varchar', { name: 'object_kind', length: 12 }) objectKind: string;
  @Column('uuid', { name: 'object_id' }) objectId: string;
  @Column('varchar', { length: 12 }) action: string;
  /** The member who has it now; null when it went to a role, or ended. */
  @Column('uuid', { name: 'to_id', nullable: true }) toId: string | null;
  @Column('timestamptz') at: Date;
}

/** VII.E: the confirmation that the FACESNXT account was disabled. */
@Entity('external_block')
@Check('external_block_channel_known', oneOf('channel', ExternalChannel))
export class ExternalBlockEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'external_block_pk' }) accountId: string;
  @Column('timestamptz', { name: 'disabled_at' }) disabledAt: Date;
  @Column('varchar', { length: 12 }) channel: string;
  @Column('text') reference: string;
  @Column('boolean') late: boolean;
  @Column('uuid', { name: 'confirmed_by' }) confirmedBy: string;
  @Column('timestamptz', { name: 'confirmed_at' }) confirmedAt: Date;
}
