import { stepKinds } from '@app/domain/tasks/specs';
import { COUNT_LIMIT, inboxCounts, inboxPage, type TaskView } from '@app/persistence/inbox';
import { caseByNumber } from '@app/process/cases/case-row';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fail } from '../platform/problem';
import type { Caller } from '../platform/request';
import { decodeCursor, encodeCursor, type TaskSearch } from './tasks.dto';

/** A page of tasks and the cursor of the next one. */
export interface TaskPage {
  readonly tasks: readonly TaskView[];
  readonly next: string | null;
}

/** Exact up to 1000, then "1000+". */
export interface TaskCounts {
  readonly mine: number | string;
  readonly claimable: number | string;
  readonly overdue: number | string;
}

/** Lists of tasks. */
@Injectable()
export class InboxService {
  constructor(private readonly dataSource: DataSource) {}

  /** A number that was corrected finds the tasks of its case, which show the number that holds now. */
  async page({ scope, kind, process, overdue, limit, cursor, caseNumber }: TaskSearch, { actor, now }: Caller): Promise<TaskPage> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    if (cursor !== undefined && after === undefined)
      throw fail('MALFORMED_REQUEST', [{ path: 'cursor', messages: ['is not a cursor of this list'] }]);
    const { manager } = this.dataSource;
    const number = caseNumber && ((await caseByNumber(manager, caseNumber, now))?.caseNumber ?? caseNumber);
    const page = await inboxPage(manager, actor, { scope, kinds: kindsOf(kind, process), overdue, caseNumber: number, limit, after }, now);
    return { tasks: page.tasks, next: page.next === undefined ? null : encodeCursor(page.next) };
  }

  async counts({ actor, now }: Caller): Promise<TaskCounts> {
    const counts = await inboxCounts(this.dataSource.manager, actor, now);
    const shown = (count: number): number | string => (count > COUNT_LIMIT ? `${COUNT_LIMIT}+` : count);
    return { mine: shown(counts.mine), claimable: shown(counts.claimable), overdue: shown(counts.overdue) };
  }
}

function kindsOf(kind: string | undefined, process: string | undefined): string[] | undefined {
  if (process === undefined) return kind === undefined ? undefined : [kind];
  const kinds = kind === undefined ? stepKinds().map((spec) => spec.kind) : [kind];
  return kinds.filter((each) => each.startsWith(`${process}.`));
}
