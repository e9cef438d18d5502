import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** One durable timer for the earliest rung of all waiting steps: it is only replaced when that instant changes. */
export class Alarm {
  rang = false;
  private at: number | undefined;
  private scope: CancellationScope | undefined;

  /** Rings at that instant (epoch ms); `undefined` silences it. */
  set(at: number | undefined): void {
    this.rang = false;
    if (at === this.at) return;
    this.cancel();
    this.at = at;
    if (at !== undefined) void this.ringAt(at);
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
