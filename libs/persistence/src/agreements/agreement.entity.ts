import { AgreementEvent, AgreementKind, ObligationKind } from '@app/domain/agreements';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { oneOf } from '../sql';

/** V.E.1: an agreement with the host under which access is granted, or the Major's extension of one. Half-open [from, to). */
@Entity('agreement')
@Check('agreement_period', 'valid_to IS NULL OR valid_from < valid_to')
@Check('agreement_kind_known', oneOf('kind', AgreementKind))
@Check('agreement_extension_whole', `(kind = 'EXTENSION') = (extends_id IS NOT NULL)`)
/** An agreement is extended once. */
@Index('agreement_extended_once', ['extendsId'], { unique: true, where: 'extends_id IS NOT NULL' })
export class AgreementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_pk' }) id: string;
  @Column('varchar', { length: 10, default: AgreementKind.Agreement }) kind: AgreementKind;
  @Column('uuid', { name: 'extends_id', nullable: true })
  @ForeignKey(() => AgreementEntity, { name: 'agreement_extends_fk' })
  extendsId: string | null;
  /** Number or file reference of the paper; of an extension, of the host's letter. */
  @Column('varchar', { length: 200 }) reference: string;
  @Column('varchar', { length: 200, array: true, default: () => `'{}'` }) parties: string[];
  @Column('timestamptz', { name: 'valid_from' }) from: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) to: Date | null;
  /** When the next annual certification is due at the host. */
  @Column('timestamptz', { name: 'certification_due', nullable: true }) certificationDue: Date | null;
  /** SHA-256 of the signed document, lower-case hex. */
  @Column('varchar', { name: 'document_sha256', length: 64, nullable: true }) documentSha256: string | null;
  /** `null`: recorded by the set-up of the department. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'agreement_member_fk' })
  recordedBy: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}

/** A14: one certification to the host. Never changed. */
@Entity('agreement_certification')
/** Agreement list: its certifications. */
@Index('agreement_certification_of', ['agreementId', 'certifiedAt'])
export class AgreementCertificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_certification_pk' }) id: string;
  @Column('uuid', { name: 'agreement_id' })
  @ForeignKey(() => AgreementEntity, { name: 'agreement_certification_agreement_fk' })
  agreementId: string;
  @Column('timestamptz', { name: 'certified_at' }) certifiedAt: Date;
  @Column('varchar', { length: 200 }) reference: string;
  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey(() => MemberEntity, { name: 'agreement_certification_member_fk' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}

/** V.E.1: an agreement was ended before its time, by a letter. Never changed: the next one is one more row. */
@Entity('agreement_end')
@Check('agreement_end_earlier', 'ends_at < before')
export class AgreementEndEntity {
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_end_pk' })
  @ForeignKey(() => AgreementEntity, { name: 'agreement_end_agreement_fk' })
  agreementId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'agreement_end_pk' }) revision: number;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  /** When it would have ended; null: never. */
  @Column('timestamptz', { nullable: true }) before: Date | null;
  @Column('varchar', { length: 200 }) letter: string;
  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey(() => MemberEntity, { name: 'agreement_end_member_fk' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}

/** V.E.1: what an agreement asks of the department by a day, until it is met. */
@Entity('agreement_obligation')
@Check('agreement_obligation_kind_known', oneOf('kind', ObligationKind))
@Check('agreement_obligation_met_whole', '(met_at IS NULL) = (met_by IS NULL)')
/** Agreement list: its obligations. */
@Index('agreement_obligation_of', ['agreementId', 'dueAt'])
export class AgreementObligationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_obligation_pk' }) id: string;
  @Column('uuid', { name: 'agreement_id' })
  @ForeignKey(() => AgreementEntity, { name: 'agreement_obligation_agreement_id_fk' })
  agreementId: string;
  @Column('varchar', { length: 20 }) kind: ObligationKind;
  /** Where the agreement says so. */
  @Column('varchar', { length: 200 }) clause: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey(() => MemberEntity, { name: 'agreement_obligation_recorded_by_fk' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('timestamptz', { name: 'met_at', nullable: true }) metAt: Date | null;
  @Column('uuid', { name: 'met_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'agreement_obligation_met_by_fk' })
  metBy: string | null;
  /** SHA-256 of what was filed, lower-case hex. */
  @Column('varchar', { name: 'document_sha256', length: 64, nullable: true }) documentSha256: string | null;
}

/** What the Major was told about an agreement, each once. */
@Entity('agreement_alert')
@Check('agreement_alert_event_known', oneOf('event', AgreementEvent))
export class AgreementAlertEntity {
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_alert_pk' })
  @ForeignKey(() => AgreementEntity, { name: 'agreement_alert_agreement_fk' })
  agreementId: string;
  @PrimaryColumn('varchar', { length: 20, primaryKeyConstraintName: 'agreement_alert_pk' }) event: AgreementEvent;
  /** The end or the due date that was told of: another date is told of anew. */
  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'agreement_alert_pk' }) about: Date;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'agreement_alert_pk' }) days: number;
  @Column('timestamptz') at: Date;
}
