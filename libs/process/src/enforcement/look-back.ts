import { CaseState } from '@app/domain/search/model';
import { appendAudit, appendRefusal, AuditOutcome, ObjectKind } from '@app/audit';
import { lookBack, lookBackAt, type ActionLookedBack, type ActionOnRecord, type EnforcementKind } from '@app/domain/enforcement';
import type { Refusal } from '@app/domain/kernel';
import { isoUtc } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { packInForce } from '../policy';
import type { Asking } from '../registration/start';
import { rows } from '../transaction';

/** Which page: actions asked for or recorded in [from, to), the newest first, up to `limit` after the one that `after` names. */
export interface LookBackQuery {
  readonly from: Date;
  readonly to: Date;
  readonly limit: number;
  readonly after?: { readonly requestedAt: string; readonly id: string };
}

interface Found extends ActionOnRecord {
  readonly id: string;
  readonly caseNumber: string;
  readonly kind: EnforcementKind;
  readonly origin: string;
  readonly state: string;
  readonly requestedAt: string;
  readonly arrestedAt: string | null;
  /** What the record shows to be wrong, as codes. */
  readonly discrepancies: readonly string[];
}

/** An action that rests on or follows a face search: codes and numbers, nobody's name. Instants in ISO 8601. */
export interface LookedBack extends Found, ActionLookedBack {}

/** Along the index enforcement_request_by_time; a search follows by when it ran. */
export const LOOK_BACK = `SELECT e.id, c.case_number AS "caseNumber", e.kind, e.origin, e.state, e.link, ${isoUtc('e.at')} AS "requestedAt",
    ${isoUtc('e.arrested_at')} AS "arrestedAt", e.discrepancies, array(SELECT b.type FROM enforcement_basis b WHERE b.request_id = e.id ORDER BY b.position) AS bases,
    coalesce((SELECT jsonb_agg(jsonb_build_object('compliance', u.compliance, 'response', u.response,
        'deviations', array(SELECT v->>'type' FROM jsonb_array_elements(u.deviations) v)) ORDER BY u.recorded_at, u.id)
      FROM lineup u WHERE u.search_id = ANY(e.linked_search_ids) AND (e.linked_candidate_ids = '{}' OR u.candidate_id = ANY(e.linked_candidate_ids))), '[]') AS lineups,
    array(SELECT o.outcome FROM enforcement_outcome o WHERE o.request_id = e.id ORDER BY o.occurred_at, o.at) AS outcomes
  FROM enforcement_request e JOIN case_file c ON c.id = e.case_id
  WHERE e.at >= $1 AND e.at < $2 AND (e.at, e.id) < ($3::timestamptz, $4::uuid) AND c.state <> '${CaseState.Sealed}'
    AND (e.link <> 'NONE' OR EXISTS (SELECT 1 FROM face_search s LEFT JOIN candidate_list l ON l.search_id = s.id
      WHERE s.case_id = e.case_id AND coalesce(l.executed_at, s.late_executed_at, s.submitted_at) <= coalesce(e.arrested_at, e.at)))
  ORDER BY e.at DESC, e.id DESC LIMIT $5`;

const FIRST = { requestedAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const;

/** Williams v. Detroit: the actions of a period that rest on or follow a face search; the reading is audited. Refusals: those of `lookBack`. */
export async function actionsLookedBack(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { from, to, limit, after = FIRST }: LookBackQuery,
): Promise<LookedBack[] | Refusal> {
  const event = {
    at: now,
    actorId: actor.memberId,
    action: 'EnforcementLookedBack',
    objectKind: ObjectKind.EnforcementAction,
    requestId,
    source: 'api',
  };
  const refusal = lookBack({ from: from.getTime(), to: to.getTime() }, actor);
  if (refusal) return appendRefusal(manager, event, refusal);
  const policy = await packInForce(manager, now);
  const found = await rows<Found>(manager, LOOK_BACK, [from, to, after.requestedAt, after.id, limit]);
  await appendAudit(manager, { ...event, outcome: AuditOutcome.Success, detail: { from: from.toISOString(), to: to.toISOString() } });
  return found.map((action) => lookBackAt(action, policy));
}
