import type { LookInput, StepDecided, Told } from '@app/contracts';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessState, type ProcessKind } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { pinnedPack } from './policy/installed';
import { changed, row } from './transaction';

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

const COLUMNS = `p.id, p.kind, p.subject_id AS "subjectId", p.workflow_id AS "workflowId", p.state, p.outcome, p.version, p.restarts,
  p.opened_by AS "openedBy", p.policy_id AS "policyId", p.policy_version AS "policyVersion", (SELECT epoch FROM epoch) AS epoch`;

const SELECT = `SELECT ${COLUMNS} FROM process p`;

/** Reads the row without a lock. */
export async function readProcess(manager: EntityManager, id: string): Promise<ProcessRow | undefined> {
  return complete(manager, await row<Stored>(manager, `${SELECT} WHERE p.id = $1`, [id]));
}

/** Locks the row: after members and accounts, before tasks. */
export async function lockProcess(manager: EntityManager, id: string): Promise<ProcessRow | undefined> {
  return complete(manager, await row<Stored>(manager, `${SELECT} WHERE p.id = $1 FOR UPDATE OF p`, [id]));
}

/** What a set-back store or a new beginning knows less of than the workflow was told is not noted. */
const LOCK_SEEN = `UPDATE process p SET seen_version = CASE
    WHEN p.state = $5 AND p.restarts = $4 AND p.version >= $3 AND (SELECT epoch FROM epoch) = $2 THEN greatest(p.seen_version, $3)
    ELSE p.seen_version END
  WHERE p.id = $1 RETURNING ${COLUMNS}`;

/** Locks the row for what a workflow does next, and notes how far it has been told: a hint for the healer. */
export async function lockSeen(
  manager: EntityManager,
  { processId, told, restarts }: Pick<LookInput, 'processId' | 'told' | 'restarts'>,
): Promise<ProcessRow | undefined> {
  const found = await changed<Stored>(manager, LOCK_SEEN, [processId, told.epoch, told.version, restarts, ProcessState.Open]);
  return complete(manager, found[0]);
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
  /** All that the version brought, where it was one decision. */
  readonly decided?: StepDecided;
}

/** Raises the version: there is something new for the workflow to learn. */
export async function raiseVersion(manager: EntityManager, process: ProcessRow, now: Date): Promise<Raised> {
  const [after] = await changed<{ version: number }>(
    manager,
    'UPDATE process SET version = version + 1, changed_at = $2 WHERE id = $1 RETURNING version',
    [process.id, now],
  );
  return raised(process, after?.version ?? process.version + 1);
}

export const raised = (process: Pick<ProcessRow, 'id' | 'kind' | 'workflowId' | 'epoch'>, version: number): Raised => ({
  processId: process.id,
  kind: process.kind,
  workflowId: process.workflowId,
  told: { epoch: process.epoch, version },
});
