/** The TypeScript sources as syntax trees, and which declaration a name means; read once, without the type checker. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const { resolve } = createRequire(import.meta.url)('../lint/alias-resolver.cjs');

/** Every TypeScript file under the folders, by its path from the root of the repository, in order. */
export function filesUnder(...folders) {
  const all = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  return all.filter((path) => !/node_modules|\.generated\.ts$/.test(path)).sort();
}

const trees = new Map();
export function treeOf(path) {
  if (!trees.has(path)) trees.set(path, ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true));
  return trees.get(path);
}

const namesOf = (statement) => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((each) => [each.name.getText(), each]);
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement);
  if ((named || ts.isTypeAliasDeclaration(statement)) && statement.name) return [[statement.name.text, statement]];
  return [];
};

const declared = new Map();
/** Top-level declarations of a file: name → { name, path, node, statement }. A const and a type of one name are one: the const. */
export function declarationsOf(path) {
  if (!declared.has(path)) {
    const found = new Map();
    for (const statement of treeOf(path).statements)
      for (const [name, node] of namesOf(statement)) if (!found.has(name)) found.set(name, { name, path, node, statement });
    declared.set(path, found);
  }
  return declared.get(path);
}

const placeOf = (specifier, path) => {
  const { found, path: place } = resolve(specifier, join(root, path));
  return found && place ? relative(root, place) : undefined;
};

const imports = new Map();
/** Imported name → { path, name } of the file it is imported from. */
export function importsOf(path) {
  if (imports.has(path)) return imports.get(path);
  const found = new Map();
  for (const statement of treeOf(path).statements) {
    if (!ts.isImportDeclaration(statement) || !statement.importClause?.namedBindings) continue;
    const from = placeOf(statement.moduleSpecifier.text, path);
    const bindings = statement.importClause.namedBindings;
    if (!from || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) found.set(name.text, { path: from, name: (propertyName ?? name).text });
  }
  imports.set(path, found);
  return found;
}

/** The declaration that a file exports under a name, through any number of barrels. */
export function exported(path, name, seen = new Set()) {
  if (seen.has(path)) return undefined;
  seen.add(path);
  const own = declarationsOf(path).get(name);
  if (own) return own;
  for (const statement of treeOf(path).statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
    const clause = statement.exportClause;
    const element = clause && ts.isNamedExports(clause) && clause.elements.find((each) => each.name.text === name);
    if (clause && !element) continue;
    const from = placeOf(statement.moduleSpecifier.text, path);
    const found = from && exported(from, element ? (element.propertyName ?? element.name).text : name, seen);
    if (found) return found;
  }
  return undefined;
}

/** What a name means inside a file: its own declaration, or the one it imports. */
export function meant(path, name) {
  const own = declarationsOf(path).get(name);
  if (own) return own;
  const from = importsOf(path).get(name);
  return from && exported(from.path, from.name);
}

export function walk(node, visit) {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The string that `Name.Member` stands for, where `Name` is a const object of strings. */
export function memberValue(path, access) {
  const object = ts.isIdentifier(access.expression) && meant(path, access.expression.text);
  if (!object || !ts.isVariableDeclaration(object.node) || !object.node.initializer) return undefined;
  let value;
  walk(object.node.initializer, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === access.name.text && ts.isStringLiteral(node.initializer))
      value = node.initializer.text;
  });
  return value && { value, path: object.path };
}
