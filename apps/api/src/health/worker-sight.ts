import { Inject, Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { CONFIG, type Config } from '../platform/config.provider';

/** A worker that has not asked for work for so long counts as gone, in milliseconds; a poll lasts one minute. */
const FRESH_MS = 90_000;
/** The server's number for the queue of workflow tasks. */
const WORKFLOW_QUEUE = 1;

/** Has a worker asked Temporal for work lately? Without one, decisions are recorded and nothing follows them. */
@Injectable()
export class WorkerSight {
  constructor(
    @Inject(Client) private readonly client: Client,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async isSeen(now: number): Promise<boolean> {
    const { namespace, taskQueue } = this.config.temporal;
    const { pollers } = await this.client.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: taskQueue },
      taskQueueType: WORKFLOW_QUEUE,
    });
    return (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > now - FRESH_MS);
  }
}
