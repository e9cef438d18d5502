/** What the programs use: every declaration that something outside of libs leads to, by name and import, tests and tools left out. */
import ts from 'typescript';
import { filesUnder, meant, treeOf } from './sources.mjs';

const PROGRAMS = ['apps/api/src', 'apps/worker/src', 'apps/cli/src', 'activities', 'workflows'];
const IS_TEST = /\.spec\.ts$|fixture/;
export const keyOf = ({ path, name }) => `${path}#${name}`;

/** The declarations that a node names; what is only named as a type is not used. */
function namedIn(node, path) {
  const found = [];
  const visit = (each) => {
    if (ts.isTypeNode(each) && !ts.isExpressionWithTypeArguments(each)) return;
    if (ts.isIdentifier(each)) found.push(meant(path, each.text));
    each.forEachChild(visit);
  };
  visit(node);
  return found.filter(Boolean);
}

/** Keys (`path#name`) of all that the programs use. */
export function wired() {
  const used = new Set();
  const waiting = filesUnder(...PROGRAMS)
    .filter((path) => !IS_TEST.test(path))
    .flatMap((path) => treeOf(path).statements.flatMap((statement) => namedIn(statement, path)));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (used.has(keyOf(next))) continue;
    used.add(keyOf(next));
    waiting.push(...namedIn(next.node, next.path));
  }
  return used;
}
