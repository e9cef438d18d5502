/** The coverage as people and the API read it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './sources.mjs';

const README = join(root, 'README.md');
const DATA = join(root, 'libs/domain/src/sop/coverage.generated.ts');
const AUTHORITIES = join(root, 'libs/domain/src/sop/authorities.generated.ts');
const [BEGIN, END] = ['<!-- sop:coverage begins -->', '<!-- sop:coverage ends -->'];

const some = (names, shown) =>
  names
    .slice(0, shown)
    .map((name) => `\`${name}\``)
    .join(', ') + (names.length > shown ? `, +${names.length - shown}` : '');

/** One line per state: how many sentences there are in it. */
export function summary(rows) {
  const count = (met) => rows.filter(({ sentence }) => sentence.met === met).length;
  const states = ['ENFORCED', 'RECORDED', 'ATTESTED', 'MANUAL'].map((met) => `${count(met)} ${met}`);
  return `${rows.length} sentences: ${states.join(', ')}`;
}

function markdown(rows) {
  const head = '| sentence | force | met | rules | spec files | reached by |\n| --- | --- | --- | --- | ---: | --- |';
  const lines = rows.map(
    ({ sentence: { id, force, met }, rules, tests, routes }) =>
      `| ${id} | ${force} | ${met} | ${some(rules, 3)} | ${tests.length} | ${some(routes, 2)} |`,
  );
  return [`${summary(rows)}.`, '', '<details><summary>Every sentence</summary>', '', head, ...lines, '', '</details>'].join('\n');
}

/** Words for the terminal: the names in full would not fit a line. */
export function plain(rows) {
  const line = (...cells) => cells.map((cell, index) => String(cell).padEnd([12, 10, 9, 6, 6, 7][index] ?? 0)).join(' ');
  const lines = rows.map(({ sentence, rules, tests, routes }) =>
    line(sentence.id, sentence.force, sentence.met, rules.length, tests.length, routes.length, rules.slice(0, 3).join(', ')),
  );
  return [line('sentence', 'force', 'met', 'rules', 'specs', 'routes', 'first rules'), ...lines, '', `${summary(rows)}.`].join('\n');
}

async function readme(rows) {
  const text = readFileSync(README, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no place between ${BEGIN} and ${END}`);
  const options = { ...(await resolveConfig(README)), parser: 'markdown' };
  return format(`${before}${BEGIN}\n\n${markdown(rows)}\n\n${END}${after}`, options);
}

function data(rows) {
  const entries = Object.fromEntries(rows.map(({ sentence: { id }, rules, tests, routes }) => [id, { rules, tests, routes }]));
  return `/** Written by \`npm run sop:coverage -- --write\`: what carries, proves and reaches each sentence. */
export interface Coverage {
  readonly rules: readonly string[];
  readonly tests: readonly string[];
  readonly routes: readonly string[];
}

export const COVERAGE: Readonly<Record<string, Coverage>> = ${JSON.stringify(entries, null, 2)};
`;
}

const ofCodes = (authorities) => `import type { Authority } from '../kernel';

/** Written by \`npm run sop:coverage -- --write\`: the authorities under which each code is refused. */
export const AUTHORITIES: Readonly<Record<string, readonly Authority[]>> = ${JSON.stringify(authorities, null, 2)};
`;

const written = async ({ rows, authorities }) => [
  [README, await readme(rows)],
  [DATA, data(rows)],
  [AUTHORITIES, ofCodes(authorities)],
];

export async function write(found) {
  for (const [path, text] of await written(found)) writeFileSync(path, text);
}

/** The committed files that are not what the sources say now. */
export async function drifted(found) {
  const files = await written(found);
  return files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path.slice(root.length));
}
