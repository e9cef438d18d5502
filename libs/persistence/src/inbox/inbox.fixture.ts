import { ProcessKind, ProcessState } from '@app/domain/process';
import { TaskState } from '@app/domain/tasks/task';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ProcessEntity } from '../spine/process.entity';
import { TaskCandidateEntity, TaskEntity } from '../spine/task.entity';

/** A task to plant: what a test cares about; the rest is unremarkable. */
export interface Planting {
  readonly candidates: readonly string[];
  readonly kind?: string;
  readonly state?: TaskState;
  readonly priority?: number;
  readonly dueAt?: Date;
  readonly assignee?: string;
  readonly excluded?: readonly string[];
  readonly caseNumber?: string;
}

const LATER = new Date('2030-01-01T05:00:00Z');
const AT_ONCE = 500;

/** Plants tasks of one process, in the order given; returns their ids. */
export async function plantTasks(manager: EntityManager, plantings: readonly Planting[]): Promise<string[]> {
  const processId = randomUUID();
  const openedAt = new Date('2026-01-05T14:00:00Z');
  await manager.insert(ProcessEntity, {
    id: processId,
    kind: ProcessKind.FaceSearch,
    subjectId: processId,
    workflowId: `search/${processId}`,
    state: ProcessState.Open,
    version: 1,
    seenVersion: 1,
    restarts: 0,
    policyId: 'nmpd-400.23',
    policyVersion: 1,
    openedAt,
    changedAt: openedAt,
  });
  const tasks = plantings.map(({ kind, state, priority, dueAt, assignee, excluded, caseNumber }, round) => ({
    id: randomUUID(),
    processId,
    stepKey: 'evaluate',
    round,
    kind: kind ?? 'faceSearch.evaluate',
    state: state ?? TaskState.Ready,
    priority: priority ?? 2,
    openedAt,
    dueAt: dueAt ?? LATER,
    assignee: assignee ?? null,
    excluded: [...(excluded ?? [])],
    caseNumber: caseNumber ?? null,
  }));
  const candidates = plantings.flatMap((planting, index) => {
    const { id = '', kind = '', priority = 2, dueAt = LATER, state } = tasks[index] ?? {};
    return planting.candidates.map((principal) => ({ taskId: id, principal, kind, priority, dueAt, claimable: state === TaskState.Ready }));
  });
  for (let from = 0; from < tasks.length; from += AT_ONCE) await manager.insert(TaskEntity, tasks.slice(from, from + AT_ONCE));
  for (let from = 0; from < candidates.length; from += AT_ONCE)
    await manager.insert(TaskCandidateEntity, candidates.slice(from, from + AT_ONCE));
  return tasks.map(({ id }) => id);
}
