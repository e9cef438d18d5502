import { appendAudit, AuditOutcome } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import { checkEdits, type CandidateImport, type EditForm, type ProbeSource, type ProtectedEvent } from '@app/domain/search';
import { encryptValue, IMPORTED_ROWS, keyringOf } from '@app/persistence/encryption';
import type { Sealed } from '@app/persistence/evidence';
import { CandidateImportEntity, EvidenceFileEntity, type EvidenceKind, ProbeImageEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { row } from '../transaction';
import { auditRefusals } from './audit';

/** A file that lies in the store already, and what it is. */
export interface FileToRecord extends Sealed {
  readonly mediaType: string;
  readonly kind: EvidenceKind;
}

export interface FileRecorded {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly kind: EvidenceKind;
}

/** Records a sealed file, with the rows of a candidate list where it holds one. */
export async function recordFile(
  manager: EntityManager,
  asking: Asking,
  file: FileToRecord,
  list?: CandidateImport,
): Promise<FileRecorded> {
  const { actor, now, requestId } = asking;
  const id = randomUUID();
  await manager.insert(EvidenceFileEntity, { ...file, id, storedBy: actor.memberId, storedAt: now });
  if (list) await recordImport(manager, id, list);
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'EvidenceStored',
    objectKind: 'evidenceFile',
    objectId: id,
    outcome: AuditOutcome.Success,
    code: file.kind,
    requestId,
    source: 'api',
    detail: { sha256: file.sha256, size: file.size },
  });
  const { sha256, size, mediaType, kind } = file;
  return { id, sha256, size, mediaType, kind };
}

async function recordImport(manager: EntityManager, fileId: string, { rows, hiddenColumns }: CandidateImport): Promise<void> {
  const { bytes, keyId } = encryptValue(keyringOf(manager), IMPORTED_ROWS, fileId, rows);
  await manager.insert(CandidateImportEntity, { fileId, rows: bytes, keyId, hiddenColumns });
}

export interface ProbeToRecord {
  readonly original: FileToRecord;
  readonly display: FileToRecord;
  readonly sourceType: ProbeSource;
  readonly capturedAt: Date | null;
  readonly facesDetected: number | null;
  readonly minor: boolean;
  readonly event: ProtectedEvent | null;
  readonly edit: EditForm;
  readonly width: number;
  readonly height: number;
}

export interface ProbeRecorded {
  readonly id: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

/** Only a photograph that was not edited itself, by who uploaded it: the log is one step long. */
async function isOwnProbe(manager: EntityManager, memberId: string, probeId: string | undefined): Promise<boolean> {
  if (probeId === undefined) return false;
  const found = await row(manager, 'SELECT id FROM probe_image WHERE id = $1 AND uploaded_by = $2 AND edited_from IS NULL', [
    probeId,
    memberId,
  ]);
  return found !== undefined;
}

/** IV.D: records a probe photograph: the original as it came, and the copy that is shown. Refusal: PROBE_EDIT_LOG_INCOMPLETE. */
export async function recordProbe(
  manager: EntityManager,
  asking: Asking,
  { original, display, edit, ...probe }: ProbeToRecord,
): Promise<ProbeRecorded | Refusal> {
  const refusal = checkEdits(edit, await isOwnProbe(manager, asking.actor.memberId, edit.editedFrom));
  if (refusal) return auditRefusals(manager, asking, { action: 'EvidenceStored', objectKind: 'evidenceFile' }, refusal);
  const id = randomUUID();
  const { sha256 } = original;
  const [first, copy] = [await recordFile(manager, asking, original), await recordFile(manager, asking, display)];
  await manager.insert(ProbeImageEntity, {
    ...probe,
    id,
    sha256,
    originalId: first.id,
    displayId: copy.id,
    editedFrom: edit.editedFrom ?? null,
    edits: edit.editedFrom === undefined ? null : [...edit.edits],
    editNote: edit.note?.trim() ?? null,
    uploadedBy: asking.actor.memberId,
    uploadedAt: asking.now,
  });
  return { id, sha256, width: probe.width, height: probe.height };
}
