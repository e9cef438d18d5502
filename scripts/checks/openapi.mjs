/**
 * apps/api/openapi.json is what the built API prints about itself, and the test client's types are made from it. `--write`
 * (npm run openapi:write) makes both so.
 * The document comes from the build, since the descriptions taken from comments exist only there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PRINTER = join(root, 'dist/apps/api/src/openapi.js');
const COMMITTED = join(root, 'apps/api/openapi.json');
const CLIENT = join(root, 'apps/api/test/client/schema.generated.ts');
const SHOWN = 20;

function printed() {
  const output = execFileSync(process.execPath, [PRINTER], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(output);
}

const isObject = (value) => typeof value === 'object' && value !== null;

/** JSON pointers of what differs, with a word on how. */
function differences(before, after, path = '') {
  if (!isObject(before) || !isObject(after)) return before === after ? [] : [`${path || '/'} changed`];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!(key in before)) return [`${at} is not in the committed document`];
    if (!(key in after)) return [`${at} is no longer in the API`];
    return differences(before[key], after[key], at);
  });
}

function compare(text) {
  if (!existsSync(COMMITTED)) return ['apps/api/openapi.json does not exist'];
  const committed = readFileSync(COMMITTED, 'utf8');
  if (committed === text) return [];
  const found = differences(JSON.parse(committed), JSON.parse(text));
  return found.length > 0 ? found : ['only order or white space differs'];
}

if (!existsSync(PRINTER)) {
  console.error('dist/apps/api/src/openapi.js does not exist: build first; the API prints its document from apps/api/src/openapi.ts.');
  process.exit(1);
}
const document = printed();
const text = `${JSON.stringify(document, null, 2)}\n`;
const types = astToString(await openapiTS(document));
if (process.argv.includes('--write')) {
  writeFileSync(COMMITTED, text);
  writeFileSync(CLIENT, types);
} else {
  if (!existsSync(CLIENT) || readFileSync(CLIENT, 'utf8') !== types) {
    console.error('apps/api/test/client/schema.generated.ts is not made from the API document: run npm run openapi:write.');
    process.exitCode = 1;
  }
  const found = compare(text);
  if (found.length > 0) {
    console.error(
      'apps/api/openapi.json is not what the API prints. Look at the differences; if they are meant, run npm run openapi:write.',
    );
    for (const line of found.slice(0, SHOWN)) console.error(`  ${line}`);
    if (found.length > SHOWN) console.error(`  and ${found.length - SHOWN} more`);
    process.exitCode = 1;
  }
}
