import { refuseDuty, relationsOf, type Relation } from '../duties';
import { refuse, sop, system, type Refusal } from '../kernel';
import { assignedSupervisorOf, belongs, type Actor, type Roster } from '../people';
import type { PolicyPack } from '../policy';
import { barringPost } from './barred-posts';
import { RegistrationKind } from './model';

/** What the request's gates look at. */
export interface RequestFacts {
  readonly roster: Roster;
  readonly policy: Pick<PolicyPack, 'registration'>;
  readonly hasOpenRegistration: boolean;
  readonly hasLiveAccount: boolean;
}

export interface RegistrationRequested {
  readonly outcome: 'REQUESTED';
  readonly applicantId: string;
  readonly kind: RegistrationKind;
}

/** V.A: a member asks to be registered. Refused: no assigned supervisor, an open registration, a live account, the Chief, an auditor. */
export function requestRegistration(facts: RequestFacts, by: Actor, at: number): RegistrationRequested | Refusal {
  const refusal = doubled(facts) ?? unsupervised(facts, by, at);
  return refusal ?? { outcome: 'REQUESTED', applicantId: by.memberId, kind: RegistrationKind.Regular };
}

/**
 * Users from before go-live: the Commander attests the paper approval, or that none was found. Never for oneself, nor for somebody who does
 * not belong to the department.
 */
export function recordLegacyRegistration(facts: RequestFacts, applicantId: string, by: Actor, at: number): RegistrationRequested | Refusal {
  const refusal = attestable(applicantId, by) ?? doubled(facts) ?? registrable(facts, applicantId, at);
  return refusal ?? { outcome: 'REQUESTED', applicantId, kind: RegistrationKind.Legacy };
}

function doubled({ hasOpenRegistration, hasLiveAccount }: RequestFacts): Refusal | undefined {
  if (hasOpenRegistration) return refuse('REGISTRATION_OPEN', system('one open registration per member'));
  return hasLiveAccount ? refuse('ACCOUNT_EXISTS', system('one account per member')) : undefined;
}

function unsupervised(facts: RequestFacts, by: Actor, at: number): Refusal | undefined {
  const barring = barringPost(facts.roster, by.memberId, facts.policy, at);
  if (barring) return barring.refusal;
  return assignedSupervisorOf(facts.roster, by.memberId, at) === undefined ? refuse('SUPERVISOR_UNASSIGNED', sop('V.A')) : undefined;
}

function registrable(facts: RequestFacts, memberId: string, at: number): Refusal | undefined {
  if (!belongs(facts.roster, memberId, at)) return refuse('MEMBER_NOT_ACTIVE', system('members'), { memberId });
  return barringPost(facts.roster, memberId, facts.policy, at)?.refusal;
}

function attestable(applicantId: string, by: Actor): Refusal | undefined {
  return refuseDuty('registration.attest-legacy', by, own(applicantId, by));
}

const own = (applicantId: string, by: Actor): Relation[] => relationsOf({ OWN: [applicantId] }, by.memberId);

/** The applicant, or the Commander, may withdraw a registration before it ends. */
export function withdrawRegistration(facts: { readonly applicantId: string }, by: Actor): { readonly outcome: 'WITHDRAWN' } | Refusal {
  return refuseDuty('registration.withdraw', by, own(facts.applicantId, by)) ?? { outcome: 'WITHDRAWN' };
}

/** V.A: a registration that should never have been opened is voided by the Commander or a post above; never one's own. */
export function voidRegistration(facts: { readonly applicantId: string }, by: Actor): { readonly outcome: 'VOIDED' } | Refusal {
  return refuseDuty('registration.void', by, own(facts.applicantId, by)) ?? { outcome: 'VOIDED' };
}
