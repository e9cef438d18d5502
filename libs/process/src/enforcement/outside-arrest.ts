import { appendAudit, AuditOutcome } from '@app/audit';
import { linkOf, openArrestCase, recordOutsideArrest, type OutsideArrestForm, type OutsideArrestRecorded } from '@app/domain/enforcement';
import { EnforcementKind, EnforcementOutcome, EnforcementState } from '@app/domain/enforcement/model';
import { isRefusal, notYet, type Refusal } from '@app/domain/kernel';
import { DiscrepancySource, SubjectKind } from '@app/domain/oversight';
import type { PolicyPack } from '@app/domain/policy';
import type { CaseStubForm } from '@app/domain/search';
import { ProcessKind } from '@app/domain/process';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { startProcess } from '../life';
import { openDiscrepancies } from '../oversight/discrepancies';
import { packInForce } from '../policy';
import { lockMember } from '../search/operator-facts';
import { openCaseStub } from '../search/store-search';
import { row } from '../transaction';
import { auditRefusals, type Asking } from './asking';
import { anyCaseByNumber } from './cases';
import { enforcementFacts } from './facts';
import { insertOutcome } from './outcomes';
import { insertBases, insertRequest } from './request-store';
import type { EnforcementOpened } from './start';

/**
 * A20: an arrest made outside is recorded, never refused for a gate; what it rested on is judged by the settings of its day. Under a number that leads to
 * no case it opens one. Refused only: what is no
 * case number, an arrest to come.
 */
export async function openOutsideArrest(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, caseStub, form, policy }: { caseNumber: string; caseStub?: CaseStubForm; form: OutsideArrestForm; policy: PolicyPack },
): Promise<EnforcementOpened | Refusal> {
  const { actor, now } = asking;
  await lockMember(manager, actor.memberId);
  const refused = (refusal: Refusal): Promise<Refusal> => auditRefusals(manager, asking, { action: 'OutsideArrestRecorded', refusal });
  const early = notYet(form.arrestedAt, now.getTime(), 'arrestedAt');
  if (early) return refused(early);
  const caseId = await caseOfArrest(manager, asking, { caseNumber, caseStub, policy });
  if (isRefusal(caseId)) return refused(caseId);
  const facts = await enforcementFacts(manager, caseId, await packInForce(manager, new Date(form.arrestedAt)));
  const recorded = recordOutsideArrest(facts, form, actor, now.getTime());
  const operatorIds = facts.searches
    .filter(({ searchId }) => recorded.linkedSearchIds.includes(searchId))
    .map(({ operatorId }) => operatorId);
  const candidateIds = linkOf(facts, form).candidates.map(({ candidateId }) => candidateId);
  const id = randomUUID();
  await record(manager, { id, recorded, operatorIds, candidateIds, form, now });
  await audit(manager, asking, id, recorded);
  const openings = recorded.discrepancies.map(({ type }) => ({
    source: DiscrepancySource.Guard,
    type,
    subject: { kind: SubjectKind.Enforcement, id },
    aboutMemberId: null,
  }));
  const { requestId } = asking;
  const spread = await openDiscrepancies(manager, openings, { policy, actorId: actor.memberId, now, requestId, source: 'api' });
  const raised = await startProcess(manager, {
    id,
    kind: ProcessKind.EnforcementAction,
    subjectId: id,
    policy,
    openedBy: actor.memberId,
    now,
  });
  return { enforcementId: id, raised, spread };
}

/** The case with the number, sealed or not; else a new one, assigned to whoever records the arrest. */
async function caseOfArrest(
  manager: EntityManager,
  { actor, now }: Asking,
  { policy, ...form }: { caseNumber: string; caseStub?: CaseStubForm; policy: PolicyPack },
): Promise<string | Refusal> {
  const found = await anyCaseByNumber(manager, form.caseNumber, now);
  if (!isRefusal(found)) return found.id;
  const ori = (await row<{ ori: string }>(manager, 'SELECT ori FROM agency'))?.ori ?? '';
  const opened = openArrestCase({ agencyOri: ori, policy }, form);
  return isRefusal(opened) ? opened : openCaseStub(manager, { ...opened, ori, memberId: actor.memberId, at: now, policy });
}

interface ToRecord {
  readonly id: string;
  readonly recorded: OutsideArrestRecorded;
  readonly operatorIds: readonly string[];
  readonly candidateIds: readonly string[];
  readonly form: OutsideArrestForm;
  readonly now: Date;
}

async function record(manager: EntityManager, { id, recorded, operatorIds, candidateIds, form, now }: ToRecord): Promise<void> {
  const { caseId, subject, link, linkedSearchIds, exculpatoryStepIds, by: author } = recorded;
  await insertRequest(manager, {
    id,
    origin: 'OUTSIDE_ARREST',
    state: EnforcementState.Executed,
    now,
    requested: {
      caseId,
      kind: EnforcementKind.Arrest,
      subject,
      link,
      linkedSearchIds,
      linkedCandidateIds: candidateIds,
      operatorIds: [...new Set(operatorIds)],
      pendingStepIds: [],
      exculpatoryStepIds,
      contradictions: [],
      faceSearchPointed: form.faceSearchPointed ?? null,
      affidavitNamesFaceSearch: null,
      warrant: null,
      author,
    },
    arrest: recorded,
  });
  await insertBases(manager, id, recorded.bases);
  const fact = { outcome: EnforcementOutcome.Arrest, occurredAt: recorded.arrestedAt, note: null, by: author, at: now.getTime() };
  await insertOutcome(manager, { requestId: id, now, fact });
}

async function audit(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  id: string,
  { link }: OutsideArrestRecorded,
): Promise<void> {
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'OutsideArrestRecorded',
    objectKind: 'enforcementAction',
    objectId: id,
    processId: id,
    outcome: AuditOutcome.Success,
    code: link,
    requestId,
    source: 'api',
  });
}
