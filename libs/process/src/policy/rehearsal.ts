import { appendAudit, AuditOutcome } from '@app/audit';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { mayHandlePolicy, readPack } from '@app/domain/policy/adopt';
import type { PolicyPack } from '@app/domain/policy';
import {
  checkExtent,
  checkPeriod,
  rehearseEnforcement,
  rehearseSearch,
  REHEARSAL_SEARCHES,
  type RehearsalFinding,
} from '@app/domain/policy/rehearse';
import type { EntityManager } from 'typeorm';
import { digestOf } from '../oversight/digest';
import type { Asking } from '../registration/start';
import { auditRefusals } from '../search/audit';
import { packContext, type PackKey } from './packs';
import { enforcementsOf, searchIdsOf, searchOf, type RehearsalPeriod } from './recorded';

/** A draft held against what was done in a period. Findings hold identifiers and codes only. */
export interface Rehearsal extends PackKey {
  readonly digest: string;
  /** How many were replayed. Searches in Internal Affairs investigations and in sealed cases are none of them. */
  readonly searches: number;
  readonly enforcementRequests: number;
  readonly searchFindings: readonly RehearsalFinding[];
  readonly enforcementFindings: readonly RehearsalFinding[];
}

/** A draft, the period `[from, to)` in UTC epoch ms, and whether ladders may count in seconds. */
export interface RehearsalRequest extends RehearsalPeriod {
  readonly draft: unknown;
  readonly secondsAllowed: boolean;
}

const ACT = { action: 'PolicyRehearsed', objectKind: 'policyPack' } as const;

/**
 * Replays the recorded searches and enforcement requests of a period against a draft, through the rules that decide them; changes nothing. Give it
 * no transaction: each search is read on its own. Refusals: NOT_PERMITTED, POLICY_PACK_INVALID, POLICY_PERIOD_INVALID.
 */
export async function rehearsePolicy(manager: EntityManager, asking: Asking, request: RehearsalRequest): Promise<Rehearsal | Refusal> {
  const draft = mayHandlePolicy(asking.actor) ?? readDraft(request, asking.now.getTime());
  if (isRefusal(draft)) return auditRefusals(manager, asking, ACT, draft);
  const ids = await searchIdsOf(manager, request, REHEARSAL_SEARCHES + 1);
  const tooMany = checkExtent(ids.length);
  if (tooMany) return auditRefusals(manager, asking, ACT, tooMany);
  const searchFindings: RehearsalFinding[] = [];
  for (const id of ids) {
    const found = rehearseSearch(await searchOf(manager, id), draft);
    if (found) searchFindings.push(found);
  }
  const requests = await enforcementsOf(manager, request);
  const enforcementFindings = requests.flatMap((each) => rehearseEnforcement(each, draft) ?? []);
  const digest = digestOf(draft);
  await appendAudit(manager, {
    ...ACT,
    at: asking.now,
    actorId: asking.actor.memberId,
    outcome: AuditOutcome.Success,
    requestId: asking.requestId,
    source: 'api',
    detail: { pack: draft.id, version: draft.version, digest, searches: ids.length, findings: searchFindings.length },
  });
  const { id, version } = draft;
  return { id, version, digest, searches: ids.length, enforcementRequests: requests.length, searchFindings, enforcementFindings };
}

function readDraft({ draft, secondsAllowed, from, to }: RehearsalRequest, now: number): PolicyPack | Refusal {
  return checkPeriod({ from, to }, now) ?? readPack(draft, packContext(secondsAllowed));
}
