/** Sentence → rules → tests → routes, and what is missing. */
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { isWithin } from './clauses.mjs';
import { documentedKinds, routesByDeclaration, routesByDuty } from './routes.mjs';
import { dutyRules, rulesOf, stepRules } from './rules.mjs';
import { testsOf } from './tests.mjs';
import { keyOf, wired } from './wired.mjs';

const require = createRequire(import.meta.url);
require('@swc-node/register');
const { isClause, SENTENCES } = require('../../libs/domain/src/sop/index.ts');
const { stepKinds } = require('../../libs/domain/src/tasks/specs.ts');
const { DUTIES } = require('../../libs/domain/src/duties/index.ts');
const { CODES } = require('../../libs/domain/src/kernel/index.ts');

export { SENTENCES };

const unique = (values) => [...new Set(values)].sort();
const isDomainRule = ({ kind, path }) => kind !== 'type' && path.startsWith('libs/domain/');

/** The rules that carry a sentence: those that claim its clause, then those whose docstring says so; narrowed by what the registry names. */
function rulesFor({ clause, by }, rules) {
  if (by) return rules.filter((rule) => by.includes(rule.name) || (rule.claims.has(clause) && by.some((code) => rule.codes.has(code))));
  const claiming = rules.filter(({ claims }) => claims.has(clause));
  const saying = rules.filter((rule) => rule.says.has(clause) && isDomainRule(rule));
  const found = unique([...claiming, ...saying]);
  return found.length > 0 ? found : rules.filter(({ says }) => says.has(clause));
}

/** Spec files with a test whose name begins with the clause, or, for the lead-in of a list, with one of its items. */
function testsFor({ id, clause, by }, tests, items) {
  const isLeadIn = items.some(({ leadIn }) => leadIn === id);
  const named = tests.filter(({ clauses }) => (isLeadIn ? [...clauses].some((each) => isWithin(each, clause)) : clauses.has(clause)));
  return by ? named.filter(({ text }) => by.some((name) => text.includes(name))) : named;
}

function routesFor(rules, { routes, duties, documented }) {
  return rules.flatMap(({ kind, name, path }) => {
    if (kind === 'duty' && !documented.has(name)) return duties.get(name) ?? [];
    if (kind !== 'step' && kind !== 'duty') return routes.get(`${path}#${name}`) ?? [];
    return [documented.has(name) ? `complete ${name}` : `system step ${name}`];
  });
}

/** A table of constants is called by its file, too: several have the same name. */
const labelOf = ({ name, path }) => (/^[A-Z_]+$/.test(name) ? `${basename(path, '.ts')}.${name}` : name);

/** Every sentence with names of rules, spec files and routes, each sorted. */
export function coverage() {
  const items = SENTENCES.filter(({ leadIn }) => leadIn);
  const specs = stepKinds();
  const used = wired();
  const declared = rulesOf(items.map(({ clause }) => clause));
  const isIdle = (rule) => rule.kind === 'rule' && !used.has(keyOf(rule));
  const rules = [...declared.filter((rule) => !isIdle(rule)), ...stepRules(specs), ...dutyRules(DUTIES)];
  const routes = routesByDeclaration(specs.map(({ kind }) => kind));
  const reached = { routes, duties: routesByDuty(Object.keys(DUTIES), routes), documented: documentedKinds() };
  const tests = testsOf();
  const rows = SENTENCES.map((sentence) => {
    const carrying = rulesFor(sentence, rules);
    return {
      sentence,
      rules: unique(carrying.map(labelOf)),
      tests: unique(testsFor(sentence, tests, items).map(({ path }) => path)),
      routes: unique(routesFor(carrying, reached)),
    };
  });
  return { rows, problems: [...unknownNames(rules), ...declared.filter(isIdle).flatMap(idleness), ...rows.flatMap(gapsOf)] };
}

/** A rule that only tests call decides nothing, whatever clause it names. */
const idleness = ({ name, path, claims, says }) =>
  claims.size + says.size === 0 ? [] : [`${path}: ${name} names ${[...claims, ...says][0]}, and no program leads to it.`];

/** Clauses that no sentence has, and names in the registry that nothing has. */
function unknownNames(rules) {
  const names = new Set([...rules.map(({ name }) => name), ...Object.keys(CODES)]);
  return [
    ...rules.flatMap(({ name, path, claims }) =>
      [...claims]
        .filter((clause) => !isClause(clause))
        .map((clause) => `${path}: ${name} claims ${clause}, which is no clause of the SOP.`),
    ),
    ...SENTENCES.flatMap(({ id, by = [] }) =>
      by.filter((name) => !names.has(name)).map((name) => `${id} is said to be met by ${name}, which does not exist.`),
    ),
  ];
}

/** What a sentence lacks of what its status promises. */
function gapsOf({ sentence: { id, met }, rules, tests, routes }) {
  if (met === 'MANUAL') return [];
  const gaps = rules.length === 0 ? [`${id} is ${met}, and nothing in the sources names it.`] : [];
  if (met !== 'ENFORCED') return gaps;
  if (tests.length === 0) gaps.push(`${id} is ENFORCED, and no test's name begins with its clause.`);
  if (rules.length > 0 && routes.length === 0) gaps.push(`${id} is ENFORCED, and no route or step reaches its rule.`);
  return gaps;
}
