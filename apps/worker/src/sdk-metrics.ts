import { Runtime } from '@temporalio/worker';
import { createServer } from 'node:net';

/** What Temporal's SDK counts of itself (pollers, slots, latencies), in Prometheus' text format. */
export type SdkMetrics = () => Promise<string>;

/** Installs Temporal's runtime. Its exporter wants a port of its own: one on the loopback, which only the worker's `/metrics` reads. */
export async function installRuntime(): Promise<SdkMetrics> {
  const address = `127.0.0.1:${await freeLoopbackPort()}`;
  Runtime.install({ shutdownSignals: [], telemetryOptions: { metrics: { prometheus: { bindAddress: address } } } });
  return async () => (await fetch(`http://${address}/metrics`, { signal: AbortSignal.timeout(2_000) })).text();
}

function freeLoopbackPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        server.close(() => resolve(port));
      });
  });
}
