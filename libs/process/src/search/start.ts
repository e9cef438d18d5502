import { appendAudit, AuditOutcome } from '@app/audit';
import { CaseEvent } from '@app/domain/cases';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { belongs, memberPrincipal, type Roster } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import {
  CaseState,
  Gate,
  recordLate,
  ResultChannel,
  submitSearch,
  toldOfProhibitedUse,
  type GateFacts,
  type LateForm,
  type SearchForm,
  type SearchRecordedLate,
  type SearchSubmitted,
} from '@app/domain/search';
import { Notice } from '@app/domain/tasks/notices';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { holdNumber } from '../cases/adopt';
import { moveCase } from '../cases/case-row';
import { keepLineupsOfCaseApart } from '../corroboration/apart';
import { startProcess } from '../life';
import { packInForce } from '../policy';
import type { Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { auditRefusals } from './audit';
import { recordGateDiscrepancies } from './gate-discrepancies';
import { loadGateFacts, type GateQuery } from './gate-facts';
import { lockOperator } from './operator-facts';
import { openCaseStub, storeSearch } from './store-search';
import { tell } from '../tell';
import { instantUnderLock } from '../transaction';

/** A search that was opened. */
export interface SearchOpened {
  readonly searchId: string;
  readonly raised: Raised;
}

/** A search recorded late, with the codes of the gates that had failed and the discrepancies to be told of. */
export interface LateOpened extends SearchOpened {
  readonly discrepancies: readonly string[];
  readonly spread: readonly Raised[];
}

export interface Submission {
  readonly form: SearchForm & { readonly probeId?: string };
  /** MANUAL_ENTRY, or SIMULATOR where that is offered. */
  readonly channel: ResultChannel;
  readonly policy: PolicyPack;
}

/**
 * V.B, VI.A, VI.B, VIII, IX: all gates at once; green, and the search exists. A refusal names every gate that failed, each is audited. The
 * clock is taken under the lock: what waited for a deactivation sees it.
 */
export async function submitFaceSearch(
  manager: EntityManager,
  asking: Asking,
  { form, channel, policy }: Submission,
): Promise<SearchOpened | Refusal> {
  const { actor } = asking;
  await lockOperator(manager, actor.memberId);
  const at = await instantUnderLock(manager, asking.now);
  const locked = { ...asking, now: at };
  const roster = await loadRoster(manager);
  const known = withKnownRequester(roster, form, at.getTime());
  const facts = await loadGateFacts(manager, { policy, operatorId: actor.memberId, by: actor, at, ...lookups(form) });
  const fact = submitSearch(facts, known, actor, at.getTime());
  if (isRefusal(fact)) return refuseSubmission(manager, locked, fact, roster);
  return open(manager, locked, { fact, facts, channel, ownerId: fact.operatorId });
}

/** IX.A: a declared prohibited use is told, by name, to who answers for it. */
async function refuseSubmission(manager: EntityManager, asking: Asking, refusal: Refusal, roster: Roster): Promise<Refusal> {
  const { actor, now } = asking;
  const told = toldOfProhibitedUse(refusal, actor, roster, now.getTime());
  if (told !== undefined) await tell(manager, { notice: Notice.ProhibitedUse, to: told, about: actor.memberId, at: now });
  return auditRefusals(manager, asking, { action: 'FaceSearchSubmitted' }, refusal);
}

export interface LateRecord {
  readonly form: LateForm & { readonly probeId?: string };
  /** Who ran the search; the recorder, unless told. */
  readonly operatorId?: string;
  /** Today's, for what the process does from now on; the gates are those of the day on which it ran. */
  readonly policy: PolicyPack;
}

const UNKNOWN_OPERATOR = refuse('FORM_INVALID', system('members'), { fields: ['operatorId'] });

/** V.B, A20: a search that already ran is recorded, never refused for a gate; the gates that had failed become discrepancies. */
export async function recordFaceSearchLate(
  manager: EntityManager,
  asking: Asking,
  { form, operatorId, policy }: LateRecord,
): Promise<LateOpened | Refusal> {
  const { actor, now } = asking;
  const roster = await loadRoster(manager);
  const operator = operatorId ?? actor.memberId;
  const audited = { action: 'FaceSearchRecordedLate' };
  if (!roster.members.some(({ id }) => id === operator)) return auditRefusals(manager, asking, audited, UNKNOWN_OPERATOR);
  const known = withKnownRequester(roster, form, form.executedAt);
  if (form.caseNumber !== undefined) await holdNumber(manager, form.caseNumber);
  const ranAt = new Date(form.executedAt);
  const facts = await loadGateFacts(manager, {
    policy: await packInForce(manager, ranAt),
    operatorId: operator,
    by: actor,
    at: ranAt,
    ...lookups(form),
  });
  const fact = recordLate(facts, known, actor, now.getTime());
  if (isRefusal(fact)) return auditRefusals(manager, asking, audited, fact);
  const ownerId = belongs(roster, operator, now.getTime()) ? operator : actor.memberId;
  const opened = await open(manager, asking, { fact, facts: { ...facts, policy }, channel: ResultChannel.RecordedLate, ownerId });
  const spread = await recordGateDiscrepancies(manager, asking, { ...fact, searchId: opened.searchId, policy });
  return { ...opened, discrepancies: fact.discrepancies.map(({ type }) => type), spread };
}

const lookups = ({
  caseNumber,
  probeId,
  eventNexus,
}: Submission['form']): Pick<GateQuery, 'caseNumber' | 'probeId' | 'eventSupervisorId'> => ({
  ...(caseNumber !== undefined && { caseNumber }),
  ...(probeId !== undefined && { probeId }),
  ...(eventNexus?.supervisorId !== undefined && { eventSupervisorId: eventNexus.supervisorId }),
});

/** Nobody who did not belong to the department then has tasked anybody. */
function withKnownRequester<Form extends SearchForm>(roster: Roster, form: Form, at: number): Form {
  const known = form.requestedBy === undefined || belongs(roster, form.requestedBy, at);
  return known ? form : { ...form, requestedBy: undefined };
}

interface ToOpen {
  readonly fact: SearchSubmitted | SearchRecordedLate;
  readonly facts: GateFacts;
  readonly channel: ResultChannel;
  readonly ownerId: string;
}

async function open(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { fact, facts, channel, ownerId }: ToOpen,
): Promise<SearchOpened> {
  const id = randomUUID();
  const caseId = fact.caseId ?? (await stubFor(manager, { fact, facts, at: now }));
  await reopenFor(manager, { fact, byId: actor.memberId, at: now });
  await storeSearch(manager, fact, { id, ownerId, channel, caseId });
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: fact.outcome === 'SUBMITTED' ? 'FaceSearchSubmitted' : 'FaceSearchRecordedLate',
    requestId,
    source: 'api',
    outcome: AuditOutcome.Success,
    objectKind: 'faceSearch',
    objectId: id,
    processId: id,
    code: fact.outcome,
    ...(fact.operatorId !== actor.memberId && { onBehalfOf: fact.operatorId }),
    detail: { caseId, purpose: fact.purpose?.purpose ?? null, channel, flags: [...fact.flags] },
  });
  await tellWhoAgreed(manager, fact, id, now);
  const raised = await startProcess(manager, {
    id,
    kind: ProcessKind.FaceSearch,
    subjectId: id,
    policy: facts.policy,
    openedBy: actor.memberId,
    now,
  });
  if (caseId !== null) await keepLineupsOfCaseApart(manager, caseId, { now, actorId: actor.memberId, requestId, source: 'api' });
  return { searchId: id, raised };
}

/** IX.A.5: the supervisor named as having agreed is told so; nobody agrees unawares. */
async function tellWhoAgreed(manager: EntityManager, { eventNexus }: ToOpen['fact'], searchId: string, at: Date): Promise<void> {
  if (eventNexus === undefined) return;
  await tell(manager, { notice: Notice.ConsentNamed, to: memberPrincipal(eventNexus.supervisorId), about: searchId, at });
}

const NO_STUB: readonly Gate[] = [Gate.CaseNumber];

async function stubFor(manager: EntityManager, { fact, facts, at }: Pick<ToOpen, 'fact' | 'facts'> & { at: Date }): Promise<string | null> {
  const misnumbered = fact.outcome === 'RECORDED_LATE' && fact.discrepancies.some(({ gate }) => NO_STUB.includes(gate));
  if (fact.caseStub === undefined || fact.caseNumber === null || misnumbered) return null;
  const { agencyOri: ori, policy } = facts;
  return openCaseStub(manager, { ori, caseNumber: fact.caseNumber, stub: fact.caseStub, memberId: fact.operatorId, at, policy });
}

/** VI.B: a closed case that is searched in again is open again, and its history says why. What ran outside reopens nothing. */
async function reopenFor(manager: EntityManager, { fact, byId, at }: { fact: ToOpen['fact']; byId: string; at: Date }): Promise<void> {
  const { outcome, caseId, caseState, reopenReason } = fact;
  if (outcome !== 'SUBMITTED' || caseId === undefined || caseState !== CaseState.Closed || reopenReason === undefined) return;
  const reopened = { event: CaseEvent.Reopened, from: CaseState.Closed, to: CaseState.Open, reason: reopenReason };
  await moveCase(manager, { caseId, byId, at }, reopened);
}
