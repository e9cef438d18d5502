import { runStack, type Stack } from './run';
import { giveUp, readAsked } from './stack/asked';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { settings, fresh } = readAsked();
  await runStack(settings, fresh, say, stopOnSignals);
}

/** A second signal while stopping changes nothing: the keepers end what is left when this process is gone. */
function stopOnSignals(stack: Stack): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say('Stopping...');
    await stack.stop();
    say('Stopped. The data stay for the next npm start.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

main().catch(giveUp);
