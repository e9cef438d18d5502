import { seesActionsOf } from '@app/domain/enforcement';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import { caseByNumber } from '../cases/case-row';
import { rows } from '../transaction';
import { withPeople } from './cases';

/** One enforcement action of a case: codes and members, nothing of the person it is against. Instants in ISO 8601. */
export interface CaseAction {
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly state: string;
  readonly link: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly requestedAt: string;
  readonly reviewer: { readonly id: string; readonly name: string } | null;
  /** The newest outcome. */
  readonly outcome: string | null;
  /** How many steps contradict or tend to clear the person. */
  readonly exculpatory: number;
  /** What the record shows to be wrong, as codes. */
  readonly discrepancies: readonly string[];
}

/** Which page of which case: up to `limit` after the action that `after` names. */
export interface CaseActionsPage {
  readonly caseNumber: string;
  readonly limit: number;
  readonly after?: { readonly requestedAt: string; readonly id: string };
}

/** Index enforcement_request_of_case. */
export const CASE_ACTIONS = `SELECT e.id, e.kind, e.origin, e.state, e.link, jsonb_build_object('id', a.id, 'name', a.name) AS author, e.at AS "requestedAt",
    CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('id', r.id, 'name', r.name) END AS reviewer,
    (SELECT o.outcome FROM enforcement_outcome o WHERE o.request_id = e.id ORDER BY o.occurred_at DESC, o.at DESC LIMIT 1) AS outcome,
    cardinality(e.exculpatory_step_ids) AS exculpatory, e.discrepancies
  FROM enforcement_request e JOIN member a ON a.id = e.author LEFT JOIN member r ON r.id = e.reviewer
  WHERE e.case_id = $1 AND (e.at, e.id) < ($2, $3) ORDER BY e.at DESC, e.id DESC LIMIT $4`;
const FIRST = { requestedAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const;

type Stored = Omit<CaseAction, 'requestedAt'> & { readonly requestedAt: Date };

/** The enforcement actions of a case, the newest first, for its people and those who oversee; nothing for anybody else. */
export async function actionsOfCase(
  manager: EntityManager,
  { caseNumber, limit, after = FIRST }: CaseActionsPage,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<CaseAction[] | undefined> {
  const caseFile = await caseByNumber(manager, caseNumber, now);
  if (caseFile === undefined || !seesActionsOf(withPeople(caseFile), actor)) return undefined;
  const stored = await rows<Stored>(manager, CASE_ACTIONS, [caseFile.id, after.requestedAt, after.id, limit]);
  return stored.map((one) => ({ ...one, requestedAt: one.requestedAt.toISOString() }));
}
