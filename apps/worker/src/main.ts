import 'reflect-metadata';
import { activities } from '@activities/index';
import { logOptions, readConfig } from '@app/config';
import { openDataSource } from '@app/persistence';
import { startPacks } from '@app/process/policy';
import { connectClient, startWorker, Teller } from '@app/temporal';
import { join } from 'node:path';
import { pino } from 'pino';
import { Healer } from './healer';
import { healthServer } from './health';
import { Schedules } from './schedules';
import { installRuntime } from './sdk-metrics';
import { Watch } from './watch';

/** The compiled workflows, bundled by the build. */
const BUNDLE = join(__dirname, '../../../workflow-bundle.js');

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino(logOptions(config.logLevel, 'worker'));
  const sdkMetrics = await installRuntime();
  const dataSource = await openDataSource(config);
  await startPacks(dataSource.manager, { secondsAllowed: config.nodeEnv === 'test' });
  const client = connectClient(config.temporal);
  const teller = new Teller(client, config, (processId, reason) =>
    log.warn({ processId, reason: codeOf(reason) }, 'a workflow could not be told'),
  );
  const running = await startWorker({
    temporal: config.temporal,
    workflowBundle: { codePath: BUNDLE },
    activities: activities(dataSource, {
      tell: (raised) => void teller.tell(raised, 'worker'),
      onProviderFailure: (requestId, code) => log.error({ requestId, code }, 'the provider of face searches failed'),
    }),
    onError: (requestId, error) => log.error({ requestId, err: error }, 'an activity failed unexpectedly'),
  });
  const schedules = new Schedules(dataSource, client, config.temporal);
  await schedules.follow(new Date());
  const healer = new Healer({
    dataSource,
    client,
    teller,
    onError: (error) => log.error({ err: error }, 'the healer failed'),
    onGivenUp: ({ processId, kind }) =>
      log.error({ processId, kind }, 'a workflow task kept failing: its history is given up, and it starts again from its recorded steps'),
  });
  const health = await healthServer({ dataSource, healer, sdkMetrics, workerState: () => running.worker.getState() }, config);
  const watch = new Watch({ dataSource, teller, schedules, onError: (error) => log.error({ err: error }, 'the watch failed') });
  healer.start();
  watch.start();
  log.info({ port: config.workerPort }, 'the worker is ready');

  const stop = async (): Promise<void> => {
    health.close();
    await healer.stop();
    await watch.stop();
    await running.stop();
    await client.connection.close();
    await dataSource.destroy();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  await running.done;
}

const codeOf = (reason: unknown): string => (reason instanceof Error ? reason.name : 'unknown');

main().catch((error: unknown) => {
  pino(logOptions('fatal', 'worker')).fatal({ err: error }, 'the worker stopped');
  process.exit(1);
});
