import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProbeEdit, ProbeSource, ProtectedEvent } from '@app/domain/search/probe';
import { EncryptionKeyEntity } from '../encryption';
import { MemberEntity } from '../people';
import { oneOf } from '../sql';

/** What a stored file is. PROBE_DISPLAY is made here, stripped of metadata; all others are kept as they came. */
export const EvidenceKind = {
  ProbeOriginal: 'PROBE_ORIGINAL',
  ProbeDisplay: 'PROBE_DISPLAY',
  Printout: 'PRINTOUT',
  CandidateFile: 'CANDIDATE_FILE',
} as const;
export type EvidenceKind = (typeof EvidenceKind)[keyof typeof EvidenceKind];

/** A file sealed by the SHA-256 of what came: it lies encrypted in the evidence folder under `path`, and its content is never changed. */
@Entity('evidence_file')
/** Rotation: the files that one key encrypted, in order. */
@Index('evidence_file_by_key', ['keyId', 'id'])
@Check('evidence_file_kind_known', oneOf('kind', EvidenceKind))
@Check('evidence_file_sealed', `sha256 ~ '^[0-9a-f]{64}$'`)
export class EvidenceFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_file_pk' }) id: string;
  @Column('varchar', { length: 64 })
  /** Verification of the store: the rows of a file's content. */
  @Index('evidence_file_by_sha256')
  sha256: string;
  /** Bytes. */
  @Column('integer') size: number;
  @Column('varchar', { name: 'media_type', length: 100 }) mediaType: string;
  @Column('varchar', { length: 20 }) kind: EvidenceKind;
  /** Relative to the evidence folder: `sha256/ab/cd/<hash>`. */
  @Column('varchar', { length: 100 }) path: string;
  /** So that no key is dropped that a file still needs; the file itself says it too. */
  @Column('varchar', { name: 'key_id', length: 12 })
  @ForeignKey(() => EncryptionKeyEntity, { name: 'evidence_file_key_fk' })
  keyId: string;
  @Column('uuid', { name: 'stored_by' })
  @ForeignKey(() => MemberEntity, { name: 'evidence_file_member_fk' })
  storedBy: string;
  @Column('timestamptz', { name: 'stored_at' }) storedAt: Date;
}

/** IV.D: a probe photograph; the original as it came, and a display copy without metadata. */
@Entity('probe_image')
@Check('probe_image_source_known', oneOf('source_type', ProbeSource))
@Check('probe_image_event_known', oneOf('event', ProtectedEvent))
@Check('probe_image_edits_logged', '(edited_from IS NULL) = (edits IS NULL)')
@Check('probe_image_sealed', `sha256 ~ '^[0-9a-f]{64}$'`)
export class ProbeImageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'probe_image_pk' }) id: string;
  @Column('uuid', { name: 'original_id' })
  @ForeignKey(() => EvidenceFileEntity, { name: 'probe_image_original_fk' })
  originalId: string;
  @Column('uuid', { name: 'display_id' })
  @ForeignKey(() => EvidenceFileEntity, { name: 'probe_image_display_fk' })
  displayId: string;
  /** Of the original: the same photograph is the same hash. */
  @Column('varchar', { length: 64 })
  /** The repeat gate: earlier searches of the same photograph. */
  @Index('probe_image_by_sha256')
  sha256: string;
  @Column('varchar', { name: 'source_type', length: 20 }) sourceType: ProbeSource;
  @Column('timestamptz', { name: 'captured_at', nullable: true }) capturedAt: Date | null;
  /** As the uploader counted them; `null` when nobody did. */
  @Column('integer', { name: 'faces_detected', nullable: true }) facesDetected: number | null;
  @Column('boolean') minor: boolean;
  /** The photograph as it came, when this one was edited: both are kept, with the log of the edits. */
  @Column('uuid', { name: 'edited_from', nullable: true })
  @ForeignKey(() => ProbeImageEntity, { name: 'probe_image_edited_from_fk' })
  editedFrom: string | null;
  @Column('varchar', { length: 20, array: true, nullable: true }) edits: ProbeEdit[] | null;
  /** With what, how far, and why. */
  @Column('text', { name: 'edit_note', nullable: true }) editNote: string | null;
  /** IX.A.5: where it was taken, when that was a protected event. */
  @Column('varchar', { length: 20, nullable: true }) event: ProtectedEvent | null;
  /** Pixels of the original. */
  @Column('integer') width: number;
  @Column('integer') height: number;
  @Column('uuid', { name: 'uploaded_by' })
  @ForeignKey(() => MemberEntity, { name: 'probe_image_member_fk' })
  uploadedBy: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
}

/** The rows of an uploaded candidate file, read and checked, until the result they belong to is recorded. */
@Entity('candidate_import')
/** Rotation: what one key encrypted, in order. */
@Index('candidate_import_by_key', ['keyId', 'fileId'])
export class CandidateImportEntity {
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'candidate_import_pk' })
  @ForeignKey(() => EvidenceFileEntity, { name: 'candidate_import_file_fk' })
  fileId: string;
  /** A list of `CandidateRow`, encrypted. */
  @Column('bytea') rows: Buffer;
  @Column('varchar', { name: 'key_id', length: 12 })
  @ForeignKey(() => EncryptionKeyEntity, { name: 'candidate_import_key_fk' })
  keyId: string;
  /** Columns outside IV.I's list, which were not kept. */
  @Column('integer', { name: 'hidden_columns' }) hiddenColumns: number;
}
