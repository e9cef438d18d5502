import { bundleWorkflowCode, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { join } from 'node:path';

/** The bare worker, in a process of its own like the product's. Arguments: address, namespace, task queue. */
async function main([address = '', namespace = '', taskQueue = '']: readonly string[]): Promise<void> {
  Runtime.install({ shutdownSignals: [] });
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: join(__dirname, 'bare.workflow.js') });
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle, maxCachedWorkflows: 800 });
  process.once('SIGTERM', () => worker.shutdown());
  await worker.run();
  await connection.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
