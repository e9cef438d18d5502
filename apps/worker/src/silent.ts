import type { Raised } from '@app/process';
import { stateOf } from '@app/temporal';
import type { Client } from '@temporalio/client';

/** How long, in milliseconds, and how often a workflow task must have failed before its history is given up; being slow is never a reason. */
export interface FailingLimit {
  readonly lasting: number;
  /** A task that was merely scheduled again after a worker's restart has fewer. */
  readonly attempts: number;
}

interface Suspect {
  readonly process: Raised;
  /** When its task was first seen to have failed; `undefined` until then. Epoch ms. */
  since: number | undefined;
}

/** Processes that did not answer, remembered until their workflow is seen to work, to have ended, or to have kept failing. */
export class Silent {
  private readonly suspects = new Map<string, Suspect>();

  constructor(
    private readonly client: Client,
    private readonly limit: FailingLimit,
  ) {}

  /** How many of them fail at the moment. */
  get failing(): number {
    return [...this.suspects.values()].filter(({ since }) => since !== undefined).length;
  }

  note(process: Raised): void {
    if (!this.suspects.has(process.processId)) this.suspects.set(process.processId, { process, since: undefined });
  }

  /** Looks at each again; answers with those that have kept failing, and forgets them. `now`: epoch milliseconds. */
  async keptFailing(now: number): Promise<Raised[]> {
    const given: Raised[] = [];
    for (const [processId, suspect] of this.suspects) {
      const found = await stateOf(this.client, suspect.process.workflowId);
      const attempts = found.state === 'RUNNING' ? found.attempts : 0;
      suspect.since = attempts > 1 ? (suspect.since ?? now) : undefined;
      const keptFailing = suspect.since !== undefined && attempts >= this.limit.attempts && now - suspect.since >= this.limit.lasting;
      if (keptFailing) given.push(suspect.process);
      if (keptFailing || suspect.since === undefined) this.suspects.delete(processId);
    }
    return given;
  }
}
