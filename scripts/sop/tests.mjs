/** The tests by their names, read from the sources: titles of test, it and describe, and the first texts of each row of a table. */
import ts from 'typescript';
import { leadingClauses } from './clauses.mjs';
import { filesUnder, treeOf, walk } from './sources.mjs';

const FOLDERS = ['libs', 'apps', 'activities', 'workflows'];
const isText = (node) => node !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));
const textOf = (node) => (ts.isTemplateExpression(node) ? node.head.text : node.text);
const isTestName = (name) => ['it', 'test', 'describe'].includes(name);

/** `it`, `it.each(table)`, `it.each<Row>(table)`: the table, if any. */
function testCall(node) {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (ts.isIdentifier(expression) && isTestName(expression.text)) return { table: undefined };
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return undefined;
  const { expression: object, name } = expression.expression;
  return isTestName(object.getText()) && name.text === 'each' ? { table: expression.arguments[0] } : undefined;
}

const unwrap = (node) => {
  let inner = node;
  while (inner && (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isParenthesizedExpression(inner)))
    inner = inner.expression;
  return inner;
};

/** The texts that a table puts into the title: the leading strings of each row. */
function rowTitles(table, path) {
  let rows = unwrap(table);
  if (rows && ts.isIdentifier(rows)) rows = unwrap(constant(path, rows.text));
  if (!rows || !ts.isArrayLiteralExpression(rows)) return [];
  return rows.elements.map(unwrap).flatMap((row) => {
    if (isText(row)) return [textOf(row)];
    if (ts.isArrayLiteralExpression(row))
      return row.elements
        .filter((_, index) => index < 2)
        .filter(isText)
        .map(textOf);
    return [];
  });
}

function constant(path, name) {
  let found;
  walk(treeOf(path), (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) found = node.initializer;
  });
  return found;
}

/** Every spec file with the clauses that its tests' names begin with, and its text. */
export function testsOf() {
  return filesUnder(...FOLDERS)
    .filter((path) => /\.(?:spec|e2e-spec)\.ts$/.test(path))
    .map((path) => {
      const clauses = new Set();
      walk(treeOf(path), (node) => {
        const call = testCall(node);
        if (call === undefined) return;
        const [title] = node.arguments;
        const titles = [...(isText(title) ? [textOf(title)] : []), ...(call.table ? rowTitles(call.table, path) : [])];
        for (const clause of titles.flatMap(leadingClauses)) clauses.add(clause);
      });
      return { path, clauses, text: treeOf(path).text };
    })
    .filter(({ clauses }) => clauses.size > 0);
}
