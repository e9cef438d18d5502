import { actorOf, type Actor, type Roster } from '../people';
import { department, NOW } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { ApprovalDecision, RegistrationKind, type Approval, type Leg } from './model';
import type { RegistrationFacts } from './openings';

/** A detective's registration at its very beginning. */
export const applied: RegistrationFacts = {
  roster: department,
  policy: nmpd40023,
  applicantId: 'detective',
  kind: RegistrationKind.Regular,
  approvals: [],
  hasGrant: false,
  hasAgreement: false,
  hasVerifiedTraining: false,
  hasExternalAccount: false,
  returnsAfter: null,
};

export const approval = (leg: Leg, by: string): Approval => ({ leg, by, decision: ApprovalDecision.Approved });

/** Somebody of the department, as of NOW. */
export function officer(memberId: string, roster: Roster = department): Actor {
  const actor = actorOf(roster, memberId, NOW);
  if (actor === undefined) throw new Error(`${memberId} is nobody of this department`);
  return actor;
}
