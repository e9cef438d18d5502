import { appendAudit, AuditOutcome } from '@app/audit';
import { mayDo, oneMember, relationsOf } from '@app/domain/duties';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { ProcessKind } from '@app/domain/process';
import { seesPage } from '@app/persistence/pages';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { readsRecordOnly } from '../search/access';
import { hiddenBySeal } from '../search/sealed';
import { row } from '../transaction';
import { readSearch, type SearchState } from './facts';
import { comparesBlind } from './peers';

/** Who reads, when, under which request. */
export type Reading = Asking;

/** VII.E.2: what whoever ran a search that was handed over still reads. */
const RECORD = 'CaseReportEntryRead';
const HIDDEN = refuse('NOT_FOUND', system('processes'));

/**
 * The search for somebody who may read what its comparison came to, or a refusal; either is audited under `action`. Whoever administers a
 * line-up of it, or compares it blind, may not: to them it is hidden (A9), as it is to everybody who has nothing to do with it.
 */
export async function searchForReader(
  manager: EntityManager,
  searchId: string,
  { actor, now, requestId }: Reading,
  action: string,
): Promise<SearchState | Refusal> {
  const duty = action === RECORD ? 'faceSearch.read-record' : 'faceSearch.read-work';
  const search = await readBy(duty, manager, searchId, { actor, now });
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action,
    objectKind: 'faceSearch',
    objectId: searchId,
    outcome: search ? AuditOutcome.Success : AuditOutcome.Denied,
    ...(!search && { code: HIDDEN.code, authority: HIDDEN.authority }),
    requestId,
    source: 'api',
  });
  return search ?? HIDDEN;
}

/** Operator and owner keep their own, also where they present a line-up by another method. */
async function readBy(
  duty: 'faceSearch.read-record' | 'faceSearch.read-work',
  manager: EntityManager,
  id: string,
  { actor, now }: Pick<Reading, 'actor' | 'now'>,
): Promise<SearchState | undefined> {
  const search = await readSearch(manager, id, now);
  if (search === undefined || (await hiddenBySeal(manager, id, actor))) return undefined;
  const { memberId } = actor;
  const own = [search.ownerId, search.operatorId];
  const reader = oneMember(memberId);
  const people = {
    OWN: own,
    OWN_CASE: search.caseMemberIds,
    LINEUP_ADMINISTRATOR: reader(await administersLineup(manager, id, memberId)).filter((one) => !own.includes(one)),
    BLIND_EXAMINER: reader(await comparesBlind(manager, id, actor)),
    FORMER_OPERATOR: reader(await readsRecordOnly(manager, id, memberId, now)),
    ASKED: reader(await seesPage(manager, { id, kind: ProcessKind.FaceSearch }, actor)),
  };
  return mayDo(duty, actor, relationsOf(people, memberId)) ? search : undefined;
}

/** Whether this member presents, presented, or is named to present a line-up of the search. */
async function administersLineup(manager: EntityManager, searchId: string, memberId: string): Promise<boolean> {
  const found = await row<{ found: boolean }>(
    manager,
    `SELECT EXISTS (SELECT 1 FROM task WHERE process_id = $1 AND kind = $3 AND $2 IN (assignee, completed_by))
       OR EXISTS (SELECT 1 FROM lineup WHERE search_id = $1 AND $2 IN (administrator_id, presented_by)) AS found`,
    [searchId, memberId, searchStepKind(SearchStep.LineupPresentation)],
  );
  return found?.found ?? false;
}
