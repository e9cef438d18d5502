import { appendAudit, AuditOutcome } from '@app/audit';
import { DeactivationCause, type BlockCause } from '@app/domain/accounts';
import type { Roster } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import { keepLineupsApart, lineupsBeside } from '../corroboration/apart';
import { afterRosterChange } from '../people/after-roster-change';
import { lockProcess, raiseVersion, type Raised } from '../process-row';
import { handOver } from './hand-over';
import { boundTasks, falloutOf, unfinishedSearches } from './held';
import { separate } from './separate';
import type { BlockedBy } from './take-effect';

/** Whose work falls, why, since when and by whose act. `accountId` null: the member never had one in force. `at`: taken under the locks. */
export interface WorkFalling {
  readonly accountId: string | null;
  readonly memberId: string;
  readonly cause: BlockCause;
  readonly eventAt: number;
  /** The account was ACTIVE until now, and nobody is accused. */
  readonly inGoodStanding: boolean;
  readonly roster: Roster;
  readonly by: BlockedBy;
  readonly at: Date;
}

/**
 * VII.E: everything bound to a member, in one transaction: tasks and searches handed over, posts ended, and where the member left the
 * member's own standing. Gives what is to be told after the commit. The caller holds the locks of roster, member and account.
 */
export async function handOverWork(manager: EntityManager, falling: WorkFalling): Promise<Raised[]> {
  const { accountId, memberId, cause, eventAt, inGoodStanding, roster, by, at } = falling;
  const [before, searches] = [await boundTasks(manager, memberId), await unfinishedSearches(manager, memberId)];
  const concerned = [...new Set([...before.map(({ processId }) => processId), ...searches])].filter((id) => id !== accountId).sort();
  const lineups = await lineupsBeside(manager, searches);
  await manager.query('SELECT id FROM process WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [[...concerned, ...lineups]]);
  await manager.query('SELECT id FROM task WHERE process_id = ANY ($1) ORDER BY id FOR UPDATE', [concerned]);
  const tasks = (await boundTasks(manager, memberId)).filter(({ processId }) => concerned.includes(processId));
  const fallout = await falloutOf(manager, { memberId, cause, eventAt, inGoodStanding, tasks, searches, roster }, at);
  const things = await handOver(manager, fallout, tasks, { accountId, memberId, roster, at, by });
  await keepLineupsApart(manager, lineups, { ...by, now: at });
  const left =
    cause === DeactivationCause.Separated ? await separate(manager, { accountId, memberId, leftAt: new Date(eventAt), at, by }) : [];
  await appendAudit(manager, {
    at,
    actorId: by.actorId,
    action: 'WorkHandedOver',
    ...(accountId === null
      ? { objectKind: 'member', objectId: memberId }
      : { objectKind: 'account', objectId: accountId, processId: accountId }),
    outcome: AuditOutcome.Success,
    requestId: by.requestId,
    source: by.source,
    detail: { things },
  });
  const reopened = await afterRosterChange(manager, roster, fallout.supervised.memberIds, { ...by, now: at });
  return [...(await raiseAll(manager, concerned, at)), ...left, ...reopened];
}

async function raiseAll(manager: EntityManager, processIds: readonly string[], at: Date): Promise<Raised[]> {
  const raised: Raised[] = [];
  for (const id of processIds) {
    const process = await lockProcess(manager, id);
    if (process !== undefined) raised.push(await raiseVersion(manager, process, at));
  }
  return raised;
}
