import { Artefact, Channel } from '@app/domain/dissemination';
import { mayDo, relationsOf, type Action } from '@app/domain/duties';
import { choice, isRefusal, refuse, type Refusal } from '@app/domain/kernel';
import { LEGEND } from '@app/domain/search';
import { EvidenceStore, type Sealed } from '@app/persistence/evidence';
import { EvidenceKind } from '@app/persistence/search';
import { transact } from '@app/process';
import { storeCopy } from '@app/process/dissemination/store';
import { auditRefusals } from '@app/process/search/audit';
import { recordFile, recordProbe, type FileRecorded, type ProbeRecorded } from '@app/process/search/evidence';
import { noteCandidateRead, noteRead, readsCandidates, readsRecordOnly, refuseRead, type Reading } from '@app/process/search/access';
import { Injectable, StreamableFile } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type/core';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { readCandidateFile } from './candidate-file';
import { UploadKind, type EvidenceFields, type ProbeFields } from './face-searches.dto';
import { readImage } from './image';

const PRINTOUTS: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** A stored file as it is given out. */
interface StoredFile extends Omit<Sealed, 'keyId' | 'path'> {
  readonly mediaType: string;
  readonly storedBy: string;
  readonly searchId: string | null;
}

const PROBE = `SELECT e.sha256, e.size, e.media_type AS "mediaType", p.uploaded_by AS "storedBy", s.id AS "searchId"
  FROM probe_image p JOIN evidence_file e ON e.id = p.display_id LEFT JOIN face_search s ON s.probe_id = p.id WHERE p.id = $1 ORDER BY s.submitted_at LIMIT 1`;
const FILE = `SELECT e.sha256, e.size, e.media_type AS "mediaType", e.stored_by AS "storedBy", l.search_id AS "searchId"
  FROM evidence_file e LEFT JOIN candidate_list l ON e.id IN (l.printout_id, l.file_id) WHERE e.id = $1 AND e.kind IN ('PRINTOUT', 'CANDIDATE_FILE') LIMIT 1`;

const FILE_COPY = { artefact: Artefact.EvidenceFile, channel: Channel.Download } as const;

/** IV.H: a sealed file is given out as it came, so its name carries the legend. */
const LEGEND_NAME = `inline; filename="${LEGEND}"`;

/** Photographs, printouts and candidate files: sealed as they came, and encrypted. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
    private readonly store: EvidenceStore,
  ) {}

  /** IV.D: a probe photograph. Refusals: IMAGE_TYPE_UNSUPPORTED, IMAGE_TOO_LARGE, IMAGE_DAMAGED. */
  async storeProbe(bytes: Buffer, fields: ProbeFields, submitter: Submitter): Promise<ProbeRecorded | Refusal> {
    const image = await readImage(bytes);
    if (isRefusal(image)) return this.refused(submitter, image);
    const { mediaType, width, height, display } = image;
    const original = { ...(await this.store.put(bytes)), mediaType, kind: EvidenceKind.ProbeOriginal };
    const copy = { ...(await this.store.put(display)), mediaType: 'image/jpeg', kind: EvidenceKind.ProbeDisplay };
    const { sourceType, capturedAt, facesDetected, minor, event, editedFrom, edits = [], editNote } = fields;
    const { answer } = await this.processes.submit(submitter, 'POST /v1/probe-images', { sha256: original.sha256, ...fields }, (manager) =>
      recordProbe(manager, submitter, {
        original,
        display: copy,
        sourceType,
        capturedAt: capturedAt === undefined ? null : new Date(capturedAt),
        facesDetected: facesDetected ?? null,
        minor: minor === 'true',
        event: event ?? null,
        edit: { editedFrom, edits, note: editNote },
        width,
        height,
      }),
    );
    return answer;
  }

  /** A printout (PDF or image), or a candidate file (CSV or JSON). Refusals: EVIDENCE_TYPE_UNSUPPORTED, CANDIDATE_FILE_INVALID. */
  async storeFile(
    bytes: Buffer,
    { kind }: EvidenceFields,
    submitter: Submitter,
  ): Promise<(FileRecorded & { rows?: number; hiddenColumns?: number }) | Refusal> {
    const list = kind === UploadKind.CandidateFile ? readCandidateFile(bytes) : undefined;
    if (isRefusal(list)) return this.refused(submitter, list);
    const mediaType = list?.mediaType ?? (await fileTypeFromBuffer(bytes))?.mime;
    if (mediaType === undefined || (!list && !PRINTOUTS.includes(mediaType))) return this.refused(submitter, UNSUPPORTED);
    const sealed = await this.store.put(bytes);
    const { answer } = await this.processes.submit(submitter, 'POST /v1/evidence-files', { sha256: sealed.sha256, kind }, (manager) =>
      recordFile(manager, submitter, { ...sealed, mediaType, kind }, list),
    );
    return isRefusal(answer) || !list ? answer : { ...answer, rows: list.rows.length, hiddenColumns: list.hiddenColumns };
  }

  /** The copy of a probe that is shown, without metadata; audited. */
  probe(id: string, caller: Caller): Promise<StreamableFile | Refusal> {
    return this.give(PROBE, caller, { action: 'ProbeRead', objectKind: 'probeImage', objectId: id });
  }

  /** A printout or candidate file as it came; reading one of a search is reading its list. */
  file(id: string, caller: Caller): Promise<StreamableFile | Refusal> {
    return this.give(FILE, caller, { action: 'EvidenceRead', objectKind: 'evidenceFile', objectId: id });
  }

  private refused(caller: Caller, refusal: Refusal): Promise<Refusal> {
    return auditRefusals(this.dataSource.manager, caller, { action: 'EvidenceStored', objectKind: 'evidenceFile' }, refusal);
  }

  private async give(sql: string, caller: Caller, reading: Reading): Promise<StreamableFile | Refusal> {
    const { manager } = this.dataSource;
    const [found]: StoredFile[] = await manager.query(sql, [reading.objectId]);
    const duty = found && (await this.dutyOf(found, caller));
    if (found === undefined || duty === undefined) return refuseRead(manager, caller, reading);
    const bytes = await this.store.get(found);
    const { searchId } = found;
    if (reading.action === 'ProbeRead') {
      await noteRead(manager, caller, reading);
      return new StreamableFile(bytes, { type: found.mediaType, disposition: 'inline', length: bytes.length });
    }
    await transact(this.dataSource, async (inner) => {
      await (searchId === null ? noteRead(inner, caller, reading) : noteCandidateRead(inner, caller, { ...reading, searchId }));
      await storeCopy(inner, caller, {
        ...FILE_COPY,
        duty,
        id: randomUUID(),
        artefactId: reading.objectId,
        searchId,
        sha256: found.sha256,
      });
    });
    return new StreamableFile(bytes, { type: found.mediaType, disposition: LEGEND_NAME, length: bytes.length });
  }

  /** The duty by which this person reads a file; nothing where none allows it. */
  private async dutyOf({ storedBy, searchId }: StoredFile, { actor, now }: Caller): Promise<Action | undefined> {
    const { manager } = this.dataSource;
    const { memberId } = actor;
    if (searchId !== null && (await readsCandidates(manager, searchId, memberId, now))) return 'faceSearch.read-candidates';
    const former = searchId !== null && (await readsRecordOnly(manager, searchId, memberId, now)) ? [memberId] : [];
    const relations = relationsOf({ AUTHOR: [storedBy], FORMER_OPERATOR: former }, memberId);
    return mayDo('evidence.read', actor, relations) ? 'evidence.read' : undefined;
  }
}

const UNSUPPORTED = refuse('EVIDENCE_TYPE_UNSUPPORTED', choice('form of a printout'));
