import type { Told } from '@app/contracts';
import type { PolicyPack } from '@app/domain/policy';
import type { ProcessKind, ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { pinnedPack } from './policy/installed';
import { row } from './transaction';

/** The process row as deciding transactions and looks need it. */
export interface ProcessRow {
  readonly id: string;
  readonly kind: ProcessKind;
  readonly subjectId: string;
  readonly workflowId: string;
  readonly state: ProcessState;
  readonly outcome: string | null;
  readonly version: number;
  readonly restarts: number;
  readonly epoch: number;
  readonly openedBy: string | null;
  readonly policy: PolicyPack;
}

type Stored = Omit<ProcessRow, 'policy'> & { readonly policyId: string; readonly policyVersion: number };

const SELECT = `SELECT p.id, p.kind, p.subject_id AS "subjectId", p.workflow_id AS "workflowId", p.state, p.outcome, p.version, p.restarts,
  p.opened_by AS "openedBy", p.policy_id AS "policyId", p.policy_version AS "policyVersion", (SELECT epoch FROM epoch) AS epoch FROM process p`;

/** Reads the row without a lock. */
export async function readProcess(manager: EntityManager, id: string): Promise<ProcessRow | undefined> {
  return complete(manager, await row<Stored>(manager, `${SELECT} WHERE p.id = $1`, [id]));
}

/** Locks the row: after members and accounts, before tasks. */
export async function lockProcess(manager: EntityManager, id: string): Promise<ProcessRow | undefined> {
  return complete(manager, await row<Stored>(manager, `${SELECT} WHERE p.id = $1 FOR UPDATE OF p`, [id]));
}

async function complete(manager: EntityManager, stored: Stored | undefined): Promise<ProcessRow | undefined> {
  if (stored === undefined) return undefined;
  const { policyId, policyVersion, ...process } = stored;
  return { ...process, policy: await pinnedPack(manager, policyId, policyVersion) };
}

/** What the workflow is to be told after the commit. */
export interface Raised {
  readonly processId: string;
  readonly kind: ProcessKind;
  readonly workflowId: string;
  readonly told: Told;
}

/** Raises the version: there is something new for the workflow to learn. */
export async function raiseVersion(manager: EntityManager, process: ProcessRow, now: Date): Promise<Raised> {
  await manager.query('UPDATE process SET version = version + 1, changed_at = $2 WHERE id = $1', [process.id, now]);
  return raised(process, process.version + 1);
}

export const raised = (process: ProcessRow, version: number): Raised => ({
  processId: process.id,
  kind: process.kind,
  workflowId: process.workflowId,
  told: { epoch: process.epoch, version },
});
