import { appendAudit, AuditOutcome } from '@app/audit';
import {
  handOn,
  isInDisclosure,
  knowsOf,
  recordHandedOn,
  type Dissemination,
  type DrawnUp,
  type HandedOnForm,
  type HandOnForm,
} from '@app/domain/dissemination';
import { isRefusal, refuse, sop, system, type Refusal } from '@app/domain/kernel';
import { DiscrepancySource, DiscrepancyType, SubjectKind } from '@app/domain/oversight';
import type { PolicyPack } from '@app/domain/policy';
import type { EntityManager } from 'typeorm';
import { comparesBlind } from '../corroboration/peers';
import { openDiscrepancies } from '../oversight/discrepancies';
import { ms } from '../oversight/search-records';
import { packInForce } from '../policy';
import { readProcess, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { readsCandidates, readsLead, refuseRead, seesSearch } from '../search/access';
import { auditRefusals } from '../search/audit';
import { hiddenBySeal } from '../search/sealed';
import { row } from '../transaction';
import { storeDissemination } from './store';

/** A recorded dissemination. `spread`: the discrepancy that it opened, to be told after the commit. */
export interface DisseminationRecorded {
  readonly id: string;
  readonly authorized: boolean;
  readonly spread: readonly Raised[];
}

/** V.C, IX.A.3: what a search gave is about to be handed on. Refusals: NOT_FOUND, and as `handOn`; each audited. */
export async function handOnResult(
  manager: EntityManager,
  asking: Asking,
  { searchId, form }: { searchId: string; form: HandOnForm },
): Promise<DisseminationRecorded | Refusal> {
  const action = 'DisseminationRecorded';
  const { actor, now } = asking;
  const drewUp = await isDrawnUp(manager, searchId, asking);
  if (!(await knowsSearch(manager, searchId, { asking, drewUp }))) return hidden(manager, asking, searchId);
  const readsList = (await readsCandidates(manager, searchId, actor.memberId, now)) && !(await comparesBlind(manager, searchId, actor));
  const fact = handOn({ readsList, drewUp, policy: await policyOf(manager, searchId, now) }, form, actor, now.getTime());
  return isRefusal(fact) ? auditRefusals(manager, asking, { action, searchId }, fact) : record(manager, asking, searchId, fact);
}

/** Index dissemination_of_disclosure: when the system gave somebody the disclosure of the case of a search. */
const DRAWN_UP = `SELECT ${ms('s.submitted_at')} AS "searchRecordedAt", array(SELECT ${ms('d.recorded_at')} FROM dissemination d
    WHERE d.artefact_id = s.case_id AND d.artefact = 'DISCLOSURE' AND d.recipient_id = $2) AS "drawnUpAt"
  FROM face_search s WHERE s.id = $1`;

async function isDrawnUp(manager: EntityManager, searchId: string, { actor }: Asking): Promise<boolean> {
  const drawnUp = await row<DrawnUp>(manager, DRAWN_UP, [searchId, actor.memberId]);
  return drawnUp !== undefined && isInDisclosure(drawnUp);
}

const UNKNOWN_MEMBER = refuse('FORM_INVALID', system('members'), { fields: ['handedOnById'] });

/**
 * A20, IX.A.3: what has been handed on outside is recorded by whoever knows the search, as whoever drew up a disclosure that has
 * it does, never refused for its recipient: to somebody unauthorized, it opens a discrepancy about who handed it on. Refusals: NOT_FOUND, FORM_INVALID, INSTANT_IN_FUTURE; each audited.
 */
export async function recordDisseminationLate(
  manager: EntityManager,
  asking: Asking,
  { searchId, form }: { searchId: string; form: HandedOnForm },
): Promise<DisseminationRecorded | Refusal> {
  const refused = { action: 'DisseminationRecorded', searchId };
  const drewUp = await isDrawnUp(manager, searchId, asking);
  if (!(await knowsSearch(manager, searchId, { asking, drewUp }))) return hidden(manager, asking, searchId);
  const known = await row(manager, 'SELECT id FROM member WHERE id = $1', [form.handedOnBy]);
  if (known === undefined) return auditRefusals(manager, asking, refused, UNKNOWN_MEMBER);
  const policy = await policyOf(manager, searchId, asking.now);
  const fact = recordHandedOn({ policy }, form, asking.now.getTime());
  if (isRefusal(fact)) return auditRefusals(manager, asking, refused, fact);
  const recorded = await record(manager, asking, searchId, fact);
  if (fact.authorized) return recorded;
  const opening = {
    source: DiscrepancySource.Guard,
    type: DiscrepancyType.GivenToUnauthorized,
    subject: { kind: SubjectKind.Dissemination, id: recorded.id },
    aboutMemberId: fact.handedOnBy,
  };
  const { actor, now, requestId } = asking;
  return {
    ...recorded,
    spread: await openDiscrepancies(manager, [opening], { policy, actorId: actor.memberId, now, requestId, source: 'api' }),
  };
}

async function knowsSearch(
  manager: EntityManager,
  searchId: string,
  { asking, drewUp }: { readonly asking: Asking; readonly drewUp: boolean },
): Promise<boolean> {
  const { actor, now } = asking;
  const sees = (await seesSearch(manager, searchId, asking)) || (await readsLead(manager, searchId, actor, now));
  return knowsOf({ hidden: await hiddenBySeal(manager, searchId, actor), sees, drewUp });
}

const hidden = (manager: EntityManager, asking: Asking, searchId: string): Promise<Refusal> =>
  refuseRead(manager, asking, { action: 'DisseminationRecorded', objectKind: 'faceSearch', objectId: searchId });

const policyOf = async (manager: EntityManager, searchId: string, now: Date): Promise<PolicyPack> =>
  (await readProcess(manager, searchId))?.policy ?? packInForce(manager, now);

/** The event holds codes only: who got it, on which authority and for what stays in the record. */
async function record(manager: EntityManager, asking: Asking, searchId: string, fact: Dissemination): Promise<DisseminationRecorded> {
  const { artefact, channel, recipientClass, authorized, handedOnBy } = fact;
  const id = await storeDissemination(manager, asking, fact, { searchId });
  await appendAudit(manager, {
    at: asking.now,
    actorId: asking.actor.memberId,
    action: 'DisseminationRecorded',
    objectKind: 'dissemination',
    objectId: id,
    processId: searchId,
    outcome: AuditOutcome.Success,
    code: recipientClass,
    authority: sop('IX.A.3'),
    requestId: asking.requestId,
    source: 'api',
    detail: { artefact, channel, authorized, handedOnBy },
  });
  return { id, authorized, spread: [] };
}
