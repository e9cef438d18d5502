import type { Config } from '@app/config';
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Healer } from './healer';

export interface WorkerHealth {
  readonly dataSource: DataSource;
  readonly healer: Healer;
  workerState(): string;
}

/** The worker's own port: `/health/live`, `/health/ready` and `/metrics`. */
export function healthServer(
  { dataSource, healer, workerState }: WorkerHealth,
  { host, workerPort }: Pick<Config, 'host' | 'workerPort'>,
): Promise<Server> {
  const registry = metrics(healer);
  const server = createServer((request, response) => {
    void answer(request.url ?? '', { dataSource, workerState, registry }).then(({ status, body }) =>
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
  return registry;
}

async function answer(
  url: string,
  parts: { dataSource: DataSource; workerState(): string; registry: Registry },
): Promise<{ status: number; body: string }> {
  if (url === '/health/live') return { status: 200, body: 'live' };
  if (url === '/metrics') return { status: 200, body: await parts.registry.metrics() };
  if (url !== '/health/ready') return { status: 404, body: 'not found' };
  const database = await parts.dataSource.query('SELECT 1').then(
    () => 'up',
    () => 'down',
  );
  const ready = database === 'up' && parts.workerState() === 'RUNNING';
  return { status: ready ? 200 : 503, body: `database ${database}, worker ${parts.workerState()}` };
}
