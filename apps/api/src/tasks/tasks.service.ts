import { ObjectKind } from '@app/audit';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { seesTask } from '@app/domain/tasks/policy';
import { taskFor, type TaskView } from '@app/persistence/inbox';
import { actorOf } from '@app/domain/people';
import { loadRoster } from '@app/persistence/people';
import {
  assignTask,
  claimTask,
  completeTask,
  oversees,
  readTask,
  releaseTask,
  resumeTask,
  suspendTask,
  type StoredTask,
  type TaskMoved,
} from '@app/process';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readForm } from '../platform/form';
import { hide } from '../platform/hidden';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { stepOf } from '../steps/registry';

/** The answer to a completed task: what was decided, and what is next. */
export interface Completed {
  readonly taskId: string;
  readonly outcome: string;
  readonly process: { readonly id: string; readonly version: number };
  readonly next: Next;
}

type Mover = Caller & { readonly ifMatch?: number };

/** What people do with tasks. */
@Injectable()
export class TasksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async get(id: string, caller: Caller): Promise<TaskView | Refusal> {
    const { actor, now } = caller;
    const task = await readTask(this.dataSource.manager, id);
    const over = task !== undefined && (await oversees(this.dataSource.manager, task, actor, now));
    return (await taskFor(this.dataSource.manager, id, { actor, oversees: over, now })) ?? this.hidden(id, caller, 'TaskRead', task);
  }

  claim = (id: string, mover: Mover, task: StoredTask | undefined): Promise<TaskMoved | Refusal> =>
    claimTask(this.dataSource.manager, id, mover, task);
  release = (id: string, mover: Mover): Promise<TaskMoved | Refusal> => releaseTask(this.dataSource, id, mover);
  resume = (id: string, mover: Mover): Promise<TaskMoved | Refusal> => resumeTask(this.dataSource.manager, id, mover);
  suspend = (id: string, mover: Mover, until: Date): Promise<TaskMoved | Refusal> => suspendTask(this.dataSource.manager, id, mover, until);

  async assign(id: string, mover: Mover, memberId: string): Promise<TaskMoved | Refusal> {
    const assignee = actorOf(await loadRoster(this.dataSource.manager), memberId, mover.now.getTime());
    return assignTask(this.dataSource.manager, id, mover, assignee);
  }

  /** Decides the task. The answer comes when the next step is visible, or at once with `Prefer: respond-async`. */
  async complete(
    id: string,
    body: unknown,
    { task, ...caller }: Submitter & { readonly task: StoredTask | undefined },
  ): Promise<Completed | Refusal> {
    if (task === undefined || !seesTask(task, caller.actor, false)) return this.hidden(id, caller, 'TaskCompleted', task);
    const step = stepOf(task.kind);
    const form = readForm(step.form, body);
    const { answer } = await completeTask(this.dataSource, { taskId: id, processId: task.processId, step, form, ...caller });
    if (isRefusal(answer)) return answer;
    const { outcome, raised, spread } = answer;
    return {
      taskId: id,
      outcome,
      process: { id: raised.processId, version: raised.told.version },
      next: await this.processes.moved(raised, caller, spread),
    };
  }

  private hidden(id: string, caller: Caller, action: string, task: StoredTask | undefined): Promise<Refusal> {
    const attempt = { action, objectKind: ObjectKind.Task, objectId: id, processId: task?.processId, rules: 'task rules' };
    return hide(this.dataSource.manager, caller, attempt);
  }
}
