import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresUrl } from '@app/servers';
import { DATABASE } from './parts/servers';
import { readSettings } from './stack/settings';

/** Prints the address of the local stack's database: `psql "$(npm run -s db:url)"`. */
function main(): string {
  const { config, data, embedded } = readSettings(process.env);
  if (!embedded.postgres) return config.databaseUrl;
  const port = Number(readFileSync(join(data.postgres, 'postmaster.pid'), 'utf8').split('\n')[3]);
  return postgresUrl({ port, passwordFile: data.postgresPassword }, DATABASE);
}

try {
  process.stdout.write(`${main()}\n`);
} catch {
  process.stderr.write('No database of the local stack runs. Start it in another terminal: npm start\n');
  process.exitCode = 1;
}
