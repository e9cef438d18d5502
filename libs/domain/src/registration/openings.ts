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
import { ApprovalDecision, decidedElsewhere, Leg, RegistrationKind, Settled, type Approval } from './model';

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

/** Who must not decide this leg: the applicant, and whoever decided another one. */
function barred({ roster, applicantId, approvals }: RegistrationFacts, leg: Leg, at: number): string[] {
  const [chief] = holdersOf(roster, Role.Chief, at);
  return [applicantId, ...decidedElsewhere(approvals, leg, chief?.memberId)];
}

/** A leg is not asked for twice while its decision counts. */
const counts = ({ approvals }: RegistrationFacts, leg: Leg): boolean =>
  approvals.some((approval) => approval.leg === leg && approval.decision === ApprovalDecision.Approved);

/** V.A, first leg: the assigned supervisor; when that is who commands, the next in chain, so that two people decide (A6). */
export function openSupervisorApproval(facts: RegistrationFacts, at: number): Opening {
  if (facts.kind === RegistrationKind.Legacy) return settled(Settled.Legacy);
  if (counts(facts, Leg.Supervisor)) return settled(Settled.AlreadyHeld);
  const { roster, applicantId } = facts;
  const need = {
    memberId: assignedSupervisorOf(roster, applicantId, at),
    chainOf: applicantId,
    excluded: [...barred(facts, Leg.Supervisor, at), ...commandersAsked(facts, at)],
  };
  return ask(facts, candidatesFor(roster, need, at));
}

/** Who the second leg waits for: the Commander, and somebody acting only while the Commander's post is empty; nobody once it is decided. */
function commandersAsked(facts: RegistrationFacts, at: number): string[] {
  if (counts(facts, Leg.Commander)) return [];
  const commanders = holdersOf(facts.roster, Role.Commander, at).filter(({ memberId }) => memberId !== facts.applicantId);
  const inOwnRight = commanders.filter(({ acting }) => !acting);
  return (inOwnRight.length > 0 ? inOwnRight : commanders).map(({ memberId }) => memberId);
}

/** V.A, second leg: the Commander, or who stands in, but never the person of the first leg. */
export function openCommanderApproval(facts: RegistrationFacts, at: number): Opening {
  if (facts.kind === RegistrationKind.Legacy) return settled(Settled.Legacy);
  if (counts(facts, Leg.Commander)) return settled(Settled.AlreadyHeld);
  return ask(facts, candidatesFor(facts.roster, { role: Role.Commander, excluded: barred(facts, Leg.Commander, at) }, at));
}

/** VI.A: only when neither unit nor an earlier grant gives a basis; by the Chief or the Chief's designee. Paper from before go-live is no basis. */
export function openChiefGrant(facts: RegistrationFacts, at: number): Opening {
  const { roster, applicantId, hasGrant } = facts;
  if (hasGrant || accessUnitOf(roster, applicantId, at) !== undefined) return settled(Settled.NotNeeded);
  const excluded = barred(facts, Leg.Chief, at);
  const first = candidatesFor(roster, { role: Role.Chief, excluded, scope: DesignationScope.AccessGrants }, at);
  if (first.vacant !== undefined) return ask(facts, first);
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
