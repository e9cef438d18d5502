/**
 * docs/duties.md shows the relations and the duty table of libs/domain/src/duties between its markers; `--write` makes it so. And nothing outside the table asks
 * by hand which role somebody holds, compares whoever acts with somebody else, or says one of the codes with which the table refuses people: what
 * still does is named here, with its reason, and a new place fails.
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
  ['libs/domain/src/accounts/deactivate.ts', 'who manages whose account'],
  ['libs/domain/src/accounts/violation.ts', 'whether it is about the Chief'],
  ['libs/process/src/oversight/records.ts', 'whose use was the Commander’s own'],
  ['libs/domain/src/oversight/discrepancy-openings.ts', 'whose discrepancy goes to whom'],
  ['libs/domain/src/oversight/quarterly-decisions.ts', 'to whom a memorandum goes'],
  ['libs/domain/src/registration/barred-posts.ts', 'beside which post nobody holds a search account'],
]);
const BY_HAND = /(?:\b\w*[rR]oles|\brolesOf\([^)]*\))\.(?:includes|some)\(/;

/** Where whoever acts is compared with somebody, and nobody's permission hangs on it. */
const COMPARED = new Map([
  ['libs/domain/src/corroboration/lineup.ts', 'how a line-up came to be presented'],
  ['libs/domain/src/people/change.ts', 'who gains by a change, which is a relation'],
  ['libs/domain/src/people/decider.ts', 'who is asked, which is a relation'],
  ['libs/process/src/search/start.ts', 'on whose behalf a search is recorded'],
]);
const ACTS = String.raw`(?:by|actor|reader|(?:asking|caller|doing|submitter)\.actor)(?:\.memberId)?`;
const IS_ACTOR = new RegExp(String.raw`(?<![\w.])${ACTS} [!=]== (?!null|undefined)|[!=]== ${ACTS}(?![\w.:(])|\.includes\(${ACTS}\)`);
/** The same where the member's id was taken out of who acts beforehand. */
const TAKEN_OUT = /\{[^{}]*\bmemberId\b[^{}]*\}: (?:Pick<)?Actor\b/;
const IS_MEMBER = /[!=]== memberId\b|(?<![.\w])memberId [!=]== (?!null|undefined)|\.includes\(memberId\)/;
const comparesActor = { test: (text) => IS_ACTOR.test(text) || (TAKEN_OUT.test(text) && IS_MEMBER.test(text)) };

/** Where a code of the table is written without anybody being refused. */
const NAMED = new Map([
  ['libs/domain/src/sop/choices.ts', 'which codes are a department’s choice'],
  ['libs/domain/src/sop/expected.ts', 'which code shows that a sentence is enforced'],
  ['libs/domain/src/search/probe.ts', 'which word is missing on the form'],
  ['libs/domain/src/search/record-keeping.ts', 'who belongs to the department'],
  ['apps/api/src/platform/problem.filter.ts', 'what the framework itself turned away'],
]);

function duties() {
  process.env.SWC_NODE_PROJECT = join(root, 'tsconfig.json');
  const require = createRequire(import.meta.url);
  require('@swc-node/register');
  return require(join(root, 'libs/domain/src/duties/index.ts'));
}
const { DUTIES, dutyTable, relationTable } = duties();

/** What the table tells people because of how they stand to an act. NOT_FOUND hides what is there, and says so of what is not. */
const TOLD = new Set(Object.values(DUTIES).flatMap(({ bars, otherwise }) => [...Object.values(bars), otherwise]));
TOLD.delete('NOT_FOUND');
const SAID = new RegExp(`'(?:${[...TOLD].join('|')})'`);

function sources() {
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
    .filter(
      (path) => /\.ts$/.test(path) && !/spec\.ts$|fixture|^libs\/domain\/src\/(?:duties|kernel\/codes)\/|\/test\/|\.generated\./.test(path),
    );
}
const texts = sources().map((path) => [path, readFileSync(join(root, path), 'utf8')]);
const withText = (pattern, where) => texts.filter(([path, text]) => where(path) && pattern.test(text)).map(([path]) => path);

/** Every place that was found is named, and every place that is named was found. */
function hold(found, named, { isNew, isGone }) {
  const complain = (path, says) => {
    console.error(`${path} ${says}`);
    process.exitCode = 1;
  };
  for (const path of found.filter((each) => !named.has(each))) complain(path, isNew);
  for (const [path, why] of named)
    if (!found.includes(path)) complain(path, `is named in scripts/checks/duties.mjs (${why}), and ${isGone}`);
}

const page = readFileSync(PAGE, 'utf8');
const [before, after] = [page.slice(0, page.indexOf(BEGIN) + BEGIN.length), page.slice(page.indexOf(END))];
const printed = await format(`${before}\n\n${relationTable()}\n\n${dutyTable()}\n\n${after}`, {
  parser: 'markdown',
  printWidth: 140,
  singleQuote: true,
});

if (process.argv.includes('--write')) writeFileSync(PAGE, printed);
else if (page !== printed) {
  console.error('docs/duties.md does not show the duty table of libs/domain/src/duties: npm run duties:write');
  process.exitCode = 1;
}

hold(
  withText(BY_HAND, (path) => !path.startsWith('libs/domain/src/people/')),
  FACTS,
  { isNew: 'asks for a role by hand: let the duty table of libs/domain/src/duties answer.', isGone: 'does not ask for a role any more.' },
);
hold(
  withText(comparesActor, (path) => !path.startsWith('apps/local/')),
  COMPARED,
  {
    isNew:
      'compares whoever acts with somebody else: let `relationsOf` of libs/domain/src/duties say how they stand, and the table answer.',
    isGone: 'does not compare whoever acts any more.',
  },
);
hold(
  withText(SAID, (path) => !path.startsWith('apps/local/')),
  NAMED,
  {
    isNew: 'refuses somebody by hand for how they stand to an act: let the duty table of libs/domain/src/duties answer.',
    isGone: 'does not name any of the table’s codes any more.',
  },
);
