import { refuse, system, type Refusal } from '@app/domain/kernel';
import { Role } from '@app/domain/people';
import { normalCaseNumber } from '@app/domain/search';
import { searchesOfCase, type CaseSearch, type CaseSearchKey } from '@app/persistence/search';
import { row } from '@app/process';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fail } from '../platform/problem';
import type { Caller } from '../platform/request';
import { decodeKey, encodeKey, type CaseSearchesQuery } from './case-files.dto';

/** The searches of a case, newest first, and the cursor of the next page. */
export interface CaseSearches {
  readonly searches: readonly CaseSearch[];
  readonly next: string | null;
}

const OVERSIGHT: readonly Role[] = [Role.Chief, Role.Major, Role.Commander, Role.Auditor, Role.RecordsCustodian];
const NOT_FOUND = refuse('NOT_FOUND', system('case files'));

/** The members of a case, those who searched in it, and those who oversee the section see its searches. */
const CASE = `SELECT c.id, $3 OR EXISTS (SELECT 1 FROM case_assignment a WHERE a.case_id = c.id AND a.member_id = $2)
    OR EXISTS (SELECT 1 FROM face_search s WHERE s.case_id = c.id AND $2 IN (s.operator_id, s.owner_id)) AS visible
  FROM case_file c WHERE c.case_number = $1`;

/** Case files as far as searches need them. */
@Injectable()
export class CaseFilesService {
  constructor(private readonly dataSource: DataSource) {}

  async searches(caseNumber: string, { limit, cursor }: CaseSearchesQuery, { actor }: Caller): Promise<CaseSearches | Refusal> {
    const { manager } = this.dataSource;
    const after = keyOf(cursor);
    const oversees = actor.roles.some((role) => OVERSIGHT.includes(role));
    const found = await row<{ id: string; visible: boolean }>(manager, CASE, [normalCaseNumber(caseNumber), actor.memberId, oversees]);
    if (!found?.visible) return NOT_FOUND;
    const searches = await searchesOfCase(manager, found.id, { limit: limit + 1, ...(after && { after }) });
    const shown = searches.slice(0, limit);
    const last = shown.at(-1);
    return { searches: shown, next: searches.length > limit && last ? encodeKey(last) : null };
  }
}

function keyOf(cursor: string | undefined): CaseSearchKey | undefined {
  const after = cursor === undefined ? undefined : decodeKey(cursor);
  if (cursor !== undefined && after === undefined)
    throw fail('MALFORMED_REQUEST', [{ path: 'cursor', messages: ['is not a cursor of this list'] }]);
  return after;
}
