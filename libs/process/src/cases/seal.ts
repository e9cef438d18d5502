import { ProcessKind, ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { lockProcess, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { rows } from '../transaction';
import { voidSteps } from '../withdraw';

const RUNNING = `SELECT p.id FROM process p JOIN face_search s ON s.id = p.id
  WHERE s.case_id = $1 AND p.kind = $2 AND p.state = $3 ORDER BY p.id`;

/**
 * VI.B: the searches that run in a case just sealed: their tasks fall and their timers with them; what is recorded stays and is counted. Each
 * begins again with nothing left to do but VI.C's entry, by its owner or the custodian. The caller holds the case's lock.
 */
export async function stopSearches(manager: EntityManager, { actor, now, requestId }: Asking, caseId: string): Promise<Raised[]> {
  const stopped: Raised[] = [];
  for (const { id } of await rows<{ id: string }>(manager, RUNNING, [caseId, ProcessKind.FaceSearch, ProcessState.Open])) {
    const process = await lockProcess(manager, id);
    if (process?.state !== ProcessState.Open) continue;
    const voiding = { keys: [], reason: 'CASE_SEALED', now, actorId: actor.memberId, requestId, source: 'api' };
    stopped.push(await voidSteps(manager, process, voiding));
  }
  return stopped;
}
