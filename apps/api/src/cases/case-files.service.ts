import type { Refusal } from '@app/domain/kernel';
import { seesSearchesOf } from '@app/domain/cases';
import { searchesOfCase, type CaseSearch, type CaseSearchKey } from '@app/persistence/search';
import { caseByNumber } from '@app/process/cases/case-row';
import { assignCaseMember, releaseCaseMember } from '@app/process/search/record-keeping';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hide } from '../platform/hidden';
import { encodeListCursor, readListCursor } from '../platform/list-cursor';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { type CaseMemberRequest, type CaseSearchesQuery } from './case-files.dto';

/** The searches of a case, newest first, and the cursor of the next page. */
export interface CaseSearches {
  readonly searches: readonly CaseSearch[];
  readonly next: string | null;
}

/** Case files as far as searches need them. */
@Injectable()
export class CaseFilesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async assign(caseNumber: string, { memberId }: CaseMemberRequest, submitter: Submitter): Promise<{ memberId: string } | Refusal> {
    const member = { caseNumber, memberId };
    const { answer } = await this.processes.submit(submitter, 'POST /v1/case-files/members/assign', member, (manager) =>
      assignCaseMember(manager, submitter, member),
    );
    return answer;
  }

  async release(caseNumber: string, { memberId }: CaseMemberRequest, submitter: Submitter): Promise<{ memberId: string } | Refusal> {
    const member = { caseNumber, memberId };
    const { answer } = await this.processes.submit(submitter, 'POST /v1/case-files/members/release', member, (manager) =>
      releaseCaseMember(manager, submitter, member),
    );
    return answer;
  }

  async searches(caseNumber: string, { limit, cursor }: CaseSearchesQuery, caller: Caller): Promise<CaseSearches | Refusal> {
    const { manager } = this.dataSource;
    const { actor, now } = caller;
    const after = keyOf(cursor);
    const found = await caseByNumber(manager, caseNumber, now);
    if (found === undefined || !seesSearchesOf(found, actor))
      return hide(manager, caller, { action: 'CaseSearchesRead', objectKind: 'caseFile', objectId: found?.id, rules: 'case files' });
    const searches = await searchesOfCase(manager, found.id, { limit: limit + 1, ...(after && { after }) });
    const shown = searches.slice(0, limit);
    const last = shown.at(-1);
    return { searches: shown, next: searches.length > limit && last ? encodeListCursor({ at: last.submittedAt, id: last.id }) : null };
  }
}

function keyOf(cursor: string | undefined): CaseSearchKey | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = readListCursor(cursor);
  return { submittedAt: at, id };
}
