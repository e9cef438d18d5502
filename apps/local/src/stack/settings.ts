import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newEncryptionKey, NodeEnv, readConfig, type Config } from '@app/config';
import { isReachableByOthers, repositoryRoot, serverIdentity } from '@app/servers';
import { ISSUER_PORT, issuerUrl } from '../issuer/url';
import { StartProblem } from './problem';

/** Everything that stays between runs, in one git-ignored folder. */
export interface DataFolder {
  root: string;
  run: string;
  log: string;
  postgres: string;
  postgresPassword: string;
  temporal: string;
  issuerKeys: string;
  encryptionKeys: string;
}

/** What the local stack was asked to be. */
export interface Settings {
  config: Config;
  /** Which parts are ours to start; the others were named in the environment. */
  embedded: { postgres: boolean; temporal: boolean; issuer: boolean; keys: boolean };
  issuerPort: number;
  temporalUiPort: number;
  data: DataFolder;
}

/** Reads arguments and environment. Throws StartProblem or ConfigError, each with its remedy; changes nothing on disk. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  if (env.NODE_ENV === NodeEnv.Production) throw new StartProblem(NOT_IN_PRODUCTION);
  const isGiven = (name: string): boolean => Boolean(env[name]?.trim() || env[`${name}_FILE`]?.trim());
  const data = dataFolder(env.DATA_DIR ? resolve(env.DATA_DIR) : join(repositoryRoot(), '.data'));
  const issuerPort = portOf(env, 'ISSUER_PORT', ISSUER_PORT);
  const defaults = {
    DATABASE_URL: 'postgres://127.0.0.1/corroborate',
    OIDC_ISSUER: issuerUrl(issuerPort),
    EVIDENCE_DIR: evidenceIn(data.root),
    // A first start has no keys yet; `keepKeys` makes those that are kept.
    ...(existsSync(data.encryptionKeys) ? { ENCRYPTION_KEYS_FILE: data.encryptionKeys } : { ENCRYPTION_KEYS: newEncryptionKey() }),
  };
  const missing = Object.entries(defaults).filter(([name]) => !isGiven(name.replace(/_FILE$/, '')));
  return {
    config: readConfig({ ...env, ...Object.fromEntries(missing) }),
    embedded: {
      postgres: !isGiven('DATABASE_URL'),
      temporal: !isGiven('TEMPORAL_ADDRESS'),
      issuer: !isGiven('OIDC_ISSUER'),
      keys: !isGiven('ENCRYPTION_KEYS'),
    },
    issuerPort,
    temporalUiPort: portOf(env, 'TEMPORAL_UI_PORT', 8233),
    data,
  };
}

/** Makes the folders. Throws StartProblem when this user may not write there. */
export function prepareFolders({ data, config }: Settings): void {
  try {
    for (const folder of [data.root, data.run, data.log, config.evidenceDir]) {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    }
  } catch (error) {
    const { path = data.root } = error as NodeJS.ErrnoException;
    throw new StartProblem(
      `${path} cannot be written. Give this user the right to write there, or name another folder: DATA_DIR=/path npm start.`,
      error,
    );
  }
}

/** IV.I: makes the key of a first start, readable by this user alone, and keeps it from then on: without it the data are lost. */
export function keepKeys({ data, embedded }: Settings): void {
  if (!embedded.keys || existsSync(data.encryptionKeys)) return;
  writeFileSync(data.encryptionKeys, `${newEncryptionKey()}\n`, { mode: 0o600, flag: 'wx' });
}

/** Removes what this stack has written, by name: somebody else's files in DATA_DIR stay, and so do fetched programs. */
export function forget({ data, embedded }: Settings): void {
  const { root, log, postgres, postgresPassword, temporal, issuerKeys, encryptionKeys } = data;
  const database = ['', '-shm', '-wal', '-journal'].map((ending) => `${temporal}${ending}`);
  // A database that is not ours keeps what was encrypted, so its keys stay.
  const keys = embedded.postgres ? [encryptionKeys] : [];
  for (const path of [log, postgres, postgresPassword, ...database, issuerKeys, ...keys, evidenceIn(root)])
    rmSync(path, { recursive: true, force: true });
}

const NOT_IN_PRODUCTION =
  'npm start is a demonstration: it signs anybody in as anybody, so it does not start with NODE_ENV=production. ' +
  'Run the API and the worker themselves instead (docker/ shows how).';

function portOf(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const port = Number(env[name]?.trim() || otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartProblem(`${name} should be a port number from 1 to 65535.`);
}

const evidenceIn = (root: string): string => join(root, 'evidence');

function dataFolder(root: string): DataFolder {
  return {
    root,
    run: join(root, 'run'),
    log: join(root, 'log'),
    postgres: postgresFolder(root),
    postgresPassword: join(root, 'postgres.password'),
    temporal: join(root, 'temporal.db'),
    issuerKeys: join(root, 'issuer-keys.json'),
    encryptionKeys: join(root, 'encryption-keys'),
  };
}

/** Root's PostgreSQL runs as another user, who cannot enter a closed home: its data then live in the temporary folder's neighbour. */
function postgresFolder(root: string): string {
  const inside = join(root, 'pg');
  if (!serverIdentity() || isReachableByOthers(inside)) return inside;
  const open = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  return join(open, `corroborate-pg-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
}
