import { appendAudit, AuditOutcome } from '@app/audit';
import { ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import type { Raised } from './process-row';
import { changed, row, rows } from './transaction';

const SELECT = `SELECT id AS "processId", kind, workflow_id AS "workflowId",
  jsonb_build_object('epoch', (SELECT epoch FROM epoch), 'version', version) AS told FROM process WHERE state <> '${ProcessState.Closed}'`;

/** How many processes one look takes; the next look takes the rest. */
const BATCH = 500;

/** Open processes whose workflow has not seen their last change for that many milliseconds, the longest waiting first. */
export const processesBehind = (manager: EntityManager, patience: number): Promise<Raised[]> =>
  rows<Raised>(
    manager,
    `${SELECT} AND version > seen_version AND changed_at < clock_timestamp() - make_interval(secs => $1) ORDER BY changed_at LIMIT ${BATCH}`,
    [patience / 1_000],
  );

/** Open processes whose last change lies in that half-open interval, for the second telling some time after each change. */
export const processesChanged = (manager: EntityManager, from: Date, to: Date): Promise<Raised[]> =>
  rows<Raised>(manager, `${SELECT} AND changed_at >= $1 AND changed_at < $2 ORDER BY changed_at`, [from, to]);

/** Every open process. */
export const openProcesses = (manager: EntityManager): Promise<Raised[]> => rows<Raised>(manager, `${SELECT} ORDER BY changed_at`);

/** Whether a process is open, and has not changed for that many milliseconds: what changes just now is told by whoever changes it. */
export const isLeftOpen = async (manager: EntityManager, { processId }: Pick<Raised, 'processId'>, patience: number): Promise<boolean> =>
  (await row(
    manager,
    `SELECT 1 FROM process WHERE id = $1 AND state <> '${ProcessState.Closed}' AND changed_at <= clock_timestamp() - make_interval(secs => $2)`,
    [processId, patience / 1_000],
  )) !== undefined;

/** After a restore of either store: raises the epoch, so that every workflow's next look starts over. Answers with the new epoch. */
export async function raiseEpoch(manager: EntityManager, by: { readonly now: Date; readonly source: string }): Promise<number> {
  const [raised] = await changed<{ epoch: number }>(manager, 'UPDATE epoch SET epoch = epoch + 1 RETURNING epoch');
  if (raised === undefined) throw new Error('the epoch row is missing');
  await appendAudit(manager, {
    at: by.now,
    actorId: null,
    action: 'EpochRaised',
    objectKind: 'epoch',
    outcome: AuditOutcome.Success,
    source: by.source,
    detail: { epoch: raised.epoch },
  });
  return raised.epoch;
}
