import { AddendumKind } from '@app/domain/search/documentation';
import { SubReason } from '@app/domain/search/outcomes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { CandidateEntity, FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

/** The first version is the entry itself; later ones file it anew after a new determination, add to it or correct it. */
export const EntryKind = { Entry: 'ENTRY', ...AddendumKind } as const;
export type EntryKind = (typeof EntryKind)[keyof typeof EntryKind];

/** VI.C: one version of the case-report entry of a search, with its reference in the records system. Never changed. */
@Entity('case_report_entry')
@Check('case_report_entry_kind_known', oneOf('kind', EntryKind))
@Check('case_report_entry_sub_reason_known', oneOf('sub_reason', SubReason))
@Check('case_report_entry_says_why', `kind <> 'ENTRY' OR (reason IS NOT NULL AND positive_match IS NOT NULL)`)
@Check('case_report_entry_first_is_entry', `version > 1 OR kind = 'ENTRY'`)
/** Versions of one search in order; a version exists once. */
@Index('case_report_entry_version_once', ['searchId', 'version'], { unique: true })
export class CaseReportEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_report_entry_pk' }) id: string;
  @Column('uuid', { name: 'search_id' })
  @ForeignKey(() => FaceSearchEntity, { name: 'case_report_entry_search_fk' })
  searchId: string;
  @Column('int') version: number;
  @Column('varchar', { length: 20 }) kind: string;
  /** The candidate whose corroboration this version adds. */
  @Column('uuid', { name: 'candidate_id', nullable: true })
  @ForeignKey(() => CandidateEntity, { name: 'case_report_entry_candidate_fk' })
  candidateId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('boolean', { name: 'positive_match', nullable: true }) positiveMatch: boolean | null;
  @Column('varchar', { name: 'sub_reason', length: 20, nullable: true }) subReason: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('varchar', { name: 'records_number', length: 80 }) recordsNumber: string;
  @Column('varchar', { name: 'records_supplement', length: 80, nullable: true }) recordsSupplement: string | null;
  @Column('timestamptz', { name: 'records_entered_at' }) recordsEnteredAt: Date;
  /** The text that was entered, where it was not the offered one. */
  @Column('text', { nullable: true }) text: string | null;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'case_report_entry_member_fk' })
  by: string;
  /** VII.E.2: who countersigned the text of a member who was transferred. */
  @Column('uuid', { name: 'countersigned_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'case_report_entry_countersigner_fk' })
  countersignedBy: string | null;
  @Column('timestamptz') at: Date;
}
