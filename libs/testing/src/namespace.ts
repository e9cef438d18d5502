import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { until } from '../../servers/src';
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
  const namespace = prepared.find((name) => claim(join(folder, `namespace-${name}`))) ?? (await register(address));
  return { address, namespace };
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

async function register(address: string): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  try {
    const { workflowService } = connection;
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
    const seen = async (): Promise<true> => {
      await workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
      return true;
    };
    await until(seen, `Temporal does not know the new namespace ${namespace} after 30 s.`, 30_000, 200);
    return namespace;
  } finally {
    await connection.close();
  }
}
