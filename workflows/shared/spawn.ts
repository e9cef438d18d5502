import { workflowIdOf, type ProcessInput } from '@app/contracts';
import type { ProcessKind } from '@app/domain/process';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, startChild } from '@temporalio/workflow';

/** Starts the workflow of a process that a step has recorded, and leaves it to itself; one that runs already is the one. */
export async function spawn(kind: ProcessKind, processId: string, idInWorkflow = processId): Promise<void> {
  const args: [ProcessInput] = [{ processId }];
  try {
    await startChild(kind, { workflowId: workflowIdOf(kind, idInWorkflow), args, parentClosePolicy: ParentClosePolicy.ABANDON });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
