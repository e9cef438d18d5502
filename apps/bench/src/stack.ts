import { newEncryptionKey } from '@app/config';
import { migrate } from '@app/persistence';
import {
  API_FLAGS,
  findTemporal,
  freePort,
  keep,
  startPostgres,
  startTemporal,
  until,
  type KeptProcess,
  type PostgresServer,
  type TemporalServer,
} from '@app/servers';
import { Client, Connection } from '@temporalio/client';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

export const ISSUER = 'https://sign-in.bench';
const AUDIENCE = 'corroborate-api';
const NAMESPACE = 'bench';
export const BARE_QUEUE = 'bare';

/** Durable PostgreSQL, a Temporal server, API and worker as built, the bare worker, and a sign-in: all on this machine. */
export interface Stack {
  readonly api: string;
  readonly dataSource: DataSource;
  readonly temporal: Client;
  token(subject: string): Promise<string>;
  stop(): Promise<void>;
}

const DIST = join(__dirname, '../../..');

/** Starts everything from nothing and waits until it is ready. */
export async function startStack(): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  chmodSync(folder, 0o755);
  const servers = await startServers(folder);
  const issuer = await startIssuer();
  const programs = await startPrograms(folder, servers, issuer);
  const connection = await Connection.connect({ address: servers.temporal.address });
  const dataSource = await new DataSource({ type: 'postgres', url: servers.postgres.url, poolSize: 4 }).initialize();
  return {
    api: programs.api,
    dataSource,
    temporal: new Client({ connection, namespace: NAMESPACE }),
    token: issuer.token,
    async stop() {
      await connection.close();
      await dataSource.destroy();
      issuer.server.close();
      for (const process of [...programs.kept, servers.temporal.process, servers.postgres.process]) await process.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Servers {
  readonly postgres: PostgresServer;
  readonly temporal: TemporalServer;
}

async function startServers(folder: string): Promise<Servers> {
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    durable: true,
    maxConnections: 200,
    log: join(folder, 'postgres.log'),
  });
  const { path: program } = await findTemporal();
  const file = join(folder, 'temporal.db');
  const temporal = await startTemporal({
    program,
    port: await freePort(),
    namespaces: [NAMESPACE],
    log: join(folder, 'temporal.log'),
    file,
  });
  await migrate(postgres.url);
  return { postgres, temporal };
}

/** API, worker and the bare worker, each a process of its own, as built. */
async function startPrograms(
  folder: string,
  { postgres, temporal }: Servers,
  issuer: Issuer,
): Promise<{ api: string; kept: KeptProcess[] }> {
  const [port, workerPort] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    WORKER_PORT: String(workerPort),
    DATABASE_URL: postgres.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: NAMESPACE,
    OIDC_ISSUER: ISSUER,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_JWKS_URI: issuer.jwksUri,
    EVIDENCE_DIR: join(folder, 'evidence'),
    ENCRYPTION_KEYS: newEncryptionKey(),
    LOG_LEVEL: 'error',
    RATE_LIMIT: '1000000',
  };
  const run = (script: string, args: readonly string[] = [], flags: readonly string[] = []): Promise<KeptProcess> =>
    keep({ command: process.execPath, args: [...flags, join(DIST, script), ...args], env, log: join(folder, 'programs.log') });
  const kept = [
    await run('apps/worker/src/main.js'),
    await run('apps/api/src/main.js', [], API_FLAGS),
    await run('apps/bench/src/bare/main.js', [temporal.address, NAMESPACE, BARE_QUEUE]),
  ];
  const api = `http://127.0.0.1:${port}`;
  await until(isReady(`${api}/health/ready`), 'the API is not ready', 60_000, 200);
  await until(isReady(`http://127.0.0.1:${workerPort}/health/ready`), 'the worker is not ready', 60_000, 200);
  return { api, kept };
}

const isReady = (url: string) => async (): Promise<true> => {
  const { ok } = await fetch(url);
  if (!ok) throw new Error(`${url} is not ready`);
  return true;
};

interface Issuer {
  readonly jwksUri: string;
  readonly server: Server;
  token(subject: string): Promise<string>;
}

async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }] });
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    jwksUri: `http://127.0.0.1:${port}/jwks`,
    token: (subject) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
        .setSubject(subject)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey),
  };
}
