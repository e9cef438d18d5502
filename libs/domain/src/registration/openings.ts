import { barredFrom } from '../duties';
import { accessUnitOf, candidatesFor, memberPrincipal, Role, rolePrincipal } from '../people';
import type { Opening } from '../tasks/opening';
import { askedFor, counts, type LegStanding } from './legs';
import { ChiefAsked, Leg, RegistrationKind, Settled } from './model';

/** What decides who is asked next in a registration. Instants in epoch ms. */
export interface RegistrationFacts extends LegStanding {
  readonly kind: RegistrationKind;
  /** When an earlier account was ended for misuse or dissemination (VII.E.3, VII.E.4); null: never. Training counts from then on. */
  readonly returnsAfter: number | null;
  readonly hasGrant: boolean;
  readonly hasAgreement: boolean;
  readonly hasVerifiedTraining: boolean;
  readonly hasExternalAccount: boolean;
}

const settled = (outcome: string): Opening => ({ type: 'SETTLED', outcome });
const ask = (
  facts: RegistrationFacts,
  candidates: Pick<Extract<Opening, { type: 'HUMAN' }>, 'candidates' | 'excluded' | 'vacant'>,
): Opening => ({
  type: 'HUMAN',
  ...candidates,
  columns: { subjectMemberId: facts.applicantId },
});

/** V.A, first leg: the assigned supervisor; when that is who commands, the next in chain, so that two people decide (A6). */
export function openSupervisorApproval(facts: RegistrationFacts, at: number): Opening {
  if (facts.kind === RegistrationKind.Legacy) return settled(Settled.Legacy);
  return counts(facts, Leg.Supervisor) ? settled(Settled.AlreadyHeld) : ask(facts, askedFor(facts, Leg.Supervisor, at));
}

/** V.A, second leg: the Commander, or who stands in, but never the person of the first leg. */
export function openCommanderApproval(facts: RegistrationFacts, at: number): Opening {
  if (facts.kind === RegistrationKind.Legacy) return settled(Settled.Legacy);
  return counts(facts, Leg.Commander) ? settled(Settled.AlreadyHeld) : ask(facts, askedFor(facts, Leg.Commander, at));
}

/**
 * VI.A: only when neither unit nor an earlier grant gives a basis; by the Chief or the Chief's designee. Paper from before go-live is no
 * basis. By department setting also before somebody returns whose account was ended for VII.E.3 or VII.E.4, in which case it is asked on the
 * setting's word.
 */
export function openChiefGrant(facts: RegistrationFacts, at: number): Opening {
  const { roster, policy, applicantId, hasGrant, returnsAfter } = facts;
  const hasBasis = hasGrant || accessUnitOf(roster, applicantId, at) !== undefined;
  if (hasBasis && (returnsAfter === null || !policy.accounts.chiefApprovesReturn)) return settled(Settled.NotNeeded);
  if (hasBasis && counts(facts, Leg.Chief)) return settled(Settled.AlreadyHeld);
  const first = askedFor(facts, Leg.Chief, at);
  const candidates = first.vacant === undefined ? [...new Set([...first.candidates, rolePrincipal(Role.ChiefDesignee)])] : first.candidates;
  return { ...ask(facts, { ...first, candidates }), ...(hasBasis && { variant: ChiefAsked.Return }) };
}

/** V.A: use per the system's user agreement; the member's own act. */
export function openUserAgreement(facts: RegistrationFacts): Opening {
  return facts.hasAgreement ? settled(Settled.AlreadyHeld) : ask(facts, { candidates: [memberPrincipal(facts.applicantId)], excluded: [] });
}

/** V.E.3: the member completes the online training. */
export function openTrainingCompletion(facts: RegistrationFacts): Opening {
  return facts.hasVerifiedTraining
    ? settled(Settled.AlreadyHeld)
    : ask(facts, { candidates: [memberPrincipal(facts.applicantId)], excluded: [] });
}

/** V.E.3, department setting: verified by the training coordinator, never by the trainee. */
export function openTrainingVerification(facts: RegistrationFacts, at: number): Opening {
  if (facts.hasVerifiedTraining) return settled('VERIFIED');
  const excluded = barredFrom('registration.training-verification', { OWN: [facts.applicantId] });
  return ask(facts, candidatesFor(facts.roster, { role: Role.TrainingCoordinator, excluded }, at));
}

/** VII.E: accounts are managed; the FACESNXT administrator creates the account outside and confirms it here. */
export function openExternalAccount(facts: RegistrationFacts, at: number): Opening {
  if (facts.hasExternalAccount) return settled(Settled.AlreadyHeld);
  const excluded = barredFrom('registration.external-account', { OWN: [facts.applicantId] });
  return ask(facts, candidatesFor(facts.roster, { role: Role.FacesnxtAdministrator, excluded }, at));
}
