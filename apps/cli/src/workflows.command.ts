import { openProcesses, raiseEpoch, transact } from '@app/process';
import { connectClient, Teller } from '@app/temporal';
import { withDatabase } from './database';
import { OperatorError, type Terminal } from './terminal';

/**
 * `corroborate workflows re-enter --all`: tells the workflow of every open process to look again, starting those that are missing.
 * After a restore it comes behind `corroborate epoch raise` and before the API opens. Fails when a workflow could not be told.
 */
export async function reEnter(terminal: Terminal, { all }: { all?: boolean }): Promise<void> {
  if (!all) throw new OperatorError('Say --all: every open process is told to look again; nothing is repeated by it.');
  await withDatabase(terminal, async (dataSource, config) => {
    const client = connectClient(config.temporal);
    const untold: string[] = [];
    const teller = new Teller(client, config, (processId) => untold.push(processId));
    const processes = await openProcesses(dataSource.manager);
    for (const process of processes) await teller.tell(process, `re-enter-${Date.now()}`);
    await client.connection.close();
    terminal.out(`${processes.length - untold.length} of ${processes.length} open processes look again.`);
    if (untold.length > 0) throw new OperatorError(`Not told, is a worker running? ${untold.join(', ')}`);
  });
}

/** `corroborate epoch raise`: after PostgreSQL or Temporal was restored from a backup, so that every workflow starts over from its recorded steps. */
export async function raise(terminal: Terminal): Promise<void> {
  await withDatabase(terminal, async (dataSource) => {
    const epoch = await transact(dataSource, (manager) => raiseEpoch(manager, { now: new Date(), source: 'cli' }));
    terminal.out(`The epoch is ${epoch}. Restart all workers, then run: corroborate workflows re-enter --all`);
  });
}
