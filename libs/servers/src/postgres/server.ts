import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { serverIdentity, type Identity } from '../identity';
import { keep, lastWords, type KeptProcess } from '../kept-process';
import { until } from '../wait';
import { postgresBinaries } from './binaries';

/** The superuser of an embedded server. */
const POSTGRES_USER = 'corroborate';

/** How to run an embedded PostgreSQL server. */
export interface PostgresOptions {
  /** Data folder; created and initialised when it is empty. */
  folder: string;
  port: number;
  /** Password of the superuser; without one every local connection is trusted (tests). */
  passwordFile?: string;
  /** False gives up durability for speed (tests). */
  durable: boolean;
  maxConnections: number;
  log: string;
  /** Folder removed when the server has ended (tests). */
  discard?: string;
}

/** A running embedded server; `url` names its maintenance database. */
export interface PostgresServer {
  url: string;
  process: KeptProcess;
}

/** Starts an embedded PostgreSQL on 127.0.0.1 and resolves when it takes connections. Throws a sentence naming the log. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const identity = serverIdentity();
  const { initdb, postgres } = postgresBinaries(identity);
  await initialise(options, initdb, identity);
  const { folder, log, discard } = options;
  const child = await keep({ command: postgres, args: flags(options), identity, cwd: folder, log, discard, stopSignal: 'SIGINT' });
  const url = postgresUrl(options, 'postgres');
  try {
    await Promise.race([whenItAnswers(url, log), whenItEnds(child, log)]);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { url, process: child };
}

/** The connection string of one database of an embedded server. */
export function postgresUrl({ port, passwordFile }: Pick<PostgresOptions, 'port' | 'passwordFile'>, database: string): string {
  const password = passwordFile ? `:${encodeURIComponent(readFileSync(passwordFile, 'utf8').trim())}` : '';
  return `postgres://${POSTGRES_USER}${password}@127.0.0.1:${port}/${database}`;
}

async function initialise(options: PostgresOptions, initdb: string, identity: Identity | undefined): Promise<void> {
  if (existsSync(join(options.folder, 'PG_VERSION'))) return;
  rmSync(options.folder, { recursive: true, force: true });
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const vault = mkdtempSync(join(tmpdir(), 'corroborate-initdb-'));
  const args = [`--pgdata=${options.folder}`, `--username=${POSTGRES_USER}`, '--encoding=UTF8', '--locale=C'];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  args.push(
    ...(options.passwordFile ? ['--auth=scram-sha-256', `--pwfile=${passwordCopy(options.passwordFile, vault)}`] : ['--auth=trust']),
  );
  if (!options.durable) args.push('--no-sync');
  if (identity) giveTo(identity, options.folder, vault);
  try {
    await promisify(execFile)(initdb, args, { ...identity, cwd: options.folder });
  } finally {
    rmSync(vault, { recursive: true, force: true });
  }
}

/** Makes the password once; the copy is for initdb, which may run as another user. */
function passwordCopy(file: string, vault: string): string {
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const copy = join(vault, 'password');
  copyFileSync(file, copy);
  return copy;
}

function giveTo({ uid, gid }: Identity, folder: string, vault: string): void {
  for (const path of [folder, vault, ...readdirSync(vault).map((name) => join(vault, name))]) chownSync(path, uid, gid);
}

function flags({ folder, port, durable, maxConnections }: PostgresOptions): string[] {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `max_connections=${maxConnections}`, 'timezone=UTC'];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

async function whenItAnswers(url: string, log: string): Promise<void> {
  await until(() => pingPostgres(url), `PostgreSQL did not answer within 30 s; its log is ${log}`);
}

async function whenItEnds(child: KeptProcess, log: string): Promise<never> {
  const { code, signal } = await child.exited;
  throw new Error(`PostgreSQL ended at once (${signal ?? `exit code ${code}`}): ${lastWords(log)}`);
}

/** Resolves to true when a server answers a query there; throws otherwise, within seconds. */
export async function pingPostgres(url: string): Promise<true> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}
