import { EvidenceType } from '@app/domain/corroboration/model';
import { EnforcementKind, EnforcementOutcome, EnforcementState, FaceSearchLink } from '@app/domain/enforcement/model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EncryptionKeyEntity } from '../encryption';
import { MemberEntity } from '../people';
import { CandidateEntity, CaseFileEntity, FaceSearchEntity } from '../search';
import { oneOf } from '../sql';

/** REQUESTED: guarded before it happens. OUTSIDE_ARREST: it had happened already and is recorded. */
export const EnforcementOrigin = { Requested: 'REQUESTED', OutsideArrest: 'OUTSIDE_ARREST' } as const;
export type EnforcementOrigin = (typeof EnforcementOrigin)[keyof typeof EnforcementOrigin];

/** VI.E: an action against a person, asked for or recorded afterwards; its id is its process's id. */
@Entity('enforcement_request')
@Check('enforcement_request_origin_known', oneOf('origin', EnforcementOrigin))
@Check('enforcement_request_kind_known', oneOf('kind', EnforcementKind))
@Check('enforcement_request_state_known', oneOf('state', EnforcementState))
@Check('enforcement_request_link_known', oneOf('link', FaceSearchLink))
@Check('enforcement_request_reviewed_by_another', 'reviewer IS NULL OR reviewer <> author')
@Check('enforcement_request_arrest_has_time', `(origin = 'OUTSIDE_ARREST') = (arrested_at IS NOT NULL)`)
/** The enforcement actions of a case, the newest first. */
@Index('enforcement_request_of_case', ['caseId', 'at'])
/** Looking back: the actions of a period, the newest first. */
@Index('enforcement_request_by_time', ['at', 'id'])
/** Rotation: what one key encrypted, in order. */
@Index('enforcement_request_by_key', ['keyId', 'id'])
export class EnforcementRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enforcement_request_pk' }) id: string;
  @Column('varchar', { length: 20 }) origin: string;
  @Column('uuid', { name: 'case_id' })
  @ForeignKey(() => CaseFileEntity, { name: 'enforcement_request_case_fk' })
  caseId: string;
  @Column('varchar', { length: 24 }) kind: string;
  @Column('varchar', { length: 14 }) state: string;
  /** By what the person is told from others: `PersonKeys`, encrypted. */
  @Column('bytea') subject: Buffer;
  @Column('varchar', { name: 'key_id', length: 12 })
  @ForeignKey(() => EncryptionKeyEntity, { name: 'enforcement_request_key_fk' })
  keyId: string;
  @Column('varchar', { length: 14 }) link: string;
  @Column('uuid', { name: 'linked_search_ids', array: true, default: '{}' }) linkedSearchIds: string[];
  @Column('uuid', { name: 'linked_candidate_ids', array: true, default: '{}' }) linkedCandidateIds: string[];
  @Column('uuid', { name: 'operator_ids', array: true, default: '{}' }) operatorIds: string[];
  @Column('uuid', { name: 'pending_step_ids', array: true, default: '{}' }) pendingStepIds: string[];
  @Column('uuid', { name: 'exculpatory_step_ids', array: true, default: '{}' }) exculpatoryStepIds: string[];
  @Column('jsonb', { default: [] }) contradictions: unknown;
  @Column('boolean', { name: 'face_search_pointed', nullable: true }) faceSearchPointed: boolean | null;
  @Column('boolean', { name: 'affidavit_names_face_search', nullable: true }) affidavitNamesFaceSearch: boolean | null;
  @Column('varchar', { name: 'warrant_number', length: 80, nullable: true }) warrantNumber: string | null;
  @Column('timestamptz', { name: 'warrant_confirmed_at', nullable: true }) warrantConfirmedAt: Date | null;
  @Column('varchar', { name: 'warrant_confirmed_with', length: 200, nullable: true }) warrantConfirmedWith: string | null;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'enforcement_request_author_fk' })
  author: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'enforcement_request_reviewer_fk' })
  reviewer: string | null;
  @Column('timestamptz', { name: 'reviewed_at', nullable: true }) reviewedAt: Date | null;
  @Column('text', { name: 'review_note', nullable: true }) reviewNote: string | null;
  @Column('boolean', { name: 'review_face_search_pointed', nullable: true }) reviewFaceSearchPointed: boolean | null;
  @Column('timestamptz', { name: 'arrested_at', nullable: true }) arrestedAt: Date | null;
  @Column('varchar', { name: 'arrested_by', length: 200, nullable: true }) arrestedBy: string | null;
  @Column('text', { nullable: true }) explanation: string | null;
  /** What the record shows to be wrong, as codes. */
  @Column('varchar', { length: 60, array: true, default: '{}' }) discrepancies: string[];
}

/** VI.E: two cases whose face searches count for both; `caseId` is the smaller id, so that a pair exists once. */
@Entity('case_join')
@Check('case_join_ordered', 'case_id < joined_id')
export class CaseJoinEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_join_pk' })
  @ForeignKey(() => CaseFileEntity, { name: 'case_join_case_fk' })
  caseId: string;
  @PrimaryColumn('uuid', { name: 'joined_id', primaryKeyConstraintName: 'case_join_pk' })
  @ForeignKey(() => CaseFileEntity, { name: 'case_join_joined_fk' })
  /** The cases joined to one, from the other side. */
  @Index('case_join_of_joined')
  joinedId: string;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'case_join_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
}

/** One stated basis of an action, in the order given; its type comes from the row it was picked from. */
@Entity('enforcement_basis')
@Check('enforcement_basis_type_known', oneOf('type', EvidenceType))
export class EnforcementBasisEntity {
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'enforcement_basis_pk' })
  @ForeignKey(() => EnforcementRequestEntity, { name: 'enforcement_basis_request_fk' })
  requestId: string;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'enforcement_basis_pk' }) position: number;
  @Column('varchar', { length: 40 }) type: string;
  @Column('boolean', { name: 'rests_on_likeness' }) restsOnLikeness: boolean;
  @Column('uuid', { name: 'step_id', nullable: true }) stepId: string | null;
  @Column('varchar', { name: 'source_ref', length: 300, nullable: true }) sourceRef: string | null;
  @Column('timestamptz', { name: 'established_at', nullable: true }) establishedAt: Date | null;
}

/** What became of a cleared action; several follow each other. */
@Entity('enforcement_outcome')
@Check('enforcement_outcome_known', oneOf('outcome', EnforcementOutcome))
/** The outcomes of one action in order. */
@Index('enforcement_outcome_of_request', ['requestId', 'occurredAt'])
export class EnforcementOutcomeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enforcement_outcome_pk' }) id: string;
  @Column('uuid', { name: 'request_id' })
  @ForeignKey(() => EnforcementRequestEntity, { name: 'enforcement_outcome_request_fk' })
  requestId: string;
  @Column('varchar', { length: 20 }) outcome: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt: Date;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'enforcement_outcome_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
}

/** The prosecutor was told what contradicts or tends to clear a person: in an action against them, or about a candidate without one. */
@Entity('prosecutor_notice')
@Check('prosecutor_notice_about_one', '(request_id IS NULL) <> (search_id IS NULL) AND (search_id IS NULL) = (candidate_id IS NULL)')
/** The notices of one search in order. */
@Index('prosecutor_notice_of_search', ['searchId', 'at'])
/** The notices of one action in order. */
@Index('prosecutor_notice_of_request', ['requestId', 'at'])
export class ProsecutorNoticeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'prosecutor_notice_pk' }) id: string;
  @Column('uuid', { name: 'request_id', nullable: true })
  @ForeignKey(() => EnforcementRequestEntity, { name: 'prosecutor_notice_request_fk' })
  requestId: string | null;
  @Column('uuid', { name: 'search_id', nullable: true })
  @ForeignKey(() => FaceSearchEntity, { name: 'prosecutor_notice_search_fk' })
  searchId: string | null;
  @Column('uuid', { name: 'candidate_id', nullable: true })
  @ForeignKey(() => CandidateEntity, { name: 'prosecutor_notice_candidate_fk' })
  candidateId: string | null;
  @Column('timestamptz', { name: 'notified_at' }) notifiedAt: Date;
  @Column('varchar', { length: 200 }) reference: string;
  @Column('uuid')
  @ForeignKey(() => MemberEntity, { name: 'prosecutor_notice_member_fk' })
  by: string;
  @Column('timestamptz') at: Date;
}

/** One row of corroboration that a notice tells of; by row, since each is told once. */
@Entity('prosecutor_told')
/** The rows that one notice tells of. */
@Index('prosecutor_told_by_notice', ['noticeId'])
export class ProsecutorToldEntity {
  @PrimaryColumn('uuid', { name: 'row_id', primaryKeyConstraintName: 'prosecutor_told_pk' }) rowId: string;
  @PrimaryColumn('uuid', { name: 'notice_id', primaryKeyConstraintName: 'prosecutor_told_pk' })
  @ForeignKey(() => ProsecutorNoticeEntity, { name: 'prosecutor_told_notice_fk' })
  noticeId: string;
}
