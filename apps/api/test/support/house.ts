import { activities } from '@activities/index';
import type { FaceSearchProvider } from '@activities/provider/provider';
import type { Config } from '@app/config';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { connectClient, startWorker, Teller, type RunningWorker } from '@app/temporal';
import {
  seedDepartment,
  TEST_ISSUER,
  TEST_KEYS,
  testDatabase,
  testTemporal,
  type Department,
  type Handle,
  type TestDatabase,
} from '@app/testing';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { configureApp } from '../../src/configure-app';
import { Officer } from './officer';
import { AUDIENCE, startIssuer, type TestIssuer } from './issuer';

/** API and worker on a database and a namespace of their own, with the test department signed in. */
export interface House {
  readonly database: TestDatabase;
  readonly department: Department;
  readonly client: Client;
  readonly config: Config;
  readonly issuer: TestIssuer;
  readonly url: string;
  /** Somebody of the department, ready to call the API. */
  as(handle: Handle): Officer;
  /** What activities failed with unexpectedly, in order. */
  readonly errors: readonly unknown[];
  startWorker(): Promise<void>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

interface Grounds {
  readonly database: TestDatabase;
  readonly temporal: { address: string; namespace: string };
  readonly issuer: TestIssuer;
}

/** A worker that has just begun, on a machine with much else to do, is waited for; one that does not exist is not. */
const PATIENCE_MS = 8_000;
const IMPATIENCE_MS = 2_000;

interface Furnishing {
  /** `false` leaves Temporal without a worker. */
  readonly worker?: boolean;
  /** Whom its workers ask for face searches; the simulator unless told. */
  readonly provider?: FaceSearchProvider;
  /** How long its answers wait for the next step. */
  readonly nextStepWaitMs?: number;
}

export async function openHouse({
  worker = true,
  provider,
  nextStepWaitMs = worker ? PATIENCE_MS : IMPATIENCE_MS,
}: Furnishing = {}): Promise<House> {
  const [database, temporal, issuer] = await Promise.all([testDatabase(), testTemporal(), startIssuer()]);
  const department = await seedDepartment(database.dataSource);
  const config = configOf({ database, temporal, issuer }, nextStepWaitMs);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), { logger: ['error', 'fatal'], bodyParser: false });
  configureApp(app);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const client = connectClient(config.temporal);
  const workers = new Workers(config, { dataSource: database.dataSource, teller: new Teller(client, config, () => undefined) }, provider);
  if (worker) await workers.start();
  return {
    database,
    department,
    client,
    config,
    issuer,
    url,
    errors: workers.errors,
    as: (handle) => new Officer(url, () => issuer.token(handle)),
    startWorker: () => workers.start(),
    stopWorker: () => workers.stop(),
    async close() {
      await app.close();
      await workers.stop();
      await client.connection.close();
      await issuer.close();
      await database.drop();
      rmSync(config.evidenceDir, { recursive: true, force: true });
    },
  };
}

/** Once, and not before a worker needs it: a runtime that no worker has used is never let go of, and keeps the test process alive. */
let runtimeInstalled = false;
function installRuntime(): void {
  if (!runtimeInstalled) Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  runtimeInstalled = true;
}

class Workers {
  /** What activities failed with unexpectedly. */
  readonly errors: unknown[] = [];
  private running: RunningWorker | undefined;

  constructor(
    private readonly config: Config,
    private readonly parts: { readonly dataSource: DataSource; readonly teller: Teller },
    private readonly provider: FaceSearchProvider | undefined,
  ) {}

  async start(): Promise<void> {
    installRuntime();
    this.running ??= await startWorker({
      temporal: this.config.temporal,
      workflowBundle: { codePath: process.env.TEST_WORKFLOW_BUNDLE ?? '' },
      activities: activities(this.parts.dataSource, {
        provider: this.provider,
        tell: (raised) => void this.parts.teller.tell(raised, 'worker'),
        onProviderFailure: (_, code) => this.errors.push(code),
      }),
      onError: (_, error) => this.errors.push(error),
    });
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    this.running = undefined;
  }
}

function configOf({ database, temporal, issuer }: Grounds, nextStepWaitMs: number): Config {
  return {
    nodeEnv: 'test',
    host: '127.0.0.1',
    port: 0,
    workerPort: 0,
    databaseUrl: database.url,
    logLevel: 'error',
    temporal: { ...temporal, taskQueue: `test-${randomUUID()}` },
    nextStepWaitMs,
    oidc: { issuer: TEST_ISSUER, audience: AUDIENCE, algorithms: ['RS256'], jwksUri: issuer.jwksUri },
    encryptionKeys: TEST_KEYS,
    evidenceDir: mkdtempSync(join(tmpdir(), 'corroborate-evidence-')),
  };
}
