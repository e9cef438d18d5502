/**
 * docs/duties.md shows the duty table of libs/domain/src/duties between its markers; `--write` makes it so. And nothing outside the table asks
 * by hand which role somebody holds: what still does is named here, with its reason, and a new place fails.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(root, 'docs/duties.md');
const [BEGIN, END] = ['<!-- duties:begin (npm run duties:write) -->', '<!-- duties:end -->'];

/** Where a role is not a permission but a fact: whose own account it is, who signs to whom, which rung comes next. */
const FACTS = new Map([
  ['libs/domain/src/oversight/discrepancy.ts', 'whose discrepancy goes to whom'],
  ['libs/domain/src/oversight/quarterly-decisions.ts', 'to whom a memorandum goes'],
  ['libs/domain/src/registration/decisions.ts', 'the Chief’s own leg beside another'],
]);
const BY_HAND = /\broles\.(?:includes|some)\(/;

function table() {
  process.env.SWC_NODE_PROJECT = join(root, 'tsconfig.json');
  const require = createRequire(import.meta.url);
  require('@swc-node/register');
  return require(join(root, 'libs/domain/src/duties/index.ts')).dutyTable();
}

function byHand() {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'apps', 'activities', 'workflows'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return listed
    .split('\n')
    .filter((path) => /\.ts$/.test(path) && !/spec\.ts$|fixture|^libs\/domain\/src\/(?:people|duties)\//.test(path))
    .filter((path) => BY_HAND.test(readFileSync(join(root, path), 'utf8')));
}

const page = readFileSync(PAGE, 'utf8');
const [before, after] = [page.slice(0, page.indexOf(BEGIN) + BEGIN.length), page.slice(page.indexOf(END))];
const printed = await format(`${before}\n\n${table()}\n\n${after}`, { parser: 'markdown', printWidth: 140, singleQuote: true });

if (process.argv.includes('--write')) writeFileSync(PAGE, printed);
else if (page !== printed) {
  console.error('docs/duties.md does not show the duty table of libs/domain/src/duties: npm run duties:write');
  process.exitCode = 1;
}

const found = byHand();
for (const path of found.filter((each) => !FACTS.has(each))) {
  console.error(`${path} asks for a role by hand: let the duty table of libs/domain/src/duties answer.`);
  process.exitCode = 1;
}
for (const [path, why] of FACTS) {
  if (found.includes(path)) continue;
  console.error(`${path} is named in scripts/checks/duties.mjs (${why}), and does not ask for a role any more.`);
  process.exitCode = 1;
}
