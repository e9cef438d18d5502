import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { until } from './wait';

/**
 * A word that tells a running process from a later one with the same id: the instant it started, as the system knows it.
 * Undefined when no such process runs.
 */
export function processMark(pid: number): string | undefined {
  return fromProc(pid) ?? fromPs(pid);
}

/** Whether the process with this id is still the one that had this mark. */
export function isSameProcess(pid: number, mark: string): boolean {
  return processMark(pid) === mark;
}

/** Ends a process with `signal`, and with SIGKILL when it is still there after `graceMs`; resolves when it is gone. */
export async function end(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  const mark = processMark(pid);
  if (mark === undefined) return;
  const gone = async (): Promise<true | undefined> => (isSameProcess(pid, mark) ? undefined : true);
  send(pid, signal);
  await until(gone, '', graceMs).catch(() => send(pid, 'SIGKILL'));
  await until(gone, `Process ${pid} cannot be stopped: stop it, then start again.`, 5_000);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Linux: field 22 of stat; a zombie (state Z) has ended. The command's own name may hold spaces and brackets. */
function fromProc(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): string | undefined {
  if (process.platform === 'linux') return undefined;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The command line of a running process, '' when there is none. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
