import { stopServers } from './servers';

/** Jest's one teardown per run. */
export default async function globalTeardown(): Promise<void> {
  await stopServers();
}
