import { appendAudit, AuditOutcome } from '@app/audit';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { fileAddendum, type AddendumForm } from '@app/domain/search/documentation';
import type { EntityManager } from 'typeorm';
import { lockProcess } from '../process-row';
import { insertEntryVersion, readEntryVersion } from './entry';
import { auditRefusals } from '../search/audit';
import { searchForReader, type Reading } from './reading';

/** VI.C: the entry is corrected by a further version, whenever the mistake is seen. Refusals: NOT_FOUND and those of the rule. */
export async function correctEntry(
  manager: EntityManager,
  asking: Reading,
  { searchId, form }: { searchId: string; form: AddendumForm },
): Promise<{ readonly version: number } | Refusal> {
  const { actor, now, requestId } = asking;
  await lockProcess(manager, searchId);
  const search = await searchForReader(manager, searchId, asking, 'CaseReportEntryRead');
  if (isRefusal(search)) return search;
  const facts = { ownerId: search.ownerId, version: await readEntryVersion(manager, searchId) };
  const fact = fileAddendum(facts, form, actor.memberId, now.getTime());
  if (isRefusal(fact)) return auditRefusals(manager, asking, { action: 'CaseReportEntryCorrected', searchId }, fact);
  const { kind, note, recordsReference, text, by } = fact;
  const version = await insertEntryVersion(manager, { searchId, now, entry: { kind, note, recordsReference, text, by } });
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'CaseReportEntryCorrected',
    objectKind: 'faceSearch',
    objectId: searchId,
    processId: searchId,
    outcome: AuditOutcome.Success,
    code: kind,
    requestId,
    source: 'api',
    detail: { version },
  });
  return { version };
}
