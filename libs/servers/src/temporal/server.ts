import { Connection } from '@temporalio/client';
import { keep, lastWords, type KeptProcess } from '../kept-process';
import { until } from '../wait';

/** How to run a Temporal development server. */
export interface TemporalOptions {
  /** Path of the `temporal` program. */
  program: string;
  port: number;
  /** Port of the web page; none when absent. */
  uiPort?: number;
  /** File that keeps its data; in memory when absent. */
  file?: string;
  /** Namespaces made before it takes work. */
  namespaces: string[];
  log: string;
}

/** A running development server. */
export interface TemporalServer {
  address: string;
  process: KeptProcess;
}

/** Starts a Temporal development server on 127.0.0.1 and resolves when its last namespace answers. */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const child = await keep({ command: options.program, args: flags(options), log: options.log });
  const address = `127.0.0.1:${options.port}`;
  const sorry = `Temporal did not answer within 60 s; its log is ${options.log}`;
  try {
    await Promise.race([until(() => answers(address, options.namespaces.at(-1)), sorry, 60_000, 100), whenItEnds(child, options.log)]);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { address, process: child };
}

/** Resolves to true when the server at `address` serves and knows `namespace`; throws otherwise. */
export async function answers(address: string, namespace = 'default'): Promise<true> {
  const connection = Connection.lazy({ address, connectTimeout: '2s' });
  try {
    await connection.ensureConnected();
    return await serves(connection, namespace);
  } finally {
    await connection.close();
  }
}

/** Resolves to true when the server of an open connection serves `namespace`; throws otherwise. */
export async function serves(connection: Connection, namespace: string): Promise<true> {
  await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
  return true;
}

function flags({ port, uiPort, file, namespaces }: TemporalOptions): string[] {
  const page = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)];
  const data = file === undefined ? [] : ['--db-filename', file];
  const spaces = namespaces.flatMap((name) => ['--namespace', name]);
  return ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error', ...page, ...data, ...spaces];
}

async function whenItEnds(child: KeptProcess, log: string): Promise<never> {
  const { code, signal } = await child.exited;
  throw new Error(`Temporal ended at once (${signal ?? `exit code ${code}`}): ${lastWords(log)}`);
}
