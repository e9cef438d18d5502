import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { repositoryRoot } from '@app/servers';
import { DEMO_PEOPLE } from './demo/people';
import { ISSUER_PORT, issuerUrl } from './issuer/url';
import { StartProblem } from './stack/problem';

/** Prints a bearer token of one demo person, and nothing else, so that `$(npm run -s demo:token -- commander)` works. */
async function main(): Promise<void> {
  const env = join(repositoryRoot(), '.env');
  if (existsSync(env)) process.loadEnvFile(env);
  const [person = ''] = process.argv.slice(2);
  const handles = DEMO_PEOPLE.map(({ handle }) => handle);
  if (!handles.includes(person)) throw new StartProblem(`Whose token? npm run -s demo:token -- <person>, one of: ${handles.join(', ')}`);
  const url = issuerUrl(Number(process.env.ISSUER_PORT ?? ISSUER_PORT));
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person }) };
  const response = await fetch(`${url}/demo/token`, request).catch((error: unknown) => {
    throw new StartProblem(`The demo sign-in does not answer at ${url}. Start the local stack in another terminal: npm start`, error);
  });
  if (!response.ok) throw new StartProblem(`The demo sign-in answered ${response.status}: ${await response.text()}`);
  process.stdout.write(`${await response.text()}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
