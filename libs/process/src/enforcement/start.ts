import { appendAudit, AuditOutcome } from '@app/audit';
import { checkAuthor, requestEnforcement, toldTo, type EnforcementForm, type EnforcementRequested } from '@app/domain/enforcement';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { startProcess } from '../life';
import type { Raised } from '../process-row';
import { lockMember } from '../search/operator-facts';
import { auditRefusals, type Asking } from './asking';
import { caseByNumber } from './cases';
import { enforcementFacts } from './facts';
import { insertBases, insertRequest } from './request-store';
import { unseenSearches } from './unseen-searches';

/** An enforcement action that was opened. */
export interface EnforcementOpened {
  readonly enforcementId: string;
  readonly raised: Raised;
  /** Discrepancies that were opened with it: their workflows are told as well. */
  readonly spread?: readonly Raised[];
}

/** VI.E: a guarded request for an action against a person, or the refusals, each audited with its authority. */
export async function openEnforcement(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, form, policy }: { caseNumber: string; form: EnforcementForm; policy: PolicyPack },
): Promise<EnforcementOpened | Refusal> {
  const { actor, now, requestId } = asking;
  await lockMember(manager, actor.memberId);
  const caseFile = await caseByNumber(manager, caseNumber, now);
  const refused = (refusal: Refusal, objectId?: string): Promise<Refusal> =>
    auditRefusals(manager, asking, { action: 'EnforcementRequested', objectId, refusal });
  if (isRefusal(caseFile)) return refused(caseFile);
  const facts = await enforcementFacts(manager, caseFile.id, policy);
  const requested = checkAuthor(caseFile, actor) ?? requestEnforcement(facts, form, actor, now.getTime());
  if (isRefusal(requested)) return refused(toldTo(requested, facts, await unseenSearches(manager, facts, asking)), caseFile.id);
  const id = randomUUID();
  await record(manager, id, requested, now);
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'EnforcementRequested',
    objectKind: 'enforcementAction',
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
