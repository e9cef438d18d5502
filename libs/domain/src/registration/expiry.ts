import { addSpan } from '../calendar';
import type { PolicyPack } from '../policy';
import { counts } from './legs';
import { Leg, RegistrationKind, type Approval } from './model';

/** What decides whether an open registration has run out. `requestedAt` in epoch ms. */
export interface ExpiryFacts {
  readonly kind: RegistrationKind;
  readonly requestedAt: number;
  readonly approvals: readonly Approval[];
  readonly policy: Pick<PolicyPack, 'registration' | 'timeZone' | 'holidays'>;
}

/** V.A, by setting: a request that its two approvals have not decided in time ends, and is never approved by time; a legacy one never ends so. */
export function registrationExpired(facts: ExpiryFacts, now: number): boolean {
  const { kind, requestedAt, policy } = facts;
  const { expiresAfterDays } = policy.registration;
  if (expiresAfterDays === null || kind === RegistrationKind.Legacy) return false;
  const decided = counts(facts, Leg.Supervisor) && counts(facts, Leg.Commander);
  return !decided && addSpan(requestedAt, { days: expiresAfterDays }, policy) <= now;
}
