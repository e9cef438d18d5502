import {
  accessUnitOf,
  assignedSupervisorOf,
  candidatesFor,
  DesignationScope,
  holdersOf,
  memberPrincipal,
  Role,
  rolePrincipal,
  type Roster,
} from '../people';
import type { Opening } from '../tasks/opening';
import { RegistrationKind, Settled, type Approval } from './model';

/** What decides who is asked next in a registration. Instants in epoch ms. */
export interface RegistrationFacts {
  readonly roster: Roster;
  readonly applicantId: string;
  readonly kind: RegistrationKind;
  readonly approvals: readonly Approval[];
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

/** V.A, first leg: the assigned supervisor; when that is the Commander, the next in chain, so that two people decide (A6). */
export function openSupervisorApproval(facts: RegistrationFacts, at: number): Opening {
  if (facts.kind === RegistrationKind.Legacy) return settled(Settled.Legacy);
  const { roster, applicantId } = facts;
  const commanders = holdersOf(roster, Role.Commander, at).map(({ memberId }) => memberId);
  return ask(
    facts,
    candidatesFor(
      roster,
      { memberId: assignedSupervisorOf(roster, applicantId, at), chainOf: applicantId, excluded: [applicantId, ...commanders] },
      at,
    ),
  );
}

/** V.A, second leg: the Commander, or who stands in, but never the person of the first leg. */
export function openCommanderApproval(facts: RegistrationFacts, at: number): Opening {
  if (facts.kind === RegistrationKind.Legacy) return settled(Settled.Legacy);
  return ask(
    facts,
    candidatesFor(facts.roster, { role: Role.Commander, excluded: [facts.applicantId, ...facts.approvals.map(({ by }) => by)] }, at),
  );
}

/** VI.A: only when neither unit nor an earlier grant gives a basis; by the Chief or the Chief's designee. */
export function openChiefGrant(facts: RegistrationFacts, at: number): Opening {
  const { roster, applicantId, hasGrant, kind } = facts;
  if (kind === RegistrationKind.Legacy) return settled(Settled.Legacy);
  if (hasGrant || accessUnitOf(roster, applicantId, at) !== undefined) return settled(Settled.NotNeeded);
  const first = candidatesFor(roster, { role: Role.Chief, excluded: [applicantId], scope: DesignationScope.AccessGrants }, at);
  const candidates = [...new Set([...first.candidates, rolePrincipal(Role.ChiefDesignee)])];
  return ask(facts, { ...first, candidates });
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
  return ask(facts, candidatesFor(facts.roster, { role: Role.TrainingCoordinator, excluded: [facts.applicantId] }, at));
}

/** VII.E: accounts are managed; the FACESNXT administrator creates the account outside and confirms it here. */
export function openExternalAccount(facts: RegistrationFacts, at: number): Opening {
  if (facts.hasExternalAccount) return settled(Settled.AlreadyHeld);
  return ask(facts, candidatesFor(facts.roster, { role: Role.FacesnxtAdministrator, excluded: [facts.applicantId] }, at));
}
