import { isCancellation } from '@temporalio/workflow';

/** A workflow never fails for an outage: it waits durably, 1 s doubling to 60 s, and tries again. `pause` is what it does between two attempts. */
export async function insist<T>(attempt: () => Promise<T>, pause: (ms: number) => Promise<void>): Promise<T> {
  for (let wait = 1_000; ; wait = Math.min(wait * 2, 60_000)) {
    try {
      return await attempt();
    } catch (reason) {
      if (isCancellation(reason)) throw reason;
      await pause(wait);
    }
  }
}
