import { appendAudit, appendRefusal, AuditOutcome, type AuditEvent, type ObjectKind } from '@app/audit';
import { seesCase } from '@app/domain/cases';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import { assignToCase, CaseState, leaveCase } from '@app/domain/search';
import { loadRoster } from '@app/persistence/people';
import { CaseAssignmentEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { lockCase, type CaseRow } from '../cases/case-row';
import { keepLineupsOfCaseApart } from '../corroboration/apart';
import type { Asking } from '../registration/start';

const event = ({ actor, now, requestId }: Asking, action: string, objectKind: ObjectKind): Omit<AuditEvent, 'outcome'> => ({
  at: now,
  actorId: actor.memberId,
  action,
  objectKind,
  requestId,
  source: 'api',
});

/** Which member, in the case with which number. */
export interface CaseMember {
  readonly caseNumber: string;
  readonly memberId: string;
}

const NO_CASE = refuse('NOT_FOUND', system('case files'));
const LEAVE = `UPDATE case_assignment SET valid_to = $2
  WHERE case_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2) AND member_id = $3`;

/** IX.A.2 by setting: assigns a member to a case; whoever is assigned already stays so. */
export async function assignCaseMember(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, memberId }: CaseMember,
): Promise<{ memberId: string } | Refusal> {
  const { actor, now } = asking;
  const audit = { ...event(asking, 'CaseMemberAssigned', 'caseFile'), detail: { member: memberId } };
  const found = await lockVisible(manager, asking, caseNumber);
  if (found === undefined) return appendRefusal(manager, audit, NO_CASE);
  const { id: caseId, assignedMemberIds } = found;
  const refusal = assignToCase({ roster: await loadRoster(manager), assignedMemberIds }, memberId, actor, now.getTime());
  if (refusal) return appendRefusal(manager, { ...audit, objectId: caseId }, refusal);
  if (!assignedMemberIds.includes(memberId)) {
    await manager.insert(CaseAssignmentEntity, { id: randomUUID(), caseId, memberId, from: now });
    await keepLineupsOfCaseApart(manager, caseId, { now, actorId: actor.memberId, requestId: asking.requestId, source: 'api' });
  }
  await appendAudit(manager, { ...audit, objectId: caseId, outcome: AuditOutcome.Success });
  return { memberId };
}

/** Ends a member's assignment to a case. */
export async function releaseCaseMember(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, memberId }: CaseMember,
): Promise<{ memberId: string } | Refusal> {
  const { actor, now } = asking;
  const audit = { ...event(asking, 'CaseMemberReleased', 'caseFile'), detail: { member: memberId } };
  const found = await lockVisible(manager, asking, caseNumber);
  if (found === undefined) return appendRefusal(manager, audit, NO_CASE);
  const { id: caseId } = found;
  const refusal = leaveCase(memberId, actor);
  if (refusal) return appendRefusal(manager, { ...audit, objectId: caseId }, refusal);
  await manager.query(LEAVE, [caseId, now, memberId]);
  await appendAudit(manager, { ...audit, objectId: caseId, outcome: AuditOutcome.Success });
  return { memberId };
}

/** The case, if the asker may know of it. A sealed one is not there for anybody who assigns. */
async function lockVisible(manager: EntityManager, { actor, now }: Asking, caseNumber: string): Promise<CaseRow | undefined> {
  const found = await lockCase(manager, caseNumber, now);
  return found && found.state !== CaseState.Sealed && seesCase(found, actor) ? found : undefined;
}
