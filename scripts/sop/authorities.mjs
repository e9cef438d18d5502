/**
 * Under which authority each code is refused, read from the sources: the second argument of every `refuse`, followed through constants,
 * tables, conditions and the parameters of small helpers.
 */
import ts from 'typescript';
import { filesUnder, meant, treeOf, walk } from './sources.mjs';

const FOLDERS = ['libs', 'apps/api/src', 'activities'];
const KINDS = { sop: 'SOP', law: 'LAW', agreement: 'AGREEMENT', choice: 'CHOICE', system: 'SYSTEM' };
const sources = filesUnder(...FOLDERS).filter((path) => !/\.spec\.ts$|fixture|\/test\/|libs\/testing|platform\/openapi\//.test(path));
const isFunction = (node) =>
  ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node) || ts.isFunctionExpression(node);

let calls;
/** Every call of a function by its name: [{ path, node }]. */
function callsOf(name) {
  if (!calls) {
    calls = new Map();
    for (const path of sources)
      walk(treeOf(path), (node) => {
        if (!ts.isCallExpression(node)) return;
        const called = ts.isIdentifier(node.expression) ? node.expression.text : undefined;
        if (called) calls.set(called, [...(calls.get(called) ?? []), { path, node }]);
      });
  }
  return calls.get(name) ?? [];
}

/** The innermost parameter or variable of this name around a node. */
function local(node, name) {
  for (let around = node.parent; around; around = around.parent) {
    if (isFunction(around)) {
      const index = around.parameters.findIndex((each) => each.name.getText() === name);
      if (index >= 0) return { parameter: around, index };
    }
    if (ts.isBlock(around))
      for (const statement of around.statements)
        if (ts.isVariableStatement(statement))
          for (const each of statement.declarationList.declarations) if (each.name.getText() === name) return { value: each.initializer };
  }
  return undefined;
}

const nameOfFunction = (node) => node.name?.getText() ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined);

/** What the parameter is given wherever its function is called. */
function given({ parameter, index }, path, depth) {
  const name = nameOfFunction(parameter);
  const own = parameter.parameters[index].initializer;
  const sites = name ? callsOf(name).filter((call) => meant(call.path, name)?.path === path || call.path === path) : [];
  const values = sites.flatMap((site) => (site.node.arguments[index] ? resolve(site.node.arguments[index], site.path, depth + 1) : []));
  return [...values, ...(own ? resolve(own, path, depth + 1) : [])];
}

/** The values of all properties of a table, or of the one that is asked for. */
function entriesOf(expression, path, key, depth) {
  const table = ts.isIdentifier(expression) && meant(path, expression.text);
  let value = table && ts.isVariableDeclaration(table.node) ? table.node.initializer : undefined;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
  if (!value || !ts.isObjectLiteralExpression(value)) return [];
  const wanted = value.properties.filter((each) => ts.isPropertyAssignment(each) && (key === undefined || each.name.getText() === key));
  return wanted.flatMap((each) => resolve(each.initializer, table.path, depth + 1));
}

function ofCall(node, path, depth) {
  const name = ts.isIdentifier(node.expression) ? node.expression.text : '';
  const [first] = node.arguments;
  if (KINDS[name] && first) return literals(first, path, depth).map((ref) => ({ kind: KINDS[name], ref }));
  const target = name && meant(path, name);
  if (!target) return [];
  const body = ts.isVariableDeclaration(target.node) ? target.node.initializer?.body : target.node.body;
  if (!body) return [];
  if (!ts.isBlock(body)) return resolve(body, target.path, depth + 1);
  const found = [];
  walk(body, (each) => each.expression && ts.isReturnStatement(each) && found.push(...resolve(each.expression, target.path, depth + 1)));
  return found;
}

const literals = (node, path, depth) => {
  if (ts.isTemplateExpression(node)) return [`${node.head.text}…`];
  const found = resolve(node, path, depth).filter((value) => typeof value === 'string');
  return found.length > 0 ? found : ['…'];
};

/** The authorities, or the texts, that an expression can be; [] when it cannot be told. */
function resolve(node, path, depth = 0) {
  if (depth > 6) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return resolve(node.expression, path, depth);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((each) => resolve(each, path, depth));
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap((each) => resolve(each, path, depth));
  if (ts.isCallExpression(node)) return ofCall(node, path, depth);
  if (ts.isElementAccessExpression(node)) return entriesOf(node.expression, path, undefined, depth);
  if (ts.isPropertyAccessExpression(node)) return entriesOf(node.expression, path, node.name.text, depth);
  if (!ts.isIdentifier(node)) return [];
  const near = local(node, node.text);
  if (near) return near.value ? resolve(near.value, path, depth + 1) : near.parameter ? given(near, path, depth) : [];
  const target = meant(path, node.text);
  return target && ts.isVariableDeclaration(target.node) && target.node.initializer
    ? resolve(target.node.initializer, target.path, depth + 1)
    : [];
}

/** Every `refuse(code, authority)` and `fail(code)` of the product, with what can be told of both. */
export function refusals() {
  return sources.flatMap((path) => {
    const found = [];
    walk(treeOf(path), (node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
      const called = node.expression.text;
      const [code, authority] = node.arguments;
      if (called !== 'refuse' && called !== 'fail') return;
      if (!code) return;
      const line = treeOf(path).getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const authorities = called === 'refuse' && authority ? resolve(authority, path).filter((each) => typeof each === 'object') : [];
      found.push({
        called,
        at: `${path}:${line}`,
        text: node.getText(),
        codes: resolve(code, path).filter((each) => typeof each === 'string'),
        authorities,
      });
    });
    return found;
  });
}
