import { appendAudit, AuditOutcome } from '@app/audit';
import { passing, SuccessionBasis } from '@app/domain/accounts';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { memberPrincipal, type Roster } from '@app/domain/people';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { handOverSearch, knowsByTasks, type HandOverForm, type SearchHandedOver } from '@app/domain/search/hand-over';
import { Notice } from '@app/domain/tasks/notices';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { carryBound } from '../accounts/custody';
import { handOver } from '../accounts/hand-over';
import { searchesToPass } from '../accounts/searches-to-pass';
import { keepLineupsApart, lockLineups } from '../corroboration/apart';
import { lockRoster } from '../people/context';
import { lockProcess, raiseVersion } from '../process-row';
import type { Asking } from '../registration/start';
import { tell } from '../tell';
import { instantUnderLock, row } from '../transaction';
import { seesSearch } from './access';
import { auditRefusals } from './audit';
import { activeMemberIds } from './authorised';
import { hiddenBySeal } from './sealed';
import type { SearchOpened } from './start';

interface Carried {
  readonly ownerId: string;
  readonly inCustody: boolean;
}

const CARRIED = 'SELECT owner_id AS "ownerId", in_custody AS "inCustody" FROM face_search WHERE id = $1';
const HIDDEN = refuse('NOT_FOUND', system('processes'));

/**
 * Passes an unfinished search to another member with an account in force, in one transaction: its tasks go with it, a review by whoever has become
 * its owner is somebody else's, line-ups are kept apart, and both are told. Refusals: NOT_FOUND, also where it is hidden, PROCESS_ENDED, and as
 * `handOverSearch`; each audited.
 */
export async function handOverFaceSearch(
  manager: EntityManager,
  asking: Asking,
  { searchId, toId, reason }: HandOverForm & { readonly searchId: string; readonly reason: string },
): Promise<SearchOpened | Refusal> {
  const refused = (refusal: Refusal): Promise<Refusal> => auditRefusals(manager, asking, { action: 'SearchHandedOver', searchId }, refusal);
  await lockRoster(manager, [toId]);
  const lineups = await lockLineups(manager, [searchId]);
  const process = await lockProcess(manager, searchId);
  const carried = await row<Carried>(manager, CARRIED, [searchId]);
  const at = await instantUnderLock(manager, asking.now);
  const roster = await loadRoster(manager, at);
  if (process?.kind !== ProcessKind.FaceSearch || carried === undefined) return refused(HIDDEN);
  if (!(await maySee(manager, asking, { searchId, ownerId: carried.ownerId, roster, at }))) return refused(HIDDEN);
  const people = (await searchesToPass(manager, [searchId], at))[0]?.people ?? {};
  const facts = { ...carried, roster, people, authorisedMemberIds: await activeMemberIds(manager) };
  const decided = handOverSearch(facts, { toId }, asking.actor, at.getTime());
  if (isRefusal(decided)) return refused(decided);
  if (process.state !== ProcessState.Open) return refused(refuse('PROCESS_ENDED', system('processes')));
  const things = await pass(manager, asking, { searchId, decided, roster, at });
  await keepLineupsApart(manager, lineups, { now: at, actorId: decided.by, requestId: asking.requestId, source: 'api' });
  await record(manager, asking, { searchId, decided, reason, things });
  return { searchId, raised: await raiseVersion(manager, process, at) };
}

/** Whoever stands above the owner, or has a part in it, knows of a search; of a sealed case only who has a part in it. */
async function maySee(
  manager: EntityManager,
  asking: Asking,
  { searchId, at, ...carried }: { searchId: string; ownerId: string; roster: Roster; at: Date },
): Promise<boolean> {
  if (await hiddenBySeal(manager, searchId, asking.actor)) return false;
  return knowsByTasks(carried, asking.actor, at.getTime()) || (await seesSearch(manager, searchId, asking));
}

interface Passed {
  readonly searchId: string;
  readonly decided: SearchHandedOver;
}

async function pass(
  manager: EntityManager,
  { requestId }: Asking,
  { searchId, decided: { from, to, by }, roster, at }: Passed & { roster: Roster; at: Date },
): Promise<number> {
  await manager.query('SELECT id FROM task WHERE process_id = $1 ORDER BY id FOR UPDATE', [searchId]);
  const tasks = from === to ? [] : await carryBound(manager, from, searchId);
  const falling = passing(from, { searchId, successor: { to, basis: SuccessionBasis.Named } }, tasks);
  const whose = { accountId: null, memberId: from, roster, at, by: { actorId: by, requestId, source: 'api' } };
  return handOver(manager, falling, tasks, whose);
}

async function record(
  manager: EntityManager,
  { requestId }: Asking,
  { searchId, decided: { from, to, by, at: instant }, reason, things }: Passed & { reason: string; things: number },
): Promise<void> {
  const at = new Date(instant);
  await manager.query(
    'INSERT INTO search_handover (id, search_id, from_id, to_id, by_id, reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [randomUUID(), searchId, from, to, by, reason, at],
  );
  if (from !== to) await tell(manager, { notice: Notice.SearchPassedOn, to: memberPrincipal(from), about: searchId, at });
  await appendAudit(manager, {
    at,
    actorId: by,
    action: 'SearchHandedOver',
    objectKind: 'faceSearch',
    objectId: searchId,
    processId: searchId,
    outcome: AuditOutcome.Success,
    requestId,
    source: 'api',
    detail: { from, to, things },
  });
}
