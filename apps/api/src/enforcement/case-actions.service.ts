import { ObjectKind } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import { actionsOfCase, type CaseAction } from '@app/process/enforcement/case-actions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOrHide } from '../platform/hidden';
import type { Caller } from '../platform/request';
import { actionKeyOf, nextOf } from './action-keys';
import type { CaseActionsQuery } from './enforcement.dto';

/** The enforcement actions of a case, newest first, and the cursor of the next page. */
export interface CaseActions {
  readonly actions: readonly CaseAction[];
  readonly next: string | null;
}

/** What was done to whom in a case, for those who may know (VI.E). */
@Injectable()
export class CaseActionsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(caseNumber: string, { limit, cursor }: CaseActionsQuery, caller: Caller): Promise<CaseActions | Refusal> {
    const after = cursor === undefined ? undefined : actionKeyOf(cursor);
    const { manager } = this.dataSource;
    const found = await actionsOfCase(manager, { caseNumber, limit: limit + 1, ...(after && { after }) }, caller);
    const attempt = { action: 'CaseActionsRead', objectKind: ObjectKind.CaseFile, rules: 'case files' };
    return readOrHide(manager, caller, attempt, found && pageOf(found, limit));
  }
}

const pageOf = (found: readonly CaseAction[], limit: number): CaseActions => ({
  actions: found.slice(0, limit),
  next: nextOf(found, limit),
});
