/** Every spec file is matched by exactly one project of jest.config.cjs: a test that nobody runs proves nothing. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { projects } = createRequire(import.meta.url)('../../jest.config.cjs');

function testsOf(project) {
  const args = ['node_modules/jest/bin/jest.js', '--listTests', '--json', '--passWithNoTests', '--selectProjects', project];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(output.slice(output.indexOf('['))).map((path) => relative(root, path));
}

function specFiles() {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return output.split('\n').filter((path) => /\.(?:spec|e2e-spec)\.[cm]?[jt]sx?$/.test(path));
}

const owners = new Map(specFiles().map((path) => [path, []]));
for (const { displayName } of projects) {
  for (const path of testsOf(displayName)) owners.set(path, [...(owners.get(path) ?? []), displayName]);
}

let wrong = 0;
for (const [path, names] of owners) {
  if (names.length === 1) continue;
  wrong++;
  console.error(
    names.length === 0 ? `${path} is run by no test project.` : `${path} is run by several test projects: ${names.join(', ')}.`,
  );
}
if (owners.size === 0) console.error('There are no specs at all.');
process.exitCode = wrong === 0 && owners.size > 0 ? 0 : 1;
