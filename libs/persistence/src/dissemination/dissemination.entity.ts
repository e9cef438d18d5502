import { IncidentOutcome } from '@app/domain/accounts/model';
import { Artefact, Channel, Recall } from '@app/domain/dissemination/model';
import { RecipientClass } from '@app/domain/dissemination/recipients';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { AccountEntity } from '../registration';
import { FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

/**
 * IX.A.3: information of this system that went to somebody: a copy that the system gave to a member (`recipient_id`), or what a member handed
 * on (`recipient`). Never changed, but for how asking it back ended.
 */
@Entity('dissemination')
@Check('dissemination_artefact_known', oneOf('artefact', Artefact))
@Check('dissemination_channel_known', oneOf('channel', Channel))
@Check('dissemination_recipient_class_known', oneOf('recipient_class', RecipientClass))
@Check('dissemination_recall_known', oneOf('recall', Recall))
@Check('dissemination_one_recipient', '(recipient IS NULL) <> (recipient_id IS NULL)')
@Check(
  'dissemination_recall_whole',
  '(recall IS NULL) = (recalled_by IS NULL) AND (recall IS NULL OR (NOT authorized AND recall_note IS NOT NULL))',
)
/** Of one search: to whom its information went, in order. */
@Index('dissemination_of_search', ['searchId', 'recordedAt'])
/** T10: what was recorded in a quarter. */
@Index('dissemination_by_record', ['recordedAt'])
/** VII.E.4, T10: what one member handed on to somebody unauthorized, and which recalls are open. */
@Index('dissemination_unauthorized', ['handedOnBy', 'recall'], { where: 'NOT authorized' })
/** Of one case: who drew up its disclosure. */
@Index('dissemination_of_disclosure', ['artefactId', 'recipientId'], { where: `artefact = 'DISCLOSURE'` })
/** The list of the section: those not authorized, those whose recall is open, those of an account. */
@Index('dissemination_not_authorized', ['id'], { where: 'NOT authorized' })
@Index('dissemination_recall_open', ['id'], { where: 'NOT authorized AND recall IS NULL' })
@Index('dissemination_of_account', ['accountId', 'id'], { where: 'account_id IS NOT NULL' })
export class DisseminationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dissemination_pk' }) id: string;
  @Column('uuid', { name: 'search_id', nullable: true })
  @ForeignKey(() => FaceSearchEntity, { name: 'dissemination_search_fk' })
  searchId: string | null;
  /** The account in whose process it was named (VII.E.4). */
  @Column('uuid', { name: 'account_id', nullable: true })
  @ForeignKey(() => AccountEntity, { name: 'dissemination_account_fk' })
  accountId: string | null;
  @Column('varchar', { length: 20 }) artefact: string;
  /** The file, report or audit that was given out. */
  @Column('uuid', { name: 'artefact_id', nullable: true }) artefactId: string | null;
  /** SHA-256 of exactly what was given out, lower-case hex; of a disclosure, the one over its parts. */
  @Column('varchar', { length: 64, nullable: true }) sha256: string | null;
  @Column('varchar', { length: 16 }) channel: string;
  @Column('varchar', { name: 'recipient_class', length: 24 }) recipientClass: string;
  @Column('text', { nullable: true }) recipient: string | null;
  @Column('uuid', { name: 'recipient_id', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'dissemination_recipient_fk' })
  recipientId: string | null;
  @Column('text') authority: string;
  @Column('text') purpose: string;
  @Column('boolean') authorized: boolean;
  @Column('timestamptz', { name: 'handed_on_at' }) handedOnAt: Date;
  @Column('uuid', { name: 'handed_on_by' })
  @ForeignKey(() => MemberEntity, { name: 'dissemination_handed_on_by_fk' })
  handedOnBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey(() => MemberEntity, { name: 'dissemination_recorded_by_fk' })
  recordedBy: string;
  @Column('varchar', { length: 16, nullable: true }) recall: string | null;
  @Column('timestamptz', { name: 'recall_asked_at', nullable: true }) recallAskedAt: Date | null;
  @Column('text', { name: 'recall_note', nullable: true }) recallNote: string | null;
  @Column('uuid', { name: 'recalled_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'dissemination_recalled_by_fk' })
  recalledBy: string | null;
  @Column('timestamptz', { name: 'recalled_at', nullable: true }) recalledAt: Date | null;
}

const { Reported, NotAsked } = IncidentOutcome;

/** VII.E.4: how the host was told of a dissemination, or why no agreement asks. Never changed. */
@Entity('incident_report')
@Check('incident_report_outcome_known', oneOf('outcome', { Reported, NotAsked }))
@Check('incident_report_whole', `(outcome = '${Reported}') = (reported_at IS NOT NULL AND cardinality("to") > 0)`)
export class IncidentReportEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'incident_report_pk' })
  @ForeignKey(() => AccountEntity, { name: 'incident_report_account_fk' })
  accountId: string;
  @Column('varchar', { length: 12 }) outcome: string;
  /** Codes of those who were told. */
  @Column('varchar', { length: 8, array: true, default: '{}' }) to: string[];
  @Column('timestamptz', { name: 'reported_at', nullable: true }) reportedAt: Date | null;
  /** The reference of the report, or why the agreement does not ask for one. */
  @Column('text') words: string;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'incident_report_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
}
