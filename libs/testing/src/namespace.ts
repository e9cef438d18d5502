import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { answers, until } from '@app/servers';
import { ensureNamespace } from '@app/temporal';
import { Connection } from '@temporalio/client';
import { NAMESPACES, TestEnv } from './servers';

/** Where a spec file's workflows live: nobody else uses this namespace during the run. */
export interface TestTemporal {
  address: string;
  namespace: string;
}

/** Hands out each prepared namespace once per test run, whatever process asks; when all are gone it registers another one (seconds). */
export async function testTemporal(): Promise<TestTemporal> {
  const address = process.env[TestEnv.TemporalAddress];
  const folder = process.env[TestEnv.Folder];
  if (!address || !folder) throw new Error('This spec belongs to a Jest project with the servers of libs/testing.');
  const prepared = process.env[TestEnv.PreparedNamespaces] === 'yes' ? NAMESPACES : [];
  const claimed = prepared.find((name) => claim(join(folder, `namespace-${name}`)));
  if (claimed !== undefined) return { address, namespace: claimed };
  const namespace = `test-${randomUUID()}`;
  await register(address, namespace);
  return { address, namespace };
}

/** Every part of the server sees a new namespace only after its next look at the list: seconds. */
async function register(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await ensureNamespace(connection, namespace);
  } finally {
    await connection.close();
  }
  await until(() => answers(address, namespace), `Temporal does not know the new namespace ${namespace} after 30 s.`);
}

/** True for exactly one caller: the file system lets one process only make the file. */
function claim(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch {
    return false;
  }
}
