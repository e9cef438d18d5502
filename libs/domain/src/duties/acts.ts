import { type Actor, Role } from '../people/principal';
import { type Duty, Relation } from './model';
import { type Action, DUTIES, roleIn } from './table';

/** Rows whose acts are done by whoever is asked (`decider`): the role whose holder that is, then those who stand above it. */
const ASKED: Readonly<Partial<Record<Action, readonly Role[]>>> = {
  'registration.chief-grant': [Role.Chief, Role.ChiefDesignee],
  'training.enter': [Role.TrainingCoordinator, Role.Commander, Role.Major, Role.Chief],
  'training.verify': [Role.TrainingCoordinator, Role.Commander, Role.Major, Role.Chief],
  'account.deactivate': [Role.Commander, Role.Major, Role.Chief],
  'account.confirm-suspension': [Role.Commander, Role.Major, Role.Chief],
  'agreement.extend': [Role.Major, Role.Chief],
};

/**
 * By which rows somebody does what the audit log calls by this name. An act that no role allows, such as a search in one's own case, is not
 * here: whoever does it acts as themselves. Acts on tasks have roles of their own (`actsIn`).
 */
export const ACTS: Readonly<Record<string, readonly Action[]>> = {
  RegistrationWithdrawn: ['registration.withdraw'],
  RegistrationVoided: ['registration.void'],
  RegistrationRead: ['process.read'],
  AccessGranted: ['registration.chief-grant'],
  AccessGrantWithdrawn: ['registration.chief-grant'],
  AccessGrantsListed: ['registration.list-grants'],
  TrainingEntered: ['training.enter'],
  TrainingVerified: ['training.verify'],
  AccountRead: ['process.read', 'account.serve'],
  AccountsListed: ['account.list'],
  AccountSuspended: ['account.suspend'],
  AccountDeactivated: ['account.deactivate'],
  AccountRevoked: ['account.violation-finding'],
  DeactivationOrdered: ['account.deactivate'],
  DeactivationOrderWithdrawn: ['account.deactivate'],
  SuspensionLifted: ['account.confirm-suspension'],
  ViolationOpened: ['account.accuse'],
  ViolationsListed: ['violation.list'],
  AgreementRecorded: ['agreement.record'],
  AgreementExtended: ['agreement.extend'],
  AgreementEnded: ['agreement.record'],
  AgreementCertified: ['agreement.record'],
  ObligationRecorded: ['agreement.record'],
  ObligationMet: ['agreement.record'],
  CaseMemberAssigned: ['case.assign'],
  CaseMemberReleased: ['case.release'],
  CaseRead: ['case.read', 'case.read-sealed'],
  CaseSearchesRead: ['case.read-searches', 'case.read-sealed'],
  CaseActionsRead: ['enforcementAction.list', 'case.read-sealed'],
  DisclosureRead: ['case.disclose', 'case.disclose-internal-affairs', 'case.read-sealed'],
  CaseClosed: ['case.keep'],
  CaseReopened: ['case.keep'],
  CaseMatched: ['case.keep'],
  CaseNumberCorrected: ['case.keep'],
  CaseSealed: ['case.seal'],
  CasesJoined: ['case.join'],
  FaceSearchRead: ['process.read', 'faceSearch.read-sealed'],
  SearchHandedOver: ['faceSearch.hand-over'],
  SearchesStopped: ['faceSearch.stop-all'],
  SearchStopLifted: ['faceSearch.lift-stop'],
  CorroborationBoardRead: ['faceSearch.read-work'],
  CaseReportEntryRead: ['faceSearch.read-record'],
  DisseminationsRead: ['dissemination.read'],
  DisseminationRecalled: ['dissemination.recall'],
  EnforcementRequested: ['enforcementAction.request'],
  OutsideArrestRecorded: ['enforcementAction.request'],
  EnforcementActionRead: ['process.read', 'enforcementAction.read-sealed'],
  EnforcementLookedBack: ['enforcementAction.read-look-back'],
  MonthlyReportBegun: ['monthlyReport.begin'],
  MonthlyReportRead: ['oversight.read'],
  MonthlyReportPrinted: ['oversight.read'],
  QuarterlyAuditBegun: ['quarterlyAudit.begin'],
  QuarterlyAuditRead: ['oversight.read'],
  MemorandumPrinted: ['oversight.read'],
  SubstantiationRead: ['process.read'],
  DiscrepancyRead: ['discrepancy.read'],
  DiscrepanciesRead: ['oversight.read'],
  DiscrepancyConverted: ['discrepancy.convert'],
  AuditEventsRead: ['auditLog.read'],
  PolicyPackProposed: ['policy.handle'],
  PolicyPackApproved: ['policy.approve'],
  PolicyRehearsed: ['policy.handle'],
  RosterChangeProposed: ['roster.propose', 'roster.propose-absence'],
  RosterChangeApproved: ['roster.approve'],
  RosterChangeRejected: ['roster.reject'],
  RosterChangeRead: ['roster.read'],
  RosterImportPreviewed: ['roster.import'],
  RosterImportProposed: ['roster.import'],
  RosterImportApproved: ['roster.approve'],
};

/**
 * In which role somebody does what the audit log calls by this name: the first of a row's roles that they hold, of the roles whose holder is
 * asked, or in which they stand above the member. `relations`: how they stand to it, where that is known; what is
 * about themselves they do as themselves where the row allows that.
 */
export function roleOfAct(act: string, by: Pick<Actor, 'roles'>, relations: readonly Relation[] = []): Role | undefined {
  for (const action of ACTS[act] ?? []) {
    const duty: Duty = DUTIES[action];
    if (relations.includes(Relation.Own) && duty.allows.includes(Relation.Own)) return undefined;
    const role = roleIn(duty, by) ?? ASKED[action]?.find((asked) => by.roles.includes(asked));
    if (role !== undefined) return role;
  }
  return undefined;
}
