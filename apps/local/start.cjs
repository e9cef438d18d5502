'use strict';
/* `npm start`: says plainly what is missing or taken before anything is compiled, builds, then runs the stack. Plain JavaScript of an
   old dialect, so that a Node too old for the rest can still say so. */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const needed = require(join(root, 'package.json')).engines.node.replace('>=', '');

function isOlder(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  return at !== undefined && a[at] < b[at];
}

function refuse(sentence) {
  process.stderr.write(sentence + '\n');
  process.exit(1);
}

if (isOlder(process.versions.node, needed))
  refuse(
    'Corroborate needs Node ' +
      needed +
      ' or newer; this is ' +
      process.versions.node +
      '. Install one from https://nodejs.org, or run: nvm install',
  );
if (!existsSync(join(root, 'node_modules', '@nestjs', 'cli'))) refuse('The packages are not installed. Run: npm ci');

// From source: the programs in dist may belong to a stack that runs, and a build would replace them under it.
const preflight = spawnSync(
  process.execPath,
  ['-r', '@swc-node/register', join(__dirname, 'src', 'preflight.ts')].concat(process.argv.slice(2)),
  { cwd: root, stdio: 'inherit' },
);
if (preflight.status !== 0) process.exit(1);

const began = Date.now();
process.stdout.write('Building'.padEnd(17) + 'dist, from the sources'.padEnd(73));
const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
if (build.status !== 0) refuse('\n' + (build.stdout || '') + (build.stderr || '') + '\nThe build failed; nothing was started.');
process.stdout.write(((Date.now() - began) / 1000).toFixed(1).padStart(5) + ' s\n');
require(join(root, 'dist', 'apps', 'local', 'src', 'main.js'));
