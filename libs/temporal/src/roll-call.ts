import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Telling } from './tell';

/** MISSING: never started, or its history is gone. RUNNING: with the attempts at its workflow task so far, 0 or 1 where none has failed. */
export type WorkflowState = { readonly state: 'MISSING' } | { readonly state: 'RUNNING'; readonly attempts: number };

/** Which of the open processes have no running workflow, by the server's list. The list lags a little: confirm each with `stateOf`. */
export async function unlisted(client: Client, open: readonly Telling[]): Promise<Telling[]> {
  const running = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) running.add(workflowId);
  return open.filter(({ workflowId }) => !running.has(workflowId));
}

/** What has become of one workflow, from the server itself. Since when its task has failed the server does not say: each attempt has its own time. */
export async function stateOf(client: Client, workflowId: string): Promise<WorkflowState> {
  try {
    const { status, raw } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING' ? { state: 'RUNNING', attempts: raw.pendingWorkflowTask?.attempt ?? 0 } : { state: 'MISSING' };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { state: 'MISSING' };
    throw error;
  }
}

/** Gives up a history that no worker can follow, unless it has ended meanwhile; the process row says where its next run begins. */
export async function giveUp(client: Client, workflowId: string): Promise<void> {
  try {
    await client.workflow.getHandle(workflowId).terminate('its workflow task kept failing; started again from its recorded steps');
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
