import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/**
 * One durable timer for the earliest rung of all waiting steps. It is replaced only by an earlier one: a timer that rings before anything is due
 * finds nothing to climb and is set again, which is seldom; replacing it with every step would write two events for each decision.
 */
export class Alarm {
  rang = false;
  private at: number | undefined;
  private scope: CancellationScope | undefined;

  /** Rings at that instant (epoch ms) at the latest; `undefined`: nothing is waited for. */
  set(at: number | undefined): void {
    this.rang = false;
    if (at === undefined || (this.at !== undefined && this.at <= at)) return;
    this.cancel();
    this.at = at;
    void this.ringAt(at);
  }

  cancel(): void {
    this.scope?.cancel();
    this.scope = undefined;
    this.at = undefined;
  }

  private async ringAt(at: number): Promise<void> {
    const scope = new CancellationScope();
    this.scope = scope;
    try {
      await scope.run(() => sleep(Math.max(at - Date.now(), 1)));
      this.at = undefined;
      this.rang = true;
    } catch (reason) {
      if (!isCancellation(reason)) throw reason;
    }
  }
}
