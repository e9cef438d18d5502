import { stubDueAt } from '@app/domain/cases';
import type { PolicyPack } from '@app/domain/policy';
import { CaseState, type CaseStubForm, type ResultChannel, type SearchRecordedLate, type SearchSubmitted } from '@app/domain/search';
import { CaseAssignmentEntity, CaseFileEntity, FaceSearchEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { adoptLateSearches } from '../cases/adopt';
import { row } from '../transaction';

interface StubToOpen {
  readonly ori: string;
  readonly caseNumber: string;
  readonly stub: CaseStubForm;
  readonly memberId: string;
  readonly at: Date;
  readonly policy: PolicyPack;
}

/** Opens a case with its number, kind and offence and assigns it to whoever searches in it; one that somebody else just opened is taken. */
export async function openCaseStub(manager: EntityManager, { ori, caseNumber, stub, memberId, at, policy }: StubToOpen): Promise<string> {
  const { identifiers } = await manager
    .createQueryBuilder()
    .insert()
    .into(CaseFileEntity)
    .values({
      id: randomUUID(),
      ori,
      caseNumber,
      kind: stub.kind,
      state: CaseState.Open,
      offenceCodes: stub.offenceCode === undefined ? [] : [stub.offenceCode],
      openedAt: at,
      openedBy: memberId,
      matchDueAt: new Date(stubDueAt(at.getTime(), policy)),
    })
    .orIgnore()
    .execute();
  if (identifiers.length === 0) throw new Error('a case stub has an identifier');
  const found = await row<{ id: string }>(
    manager,
    `SELECT id FROM case_file WHERE ori = $1 AND case_number = $2 AND state <> '${CaseState.Sealed}'`,
    [ori, caseNumber],
  );
  if (found === undefined) throw new Error('the case just opened cannot be read');
  await manager.insert(CaseAssignmentEntity, { id: randomUUID(), caseId: found.id, memberId, from: at });
  await adoptLateSearches(manager, found.id, caseNumber);
  return found.id;
}

/** What is stored of a search beside its fact. */
export interface SearchToStore {
  readonly id: string;
  readonly ownerId: string;
  readonly channel: ResultChannel;
  readonly caseId: string | null;
}

/** Stores the subject of a new process. */
export async function storeSearch(
  manager: EntityManager,
  fact: SearchSubmitted | SearchRecordedLate,
  search: SearchToStore,
): Promise<void> {
  const late = fact.outcome === 'RECORDED_LATE' ? fact : undefined;
  await manager.insert(FaceSearchEntity, {
    ...search,
    operatorId: fact.operatorId,
    recordedBy: fact.recordedBy,
    requestedBy: fact.requestedBy ?? null,
    caseNumber: fact.caseNumber,
    caseState: fact.caseState,
    purpose: fact.purpose?.purpose ?? null,
    purposeDetails: fact.purpose,
    reason: fact.reason,
    probeId: fact.probeId,
    attestationVersion: fact.attestationVersion,
    reopenReason: fact.reopenReason ?? null,
    repeatReason: fact.repeatReason ?? null,
    eventNexus: fact.eventNexus ?? null,
    profile: fact.profile,
    flags: [...fact.flags],
    urgent: fact.urgent,
    eligibility: fact.eligibility,
    submittedAt: new Date(fact.at),
    lateSearchId: late?.providerSearchId ?? null,
    lateExecutedAt: late === undefined ? null : new Date(late.executedAt),
  });
}
