import { appendAudit, AuditOutcome } from '@app/audit';
import { EnforcementState } from '@app/domain/enforcement/model';
import { mayRecordOutcome, recordOutcome, withdrawEnforcement, type OutcomeForm } from '@app/domain/enforcement/outcome';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { ProcessKind, ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { interruptProcess } from '../life';
import { lockProcess } from '../process-row';
import { lockMember } from '../search/operator-facts';
import { seesAction } from './access';
import { auditRefusals, type Asking } from './asking';
import { insertOutcome } from './outcomes';
import type { EnforcementOpened } from './start';
import { readRequest } from './stored-request';

const HIDDEN = refuse('NOT_FOUND', system('processes'));

/** The author takes the request back before it is executed. Refusals: NOT_FOUND, NOT_PERMITTED, PROCESS_ENDED. */
export async function withdrawAction(manager: EntityManager, asking: Asking, enforcementId: string): Promise<EnforcementOpened | Refusal> {
  const { actor, now, requestId } = asking;
  const action = 'EnforcementWithdrawn';
  const refused = (refusal: Refusal): Promise<Refusal> => auditRefusals(manager, asking, { action, objectId: enforcementId, refusal });
  const process = await lockProcess(manager, enforcementId);
  const stored = await readRequest(manager, enforcementId);
  if (process?.kind !== ProcessKind.EnforcementAction || stored === undefined || !(await seesAction(manager, stored, actor)))
    return refused(HIDDEN);
  const decided = withdrawEnforcement({ author: stored.request.author, state: stored.state }, actor);
  if (isRefusal(decided)) return refused(decided);
  if (process.state !== ProcessState.Open) return refused(refuse('PROCESS_ENDED', system('processes'), { outcome: process.outcome }));
  await manager.query('UPDATE enforcement_request SET state = $2 WHERE id = $1', [enforcementId, EnforcementState.Withdrawn]);
  const raised = await interruptProcess(manager, process, {
    action,
    outcome: decided.outcome,
    now,
    actorId: actor.memberId,
    requestId,
    source: 'api',
  });
  return { enforcementId, raised };
}

/** A further outcome of an action (charged, dismissed): its author's or reviewer's to record, whenever it comes. Refusals: NOT_FOUND and those of the rule. */
export async function addOutcome(
  manager: EntityManager,
  asking: Asking,
  { enforcementId, form }: { enforcementId: string; form: OutcomeForm },
): Promise<{ readonly id: string } | Refusal> {
  const { actor, now, requestId } = asking;
  const event = { action: 'EnforcementOutcomeRecorded', objectId: enforcementId };
  await lockMember(manager, actor.memberId);
  await lockProcess(manager, enforcementId);
  const stored = await readRequest(manager, enforcementId);
  if (stored === undefined || !(await seesAction(manager, stored, actor)))
    return auditRefusals(manager, asking, { ...event, refusal: HIDDEN });
  const refusal = mayRecordOutcome({ author: stored.request.author, reviewer: stored.reviewer }, actor);
  if (refusal) return auditRefusals(manager, asking, { ...event, refusal });
  const fact = recordOutcome(stored, form, actor, now.getTime());
  if (isRefusal(fact)) return auditRefusals(manager, asking, { ...event, refusal: fact });
  await insertOutcome(manager, { requestId: enforcementId, now, fact });
  await appendAudit(manager, {
    ...event,
    at: now,
    actorId: actor.memberId,
    objectKind: 'enforcementAction',
    processId: enforcementId,
    outcome: AuditOutcome.Success,
    code: fact.outcome,
    requestId,
    source: 'api',
  });
  return { id: enforcementId };
}
