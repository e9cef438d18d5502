import type { Refusal } from '@app/domain/kernel';
import type { Explanation } from '@app/domain/tasks/explain';
import { seesTask } from '@app/domain/tasks/policy';
import { memberNames } from '@app/persistence/people';
import { oversees, readTask } from '@app/process';
import { explain } from '@app/process/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Named } from '../people/members.service';
import { hide } from '../platform/hidden';
import type { Caller } from '../platform/request';

/** Why a member may or may not decide a task, by the rule's name, and who can. */
export interface TaskExplained extends Omit<Explanation, 'can' | 'onBehalfOf' | 'memberId'> {
  readonly member: Named;
  readonly onBehalfOf: Named | null;
  readonly can: readonly Named[];
}

/** Answers for the rules of tasks. */
@Injectable()
export class ExplainService {
  constructor(private readonly dataSource: DataSource) {}

  async task(id: string, memberId: string | undefined, caller: Caller): Promise<TaskExplained | Refusal> {
    const { manager } = this.dataSource;
    const { actor, now } = caller;
    const task = await readTask(manager, id);
    const visible = task !== undefined && seesTask(task, actor, await oversees(manager, task, actor, now));
    if (!visible)
      return hide(manager, caller, {
        action: 'TaskExplained',
        objectKind: 'task',
        objectId: id,
        processId: task?.processId,
        rules: 'task rules',
      });
    const { can, onBehalfOf, memberId: about, ...explained } = await explain(manager, task, memberId ?? actor.memberId, now);
    const names = await memberNames(manager, [about, ...can, ...(onBehalfOf === null ? [] : [onBehalfOf])]);
    const named = (member: string): Named => ({ id: member, name: names.get(member) ?? '' });
    return { ...explained, member: named(about), onBehalfOf: onBehalfOf === null ? null : named(onBehalfOf), can: can.map(named) };
  }
}
