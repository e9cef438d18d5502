/** What in the sources says that it carries a clause: authorities, step specs, docstrings. */
import ts from 'typescript';
import { clausesIn, isClauseId } from './clauses.mjs';
import { declarationsOf, filesUnder, treeOf, walk } from './sources.mjs';

const SOURCES = ['libs/domain/src', 'libs/process/src', 'libs/persistence/src', 'libs/audit/src', 'activities', 'workflows'];
/** Sentences for people and the registry itself name clauses without deciding anything. */
const NOT_RULES =
  /\.spec\.ts$|fixture|kernel\/codes|kernel\/authority|domain\/src\/sop\/(?:sentences|expected|registry|coverage|choices)|\/migrations\/|\/print\/|\.entity\.ts$/;

const commentsOf = (path, node) => {
  const text = treeOf(path).text;
  return [...text.slice(node.getFullStart(), node.end).matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment).join('\n');
};

const calledName = (node) => (ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : undefined);

/** A template such as `IX.A.${n}` speaks for every item of the list that it can name. */
const ofTemplate = (argument, items) =>
  ts.isTemplateExpression(argument) ? items.filter((clause) => clause.startsWith(argument.head.text)) : [];

/** One declaration: which clauses it claims as authority, which its docstrings name, and which codes it refuses with. */
function ruleOf({ name, path, node, statement }, items) {
  const [claims, codes] = [new Set(), new Set()];
  walk(node, (each) => {
    const called = calledName(each);
    const [first] = called ? each.arguments : [];
    if (called === 'sop' && first)
      for (const clause of ts.isStringLiteralLike(first) ? [first.text] : ofTemplate(first, items)) claims.add(clause);
    if (called === 'refuse' && first && ts.isStringLiteral(first)) codes.add(first.text);
    if (ts.isStringLiteral(each) && each.parent !== undefined && isClauseId(each.text)) claims.add(each.text);
  });
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return { name, path, kind: isType ? 'type' : 'rule', claims, says: new Set(clausesIn(commentsOf(path, statement))), codes };
}

/** Every declaration with the clauses it names and the codes it refuses with; `items` are the clauses of the registry that complete a lead-in. */
export function rulesOf(items) {
  const files = filesUnder(...SOURCES).filter((path) => !NOT_RULES.test(path));
  return files
    .flatMap((path) => [...declarationsOf(path).values()].map((declaration) => ruleOf(declaration, items)))
    .filter(({ name, path }) => !/Steps$/.test(name) && !path.includes('/duties/'));
}

/** The rows of the duty table as rules: who may do something, by the SOP's word. */
export const dutyRules = (duties) =>
  Object.entries(duties)
    .filter(([, { authority }]) => authority.kind === 'SOP')
    .map(([action, { authority, barredBy, otherwise, bars }]) => ({
      name: action,
      path: 'libs/domain/src/duties',
      kind: 'duty',
      claims: new Set([authority.ref]),
      says: new Set(),
      codes: new Set([otherwise, ...(barredBy ? [] : Object.values(bars))]),
    }));

/** The step specs as rules: a step's authority is why it cannot be left out. */
export const stepRules = (specs) =>
  specs.map(({ kind, authority }) => ({
    name: kind,
    path: 'libs/domain/src/tasks/specs.ts',
    kind: 'step',
    claims: new Set(authority.kind === 'SOP' ? [authority.ref] : []),
    says: new Set(),
    codes: new Set(),
  }));
