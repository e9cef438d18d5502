'use strict';
/* Tells the layer rules which file an import means: the aliases of tsconfig.json and relative TypeScript paths. */
const { existsSync, readFileSync, statSync } = require('node:fs');
const { isBuiltin } = require('node:module');
const { dirname, join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions;

/** The longest alias first, as the compiler chooses. */
const aliases = Object.entries(paths)
  .map(([alias, [target]]) => ({ prefix: alias.replace('*', ''), target }))
  .sort((one, two) => two.prefix.length - one.prefix.length);

function placeOf(source, file) {
  if (source.startsWith('.')) return resolve(dirname(file), source);
  const alias = aliases.find(({ prefix }) => source.startsWith(prefix));
  return alias && join(root, alias.target.replace('*', source.slice(alias.prefix.length)));
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
  if (isBuiltin(source)) return { found: true, path: null };
  const place = placeOf(source, file);
  if (place === undefined) return { found: false };
  const path = [`${place}.ts`, `${place}.tsx`, join(place, 'index.ts'), place].find(isFile);
  return path === undefined ? { found: false } : { found: true, path };
};
