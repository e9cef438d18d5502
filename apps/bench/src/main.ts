import { cpus, totalmem } from 'node:os';
import { cycles, oneClient, oneTask, warmUp } from './decisions';
import { seedCrowd } from './department';
import { fillInbox, inboxPages } from './inbox';
import { printLines, type Line } from './measure';
import { rules } from './rules';
import { startStack } from './stack';

/** Rounds of the one-client measurements, as many before them that are not measured, cycles per concurrency, and cycles before all. */
const ROUNDS = 100;
const CYCLES = { 1: 60, 8: 160, 32: 320 } as const;
const WARM_UP = 400;

/** Measures the product beside its anchors in one run on this machine; exits with 1 when a budget does not hold. */
async function main(): Promise<void> {
  const [cpu] = cpus();
  console.log(
    `Measured on ${cpus().length} x ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; everything on this machine.\n`,
  );
  const lines: Line[] = rules();
  const stack = await startStack();
  try {
    const crowd = await seedCrowd(stack, WARM_UP + 4 * ROUNDS + 1 + CYCLES[1] + CYCLES[8] + CYCLES[32]);
    const applicants = [...crowd.applicants];
    // Programs that have run for a while are what people meet, and what is measured: ours and the bare one alike.
    await warmUp(stack, crowd, applicants.splice(0, WARM_UP));
    await oneClient(stack, { ...crowd, applicants: applicants.splice(0, 2 * ROUNDS) }, ROUNDS);
    lines.push(...(await oneClient(stack, { ...crowd, applicants: applicants.splice(0, 2 * ROUNDS) }, ROUNDS)));
    lines.push(await oneTask(stack, crowd, ...(applicants.splice(0, 1) as [(typeof applicants)[number]])));
    for (const clients of [1, 8, 32] as const)
      lines.push(await cycles(stack, crowd, { clients, applicants: applicants.splice(0, CYCLES[clients]) }));
    await fillInbox(stack);
    lines.push(...(await inboxPages(stack, 300)));
  } finally {
    await stack.stop();
  }
  printLines(lines);
  process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
