import { performance } from 'node:perf_hooks';

/** Durations of one kind of call, in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function timingOf(durations: readonly number[]): Timing {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}

/** A closed loop: `clients` run jobs one after the other until none is left. Answers with the seconds it took. */
export async function closedLoop(clients: number, jobs: readonly (() => Promise<void>)[]): Promise<number> {
  const queue = [...jobs];
  const client = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await job();
  };
  return (await timed(() => Promise.all(Array.from({ length: clients }, client)))) / 1_000;
}

/** One line of the report: what, measured, its anchor or budget, and whether it holds. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  readonly holds: boolean;
}

export const ms = (value: number): string => `${value.toFixed(1)} ms`;

export function printLines(lines: readonly Line[]): void {
  console.log('| what | measured | against | holds |\n|---|---|---|---|');
  for (const { what, measured, against, holds } of lines) console.log(`| ${what} | ${measured} | ${against} | ${holds ? 'yes' : 'NO'} |`);
}
