/**
 * From which route a rule is reached: what a controller's method, the form of a human step or a system step calls, and what that calls, by
 * name and import. The ways through the registry of steps, the openings and the table of duties are not followed: they would lead from
 * everywhere to everywhere. A duty is reached from where its action is named. Only routes that the API's document holds count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { declarationsOf, filesUnder, meant, memberValue, root, treeOf, walk } from './sources.mjs';

const CROSSROADS = new Set([
  'apps/api/src/steps/registry.ts',
  'libs/process/src/openings.ts',
  'activities/index.ts',
  'libs/domain/src/duties/table.ts',
]);
const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete'];
const keyOf = ({ path, name }) => `${path}#${name}`;

const decoratorCalls = (node) =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) => expression).filter(ts.isCallExpression);
const decorated = (node, names) => decoratorCalls(node).find((call) => names.includes(call.expression.getText()));
const firstText = (call) => (call?.arguments[0] && ts.isStringLiteralLike(call.arguments[0]) ? call.arguments[0].text : '');
const methodOf = (type, name) => type.members.find((member) => member.name?.getText() === name);

/** Constructor parameters and properties of a class: name → the class they are of. */
function fieldTypes(type, path) {
  const parameters = type.members.filter(ts.isConstructorDeclaration).flatMap((constructor) => [...constructor.parameters]);
  const typed = [...parameters, ...type.members.filter(ts.isPropertyDeclaration)].filter(
    ({ type: of }) => of && ts.isTypeReferenceNode(of),
  );
  return new Map(typed.map(({ name, type: of }) => [name.getText(), meant(path, of.typeName.getText())]));
}

/** `this.service.submit` and `this.helper` inside a class, as { path, name: 'Class.method', node }. */
function memberMeant(access, owner, path) {
  const member = (declaration, name) => {
    const node = declaration && ts.isClassDeclaration(declaration.node) && methodOf(declaration.node, name);
    return node ? { path: declaration.path, name: `${declaration.name}.${name}`, node, owner: declaration.node } : undefined;
  };
  const { expression, name } = access;
  if (expression.kind === ts.SyntaxKind.ThisKeyword) return member({ node: owner, path, name: owner.name?.text }, name.text);
  const isField = ts.isPropertyAccessExpression(expression) && expression.expression.kind === ts.SyntaxKind.ThisKeyword;
  return isField ? member(fieldTypes(owner, path).get(expression.name.text), name.text) : undefined;
}

const edges = new Map();
/** What a declaration or method uses. */
function usedBy(from) {
  const key = keyOf(from);
  if (edges.has(key)) return edges.get(key);
  const found = new Map();
  const add = (target) => target && !CROSSROADS.has(target.path) && keyOf(target) !== key && found.set(keyOf(target), target);
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (from.owner && ts.isPropertyAccessExpression(node)) add(memberMeant(node, from.owner, from.path));
    if (ts.isIdentifier(node) && node.parent?.name !== node) {
      const target = meant(from.path, node.text);
      if (target && !ts.isClassDeclaration(target.node)) add(target);
    }
    node.forEachChild(visit);
  };
  from.node.forEachChild(visit);
  edges.set(key, [...found.values()]);
  return edges.get(key);
}

/** Every key that can be reached from here. */
function reach(start) {
  const seen = new Set();
  const waiting = [start];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(keyOf(next))) continue;
    seen.add(keyOf(next));
    waiting.push(...usedBy(next));
  }
  return seen;
}

function controllerEntries() {
  const { paths } = JSON.parse(readFileSync(join(root, 'apps/api/openapi.json'), 'utf8'));
  const entries = [];
  for (const path of filesUnder('apps/api/src').filter((each) => /controller|module/.test(each))) {
    for (const { node, name } of declarationsOf(path).values()) {
      const prefix = ts.isClassDeclaration(node) && decorated(node, ['Controller']);
      if (!prefix) continue;
      for (const member of node.members) {
        const verb = decorated(member, VERBS);
        if (!verb) continue;
        const parts = [firstText(prefix), firstText(verb)]
          .filter(Boolean)
          .join('/')
          .replace(/:(\w+)/g, '{$1}');
        const method = verb.expression.getText();
        if (!paths[`/${parts}`]?.[method.toLowerCase()]) continue;
        entries.push({
          route: `${method.toUpperCase()} /${parts}`,
          from: { path, name: `${name}.${member.name.getText()}`, node: member, owner: node },
        });
      }
    }
  }
  return entries;
}

/** The kind of a step from its definition: `kind: 'x.y'`, or the one member of a table of step names that it mentions. */
function kindOf(path, node, kinds) {
  let kind;
  walk(node, (each) => {
    if (kind) return;
    if (ts.isStringLiteral(each) && kinds.includes(each.text)) kind = each.text;
    const member = ts.isPropertyAccessExpression(each) && memberValue(path, each);
    if (!member) return;
    const named = kinds.filter((one) => one.endsWith(`.${member.value}`));
    const processName = /ProcessKind\.(\w)(\w*)/.exec(treeOf(member.path).text);
    kind = named.find((one) => !processName || one.startsWith(`${processName[1].toLowerCase()}${processName[2]}.`));
  });
  return kind;
}

function stepEntries(kinds) {
  return filesUnder('apps/api/src/steps').flatMap((path) =>
    [...declarationsOf(path).values()].flatMap((declaration) => {
      const { node } = declaration;
      const isStep =
        ts.isVariableDeclaration(node) && (node.type?.getText() === 'AnyStep' || /^defineStep\b/.test(node.initializer?.getText() ?? ''));
      const kind = isStep && kindOf(path, declaration.node, kinds);
      return kind ? [{ route: `complete ${kind}`, from: declaration }] : [];
    }),
  );
}

const systemEntries = () =>
  filesUnder('activities').flatMap((path) =>
    [...declarationsOf(path).values()]
      .filter(({ node }) => ts.isVariableDeclaration(node) && /SystemStep/.test(node.type?.getText() ?? ''))
      .map((declaration) => ({ route: `system step ${declaration.name}`, from: declaration })),
  );

/** Declaration key → the routes that reach it. `complete <kind>` is POST /v1/tasks/{id}/complete for a task of that kind. */
export function routesByDeclaration(kinds) {
  const routes = new Map();
  for (const { route, from } of [...controllerEntries(), ...stepEntries(kinds), ...systemEntries()])
    for (const key of reach(from)) routes.set(key, [...(routes.get(key) ?? []), route]);
  return routes;
}

/** Action of a duty → the routes from which something is reached that names it. */
export function routesByDuty(actions, routes) {
  const found = new Map(actions.map((action) => [action, []]));
  for (const path of filesUnder('apps/api/src', 'libs/process/src', 'libs/domain/src', 'activities').filter(
    (each) => !/\.spec\.ts$|domain\/src\/duties\//.test(each),
  ))
    walk(treeOf(path), (node) => {
      if (!ts.isStringLiteral(node) || !found.has(node.text)) return;
      found.get(node.text).push(...(routes.get(`${path}#${holderOf(node)}`) ?? []));
    });
  return found;
}

/** The name of the top-level declaration or of the class's method around a node. */
function holderOf(node) {
  const names = [];
  for (let around = node; around; around = around.parent) {
    if (ts.isMethodDeclaration(around) && ts.isClassDeclaration(around.parent)) names.push(around.name.getText());
    const isTop = around.parent && (ts.isSourceFile(around.parent) || ts.isSourceFile(around.parent.parent?.parent ?? around.parent));
    if (isTop && around.name) names.push(around.name.getText());
  }
  return names.reverse().join('.');
}

/** The kinds whose form the API's document holds. */
export function documentedKinds() {
  const { paths } = JSON.parse(readFileSync(join(root, 'apps/api/openapi.json'), 'utf8'));
  const { schema } = paths['/v1/tasks/{id}/complete'].post.requestBody.content['application/json'];
  return new Set((schema.anyOf ?? schema.oneOf).map(({ title }) => title));
}
