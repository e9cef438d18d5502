import { stateWhenSealed, EnforcementState } from '@app/domain/enforcement';
import { ProcessKind, ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { requestOfProcess } from '../enforcement/stored-request';
import { interruptProcess } from '../life';
import { lockProcess, type ProcessRow, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { rows } from '../transaction';
import { voidSteps } from '../withdraw';

/** In one order, whatever they are: whoever locks several processes locks them by id. */
const RUNNING = `SELECT id FROM process WHERE state = $2 AND id IN (
    SELECT id FROM face_search WHERE case_id = $1 UNION ALL SELECT id FROM enforcement_request WHERE case_id = $1)
  ORDER BY id`;

/**
 * VI.B: what runs in a case just sealed: the tasks fall and their timers with them; what is recorded stays and is counted. A search begins
 * again with nothing left to do but VI.C's entry, by its owner or the custodian; an enforcement action ends. The caller holds the case's lock.
 */
export async function stopProcesses(manager: EntityManager, asking: Asking, caseId: string): Promise<Raised[]> {
  const stopped: Raised[] = [];
  for (const { id } of await rows<{ id: string }>(manager, RUNNING, [caseId, ProcessState.Open])) {
    const process = await lockProcess(manager, id);
    if (process?.state !== ProcessState.Open) continue;
    stopped.push(await (process.kind === ProcessKind.FaceSearch ? stopSearch : stopAction)(manager, asking, process));
  }
  return stopped;
}

const stopSearch = (manager: EntityManager, { actor, now, requestId }: Asking, process: ProcessRow): Promise<Raised> =>
  voidSteps(manager, process, { keys: [], reason: 'CASE_SEALED', now, actorId: actor.memberId, requestId, source: 'api' });

async function stopAction(manager: EntityManager, { actor, now, requestId }: Asking, process: ProcessRow): Promise<Raised> {
  const { state } = await requestOfProcess(manager, process.id);
  await manager.query('UPDATE enforcement_request SET state = $2 WHERE id = $1', [process.id, stateWhenSealed(state)]);
  const outcome = EnforcementState.ClosedSealed;
  return interruptProcess(manager, process, { outcome, now, actorId: actor.memberId, requestId, source: 'api' });
}
