import { readIssuerEnvironment } from './environment';
import { issuerKeys } from './keys';
import { startIssuer } from './server';
import { DEMO_PEOPLE } from '../demo/people';

/** The demo issuer as a process of its own; the local stack starts it. */
async function main(): Promise<void> {
  const { port, apiPort, audience, keyFile } = readIssuerEnvironment(process.env);
  const issuer = await startIssuer({ port, apiPort, audience, people: DEMO_PEOPLE, keys: await issuerKeys(keyFile) });
  process.once('SIGTERM', () => void issuer.stop());
  process.stdout.write(`demo sign-in at ${issuer.url}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
