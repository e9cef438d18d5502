import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, end } from '../process-mark';

/**
 * Stops a server that still holds a data folder (its starter was killed), by the process id that PostgreSQL itself wrote
 * there, and clears a lock file whose server is gone. Resolves when the folder is free; true when a server was running.
 */
export async function stopStrayPostgres(folder: string): Promise<boolean> {
  const lock = join(folder, 'postmaster.pid');
  const pid = Number(firstLine(lock));
  if (!pid) return false;
  const isPostgres = commandOf(pid).includes(folder);
  if (isPostgres) await end(pid, 'SIGINT', 5_000);
  rmSync(lock, { force: true });
  return isPostgres;
}

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
}
