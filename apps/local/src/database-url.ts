import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresUrl } from '@app/servers';
import { DATABASE } from './parts/servers';
import { giveUp, readAsked } from './stack/asked';
import { StartProblem } from './stack/problem';

/** Prints the address of the local stack's database: `psql "$(npm run -s db:url)"`. */
function main(): string {
  const { config, data, embedded } = readAsked().settings;
  if (!embedded.postgres) return config.databaseUrl;
  const port = Number(readFileSync(join(data.postgres, 'postmaster.pid'), 'utf8').split('\n')[3]);
  return postgresUrl({ port, passwordFile: data.postgresPassword }, DATABASE);
}

try {
  process.stdout.write(`${main()}\n`);
} catch (error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  giveUp(missing ? new StartProblem('No database of the local stack runs. Start it in another terminal: npm start') : error);
}
