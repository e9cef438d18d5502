import { appendAudit, AuditOutcome } from '@app/audit';
import type { CandidateImport, ProbeSource } from '@app/domain/search';
import type { Sealed } from '@app/persistence/evidence';
import { CandidateImportEntity, EvidenceFileEntity, type EvidenceKind, ProbeImageEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';

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
  if (list) await manager.insert(CandidateImportEntity, { fileId: id, rows: list.rows, hiddenColumns: list.hiddenColumns });
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

export interface ProbeToRecord {
  readonly original: FileToRecord;
  readonly display: FileToRecord;
  readonly sourceType: ProbeSource;
  readonly capturedAt: Date | null;
  readonly facesDetected: number | null;
  readonly minor: boolean;
  readonly width: number;
  readonly height: number;
}

export interface ProbeRecorded {
  readonly id: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

/** IV.D: records a probe photograph: the original as it came, and the copy that is shown. */
export async function recordProbe(
  manager: EntityManager,
  asking: Asking,
  { original, display, ...probe }: ProbeToRecord,
): Promise<ProbeRecorded> {
  const id = randomUUID();
  const { sha256 } = original;
  const [first, copy] = [await recordFile(manager, asking, original), await recordFile(manager, asking, display)];
  await manager.insert(ProbeImageEntity, {
    ...probe,
    id,
    sha256,
    originalId: first.id,
    displayId: copy.id,
    uploadedBy: asking.actor.memberId,
    uploadedAt: asking.now,
  });
  return { id, sha256, width: probe.width, height: probe.height };
}
