/**
 * `npm run check`: everything a machine can say about the repository before a person reads it, two checks at a time.
 * One line per check with its time; what failed shows its output. `npm run check -- lint types` runs only those.
 * With CI_COUNTS naming a folder, the numbers of passed and failed checks are left there for .ci/run.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const AT_ONCE = 2;
const CACHE = 'node_modules/.cache';

const bin = (name, ...args) => [join('node_modules/.bin', name), ...args];
const own = (name) => [process.execPath, `scripts/checks/${name}.mjs`];

/** In the order of starting: the long ones first, and what needs a build after it. */
const CHECKS = [
  { name: 'build', says: 'the product compiles and the workflows bundle', run: ['npm', 'run', '-s', 'build'] },
  {
    name: 'lint',
    says: 'house rules and import directions',
    // No cache: a state added in one file makes a switch in another one incomplete.
    run: bin('eslint', '.', '--max-warnings=0'),
  },
  {
    name: 'types',
    says: 'types, specs included',
    run: bin('tsc', '--noEmit', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${CACHE}/check.tsbuildinfo`),
  },
  {
    name: 'format',
    says: 'format',
    run: bin('prettier', '--check', '.', '--log-level=warn', '--cache', '--cache-strategy=content'),
  },
  {
    name: 'layers',
    says: 'what can be reached over any number of imports',
    run: bin('depcruise', 'apps', 'libs', 'workflows', 'activities', '--config', '.dependency-cruiser.cjs', '-T', 'err'),
  },
  { name: 'specs', says: 'every spec file belongs to one test project', run: own('specs') },
  {
    name: 'sop',
    says: 'every enforced sentence of the SOP has a rule, a test and a way to it; nothing else speaks as the SOP',
    run: [process.execPath, 'scripts/sop-coverage.mjs', '--check'],
  },
  { name: 'duties', says: 'the duty table is printed, and nothing beside it asks for roles', run: own('duties') },
  { name: 'refusals', says: 'every refusal code is refused in an end-to-end test', run: own('refusals') },
  { name: 'files', says: 'lock file and tracked files', run: own('files') },
  { name: 'bundle', says: 'budget of the workflow bundle, no alias left in the build', run: own('bundle'), after: 'build' },
  { name: 'migrations', says: 'migrations make exactly the tables of the entities', run: own('migrations'), after: 'build' },
  { name: 'openapi', says: 'the committed API document is the one the API prints', run: own('openapi'), after: 'build' },
];

function execute([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString().trim() }));
  });
}

async function runOne(check) {
  const started = Date.now();
  const { code, output } = await execute(check.run);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(5);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${check.name.padEnd(10)} ${check.says}`);
  if (code !== 0) console.log(output.replace(/^/gm, '    '));
  return code === 0;
}

/** A check whose forerunner failed counts as failed, and says why it was not run. */
async function runUnlessBlocked(check, runs) {
  if ((await runs.get(check.after)) !== false) return runOne(check);
  console.log(`FAILED     -    ${check.name.padEnd(10)} not run, because ${check.after} failed`);
  return false;
}

/** Runs all, AT_ONCE at a time. */
async function runAll(checks) {
  const runs = new Map();
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      runs.set(check.name, runUnlessBlocked(check, runs));
      await runs.get(check.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return Promise.all(runs.values());
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const started = Date.now();
const results = await runAll(names.length === 0 ? CHECKS : CHECKS.filter(({ name }) => names.includes(name)));
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} checks passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(0)} s`);
if (process.env.CI_COUNTS)
  writeFileSync(join(process.env.CI_COUNTS, 'checks.json'), JSON.stringify({ passed: results.length - failed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
