import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Telling } from './tell';

/** RUNNING: nothing to do. MISSING: never started, or its history is gone. FAILING: its workflow task has kept failing. */
export type WorkflowState = 'RUNNING' | 'MISSING' | 'FAILING';

/** How long a workflow task must have kept failing before its history is given up; being slow is never a reason. */
const FAILING_MS = 5 * 60_000;
/** A task that was merely scheduled again after a worker's restart has fewer attempts. */
const FAILING_ATTEMPTS = 5;

/** Which of the open processes have no running workflow, by the server's list. The list lags a little: confirm each with `stateOf`. */
export async function unlisted(client: Client, open: readonly Telling[]): Promise<Telling[]> {
  const running = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) running.add(workflowId);
  return open.filter(({ workflowId }) => !running.has(workflowId));
}

/** What has become of one workflow, from the server itself. `now`: epoch milliseconds. */
export async function stateOf(client: Client, workflowId: string, now: number): Promise<WorkflowState> {
  try {
    const { status, raw } = await client.workflow.getHandle(workflowId).describe();
    if (status.name !== 'RUNNING') return 'MISSING';
    const since = raw.pendingWorkflowTask?.originalScheduledTime?.seconds;
    const attempts = raw.pendingWorkflowTask?.attempt ?? 0;
    const failing = attempts >= FAILING_ATTEMPTS && since !== undefined && since !== null && now - Number(since) * 1_000 > FAILING_MS;
    return failing ? 'FAILING' : 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'MISSING';
    throw error;
  }
}

/** Gives up a history that no worker can follow; the process row says where its next run begins. */
export async function giveUp(client: Client, workflowId: string): Promise<void> {
  await client.workflow.getHandle(workflowId).terminate('its workflow task kept failing; started again from its recorded steps');
}
