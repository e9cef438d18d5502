import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@app/config';
import { repositoryRoot } from '@app/servers';
import { runStack, type Stack } from './run';
import { StartProblem } from './stack/problem';
import { readSettings } from './stack/settings';

const FRESH = '--fresh';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const unknown = process.argv.slice(2).find((argument) => argument !== FRESH);
  if (unknown !== undefined) throw new StartProblem(`npm start does not know ${unknown}. It knows ${FRESH}: begin with empty data.`);
  const env = join(repositoryRoot(), '.env');
  if (existsSync(env)) process.loadEnvFile(env);
  await runStack(readSettings(process.env), process.argv.includes(FRESH), say, stopOnSignals);
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

function sentenceOf(error: unknown): string {
  if (error instanceof StartProblem || error instanceof ConfigError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${sentenceOf(error)}\n`);
  process.exit(1);
});
