import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `probe` every `everyMs` until it answers with something other than undefined, and returns that.
 * Throws `Error(sorry)` after `withinMs`; a probe that throws counts as "not yet".
 */
export async function until<T>(probe: () => Promise<T | undefined>, sorry: string, withinMs = 30_000, everyMs = 50): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await probe().catch(() => undefined);
    if (answer !== undefined) return answer;
    if (Date.now() >= end) throw new Error(sorry);
    await pause(everyMs);
  }
}
