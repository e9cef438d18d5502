import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '@app/servers';

/** A TypeScript program of this folder's application, running as a process of its own. */
export interface Child {
  process: ChildProcess;
  /** Resolves with the first output line that starts so; rejects with all output when the process ends without it. */
  line(start: string): Promise<string>;
  ended: Promise<number | null>;
}

/** Runs `file` (below apps/local) from source. */
export function runProgram(file: string, env: NodeJS.ProcessEnv): Child {
  const args = ['-r', '@swc-node/register', join(__dirname, '..', file)];
  const child = spawn(process.execPath, args, {
    cwd: repositoryRoot(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const heard = (stream: NodeJS.ReadableStream): void => void stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  heard(child.stdout);
  heard(child.stderr);
  const line = (start: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = output.split('\n').find((one, index, all) => one.startsWith(start) && index < all.length - 1);
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(output)));
      look();
    });
  return { process: child, line, ended };
}
