import type { ApprovalDecision, Leg } from '@app/domain/registration';
import type { EntityManager } from 'typeorm';
import { named, type Named } from '../named';
import { isoUtc } from '../sql';

/** V.A, VI.A: one decision on one leg, with its words; `voidedAt`: since when it does not count. Instants in ISO 8601. */
export interface LegDecision {
  readonly leg: Leg;
  readonly decision: ApprovalDecision;
  readonly by: Named;
  readonly at: string;
  readonly reason: string | null;
  readonly voidedAt: string | null;
}

/** What a registration says about itself, as stored. */
export interface RegistrationRecord {
  readonly member: Named;
  readonly registrationKind: string;
  /** Legacy only: where the paper lies, or where it was looked for in vain. */
  readonly paper: { readonly approval: string; readonly found: boolean } | null;
  readonly account: { readonly id: string; readonly status: string } | null;
  /** Every decision, the first one first. */
  readonly decisions: readonly LegDecision[];
  /** Withdrawn or voided by somebody, and why. */
  readonly ended: { readonly by: Named; readonly at: string; readonly reason: string } | null;
}

const DECISION = `jsonb_build_object('leg', a.leg, 'decision', a.decision, 'by', ${named('a.decided_by')}, 'at', ${isoUtc('a.decided_at')},
  'reason', a.reason, 'voidedAt', ${isoUtc('a.voided_at')})`;

const SELECT = `SELECT ${named('r.member_id')} AS member, r.kind AS "registrationKind",
    CASE WHEN r.paper_approval <> '' THEN jsonb_build_object('approval', r.paper_approval, 'found', coalesce(r.paper_found, true)) END AS paper,
    (SELECT jsonb_build_object('id', c.id, 'status', c.status) FROM account c WHERE c.registration_id = r.id) AS account,
    coalesce((SELECT jsonb_agg(${DECISION} ORDER BY a.decided_at) FROM registration_approval a WHERE a.registration_id = r.id), '[]') AS decisions,
    CASE WHEN r.ended_by IS NOT NULL THEN jsonb_build_object('by', ${named('r.ended_by')}, 'at', ${isoUtc('r.ended_at')}, 'reason', r.end_reason) END AS ended
  FROM registration r WHERE r.id = $1`;

/** A registration's own record, in one query; whether somebody may see it is asked elsewhere. */
export async function registrationRecord(manager: EntityManager, id: string): Promise<RegistrationRecord> {
  const [found]: RegistrationRecord[] = await manager.query(SELECT, [id]);
  if (found === undefined) throw new Error('a registration that has a page has no record');
  return found;
}
