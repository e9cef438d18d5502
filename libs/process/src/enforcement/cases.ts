import { appendAudit, AuditOutcome, ObjectKind } from '@app/audit';
import { joinCases, type CasePeople } from '@app/domain/enforcement';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { CaseState } from '@app/domain/search';
import type { EntityManager } from 'typeorm';
import { holdCase, type CaseRow } from '../cases/case-row';
import { keepLineupsOfCaseApart } from '../corroboration/apart';
import { auditRefusals, type Asking } from './asking';

/** A case with who works on it. */
export interface CaseWithPeople extends CasePeople {
  readonly id: string;
  readonly state: CaseState;
}

const UNKNOWN = refuse('NOT_FOUND', system('case files'), { object: 'case' });

/** The case with a number, sealed or not, held: what happened outside is recorded in any. Refusal: NOT_FOUND. */
export async function anyCaseByNumber(manager: EntityManager, caseNumber: string, at: Date): Promise<CaseWithPeople | Refusal> {
  const found = await holdCase(manager, caseNumber, at);
  if (found === undefined) return UNKNOWN;
  return withPeople(found);
}

export const withPeople = ({ id, state, assignedMemberIds, searcherIds }: CaseRow): CaseWithPeople => ({
  id,
  state,
  memberIds: [...new Set([...assignedMemberIds, ...searcherIds])],
});

/** The same, unless it is sealed: to whoever asks for an action it does not exist (VI.B). Refusal: NOT_FOUND. */
export async function caseByNumber(manager: EntityManager, caseNumber: string, at: Date): Promise<CaseWithPeople | Refusal> {
  const found = await anyCaseByNumber(manager, caseNumber, at);
  return isRefusal(found) || found.state !== CaseState.Sealed ? found : UNKNOWN;
}

/** Joins two cases for VI.E; joining them again changes nothing. Refusals: NOT_FOUND, CASE_NOT_ASSIGNED. */
export async function joinCaseFiles(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, withCaseNumber }: { caseNumber: string; withCaseNumber: string },
): Promise<{ readonly id: string; readonly joinedId: string } | Refusal> {
  const { actor, now, requestId } = asking;
  const refused = (refusal: Refusal, objectId?: string): Promise<Refusal> =>
    auditRefusals(manager, asking, { action: 'CasesJoined', objectId, refusal });
  const one = await caseByNumber(manager, caseNumber, now);
  const other = await caseByNumber(manager, withCaseNumber, now);
  if (isRefusal(one)) return refused(one);
  if (isRefusal(other)) return refused(other, one.id);
  const decided = joinCases(one, other, actor);
  if (isRefusal(decided)) return refused(decided, one.id);
  const [id = one.id, joinedId = other.id] = [one.id, other.id].sort();
  if (id === joinedId) return { id, joinedId };
  await manager.query('INSERT INTO case_join (case_id, joined_id, by, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
    id,
    joinedId,
    actor.memberId,
    now,
  ]);
  await keepLineupsOfCaseApart(manager, id, { now, actorId: actor.memberId, requestId, source: 'api' });
  const event = { at: now, actorId: actor.memberId, action: 'CasesJoined', objectKind: ObjectKind.CaseFile, objectId: one.id };
  await appendAudit(manager, { ...event, outcome: AuditOutcome.Success, requestId, source: 'api', detail: { joined: other.id } });
  return { id, joinedId };
}
