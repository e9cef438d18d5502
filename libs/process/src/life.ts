import { appendAudit, AuditOutcome, type AuditDetail } from '@app/audit';
import { FIRST_VERSION, workflowIdOf, type Ending, type Entry, type LookInput } from '@app/contracts';
import type { Authority } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessState, type ProcessKind } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { interrupted } from './look';
import { lockProcess, raised, readProcess, raiseVersion, type ProcessRow, type Raised } from './process-row';
import { withdrawOpenSteps } from './withdraw';

export interface NewProcess {
  readonly id: string;
  readonly kind: ProcessKind;
  /** What the workflow id ends with: the process id, or a period. */
  readonly idInWorkflow?: string;
  readonly subjectId: string;
  /** At most one open process of this kind may hold the key. */
  readonly exclusiveKey?: string;
  readonly policy: PolicyPack;
  readonly openedBy: string | null;
  readonly now: Date;
}

/** Inserts the process row of a new subject, in the transaction that checked its gates. The caller audits the request itself. */
export async function startProcess(manager: EntityManager, start: NewProcess): Promise<Raised> {
  const { id, kind, subjectId, policy, openedBy, now } = start;
  const workflowId = workflowIdOf(kind, start.idInWorkflow ?? id);
  const [inserted]: { epoch: number }[] = await manager.query(
    `INSERT INTO process (id, kind, subject_id, workflow_id, state, version, seen_version, restarts, policy_id, policy_version, opened_by, opened_at, changed_at, exclusive_key)
     VALUES ($1, $2, $3, $4, $5, $11, 0, 0, $6, $7, $8, $9, $9, $10) RETURNING (SELECT epoch FROM epoch) AS epoch`,
    [
      id,
      kind,
      subjectId,
      workflowId,
      ProcessState.Open,
      policy.id,
      policy.version,
      openedBy,
      now,
      start.exclusiveKey ?? null,
      FIRST_VERSION,
    ],
  );
  if (inserted === undefined) throw new Error('the process row just inserted was not answered');
  return raised({ id, kind, workflowId, epoch: inserted.epoch }, FIRST_VERSION);
}

/** A workflow's first question. A closed process has nothing to do; an ending one is closed by its first look. */
export async function enter(manager: EntityManager, processId: string): Promise<Entry> {
  const process = await readProcess(manager, processId);
  if (process === undefined) return { state: 'CLOSED', outcome: 'MISSING' };
  if (process.state === ProcessState.Closed) return { state: 'CLOSED', outcome: process.outcome ?? 'ENDED' };
  return { state: 'OPEN', told: { epoch: process.epoch, version: process.version }, restarts: process.restarts };
}

/** An end to record. `seen`: how far its main line had been told; absent for an end that no main line came to. */
export interface End {
  readonly processId: string;
  readonly outcome: string;
  readonly now: Date;
  readonly seen?: Pick<LookInput, 'told' | 'restarts'>;
}

/** Records the end that the main line came to; an interruption's own outcome is kept, and what was voided meanwhile begins again. */
export async function endProcess(manager: EntityManager, input: End): Promise<Ending> {
  const process = await lockProcess(manager, input.processId);
  if (process === undefined || process.state === ProcessState.Closed)
    return { state: 'CLOSED', outcome: process?.outcome ?? input.outcome };
  const elsewhere = input.seen && interrupted(process, input.seen);
  if (elsewhere?.state === 'START_OVER') return elsewhere;
  const outcome = process.state === ProcessState.Ending ? (process.outcome ?? input.outcome) : input.outcome;
  await withdrawOpenSteps(manager, process.id, input.now);
  await manager.query(
    'UPDATE process SET state = $2, outcome = $3, closed_at = $4, changed_at = $4, seen_version = version WHERE id = $1',
    [process.id, ProcessState.Closed, outcome, input.now],
  );
  await appendAudit(manager, {
    at: input.now,
    actorId: null,
    action: 'ProcessEnded',
    objectKind: process.kind,
    objectId: process.subjectId,
    processId: process.id,
    outcome: AuditOutcome.Success,
    code: outcome,
    source: 'worker',
  });
  return { state: 'CLOSED', outcome };
}

export interface Interruption {
  /** What the audit log calls it: the verb of the act that ends it, as its refusals have it; `ProcessInterrupted` where it follows from another act. */
  readonly action?: string;
  readonly outcome: string;
  readonly now: Date;
  readonly actorId: string | null;
  readonly authority?: Authority;
  readonly requestId?: string;
  readonly source: string;
  readonly detail?: AuditDetail;
}

/** Ends a process from outside its main line (withdrawn, owner deactivated): tasks fall here and now, the workflow only closes. The caller holds the row's lock. */
export async function interruptProcess(manager: EntityManager, process: ProcessRow, interruption: Interruption): Promise<Raised> {
  const { action = 'ProcessInterrupted', outcome, now, actorId, authority, requestId, source, detail } = interruption;
  await withdrawOpenSteps(manager, process.id, now);
  await manager.query('UPDATE process SET state = $2, outcome = $3 WHERE id = $1', [process.id, ProcessState.Ending, outcome]);
  await appendAudit(manager, {
    at: now,
    actorId,
    action,
    objectKind: process.kind,
    objectId: process.subjectId,
    processId: process.id,
    outcome: AuditOutcome.Success,
    code: outcome,
    authority,
    requestId,
    source,
    detail,
  });
  return raiseVersion(manager, process, now);
}
