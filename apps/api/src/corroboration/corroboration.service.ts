import { ObjectKind } from '@app/audit';
import { Artefact, Channel } from '@app/domain/dissemination';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import { AddendumKind } from '@app/domain/search/documentation';
import { readProcess, transact } from '@app/process';
import { readBoard, type Board } from '@app/process/corroboration/board';
import { correctEntry } from '@app/process/corroboration/correct-entry';
import { entryTextOf, entryVersions, type EntryText, type EntryVersionView } from '@app/process/corroboration/entry-text';
import type { SearchState } from '@app/process/corroboration/facts';
import { openFurtherLineup } from '@app/process/corroboration/further-lineup';
import { lineupSheet, type LineupSheet } from '@app/process/corroboration/lineup-sheet';
import { addOtherEvidence } from '@app/process/corroboration/other-evidence';
import { searchForReader } from '@app/process/corroboration/reading';
import { readText, type TransfereeTextView } from '@app/process/corroboration/transferee-text';
import { storeCopy } from '@app/process/dissemination/store';
import { packInForce } from '@app/process/policy';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { readOrHide } from '../platform/hidden';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { referenceOf } from '../steps/corroboration/entry.step';
import type { EntryCorrectionRequest, FurtherLineupRequest, OtherEvidenceRequest } from './corroboration.dto';

/** The row that waits for the line-up, and what is next. */
export interface FurtherLineupAsked {
  readonly id: string;
  readonly next: Next;
}

/** The text leaves for the case report of the records system (VI.C). */
const TEXT = { artefact: Artefact.EntryText, channel: Channel.CopiedText, duty: 'faceSearch.read-record' } as const;
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What follows a determination: documentation, corroboration, line-ups (VI.C, VI.D). */
@Injectable()
export class CorroborationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  board(id: string, caller: Caller): Promise<Board | Refusal> {
    return this.read(id, caller, 'CorroborationBoardRead', (manager, search, policy) => readBoard(manager, search, policy));
  }

  entryText(id: string, caller: Caller): Promise<EntryText | Refusal> {
    return this.read(id, caller, 'CaseReportEntryRead', async (manager, search, policy) => {
      const entry = await entryTextOf(manager, search, policy);
      if (!isRefusal(entry)) await storeCopy(manager, caller, { ...TEXT, id: randomUUID(), searchId: id, sha256: sha256Of(entry.text) });
      return entry;
    });
  }

  entries(id: string, caller: Caller): Promise<{ entries: EntryVersionView[] } | Refusal> {
    return this.read(id, caller, 'CaseReportEntryRead', async (manager) => ({ entries: await entryVersions(manager, id) }));
  }

  transfereeText(id: string, caller: Caller): Promise<TransfereeTextView | Refusal> {
    const attempt = { action: 'CaseReportEntryRead', objectKind: ObjectKind.FaceSearch, objectId: id };
    return this.read(id, caller, attempt.action, async (manager) => readOrHide(manager, caller, attempt, await readText(manager, id)));
  }

  lineup(searchId: string, ref: string, caller: Caller): Promise<LineupSheet | Refusal> {
    const attempt = { action: 'LineupRead', objectKind: ObjectKind.FaceSearch, objectId: searchId };
    return transact(this.dataSource, async (manager) =>
      readOrHide(manager, caller, attempt, await lineupSheet(manager, { searchId, ref }, caller.actor)),
    );
  }

  async correctEntry(searchId: string, body: EntryCorrectionRequest, submitter: Submitter): Promise<{ version: number } | Refusal> {
    const { note, recordsReference } = body;
    const form = {
      kind: AddendumKind.Correction,
      note,
      recordsReference: referenceOf(recordsReference, submitter.now.getTime()),
    };
    const { answer } = await this.processes.submit(submitter, `POST /v1/face-searches/${searchId}/entry-corrections`, body, (manager) =>
      correctEntry(manager, submitter, { searchId, form }),
    );
    return answer;
  }

  async addEvidence(searchId: string, body: OtherEvidenceRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { candidateId, evidenceRefs, ...form } = body;
    const evidence = { searchId, candidateId, form: { ...form, refs: evidenceRefs } };
    const { answer } = await this.processes.submit(submitter, `POST /v1/face-searches/${searchId}/other-evidence`, body, async (manager) =>
      addOtherEvidence(manager, submitter, { ...evidence, policy: await packInForce(manager, submitter.now) }),
    );
    if (isRefusal(answer)) return answer;
    await this.processes.spread(answer.spread, submitter);
    return { id: answer.id };
  }

  async askFurtherLineup(searchId: string, body: FurtherLineupRequest, submitter: Submitter): Promise<FurtherLineupAsked | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/face-searches/${searchId}/further-lineups`, body, (manager) =>
      openFurtherLineup(manager, submitter, { searchId, ...body }),
    );
    return isRefusal(answer) ? answer : { id: answer.id, next: await this.processes.moved(answer.raised, submitter) };
  }

  private read<T>(
    id: string,
    caller: Caller,
    action: string,
    work: (manager: EntityManager, search: SearchState, policy: PolicyPack) => Promise<T | Refusal>,
  ): Promise<T | Refusal> {
    return transact(this.dataSource, async (manager) => {
      const search = await searchForReader(manager, id, caller, action);
      if (isRefusal(search)) return search;
      const policy = (await readProcess(manager, id))?.policy ?? (await packInForce(manager, caller.now));
      return work(manager, search, policy);
    });
  }
}
