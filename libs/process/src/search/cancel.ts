import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { cancelSearch } from '@app/domain/search';
import type { EntityManager } from 'typeorm';
import { interruptProcess } from '../life';
import { lockProcess } from '../process-row';
import type { Asking } from '../registration/start';
import { voidSteps } from '../withdraw';
import { seesSearch } from './access';
import { auditRefusals } from './audit';
import { lockMember } from './operator-facts';
import { storeResult } from './record-result';
import { readSearch } from './search-row';
import type { SearchOpened } from './start';

const action = 'FaceSearchCancelled';
const HIDDEN = refuse('NOT_FOUND', system('processes'));

/**
 * Gives up a search that has not run; one that is run outside begins again with nothing left to do but VI.C's entry. Refusals: NOT_FOUND, also where it is hidden, PROCESS_ENDED, and as
 * `cancelSearch`; each audited.
 */
export async function cancelFaceSearch(
  manager: EntityManager,
  asking: Asking,
  { searchId, reason }: { searchId: string; reason: string },
): Promise<SearchOpened | Refusal> {
  const { actor, now, requestId } = asking;
  const refused = (refusal: Refusal): Promise<Refusal> => auditRefusals(manager, asking, { action, searchId }, refusal);
  await lockMember(manager, actor.memberId);
  const process = await lockProcess(manager, searchId);
  if (process?.kind !== ProcessKind.FaceSearch || !(await seesSearch(manager, searchId, asking))) return refused(HIDDEN);
  const search = await readSearch(manager, searchId);
  const decided = cancelSearch({ ...search, asked: search.askedAt !== null }, actor.memberId, now.getTime());
  if (isRefusal(decided)) return refused(decided);
  if (process.state !== ProcessState.Open) return refused(refuse('PROCESS_ENDED', system('processes')));
  const cancelling = 'UPDATE face_search SET cancel_reason = $2, cancelled_by = $3, cancelled_at = $4 WHERE id = $1';
  await manager.query(cancelling, [searchId, reason, actor.memberId, now]);
  const by = { action, now, actorId: actor.memberId, requestId, source: 'api' };
  if (decided.result === null) return { searchId, raised: await interruptProcess(manager, process, { outcome: decided.outcome, ...by }) };
  await storeResult(manager, searchId, decided.result);
  return { searchId, raised: await voidSteps(manager, process, { keys: [], reason: 'SEARCH_CANCELLED', ...by }) };
}
