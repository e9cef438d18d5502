import { msToTs } from '@temporalio/common/lib/time';
import { type Connection, isGrpcServiceError } from '@temporalio/client';

const ALREADY_EXISTS = 6;
const RETENTION_MS = 30 * 86_400_000;

/** Registers the namespace unless it is there. Retention only bounds how long histories stay: PostgreSQL is the record. */
export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(RETENTION_MS) });
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== ALREADY_EXISTS) throw error;
  }
}
