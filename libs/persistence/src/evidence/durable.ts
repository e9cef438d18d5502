import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, in place of what was there: beside its place, flushed to the disk, then moved. */
export async function writeDurably(target: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${target}.${randomUUID()}`;
  try {
    const file = await open(unfinished, 'wx', 0o400);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
  } catch (error) {
    await unlink(unfinished).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** The name is on the disk too: a file that nobody can find after a power cut is lost. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
