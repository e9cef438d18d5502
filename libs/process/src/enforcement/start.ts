import { appendAudit, AuditOutcome } from '@app/audit';
import { requestEnforcement, type EnforcementForm, type EnforcementRequested } from '@app/domain/enforcement';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { normalCaseNumber } from '@app/domain/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { startProcess } from '../life';
import type { Raised } from '../process-row';
import { row } from '../transaction';
import { auditRefusals, type Asking } from './asking';
import { enforcementFacts } from './facts';
import { insertBases, insertRequest } from './request-store';

/** An enforcement action that was opened. */
export interface EnforcementOpened {
  readonly enforcementId: string;
  readonly raised: Raised;
  /** Discrepancies that were opened with it: their workflows are told as well. */
  readonly spread?: readonly Raised[];
}

/** The case that an action is asked for in; hidden and unknown ones answer alike. */
export async function caseOf(manager: EntityManager, caseNumber: string): Promise<string | Refusal> {
  const found = await row<{ id: string }>(manager, 'SELECT id FROM case_file WHERE case_number = $1', [normalCaseNumber(caseNumber)]);
  return found?.id ?? refuse('NOT_FOUND', system('case files'), { object: 'case' });
}

/** VI.E: a guarded request for an action against a person, or the refusals, each audited with its authority. */
export async function openEnforcement(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, form, policy }: { caseNumber: string; form: EnforcementForm; policy: PolicyPack },
): Promise<EnforcementOpened | Refusal> {
  const { actor, now, requestId } = asking;
  const caseId = await caseOf(manager, caseNumber);
  const refused = (refusal: Refusal, objectId?: string): Promise<Refusal> =>
    auditRefusals(manager, asking, { action: 'EnforcementRequested', objectId, refusal });
  if (isRefusal(caseId)) return refused(caseId);
  const requested = requestEnforcement(await enforcementFacts(manager, caseId, policy), form, actor, now.getTime());
  if (isRefusal(requested)) return refused(requested, caseId);
  const id = randomUUID();
  await record(manager, id, requested, now);
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'EnforcementRequested',
    objectKind: 'enforcement-action',
    objectId: id,
    processId: id,
    outcome: AuditOutcome.Success,
    code: requested.kind,
    requestId,
    source: 'api',
    detail: { link: requested.link, searches: requested.linkedSearchIds },
  });
  const raised = await startProcess(manager, {
    id,
    kind: ProcessKind.EnforcementAction,
    subjectId: id,
    policy,
    openedBy: actor.memberId,
    now,
  });
  return { enforcementId: id, raised };
}

async function record(manager: EntityManager, id: string, requested: EnforcementRequested, now: Date): Promise<void> {
  await insertRequest(manager, { id, origin: 'REQUESTED', state: 'UNDER_REVIEW', now, requested });
  await insertBases(manager, id, requested.bases);
}
