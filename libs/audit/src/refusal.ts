import type { Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import { appendAudit, AuditOutcome, type AuditEvent } from './append';

/** What somebody tried: an event before it is said that it was refused, with which code and on whose word. */
export type Attempted = Omit<AuditEvent, 'outcome' | 'code' | 'authority'>;

/** Records a refusal, and every further gate that failed with it, in the caller's transaction, and gives it back to be answered. */
export async function appendRefusal(manager: EntityManager, attempted: Attempted, refusal: Refusal): Promise<Refusal> {
  const failed = [refusal, ...refusal.also];
  await appendAudit(manager, ...failed.map(({ code, authority }) => ({ ...attempted, outcome: AuditOutcome.Denied, code, authority })));
  return refusal;
}
