import { startServers, stopServers } from './servers';

/** Jest's one set-up per run; when half of it fails, the other half is stopped. */
export default async function globalSetup(): Promise<void> {
  try {
    await startServers();
  } catch (error) {
    await stopServers();
    throw error;
  }
}
