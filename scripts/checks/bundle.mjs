/** The workflow bundle keeps its budget, and the build left no path alias behind that Node could not resolve. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE_BUDGET, bundleSize } from '../bundle-workflows.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(2);
const problems = [];

const size = bundleSize();
if (size === undefined) problems.push('dist/workflow-bundle.js is missing: run `npm run build`.');
else if (size > BUNDLE_BUDGET) {
  problems.push(`The workflow bundle has ${megabytes(size)} MB of ${megabytes(BUNDLE_BUDGET)} MB: look at what workflows/ imports.`);
}

const ALIAS = /(?:require|import)\(["']@(?:app|workflows|activities)\//;
for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.js') || entry.name === 'workflow-bundle.js') continue;
  const path = join(entry.parentPath, entry.name);
  if (ALIAS.test(readFileSync(path, 'utf8'))) problems.push(`${path.slice(root.length)} still names a path alias.`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
