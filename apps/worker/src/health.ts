import type { Config } from '@app/config';
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Healer } from './healer';
import type { SdkMetrics } from './sdk-metrics';

export interface WorkerHealth {
  readonly dataSource: DataSource;
  readonly healer: Healer;
  workerState(): string;
  readonly sdkMetrics: SdkMetrics;
}

/** The worker's own port: `/health/live`, `/health/ready` and `/metrics`. */
export function healthServer(
  { dataSource, healer, workerState, sdkMetrics }: WorkerHealth,
  { host, workerPort }: Pick<Config, 'host' | 'workerPort'>,
): Promise<Server> {
  const registry = metrics(healer);
  const server = createServer((request, response) => {
    void answer(request.url ?? '', { dataSource, workerState, metrics: () => both(registry, sdkMetrics) }).then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(body),
    );
  });
  return new Promise((resolve, reject) => server.once('error', reject).listen(workerPort, host, () => resolve(server)));
}

function metrics(healer: Healer): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'corroborate_processes_healed',
    help: 'Processes told again by the healer since the start',
    registers: [registry],
    collect() {
      this.set(healer.healed);
    },
  });
  new Gauge({
    name: 'corroborate_histories_given_up',
    help: 'Workflows whose task kept failing and that were started again from their recorded steps',
    registers: [registry],
    collect() {
      this.set(healer.givenUp);
    },
  });
  new Gauge({
    name: 'corroborate_workflows_failing',
    help: 'Workflows that fail at the same task again and again; after five minutes their history is given up',
    registers: [registry],
    collect() {
      this.set(healer.failing);
    },
  });
  return registry;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** The worker's figures and the SDK's; neither without the other, or a gap would look like a quiet worker. */
async function both(registry: Registry, sdkMetrics: SdkMetrics): Promise<Answer> {
  try {
    return { status: 200, body: `${await registry.metrics()}\n${await sdkMetrics()}` };
  } catch {
    return { status: 503, body: 'the metrics of the Temporal SDK cannot be read' };
  }
}

async function answer(url: string, parts: { dataSource: DataSource; workerState(): string; metrics(): Promise<Answer> }): Promise<Answer> {
  if (url === '/health/live') return { status: 200, body: 'live' };
  if (url === '/metrics') return parts.metrics();
  if (url !== '/health/ready') return { status: 404, body: 'not found' };
  const database = await parts.dataSource.query('SELECT 1').then(
    () => 'up',
    () => 'down',
  );
  const ready = database === 'up' && parts.workerState() === 'RUNNING';
  return { status: ready ? 200 : 503, body: `database ${database}, worker ${parts.workerState()}` };
}
