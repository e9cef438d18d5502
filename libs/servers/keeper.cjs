'use strict';
/*
 * Keeps one child process and outlives nobody: when the process that asked for the child is gone (its channel closes, even by
 * SIGKILL), the child is asked to stop, and killed when it does not. Plain JavaScript, because tests start it from source and
 * the local stack from dist/. argv[2] is the order as JSON: { command, args, cwd, uid, gid, log, discard, stopSignal, graceMs };
 * `discard` names a folder that is removed when the child has ended.
 */
const { spawn } = require('node:child_process');
const { openSync, rmSync } = require('node:fs');

const order = JSON.parse(process.argv[2]);
const output = order.log ? openSync(order.log, 'a') : 'ignore';
const identity = order.uid === undefined ? {} : { uid: order.uid, gid: order.gid };
const child = spawn(order.command, order.args, { cwd: order.cwd, ...identity, stdio: ['ignore', output, output] });

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  child.kill(order.stopSignal);
  setTimeout(() => child.kill('SIGKILL'), order.graceMs).unref();
}
function tell(message) {
  if (process.connected) process.send(message);
}
function leave(code) {
  process.exitCode = code;
  if (order.discard) rmSync(order.discard, { recursive: true, force: true });
  if (process.connected) process.disconnect();
}

child.once('spawn', () => tell({ pid: child.pid }));
child.once('error', (error) => {
  tell({ error: error.message });
  leave(1);
});
child.once('exit', (code, signal) => {
  tell({ exit: { code, signal } });
  leave(code ?? 1);
});
process.on('message', stop);
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
