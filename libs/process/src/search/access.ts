import { AccountStatus } from '@app/domain/accounts/status';
import { appendAudit, appendRefusal, type AuditEvent, AuditOutcome, type ObjectKind } from '@app/audit';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import type { Actor } from '@app/domain/people';
import { ProcessKind } from '@app/domain/process';
import {
  mayReadCandidates,
  mayReadLead,
  SearchStep,
  searchStepKind,
  type CandidateAccessFacts,
  type LeadAccessFacts,
  CaseState,
} from '@app/domain/search';
import { processPage } from '@app/persistence/pages';
import { CandidateReadEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { keepLineupsApart, lockLineups } from '../corroboration/apart';
import { comparesBlind } from '../corroboration/peers';
import type { Asking } from '../registration/start';
import { row } from '../transaction';
import { hiddenBySeal } from './sealed';

const ASKED = (kinds: string): string => `array(SELECT DISTINCT coalesce(t.assignee::text, substring(c.principal FROM 8)) FROM task t
    LEFT JOIN task_candidate c ON c.task_id = t.id AND c.principal LIKE 'member:%' AND t.assignee IS NULL
    WHERE t.process_id = s.id AND t.kind = ANY(${kinds}) AND coalesce(t.assignee::text, c.principal) IS NOT NULL)`;

const taken = (kinds: string): string =>
  `array(SELECT DISTINCT t.assignee::text FROM task t WHERE t.process_id = s.id AND t.kind = ${kinds} AND t.assignee IS NOT NULL)`;

/** Who presents a line-up of a search `s`: only who has taken the presentation, since before that it is offered to everybody who might. */
export const ADMINISTRATORS = (kind: string): string =>
  `${taken(kind)} || array(SELECT l.administrator_id::text FROM lineup l WHERE l.search_id = s.id AND l.administrator_id IS NOT NULL)`;

/** Who compares, or compared, the candidates of a search `s` as a further examiner. */
export const EXAMINERS = (kinds: string): string => taken(`ANY(${kinds})`);

/** VII.E.2: somebody else carries a search `s`, and who ran it has no account in force. */
const HANDED_OVER = `(s.owner_id <> s.operator_id AND NOT EXISTS (SELECT 1 FROM account a WHERE a.member_id = s.operator_id AND a.status = '${AccountStatus.Active}'))`;

const ACCESS = `SELECT s.operator_id AS "operatorId", s.owner_id AS "ownerId", s.requested_by AS "requesterId",
    array(SELECT a.member_id::text FROM case_assignment a WHERE a.case_id = s.case_id AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2)) AS "caseMemberIds",
    EXISTS (SELECT 1 FROM case_file c WHERE c.id = s.case_id AND c.state = '${CaseState.Sealed}') AS sealed, ${HANDED_OVER} AS "handedOver", ${ASKED('$3')} AS "reviewerIds", ${ADMINISTRATORS('$4')} AS "lineupAdministratorIds", ${EXAMINERS('$5')} AS "examinerIds"
  FROM face_search s WHERE s.id = $1`;

const kindsOf = (...steps: SearchStep[]): string[] => steps.map(searchStepKind);
/** What the query calls $3, $4 and $5: reviews, the presentation of a line-up, further examinations. */
const KINDS = [
  kindsOf(SearchStep.NotApplicableReview, SearchStep.SupervisorReview),
  searchStepKind(SearchStep.LineupPresentation),
  kindsOf(SearchStep.PeerReview, SearchStep.PeerResolution),
] as const;

/** Whether this person may read the candidates of a search on that date; `false` for a search that does not exist. */
export async function readsCandidates(manager: EntityManager, searchId: string, memberId: string, at: Date): Promise<boolean> {
  const facts = await row<CandidateAccessFacts>(manager, ACCESS, [searchId, at, ...KINDS]);
  return facts !== undefined && mayReadCandidates(facts, memberId);
}

const PRESENTS = `SELECT 1 FROM face_search s WHERE s.id = ANY($1) AND $3 = ANY(${ADMINISTRATORS('$2')}) LIMIT 1`;

/** Whether this person presents, or presented, a line-up of one of these searches: whoever does never reads their lists (A9). */
export const presentsLineup = async (manager: EntityManager, searchIds: readonly string[], memberId: string): Promise<boolean> =>
  (await row(manager, PRESENTS, [searchIds, searchStepKind(SearchStep.LineupPresentation), memberId])) !== undefined;

/** VII.E.2: whether this person ran the search and, since somebody else carries it now, reads its record and nothing else of it. */
export async function readsRecordOnly(manager: EntityManager, searchId: string, memberId: string, at: Date): Promise<boolean> {
  const facts = await row<CandidateAccessFacts>(manager, ACCESS, [searchId, at, ...KINDS]);
  return facts?.handedOver === true && facts.operatorId === memberId;
}

/** Whether this person may read what the search came to for who asked for it. */
export async function readsLead(manager: EntityManager, searchId: string, actor: Actor, at: Date): Promise<boolean> {
  const facts = await row<Omit<LeadAccessFacts, 'comparesBlind'>>(manager, ACCESS, [searchId, at, ...KINDS]);
  return facts !== undefined && mayReadLead({ ...facts, comparesBlind: await comparesBlind(manager, searchId, actor) }, actor.memberId);
}

/** Whether this person may know of a search, as its page decides: whoever reads its candidates, and whoever its process shows itself to. */
export async function seesSearch(
  manager: EntityManager,
  searchId: string,
  { actor, now }: Pick<Asking, 'actor' | 'now'>,
): Promise<boolean> {
  if (await hiddenBySeal(manager, searchId, actor)) return false;
  if (await readsCandidates(manager, searchId, actor.memberId, now)) return true;
  return (await processPage(manager, { id: searchId, kind: ProcessKind.FaceSearch }, actor)) !== undefined;
}

/** What is read: `CandidateListRead`, `CandidateRead`, `ProbeRead`, `PrintoutRead`. */
export interface Reading {
  readonly action: string;
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly searchId?: string;
  /** A code of how it was read, such as `OPENED_BEFORE_DETERMINATION`. */
  readonly code?: string;
}

/** Something of the list of a search is read. */
export type CandidateReading = Reading & { readonly searchId: string };

/**
 * Records that something of these lists was read, as events and as the facts that the line-up rule needs: the reader presents no line-up of their
 * cases from then on. Locks their processes, and those whose line-up is to be presented, all at once.
 */
export async function noteCandidateReads(manager: EntityManager, asking: Asking, readings: readonly CandidateReading[]): Promise<void> {
  const { actor, now, requestId } = asking;
  const { memberId } = actor;
  const lineups = await lockLineups(
    manager,
    readings.map(({ searchId }) => searchId),
  );
  await manager.insert(
    CandidateReadEntity,
    readings.map(({ searchId }) => ({ id: randomUUID(), memberId, searchId, at: now })),
  );
  await keepLineupsApart(manager, lineups, { now, actorId: memberId, requestId, source: 'api' });
  for (const reading of readings) await noteRead(manager, asking, reading);
}

/** The same of one. */
export const noteCandidateRead = (manager: EntityManager, asking: Asking, reading: CandidateReading): Promise<void> =>
  noteCandidateReads(manager, asking, [reading]);

/** IV.I: records that something was read. */
export const noteRead = (manager: EntityManager, asking: Asking, reading: Reading): Promise<void> =>
  appendAudit(manager, {
    ...eventOf(asking, reading),
    outcome: AuditOutcome.Success,
    ...(reading.code !== undefined && { code: reading.code }),
  });

const HIDDEN = refuse('NOT_FOUND', system('candidate lists'));

/** Records that something hidden was asked for, and answers as if it did not exist. */
export const refuseRead = (manager: EntityManager, asking: Asking, reading: Reading): Promise<Refusal> =>
  appendRefusal(manager, eventOf(asking, reading), HIDDEN);

function eventOf({ actor, now, requestId }: Asking, { action, objectKind, objectId, searchId }: Reading): Omit<AuditEvent, 'outcome'> {
  return {
    at: now,
    actorId: actor.memberId,
    action,
    objectKind,
    objectId,
    requestId,
    source: 'api',
    ...(searchId !== undefined && { processId: searchId }),
  };
}
