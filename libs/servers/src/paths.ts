import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the checkout, found upwards from this file, so that source and dist/ agree on it. */
export function repositoryRoot(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json'))) return folder;
  }
  throw new Error('The folder with package-lock.json was not found above ' + __dirname);
}

/** Where fetched binaries are kept between runs; git-ignored. */
export function binaryFolder(): string {
  return join(repositoryRoot(), '.data', 'bin');
}
