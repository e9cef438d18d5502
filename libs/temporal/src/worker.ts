import type { Activities } from '@app/contracts';
import type { Config } from '@app/config';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { connectWorker } from './connect';
import { RedactErrors } from './errors';

export interface WorkerParts {
  readonly temporal: Config['temporal'];
  readonly workflowBundle: WorkflowBundleOption;
  readonly activities: Activities;
  /** Receives every unexpected error of an activity, with the id that the history shows instead. */
  readonly onError: (requestId: string, error: unknown) => void;
}

/** A worker that runs, and how to stop it. */
export interface RunningWorker {
  readonly worker: Worker;
  /** Ends when the worker has stopped; rejects when it failed. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

/** Connects and runs a worker for all workflows and activities of the product. */
export async function startWorker({ temporal, workflowBundle, activities, onError }: WorkerParts): Promise<RunningWorker> {
  const connection = await connectWorker(temporal);
  const worker = await Worker.create({
    connection,
    namespace: temporal.namespace,
    taskQueue: temporal.taskQueue,
    workflowBundle,
    activities,
    maxCachedWorkflows: 800,
    shutdownGraceTime: '5s',
    shutdownForceTime: '8s',
    interceptors: { activity: [() => ({ inbound: new RedactErrors(onError) })] },
  });
  const done = worker.run();
  return {
    worker,
    done,
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await done;
      await connection.close();
    },
  };
}
