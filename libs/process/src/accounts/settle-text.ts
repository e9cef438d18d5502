import { appendAudit, AuditOutcome } from '@app/audit';
import { choice } from '@app/domain/kernel';
import { SearchOutcome, SearchStep } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { settleSteps } from './settle-steps';
import type { BlockedBy } from './take-effect';

const STEPS = {
  FINISH: { key: SearchStep.CaseReportEntry, outcome: SearchOutcome.LeftToTransferee },
  END: { key: SearchStep.TransfereeText, outcome: SearchOutcome.HandedOver },
} as const;

/** VII.E.2 by setting: the text of a search is left to the member who was transferred, or that ends because they have left the department. */
export async function settleText(
  manager: EntityManager,
  searchId: string,
  action: keyof typeof STEPS,
  { at, by }: { readonly at: Date; readonly by: BlockedBy },
): Promise<void> {
  const { key, outcome } = STEPS[action];
  await settleSteps(manager, searchId, { keys: [key], outcome, actorId: by.actorId, at });
  await appendAudit(manager, {
    at,
    actorId: by.actorId,
    action: 'TransfereeTextSettled',
    objectKind: 'faceSearch',
    objectId: searchId,
    processId: searchId,
    outcome: AuditOutcome.Success,
    code: outcome,
    authority: choice('transfereeText'),
    requestId: by.requestId,
    source: by.source,
  });
}
