import { appendAudit, appendRefusal, AuditOutcome, type AuditEvent } from '@app/audit';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import { assignToCase, leaveCase, normalCaseNumber } from '@app/domain/search';
import { loadRoster } from '@app/persistence/people';
import { CaseAssignmentEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { row, rows } from '../transaction';

const event = ({ actor, now, requestId }: Asking, action: string, objectKind: string): Omit<AuditEvent, 'outcome'> => ({
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
const HOLDS = 'valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)';

/** IX.A.2 by setting: assigns a member to a case; whoever is assigned already stays so. */
export async function assignCaseMember(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, memberId }: CaseMember,
): Promise<{ memberId: string } | Refusal> {
  const { actor, now } = asking;
  const audit = { ...event(asking, 'CaseMemberAssigned', 'caseFile'), detail: { member: memberId } };
  const caseId = await lockCase(manager, caseNumber);
  if (caseId === undefined) return appendRefusal(manager, audit, NO_CASE);
  const held = await rows<{ memberId: string }>(
    manager,
    `SELECT member_id AS "memberId" FROM case_assignment WHERE case_id = $1 AND ${HOLDS}`,
    [caseId, now],
  );
  const assignedMemberIds = held.map((one) => one.memberId);
  const refusal = assignToCase({ roster: await loadRoster(manager), assignedMemberIds }, memberId, actor, now.getTime());
  if (refusal) return appendRefusal(manager, { ...audit, objectId: caseId }, refusal);
  if (!assignedMemberIds.includes(memberId)) await manager.insert(CaseAssignmentEntity, { id: randomUUID(), caseId, memberId, from: now });
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
  const caseId = await lockCase(manager, caseNumber);
  if (caseId === undefined) return appendRefusal(manager, audit, NO_CASE);
  const refusal = leaveCase(memberId, actor);
  if (refusal) return appendRefusal(manager, { ...audit, objectId: caseId }, refusal);
  await manager.query(`UPDATE case_assignment SET valid_to = $2 WHERE case_id = $1 AND ${HOLDS} AND member_id = $3`, [
    caseId,
    now,
    memberId,
  ]);
  await appendAudit(manager, { ...audit, objectId: caseId, outcome: AuditOutcome.Success });
  return { memberId };
}

/** Searches read the case FOR SHARE: who is assigned does not change under them. A sealed case is not there for anybody who assigns. */
async function lockCase(manager: EntityManager, caseNumber: string): Promise<string | undefined> {
  return (
    await row<{ id: string }>(manager, "SELECT id FROM case_file WHERE case_number = $1 AND state <> 'SEALED' FOR UPDATE", [
      normalCaseNumber(caseNumber),
    ])
  )?.id;
}
