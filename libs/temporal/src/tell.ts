import type { Config } from '@app/config';
import { advance, advanceId, type StepDecided, type Told } from '@app/contracts';
import type { ProcessKind } from '@app/domain/process';
import { type Client, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';

/** Which process is told what. */
export interface Telling {
  readonly processId: string;
  readonly kind: ProcessKind;
  readonly workflowId: string;
  readonly told: Told;
  /** All that the version brought, where it was one decision. */
  readonly decided?: StepDecided;
}

/** AT_REST: the next step is visible. PENDING: recorded, and somebody else will tell the workflow. */
export type TellResult = 'AT_REST' | 'PENDING';

/** How a teller reaches its workflows, and how long it waits for them. */
export type TellerSettings = Pick<Config, 'nextStepWaitMs'> & { readonly temporal: Pick<Config['temporal'], 'taskQueue'> };

/** Another way to know that a process rests than its workflow's answer, which comes a moment later. */
export interface Sight {
  /** Resolves when the process rests and was told of that version, or of a later one; never, once `done` is aborted. */
  rests(telling: Pick<Telling, 'processId' | 'told'>, done: AbortSignal): Promise<void>;
}

/** Tells workflows that their row has changed. Never fails: what could not be told stays recorded, and the healer tells it later. */
export class Teller {
  constructor(
    private readonly client: Client,
    private readonly settings: TellerSettings,
    private readonly onPending: (processId: string, reason: unknown) => void,
    private readonly sight?: Sight,
  ) {}

  /** Waits until the process is at rest, for as long as the settings say. `attempt`: `api`, or the healer's own number. */
  tell(telling: Telling, attempt = 'api'): Promise<TellResult> {
    return this.seen(telling, () => this.advanceOrStart(telling, attempt));
  }

  /** Starts the workflow of a new process and waits until its first step is open. */
  begin(telling: Telling): Promise<TellResult> {
    return this.seen(telling, () => this.advanceWithStart(telling, 'begin'));
  }

  /** At rest as soon as either way says so. */
  private async seen(telling: Telling, tellIt: () => Promise<void>): Promise<TellResult> {
    const over = new AbortController();
    const rests = this.sight?.rests(telling, over.signal).then(() => 'AT_REST' as const);
    const told = this.told(telling, tellIt).finally(() => over.abort());
    return rests === undefined ? told : Promise.race([told, rests]);
  }

  private async told({ processId }: Telling, tellIt: () => Promise<void>): Promise<TellResult> {
    try {
      await this.inTime(tellIt);
      return 'AT_REST';
    } catch (reason) {
      this.onPending(processId, reason);
      return 'PENDING';
    }
  }

  private inTime(telling: () => Promise<void>): Promise<void> {
    return this.client.withDeadline(Date.now() + this.settings.nextStepWaitMs, telling);
  }

  private async advanceOrStart(telling: Telling, attempt: string): Promise<void> {
    const { epoch, version } = telling.told;
    try {
      await this.client.workflow
        .getHandle(telling.workflowId)
        .executeUpdate(advance, { updateId: advanceId(epoch, version, attempt), args: argsOf(telling) });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      await this.advanceWithStart(telling, attempt);
    }
  }

  private async advanceWithStart(telling: Telling, attempt: string): Promise<void> {
    const { kind, workflowId, processId, told } = telling;
    const startWorkflowOperation = new WithStartWorkflowOperation(kind, {
      workflowId,
      taskQueue: this.settings.temporal.taskQueue,
      args: [{ processId }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    await this.client.workflow.executeUpdateWithStart(advance, {
      updateId: advanceId(told.epoch, told.version, attempt),
      args: argsOf(telling),
      startWorkflowOperation,
    });
  }
}

const argsOf = ({ told, decided }: Telling): [number, number, StepDecided?] =>
  decided === undefined ? [told.epoch, told.version] : [told.epoch, told.version, decided];
