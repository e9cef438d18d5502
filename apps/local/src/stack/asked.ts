import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@app/servers';
import { StartProblem } from './problem';
import { readSettings, type Settings } from './settings';

const FRESH = '--fresh';

/** What `npm start` was asked for, by its arguments, `.env` and the environment. Throws StartProblem or ConfigError. */
export function readAsked(): { settings: Settings; fresh: boolean } {
  const unknown = process.argv.slice(2).find((argument) => argument !== FRESH);
  if (unknown !== undefined) throw new StartProblem(`npm start does not know ${unknown}. It knows ${FRESH}: begin with empty data.`);
  const env = join(repositoryRoot(), '.env');
  if (existsSync(env)) process.loadEnvFile(env);
  return { settings: readSettings(process.env), fresh: process.argv.includes(FRESH) };
}

/** Ends this program with what hindered it, in a sentence for a person. */
export function giveUp(error: unknown): never {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
