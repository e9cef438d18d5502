import { explainTask, type Explanation } from '@app/domain/tasks/explain';
import type { Opening } from '@app/domain/tasks/opening';
import { parseStepKey, ProcessState } from '@app/domain/process';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { openings } from '../openings';
import { readProcess } from '../process-row';
import type { StoredTask } from '../tasks/stored-task';
import { row } from '../transaction';

/** Why this member may or may not decide the task as of now, and who can; looked up anew, by the rule that opened the task. Writes nothing. */
export async function explain(manager: EntityManager, task: StoredTask, memberId: string, now: Date): Promise<Explanation> {
  const about = await row<{ id: string | null }>(manager, 'SELECT subject_member_id AS id FROM task WHERE id = $1', [task.id]);
  const facts = {
    task,
    subjectMemberId: about?.id ?? null,
    opening: await openedNow(manager, task, now),
    roster: await loadRoster(manager, now),
  };
  return explainTask(facts, memberId, now.getTime());
}

async function openedNow(manager: EntityManager, task: StoredTask, now: Date): Promise<Extract<Opening, { type: 'HUMAN' }> | undefined> {
  const process = await readProcess(manager, task.processId);
  const load = openings[task.kind];
  if (process?.state !== ProcessState.Open || load === undefined) return undefined;
  const opening = await load({ manager, process, step: parseStepKey(task.stepKey), policy: process.policy, now: now.getTime() });
  return opening.type === 'HUMAN' ? opening : undefined;
}
