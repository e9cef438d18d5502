import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './child';

describe('npm run db:url', () => {
  const folder = mkdtempSync(join(tmpdir(), 'database-url-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const output = (env: NodeJS.ProcessEnv): Promise<string> =>
    runProgram('src/database-url.ts', { DATA_DIR: folder, ...env })
      .line('no line begins so')
      .catch((error: Error) => error.message.trim());

  it.each([
    ['where no stack runs, how to start one', {}, 'No database of the local stack runs. Start it in another terminal: npm start'],
    ['the address that DATABASE_URL names', { DATABASE_URL: 'postgres://me@127.0.0.1:5/x' }, 'postgres://me@127.0.0.1:5/x'],
    ['which setting is wrong, and not that nothing runs', { PORT: 'many' }, 'PORT'],
  ])('says %s', async (_, env, said) => {
    const heard = await output(env);
    expect(heard).toContain(said);
    expect(heard.includes('No database')).toBe(said.startsWith('No database'));
  });
});
