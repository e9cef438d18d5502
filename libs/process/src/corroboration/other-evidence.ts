import { appendAudit, AuditOutcome } from '@app/audit';
import { CorroborationKind, recordStep, type StepForm } from '@app/domain/corroboration';
import { mayAddEvidence } from '@app/domain/corroboration/admission';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import type { EntityManager } from 'typeorm';
import { flagLateContradiction } from '../enforcement/late-contradiction';
import { lockProcess, type Raised } from '../process-row';
import { auditRefusals } from '../search/audit';
import { searchForReader, type Reading } from './reading';
import { recordRow } from './rows';

/** Evidence of another kind about one candidate, as somebody enters it. */
export interface OtherEvidence {
  readonly searchId: string;
  readonly candidateId: string;
  readonly form: StepForm;
  readonly policy: PolicyPack;
}

/** The row that was added, and whom to tell after the commit. */
export interface EvidenceAdded {
  readonly id: string;
  readonly spread: readonly Raised[];
}

/**
 * VI.D, "all other evidence": evidence that turns up beside the named steps, whenever it does, by the owner or a member of the case. What was
 * concluded before it is asked for again while the search is open. Refusals: NOT_FOUND, NOT_THE_OWNER, CORROBORATION_OUTCOME_INVALID.
 */
export async function addOtherEvidence(
  manager: EntityManager,
  asking: Reading,
  { searchId, candidateId, form, policy }: OtherEvidence,
): Promise<EvidenceAdded | Refusal> {
  const { actor, now, requestId } = asking;
  await lockProcess(manager, searchId);
  const search = await searchForReader(manager, searchId, asking, 'CorroborationBoardRead');
  if (isRefusal(search)) return search;
  const step = { candidateId, kind: CorroborationKind.Other, profile: search.profile };
  const fact = mayAddEvidence(search, candidateId, actor.memberId) ?? recordStep(step, form, actor.memberId, now.getTime());
  if (isRefusal(fact)) return auditRefusals(manager, asking, { action: 'EvidenceAdded', searchId }, fact);
  const id = await recordRow(manager, { searchId, now, evidenceRefs: fact.refs, fact });
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'EvidenceAdded',
    objectKind: 'faceSearch',
    objectId: searchId,
    processId: searchId,
    outcome: AuditOutcome.Success,
    code: fact.outcome,
    requestId,
    source: 'api',
    detail: { row: id },
  });
  const late = { searchId, candidateId, policy, actorId: actor.memberId, now, requestId };
  return { id, spread: fact.exculpatory ? await flagLateContradiction(manager, late) : [] };
}
