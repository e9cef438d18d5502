import { appendAudit, AuditOutcome } from '@app/audit';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { recordIdentification, type IdentificationForm } from '@app/domain/search/deceased';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { searchForReader } from '../corroboration/reading';
import type { Asking } from '../registration/start';
import { auditRefusals } from './audit';

const INSERT = `INSERT INTO deceased_identification (id, search_id, method, identified_at, reference, recorded_by, recorded_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** VIII.A.5: records how the medical examiner identified the deceased, also after the search has closed. Refusals: NOT_FOUND, and as `recordIdentification`. */
export async function identifyDeceased(
  manager: EntityManager,
  asking: Asking,
  { searchId, form }: { searchId: string; form: IdentificationForm },
): Promise<{ readonly id: string } | Refusal> {
  const { actor, now, requestId } = asking;
  const search = await searchForReader(manager, searchId, asking, 'CorroborationBoardRead');
  if (isRefusal(search)) return search;
  const facts = { ...search, purpose: search.purpose?.purpose ?? null };
  const fact = recordIdentification(facts, form, actor.memberId, now.getTime());
  if (isRefusal(fact)) return auditRefusals(manager, asking, { action: 'DeceasedIdentified', searchId }, fact);
  const id = randomUUID();
  const { method, identifiedAt, reference, by, at } = fact;
  await manager.query(INSERT, [id, searchId, method, new Date(identifiedAt), reference, by, new Date(at)]);
  await appendAudit(manager, {
    at: now,
    actorId: by,
    action: 'DeceasedIdentified',
    objectKind: 'faceSearch',
    objectId: searchId,
    processId: searchId,
    outcome: AuditOutcome.Success,
    code: method,
    requestId,
    source: 'api',
    detail: { id },
  });
  return { id };
}
