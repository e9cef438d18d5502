import { join, relative } from 'node:path';
import {
  answers,
  findTemporal,
  freePort,
  isPortFree,
  pingPostgres,
  postgresUrl,
  startPostgres,
  startTemporal,
  stopStrayPostgres,
  until,
} from '@app/servers';
import { ensureNamespace } from '@app/temporal';
import { Connection } from '@temporalio/client';
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
export async function postgresPart({ config, data, embedded }: Settings, places: Places): Promise<Part> {
  const name = 'PostgreSQL';
  if (!embedded.postgres) return { name, start: () => checkPostgres(config.databaseUrl, places) };
  const port = await preferred(POSTGRES_PORT);
  const options = {
    folder: data.postgres,
    port,
    passwordFile: data.postgresPassword,
    durable: true,
    maxConnections: 100,
    log: join(data.log, 'postgresql.log'),
  };
  const start = async () => {
    await stopStrayPostgres(data.postgres);
    const server = await startPostgres(options);
    await ensureDatabase(server.url);
    places.databaseUrl = postgresUrl(options, DATABASE);
    return { note: `embedded, port ${port}, data in ${shortest(data.postgres)}`, process: server.process };
  };
  return { name, start };
}

/** Temporal: the server named by TEMPORAL_ADDRESS, or a development server with its data in a file. */
export async function temporalPart({ config, data, embedded, temporalUiPort }: Settings, places: Places): Promise<Part> {
  const name = 'Temporal';
  const { address, namespace } = config.temporal;
  if (!embedded.temporal) return { name, start: () => checkTemporal(address, namespace, places) };
  const port = await preferred(TEMPORAL_PORT);
  const start = async () => {
    const { path, origin } = await findTemporal();
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
    throw new StartProblem(
      `No PostgreSQL answers at ${host}, which DATABASE_URL names (${reason}). Start it, correct DATABASE_URL, or unset it to use the embedded one.`,
      error,
    );
  }
  places.databaseUrl = url;
  return { note: `of DATABASE_URL, at ${host}` };
}

async function checkTemporal(address: string, namespace: string, places: Places): Promise<{ note: string }> {
  const connection = Connection.lazy({ address, connectTimeout: '3s' });
  try {
    await connection.ensureConnected();
    await ensureNamespace(connection, namespace);
    await until(() => answers(address, namespace), `Temporal does not know the namespace ${namespace} after 30 s.`);
  } catch (error) {
    throw new StartProblem(
      `No Temporal server answers at ${address}, which TEMPORAL_ADDRESS names. Start it, correct TEMPORAL_ADDRESS, or unset it to use the embedded one.`,
      error,
    );
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
