/**
 * `npm run mutation`: Stryker with a limit of 30 minutes, since it measures nothing before its end.
 * `npm run mutation -- search` measures one folder of libs/domain with its own specs only; options go on to Stryker, such as `--force`.
 * Ends with Stryker's own code, with 1 at the limit.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LIMIT_MINUTES = 30;
const root = fileURLToPath(new URL('../..', import.meta.url));
const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'scripts/mutation/stryker.config.mjs'];

const [first, ...rest] = process.argv.slice(2);
const folder = first?.startsWith('-') ? undefined : first;
const options = folder === first ? rest : [first, ...rest];
const env = { ...process.env, ...(folder && { MUTATION_FOLDER: folder }) };

const run = spawn(process.execPath, [...stryker, ...options], { cwd: root, stdio: 'inherit', env, detached: true });
let late = false;
const limit = setTimeout(() => {
  late = true;
  run.kill('SIGTERM');
}, LIMIT_MINUTES * 60_000);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));

/** A worker whose change loops for ever hears no signal but this one. */
function endWorkers() {
  try {
    process.kill(-run.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

run.on('exit', (code) => {
  clearTimeout(limit);
  endWorkers();
  if (late)
    console.error(`Stopped after ${LIMIT_MINUTES} minutes, without a score. Measure a folder at a time: npm run mutation -- search`);
  process.exitCode = late ? 1 : (code ?? 1);
});
