import { ApplicationFailure } from '@temporalio/common';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';

/** What an unexpected error is replaced by before it can reach a history: a code and an id under which the log has the whole. */
export class RedactErrors implements ActivityInboundCallsInterceptor {
  constructor(private readonly log: (requestId: string, error: unknown) => void) {}

  async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      const requestId = randomUUID();
      this.log(requestId, error);
      throw redacted(requestId);
    }
  }
}

/** A constraint violation quotes values; neither message, stack nor cause of the original may follow it. */
function redacted(requestId: string): ApplicationFailure {
  const failure = ApplicationFailure.retryable('UNEXPECTED_ERROR', 'UNEXPECTED_ERROR', requestId);
  failure.stack = 'UNEXPECTED_ERROR';
  return failure;
}
