import { stateWhenSealed, EnforcementState } from '@app/domain/enforcement';
import { inquiryWhenSealed } from '@app/domain/oversight';
import { ProcessKind, ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { requestOfProcess } from '../enforcement/stored-request';
import { interruptProcess } from '../life';
import { readSubstantiation } from '../oversight/substantiations';
import { lockProcess, type ProcessRow, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { rows } from '../transaction';
import { voidSteps } from '../withdraw';

/** In one order, whatever they are: whoever locks several processes locks them by id. */
const RUNNING = `SELECT id FROM process WHERE state = $2 AND id IN (
    SELECT id FROM face_search WHERE case_id = $1 UNION ALL SELECT id FROM enforcement_request WHERE case_id = $1
    UNION ALL SELECT u.id FROM substantiation u JOIN face_search s ON s.id = u.search_id WHERE s.case_id = $1)
  ORDER BY id`;

/**
 * VI.B: what runs in a case just sealed: the tasks fall and their timers with them; what is recorded stays and is counted. A search begins
 * again with nothing left to do but VI.C's entry, by its owner or the custodian; an enforcement action ends, and so does a question about a search
 * that nobody has judged. The caller holds the case's lock.
 */
export async function stopProcesses(manager: EntityManager, asking: Asking, caseId: string): Promise<Raised[]> {
  const stopped: Raised[] = [];
  for (const { id } of await rows<{ id: string }>(manager, RUNNING, [caseId, ProcessState.Open])) {
    const process = await lockProcess(manager, id);
    if (process?.state !== ProcessState.Open) continue;
    const raised = await stopperOf(process.kind)(manager, asking, process);
    if (raised !== undefined) stopped.push(raised);
  }
  return stopped;
}

type Stop = (manager: EntityManager, asking: Asking, process: ProcessRow) => Promise<Raised | undefined>;

function stopperOf(kind: ProcessKind): Stop {
  if (kind === ProcessKind.FaceSearch) return stopSearch;
  return kind === ProcessKind.Substantiation ? stopInquiry : stopAction;
}

const stopSearch: Stop = (manager, { actor, now, requestId }, process) =>
  voidSteps(manager, process, { keys: [], reason: 'CASE_SEALED', now, actorId: actor.memberId, requestId, source: 'api' });

async function stopAction(manager: EntityManager, { actor, now, requestId }: Asking, process: ProcessRow): Promise<Raised> {
  const { state } = await requestOfProcess(manager, process.id);
  await manager.query('UPDATE enforcement_request SET state = $2 WHERE id = $1', [process.id, stateWhenSealed(state)]);
  const outcome = EnforcementState.ClosedSealed;
  return interruptProcess(manager, process, { outcome, now, actorId: actor.memberId, requestId, source: 'api' });
}

/** One that was judged goes on: a rejection opens its discrepancy. */
async function stopInquiry(manager: EntityManager, { actor, now, requestId }: Asking, process: ProcessRow): Promise<Raised | undefined> {
  const { state } = await readSubstantiation(manager, process.subjectId);
  const outcome = inquiryWhenSealed(state);
  if (outcome === state) return undefined;
  await manager.query('UPDATE substantiation SET state = $2 WHERE id = $1', [process.subjectId, outcome]);
  return interruptProcess(manager, process, { outcome, now, actorId: actor.memberId, requestId, source: 'api' });
}
