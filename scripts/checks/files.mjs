/**
 * What must not be in the repository: a registry's host or a gap in the lock file (`npm ci` would fail on another machine),
 * and paths of somebody's machine in a tracked file.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const problems = [];

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** True when the lock holds the dependency beside the package or in any folder above it, as Node would look for it. */
function isLocked(from, dependency) {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('node_modules/') - 1, 0))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${dependency}`]) return true;
    if (place === '') return false;
  }
}

for (const [place, entry] of Object.entries(packages)) {
  if (/^https?:/.test(entry.resolved ?? '')) problems.push(`package-lock.json names a registry host for ${place}: ${entry.resolved}`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(place, name))
      problems.push(`package-lock.json has no entry for ${name}, an optional dependency of ${place}: npm ci would fail elsewhere.`);
  }
}

const MACHINE_PATHS = [
  /(?<![\w.])\/home\/(?!node\b)\w/,
  /(?<![\w.])\/Users\/\w/,
  /(?<![\w.])\/root\/\w/,
  /(?<![\w.])\/work\/(?:main|shared)\b/,
  /\b[A-Z]:\\Users\\/,
];
const BINARY = /\.(?:png|jpe?g|webp|ico|woff2?|pdf|bin)$/;
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
for (const path of tracked) {
  if (BINARY.test(path) || path.startsWith('scripts/checks/') || !existsSync(join(root, path))) continue;
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (MACHINE_PATHS.some((pattern) => pattern.test(line))) problems.push(`${path}:${index + 1} names a path of one machine.`);
  });
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
