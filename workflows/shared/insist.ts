import { isCancellation, sleep } from '@temporalio/workflow';

/** A workflow never fails for an outage: it waits durably, 1 s doubling to 60 s, and tries again. */
export async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  for (let pause = 1_000; ; pause = Math.min(pause * 2, 60_000)) {
    try {
      return await attempt();
    } catch (reason) {
      if (isCancellation(reason)) throw reason;
      await sleep(pause);
    }
  }
}
