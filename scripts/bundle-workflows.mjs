/**
 * Bundles the compiled workflows into the one file that every worker runs: dist/workflow-bundle.js.
 * Run after `nest build`, since the bundler follows the relative paths that the build wrote in place of the aliases.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Bytes. A bundle that outgrows this has pulled in something that does not belong in a workflow. */
export const BUNDLE_BUDGET = 2.5 * 1024 * 1024;
export const BUNDLE_PATH = join(root, 'dist/workflow-bundle.js');

const quiet = () => undefined;
const say = (level) => (message) => console.error(`workflow bundle: ${level}: ${message}`);
const logger = { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: say('warning'), error: say('error') };

/** What every bundle needs (converters, interceptors, what is loaded ahead): it lives in libs/temporal. */
function sharedOptions(workflowsPath) {
  const module = join(root, 'dist/libs/temporal/src/bundle.js');
  return existsSync(module) ? require(module).bundleOptions(workflowsPath) : { workflowsPath };
}

/** Bundles the workflows exported by `workflowsPath` (compiled JavaScript) and writes them to `out`. Answers with the size in bytes. */
export async function bundleWorkflows(workflowsPath, out) {
  const { bundleWorkflowCode } = require('@temporalio/worker');
  const { code } = await bundleWorkflowCode({ ...sharedOptions(workflowsPath), logger });
  await mkdir(dirname(out), { recursive: true });
  await writeFile(`${out}.part`, code);
  await rename(`${out}.part`, out);
  return Buffer.byteLength(code);
}

/** Says whether the bundle of the last build keeps the budget; undefined when there is no bundle. */
export function bundleSize() {
  return existsSync(BUNDLE_PATH) ? statSync(BUNDLE_PATH).size : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const size = await bundleWorkflows(join(root, 'dist/workflows/index.js'), BUNDLE_PATH);
  console.log(`workflow bundle: ${(size / 1024 / 1024).toFixed(2)} MB of ${BUNDLE_BUDGET / 1024 / 1024} MB`);
  if (size > BUNDLE_BUDGET) {
    console.error(
      'The workflow bundle is over its budget. Look at what workflows/ imports: only libs/domain, libs/contracts and @temporalio/workflow.',
    );
    process.exitCode = 1;
  }
}
