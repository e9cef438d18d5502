import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSources } from '../../temporal/src/bundle';
import { findTemporal, freePort, startPostgres, startTemporal, type KeptProcess } from '../../servers/src';

/** Names of the environment variables by which the one set-up of a test run speaks to its test processes. */
export const TestEnv = {
  /** Maintenance database of the test server. */
  DatabaseUrl: 'TEST_DATABASE_URL',
  TemporalAddress: 'TEST_TEMPORAL_ADDRESS',
  /** Folder of this test run: claims and logs. */
  Folder: 'TEST_RUN_FOLDER',
  /** Name of this test run, letters and digits. */
  Run: 'TEST_RUN',
  /** The bundled workflows. */
  Bundle: 'TEST_WORKFLOW_BUNDLE',
  /** 'yes' when the Temporal server was started with NAMESPACES. */
  PreparedNamespaces: 'TEST_TEMPORAL_NAMESPACES',
} as const;

/** Namespaces that exist from the start of a test server: a namespace made later takes seconds to be seen. */
export const NAMESPACES = Array.from({ length: 60 }, (_, index) => `t${index + 1}`);

interface Started {
  processes: KeptProcess[];
  folder: string;
}

let started: Started | undefined;

/**
 * Starts what the environment does not already name: a throw-away PostgreSQL (not durable) and a Temporal development server
 * in memory. Both end with this process, however it ends.
 */
export async function startServers(): Promise<void> {
  if (started) return;
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-test-'));
  chmodSync(folder, 0o755);
  started = { processes: [], folder };
  process.env[TestEnv.Folder] = folder;
  process.env[TestEnv.Run] = randomBytes(6).toString('hex');
  await Promise.all([ensurePostgres(started), ensureTemporal(started), bundleOnce(started)]);
}

/** Stops what `startServers` started and removes the folder of the run. */
export async function stopServers(): Promise<void> {
  if (!started) return;
  const { processes, folder } = started;
  started = undefined;
  await Promise.all(processes.map((child) => child.stop()));
  rmSync(folder, { recursive: true, force: true });
}

/** The workflows are bundled from their sources once per run, for every worker that a test starts. */
async function bundleOnce({ folder }: Started): Promise<void> {
  const path = join(folder, 'workflow-bundle.js');
  const { code } = await bundleSources(join(__dirname, '../../..'));
  writeFileSync(path, code);
  process.env[TestEnv.Bundle] = path;
}

async function ensurePostgres({ processes, folder }: Started): Promise<void> {
  if (process.env[TestEnv.DatabaseUrl]) return;
  const place = { folder: join(folder, 'postgres'), log: join(folder, 'postgres.log'), discard: folder };
  const server = await startPostgres({ ...place, port: await freePort(), durable: false, maxConnections: 300 });
  processes.push(server.process);
  process.env[TestEnv.DatabaseUrl] = server.url;
}

async function ensureTemporal({ processes, folder }: Started): Promise<void> {
  if (process.env[TestEnv.TemporalAddress]) return;
  const { path } = await findTemporal();
  const options = { program: path, port: await freePort(), namespaces: NAMESPACES, log: join(folder, 'temporal.log') };
  const server = await startTemporal(options);
  processes.push(server.process);
  process.env[TestEnv.TemporalAddress] = server.address;
  process.env[TestEnv.PreparedNamespaces] = 'yes';
}
