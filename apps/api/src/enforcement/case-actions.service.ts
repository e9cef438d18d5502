import type { Refusal } from '@app/domain/kernel';
import { actionsOfCase, type CaseAction } from '@app/process/enforcement/case-actions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decodeKey, encodeKey } from '../cases/case-files.dto';
import { readOrHide } from '../platform/hidden';
import { fail } from '../platform/problem';
import type { Caller } from '../platform/request';
import type { CaseActionsQuery } from './enforcement.dto';

/** The enforcement actions of a case, newest first, and the cursor of the next page. */
export interface CaseActions {
  readonly actions: readonly CaseAction[];
  readonly next: string | null;
}

type Key = Pick<CaseAction, 'requestedAt' | 'id'>;

/** What was done to whom in a case, for those who may know (VI.E). */
@Injectable()
export class CaseActionsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(caseNumber: string, { limit, cursor }: CaseActionsQuery, caller: Caller): Promise<CaseActions | Refusal> {
    const after = cursor === undefined ? undefined : keyOf(cursor);
    const { manager } = this.dataSource;
    const found = await actionsOfCase(manager, { caseNumber, limit: limit + 1, ...(after && { after }) }, caller);
    const attempt = { action: 'CaseActionsRead', objectKind: 'case-file', rules: 'case files' };
    return readOrHide(manager, caller, attempt, found && pageOf(found, limit));
  }
}

function pageOf(found: readonly CaseAction[], limit: number): CaseActions {
  const actions = found.slice(0, limit);
  const last = actions.at(-1);
  return { actions, next: found.length > limit && last ? encodeKey({ submittedAt: last.requestedAt, id: last.id }) : null };
}

function keyOf(cursor: string): Key {
  const key = decodeKey(cursor);
  if (key === undefined) throw fail('MALFORMED_REQUEST', [{ path: 'cursor', messages: ['is not a cursor of this list'] }]);
  return { requestedAt: key.submittedAt, id: key.id };
}
