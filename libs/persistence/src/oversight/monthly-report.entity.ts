import { LogOutcome, type MonthlyReport, type ReportReviewed, type ReportSigned } from '@app/domain/oversight/monthly-model';
import type { Reconciliation } from '@app/domain/oversight/reconcile';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../sql';

/** VII.B: the report on one month. The snapshot never changes once taken; a later one is another revision. Its id is its process's id. */
@Entity('monthly_report')
@Check('monthly_report_period_form', `period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`)
@Check('monthly_report_snapshot_whole', '(snapshot IS NULL) = (sha256 IS NULL)')
@Check('monthly_report_signed_after_review', 'signed IS NULL OR review IS NOT NULL')
/** The month's report, and the list of reports, newest first: one per period and revision. */
@Index('monthly_report_of_period', ['period', 'revision'], { unique: true })
export class MonthlyReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'monthly_report_pk' }) id: string;
  @Column('varchar', { length: 7 }) period: string;
  @Column('int') revision: number;
  @Column('jsonb', { nullable: true }) snapshot: MonthlyReport | null;
  /** Of the snapshot as canonical JSON, hexadecimal. */
  @Column('varchar', { length: 64, nullable: true }) sha256: string | null;
  @Column('jsonb', { nullable: true }) review: ReportReviewed | null;
  @Column('jsonb', { name: 'major_review', nullable: true }) majorReview: ReportReviewed | null;
  @Column('jsonb', { nullable: true }) signed: ReportSigned | null;
}

/** A19: FACESNXT's own report beside ours, or why it is not there. */
@Entity('report_log_attachment')
@Check('report_log_attachment_outcome_known', oneOf('outcome', LogOutcome))
@Check('report_log_attachment_one_of_two', '(document_id IS NULL AND reconciliation IS NULL) <> (reason IS NULL)')
export class ReportLogAttachmentEntity {
  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'report_log_attachment_pk' }) reportId: string;
  @Column('varchar', { length: 12 }) outcome: string;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId: string | null;
  @Column('int', { name: 'stated_searches', nullable: true }) statedSearches: number | null;
  @Column('int', { nullable: true }) difference: number | null;
  /** Compared search by search; `null`: nothing was compared. */
  @Column('jsonb', { nullable: true }) reconciliation: Reconciliation | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'attached_by' }) attachedBy: string;
  @Column('timestamptz', { name: 'attached_at' }) attachedAt: Date;
}

/** A19: one line of FACESNXT's own report, as it was attached to a month's report. */
@Entity('facesnxt_log_entry')
export class FacesnxtLogEntryEntity {
  /** The lines of a report, and each line once. */
  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'facesnxt_log_entry_pk' })
  @ForeignKey(() => MonthlyReportEntity, { name: 'facesnxt_log_entry_report_fk' })
  reportId: string;
  @PrimaryColumn('varchar', { name: 'provider_search_id', length: 100, primaryKeyConstraintName: 'facesnxt_log_entry_pk' })
  providerSearchId: string;
  @Column('timestamptz', { name: 'executed_at' }) executedAt: Date;
  /** The user's name in FACESNXT, where the log gives it. */
  @Column('varchar', { name: 'user_id', length: 80, nullable: true }) userId: string | null;
}
