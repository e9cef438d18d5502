import type { Memorandum } from '@app/domain/oversight/memorandum';
import type {
  AuditResult,
  FindingsRecorded,
  MemorandumAcknowledged,
  MemorandumDrafted,
  MemorandumSubmitted,
  Population,
  SourcesAttached,
} from '@app/domain/oversight/quarterly-model';
import type { Sample } from '@app/domain/oversight/sample';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** VII.C: the audit of one quarter: what was frozen, what was drawn from it, what the tests found, what was judged. Its id is its process's id. */
@Entity('quarterly_audit')
@Check('quarterly_audit_quarter_form', `quarter ~ '^[0-9]{4}-Q[1-4]$'`)
@Check('quarterly_audit_seed_after_freeze', 'drawn_at IS NULL OR (population IS NOT NULL AND drawn_at >= frozen_at)')
@Check('quarterly_audit_tests_after_draw', 'result IS NULL OR sample IS NOT NULL')
@Check('quarterly_audit_sources_after_draw', 'sources IS NULL OR sample IS NOT NULL')
@Check('quarterly_audit_findings_after_tests', 'findings IS NULL OR result IS NOT NULL')
/** The quarter's audit, and the list of audits, newest first: one per quarter. */
@Index('quarterly_audit_of_quarter', ['quarter'], { unique: true })
export class QuarterlyAuditEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quarterly_audit_pk' }) id: string;
  @Column('varchar', { length: 7 }) quarter: string;
  @Column('timestamptz', { name: 'frozen_at', nullable: true }) frozenAt: Date | null;
  @Column('jsonb', { nullable: true }) population: Population | null;
  @Column('timestamptz', { name: 'drawn_at', nullable: true }) drawnAt: Date | null;
  @Column('jsonb', { nullable: true }) sample: Sample | null;
  @Column('jsonb', { nullable: true }) sources: SourcesAttached | null;
  @Column('jsonb', { nullable: true }) result: AuditResult | null;
  @Column('jsonb', { nullable: true }) findings: FindingsRecorded | null;
}

/** VII.C: the memorandum of a quarter: what is signed, by its digest, and who acknowledged it. */
@Entity('memorandum')
@Check('memorandum_acknowledged_after_submission', 'acknowledged IS NULL OR submitted IS NOT NULL')
@Check('memorandum_acknowledged_by_another', `acknowledged IS NULL OR acknowledged ->> 'by' <> submitted ->> 'by'`)
export class MemorandumEntity {
  @PrimaryColumn('uuid', { name: 'audit_id', primaryKeyConstraintName: 'memorandum_pk' }) auditId: string;
  @Column('varchar', { length: 20 })
  @Index('memorandum_number_once', { unique: true })
  number: string;
  @Column('jsonb') content: Memorandum;
  /** Of the content as canonical JSON, hexadecimal. */
  @Column('varchar', { length: 64 }) sha256: string;
  @Column('jsonb') drafted: MemorandumDrafted;
  @Column('jsonb', { nullable: true }) submitted: MemorandumSubmitted | null;
  @Column('jsonb', { nullable: true }) acknowledged: MemorandumAcknowledged | null;
}
