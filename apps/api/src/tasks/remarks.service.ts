import { appendAudit, AuditOutcome } from '@app/audit';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { TasksService } from './tasks.service';

/** A remark on a task, as its readers see it. */
export interface Remark {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly text: string;
}

/** One line of a task's history. */
export interface HistoryEntry {
  readonly at: string;
  readonly event: string;
  readonly actor: string | null;
  readonly other: string | null;
}

/** Comments and history: for whoever sees the task. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: TasksService,
    private readonly processes: ProcessService,
  ) {}

  /** Once per key; the text has a row of its own and is not kept with the key. */
  async comment(taskId: string, text: string, submitter: Submitter): Promise<Remark | Refusal> {
    const task = await this.tasks.get(taskId, submitter);
    if (isRefusal(task)) return task;
    const { actor, now, requestId, name } = submitter;
    const { answer } = await this.processes.submit(submitter, `POST /v1/tasks/${taskId}/comments`, { text }, async (manager) => {
      const id = randomUUID();
      const row = [id, taskId, actor.memberId, now, text];
      await manager.query('INSERT INTO task_comment (id, task_id, author, at, text) VALUES ($1, $2, $3, $4, $5)', row);
      await appendAudit(manager, {
        at: now,
        actorId: actor.memberId,
        action: 'TaskCommented',
        objectKind: 'task',
        objectId: taskId,
        processId: task.process.id,
        outcome: AuditOutcome.Success,
        requestId,
        source: 'api',
      });
      return { id, at: now.toISOString() };
    });
    return isRefusal(answer) ? answer : { ...answer, author: name, text };
  }

  async comments(taskId: string, caller: Caller): Promise<Remark[] | Refusal> {
    const task = await this.tasks.get(taskId, caller);
    if (isRefusal(task)) return task;
    const found: (Omit<Remark, 'at'> & { at: Date })[] = await this.dataSource.query(
      'SELECT c.id, m.name AS author, c.at, c.text FROM task_comment c JOIN member m ON m.id = c.author WHERE c.task_id = $1 ORDER BY c.at, c.id',
      [taskId],
    );
    return found.map((remark) => ({ ...remark, at: remark.at.toISOString() }));
  }

  async history(taskId: string, caller: Caller): Promise<HistoryEntry[] | Refusal> {
    const task = await this.tasks.get(taskId, caller);
    if (isRefusal(task)) return task;
    const found: (Omit<HistoryEntry, 'at'> & { at: Date })[] = await this.dataSource.query(
      `SELECT h.at, h.event, a.name AS actor, o.name AS other FROM task_history h LEFT JOIN member a ON a.id = h.actor LEFT JOIN member o ON o.id = h.other_member
       WHERE h.task_id = $1 ORDER BY h.id`,
      [taskId],
    );
    return found.map((entry) => ({ ...entry, at: entry.at.toISOString() }));
  }
}
