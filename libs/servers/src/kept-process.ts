import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './paths';

/** What to run, and how to end it. */
export interface KeepOrder {
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** The user to run as; only root can ask for it. */
  identity?: { uid: number; gid: number };
  /** File that receives both outputs; without it they are dropped. */
  log?: string;
  /** Folder removed when the child has ended, whoever ended it. */
  discard?: string;
  stopSignal?: NodeJS.Signals;
  /** Milliseconds between the stop signal and SIGKILL; 2,300 unless told. */
  graceMs?: number;
}

/** A stack stops its programs, then its servers: both of these together are less than the five seconds it may take. */
const GRACE_MS = 2_300;

/** How a child ended: its exit code, or the signal that ended it. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running child that ends with its keeper, which ends with this process, however this process ends. */
export interface KeptProcess {
  pid: number;
  keeperPid: number;
  exited: Promise<Exit>;
  /** Asks it to stop and resolves when it is gone. Safe to call twice. */
  stop(): Promise<void>;
}

interface KeeperMessage {
  pid?: number;
  error?: string;
  exit?: Exit;
}

/**
 * Starts a child under a keeper process of its own session: signals of the terminal do not reach it, so the caller decides
 * the order of stopping; and when the caller dies without a word the keeper stops the child.
 */
export async function keep(order: KeepOrder): Promise<KeptProcess> {
  const { env, identity, stopSignal = 'SIGTERM', graceMs = GRACE_MS, ...rest } = order;
  const keeper = fork(
    join(repositoryRoot(), 'libs', 'servers', 'keeper.cjs'),
    [JSON.stringify({ ...rest, ...identity, stopSignal, graceMs })],
    { detached: true, env: env ?? process.env, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
  const exited = exitOf(keeper);
  const pid = await started(keeper, order.command);
  return { pid, keeperPid: keeper.pid ?? 0, exited, stop: () => stop(keeper, exited) };
}

function exitOf(keeper: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    let exit: Exit | undefined;
    keeper.on('message', (message: KeeperMessage) => (exit = message.exit ?? exit));
    keeper.once('exit', (code, signal) => resolve(exit ?? { code, signal }));
  });
}

function started(keeper: ChildProcess, command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    keeper.on('message', ({ pid, error }: KeeperMessage) => {
      if (pid !== undefined) resolve(pid);
      if (error !== undefined) reject(new Error(`${command} could not be started: ${error}`));
    });
    keeper.once('error', reject);
    keeper.once('exit', () => reject(new Error(`${command} could not be started`)));
  });
}

/** The last words of a log, for a sentence about a child that did not start; of a structured line, its message. */
export function lastWords(log: string): string {
  try {
    return messageOf(readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '');
  } catch {
    return 'it said nothing';
  }
}

function messageOf(line: string): string {
  if (!line.startsWith('{')) return line;
  const { msg, err } = JSON.parse(line) as { msg?: string; err?: { message?: string } };
  return [msg, err?.message].filter(Boolean).join(': ');
}

async function stop(keeper: ChildProcess, exited: Promise<Exit>): Promise<void> {
  if (keeper.connected) keeper.send('stop');
  await exited;
}
