import { refuseInvolved } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import type { Actor, Roster } from '../people';
import type { PolicyPack } from '../policy';
import { decidesLeg } from './legs';
import { Leg } from './model';

/** Whose access a grant is about, and who is who. */
export interface GrantFacts {
  readonly memberId: string;
  readonly roster: Roster;
  readonly policy: Pick<PolicyPack, 'registration' | 'accounts'>;
}

/** A grant's period, half-open; instants in epoch ms, `until` left out = until it is withdrawn. */
export interface GrantForm {
  readonly until?: number;
}

/** VI.A: half-open, from now on. */
export interface AccessGranted {
  readonly from: number;
  readonly to: number | null;
}

/**
 * VI.A: the Chief, or a designee whose designation holds and covers grants, renews a member's access outside a registration. Refused: for
 * oneself, by anybody else, a period that is over before it begins.
 */
export function grantAccess(facts: GrantFacts, form: GrantForm, by: Actor, now: number): AccessGranted | Refusal {
  const refusal = mayGrant(facts, by, now);
  if (refusal) return refusal;
  if (form.until !== undefined && form.until <= now)
    return refuse('GRANT_PERIOD_INVALID', choice('grants are dated'), { until: form.until });
  return { from: now, to: form.until ?? null };
}

/** VI.A: who grants access may also withdraw it; the account then rests. Refused: for oneself, by anybody else. */
export function mayGrant({ memberId, roster, policy }: GrantFacts, by: Actor, now: number): Refusal | undefined {
  const refusal = refuseInvolved('registration.chief-grant', { OWN: [memberId] }, by.memberId);
  if (refusal) return refusal;
  const standing = { roster, policy, applicantId: memberId, approvals: [] };
  return decidesLeg(standing, Leg.Chief, by.memberId, now) ? undefined : refuse('APPROVER_NOT_AUTHORIZED', sop('VI.A'), { leg: Leg.Chief });
}
