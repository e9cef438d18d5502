import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A user and group of this machine. */
export interface Identity {
  uid: number;
  gid: number;
}

/**
 * The user PostgreSQL runs as: undefined (this user) unless this user is root, whom PostgreSQL refuses; then `postgres`
 * where that user exists, else `nobody`.
 */
export function serverIdentity(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const identity = lookUp('postgres') ?? lookUp('nobody');
  if (!identity) throw new Error('PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody. Set DATABASE_URL.');
  return identity;
}

/** Whether a user who owns nothing here can pass through every folder above `path` (one that is not there yet will be open). */
export function isReachableByOthers(path: string): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
  }
  return true;
}

function lookUp(name: string): Identity | undefined {
  try {
    const number = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}
