import { CaseState } from '@app/domain/search/model';
import { appendAudit, AuditOutcome } from '@app/audit';
import { passing, successorFromCustody, type BlockCause, type HeldTask, type SuccessionFacts } from '@app/domain/accounts';
import { ProcessState } from '@app/domain/process';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import type { Roster } from '@app/domain/people';
import { HandoverKind } from '@app/persistence/accounts';
import { loadRoster } from '@app/persistence/people';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { keepLineupsApart, lockLineups } from '../corroboration/apart';
import { lockRoster, type RosterEffect } from '../people/context';
import { lockProcess, raiseVersion, type Raised } from '../process-row';
import { activeMemberIds } from '../search/authorised';
import { instantUnderLock, rows } from '../transaction';
import { handOver } from './hand-over';
import { boundTasks } from './held';
import { searchesToPass } from './searches-to-pass';

/** A search that nobody could take over, who keeps it, the member themselves where nobody was there, and whose account it fell with. */
export interface Kept {
  readonly searchId: string;
  readonly custodianId: string;
  readonly accountId: string;
  readonly memberId: string;
  readonly cause: BlockCause;
  /** UTC epoch ms. */
  readonly eventAt: number;
}

/** VI.B: what is left of a search of a sealed case stays with whoever keeps it. */
const KEPT = `SELECT s.id AS "searchId", s.owner_id AS "custodianId", a.id AS "accountId", a.member_id AS "memberId", a.cause, ${epochMs('a.event_at')} AS "eventAt"
  FROM face_search s JOIN process p ON p.id = s.id
  JOIN LATERAL (SELECT account_id FROM account_handover WHERE object_id = s.id AND object_kind = $2 ORDER BY at DESC LIMIT 1) h ON true
  JOIN account a ON a.id = h.account_id
  WHERE s.in_custody AND p.state = $1 AND ($3::uuid IS NULL OR s.id = $3)
    AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = s.case_id AND c.state = '${CaseState.Sealed}') ORDER BY s.id`;

/** The searches in custody, or the one with this id. */
export const searchesInCustody = (manager: EntityManager, searchId: string | null = null): Promise<Kept[]> =>
  rows<Kept>(manager, KEPT, [ProcessState.Open, HandoverKind.Search, searchId]);

/** VII.E.2: who carries a search in custody from now on, as far as a look without locks can tell; nothing: it stays where it is. */
export async function successorOfKept(
  manager: EntityManager,
  { searchId, memberId, cause, eventAt, custodianId }: Kept,
  roster: Roster,
  at: Date,
): Promise<ReturnType<typeof successorFromCustody>> {
  const facts: SuccessionFacts = { memberId, cause, eventAt, roster, authorisedMemberIds: await activeMemberIds(manager) };
  const [search] = await searchesToPass(manager, [searchId], at);
  return search && successorFromCustody({ ...facts, custodianId }, search, at.getTime());
}

const COUNTERSIGN = searchStepKind(SearchStep.TextCountersign);

/** The tasks of a search that go with it; what its owner was asked as a superior stays theirs. */
export const carryBound = async (manager: EntityManager, ownerId: string, searchId: string): Promise<HeldTask[]> =>
  (await boundTasks(manager, ownerId)).filter(({ processId, kind }) => processId === searchId && kind !== COUNTERSIGN);

/**
 * VII.E.2: a search leaves custody: who may carry it has it from now on, with the tasks that the custodian had for it, and is told so. What the
 * custodian was asked as a superior stays theirs. Safe to run twice.
 */
export async function passFromCustody(manager: EntityManager, searchId: string, { now, ...by }: RosterEffect): Promise<Raised[]> {
  await lockRoster(manager, []);
  const lineups = await lockLineups(manager, [searchId]);
  const process = await lockProcess(manager, searchId);
  const [search] = await searchesInCustody(manager, searchId);
  if (process === undefined || search === undefined) return [];
  await manager.query('SELECT id FROM task WHERE process_id = $1 ORDER BY id FOR UPDATE', [searchId]);
  const at = await instantUnderLock(manager, now);
  const roster = await loadRoster(manager);
  const successor = await successorOfKept(manager, search, roster, at);
  if (successor === undefined) return [];
  const { accountId, custodianId: memberId } = search;
  const tasks = await carryBound(manager, memberId, searchId);
  const falling = passing(memberId, { searchId, successor }, successor.to === memberId ? [] : tasks);
  const things = await handOver(manager, falling, tasks, { accountId, memberId, roster, at, by });
  await keepLineupsApart(manager, lineups, { ...by, now: at });
  await appendAudit(manager, {
    at,
    actorId: by.actorId,
    action: 'WorkHandedOver',
    objectKind: 'faceSearch',
    objectId: searchId,
    processId: searchId,
    outcome: AuditOutcome.Success,
    code: successor.basis,
    requestId: by.requestId,
    source: by.source,
    detail: { things },
  });
  return [await raiseVersion(manager, process, at)];
}
