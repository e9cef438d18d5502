import { independentSince, presetKinds, rowsToApprove } from '../corroboration/board';
import { dependentMembers } from '../corroboration/lineup-people';
import { LineupMethod, type LineupFacts } from '../corroboration/lineup-model';
import { CorroborationKind, CorroborationOutcome, type CorroborationRow } from '../corroboration/model';
import { barredFrom, type Action } from '../duties';
import { assignedSupervisorOf, candidatesFor, isPresent, memberPrincipal, type Roster } from '../people';
import type { PolicyPack } from '../policy';
import { Priority, type Opening } from '../tasks/opening';
import { SearchFlag } from './model';
import { broughtNothing, type QueryOutcome } from './outcomes';
import { CorroborationProfile, type PurposeDetails } from './purpose';
import { SearchOutcome, SearchStep } from './steps';

/** What an array led to, for the presentation of the same candidate. `outcome` is the array step's. */
export interface ArrayFacts {
  readonly outcome: string;
  readonly method: LineupMethod | null;
  readonly administratorId: string | null;
  readonly outside: boolean;
}

/** What decides how the steps of a search begin. Instants in UTC epoch ms. */
export interface SearchOpeningFacts {
  readonly roster: Roster;
  readonly policy: Pick<PolicyPack, 'supervisorReviewOf' | 'lineupFromCandidate' | 'search'>;
  /** Who ran the search; `ownerId` is who carries its duties now, after a handover. */
  readonly operatorId: string;
  readonly ownerId: string;
  readonly requestedBy?: string;
  readonly caseNumber?: string;
  readonly unitId?: string;
  readonly purpose: PurposeDetails | null;
  readonly profile: CorroborationProfile;
  readonly urgent: boolean;
  readonly flags?: readonly SearchFlag[];
  readonly queryOutcome: QueryOutcome | null;
  readonly followedUpIds: readonly string[];
  readonly rows: readonly CorroborationRow[];
  /** Who determined, compared or concluded anything in it: none of them reviews it. */
  readonly authorIds?: readonly string[];
  readonly caseMemberIds: readonly string[];
  /** Whoever had a part in a search of the case or of a joined one, and the members of joined cases; absent where no line-up is arranged. */
  readonly involvedIds?: readonly string[];
  /** Who read the list of any of these searches. */
  readonly candidateReaderIds: readonly string[];
  /** How the photographs of everybody followed up in the case are called; absent where no line-up is arranged. */
  readonly caseSuspectRefs?: readonly string[];
  /** Who has presented a line-up of which candidate before; what another search of the case calls the same person counts as this one's. */
  readonly lineupPresenters?: readonly { readonly candidateId: string; readonly memberId: string }[];
  /** Members with an active account; beside sworn members they may administer a line-up. */
  readonly authorisedMemberIds: readonly string[];
}

type Asked = Pick<Extract<Opening, { type: 'HUMAN' }>, 'candidates' | 'excluded' | 'vacant'>;

const settled = (outcome: string): Opening => ({ type: 'SETTLED', outcome });

function ask(facts: SearchOpeningFacts, asked: Asked): Extract<Opening, { type: 'HUMAN' }> {
  const { caseNumber, unitId, purpose, urgent, operatorId } = facts;
  const columns = {
    subjectMemberId: operatorId,
    ...(caseNumber && { caseNumber }),
    ...(unitId && { unitId }),
    ...(purpose && { purpose: purpose.purpose }),
  };
  return { type: 'HUMAN', ...asked, columns, ...(urgent && { priority: Priority.Urgent }) };
}

const askOwner = (facts: SearchOpeningFacts): Opening => ask(facts, { candidates: [memberPrincipal(facts.ownerId)], excluded: [] });

/** IV.F: the owner enters the result, unless the provider or a late record already brought it. */
export const openResultEntry = (facts: SearchOpeningFacts): Opening =>
  facts.queryOutcome === null ? askOwner(facts) : settled(facts.queryOutcome);

/** VI.B, VI.D: members conducting the query evaluate the results; a query that failed or never ran has none. */
export function openEvaluate(facts: SearchOpeningFacts): Opening {
  return broughtNothing(facts.queryOutcome) ? settled(SearchOutcome.NoResult) : askOwner(facts);
}

/** VI.C: every search is documented by its owner. */
export const openCaseReportEntry = askOwner;

/** VI.D: a step of one candidate; one that is preset by the purpose ends at once as not applicable. */
export const openCorroboration =
  (kind: CorroborationKind) =>
  (facts: SearchOpeningFacts): Opening =>
    presetKinds(facts.purpose, facts.profile).includes(kind) ? settled(CorroborationOutcome.NotApplicable) : askOwner(facts);

/** VI.D: what was asked for, returned or waits is its owner's, preset or not. */
export const openCorroborationAgain = askOwner;

/** The people a line-up of this candidate is kept apart from. */
export const lineupFacts = (facts: SearchOpeningFacts, candidateId: string, at: number): LineupFacts => ({
  candidateId,
  operatorId: facts.operatorId,
  ownerId: facts.ownerId,
  ...(facts.requestedBy && { requestedBy: facts.requestedBy }),
  caseMemberIds: [...new Set([facts.ownerId, ...facts.caseMemberIds])],
  involvedIds: facts.involvedIds ?? [],
  candidateReaderIds: facts.candidateReaderIds,
  lineupFromCandidate: facts.policy.lineupFromCandidate,
  independentSince: independentSince(facts.rows.filter((row) => row.candidateId === candidateId)),
  suspectRefs: facts.caseSuspectRefs ?? [],
  presenterIds: (facts.lineupPresenters ?? []).filter((one) => one.candidateId === candidateId).map(({ memberId }) => memberId),
  administratorIds: administrators(facts, at),
  memberIds: facts.roster.members.map(({ id }) => id),
});

/**
 * A9, s. 92.70: somebody presents who takes no part and has not read the list. An array that did not apply, waits, or was already held
 * settles the presentation with the same outcome; an outside administrator's and an alternative method's is recorded by the owner. Where the
 * one who was designated cannot do it, whoever can is asked; where nobody can, the owner, who has it presented by an alternative method or
 * by somebody from outside.
 */
export function openLineupPresentation(facts: SearchOpeningFacts, array: ArrayFacts, candidateId: string, at: number): Opening {
  if (array.outcome !== 'ARRANGED') return settled(array.outcome);
  if (array.outside || array.method !== LineupMethod.IndependentAdministrator) return askOwner(facts);
  const apart = lineupFacts(facts, candidateId, at);
  const dependent = dependentMembers(apart);
  const free = apart.administratorIds.filter((id) => !dependent.includes(id));
  const named = free.filter((id) => id === array.administratorId);
  const asked = free.length === 0 ? [facts.ownerId] : named.length > 0 ? named : free;
  const excluded = dependent.filter((id) => !asked.includes(id));
  return { ...ask(facts, { candidates: asked.map(memberPrincipal), excluded }), soughtAgain: true };
}

const administrators = ({ roster, authorisedMemberIds }: SearchOpeningFacts, at: number): string[] =>
  roster.members.filter(({ id, sworn }) => (sworn || authorisedMemberIds.includes(id)) && isPresent(roster, id, at)).map(({ id }) => id);

/** V.E.2: a named member concludes; the owner, or another member of the case. */
export const openIdentityDetermination = (facts: SearchOpeningFacts): Opening =>
  ask(facts, { candidates: [...new Set([facts.ownerId, ...facts.caseMemberIds])].map(memberPrincipal), excluded: [] });

/** VI.C: the entry gets a further version with what the corroboration brought. */
export const openEntryAddendum = askOwner;

/** What contradicts or tends to clear is the owner's to make known to the prosecutor. */
export const openSearchNotice = askOwner;

/** VI.D by setting: one task for all steps said not to apply, by somebody other than their authors. */
export function openNotApplicableReview(facts: SearchOpeningFacts, at: number): Opening {
  const rows = rowsToApprove(facts.rows, facts.profile);
  return rows.length === 0 ? settled(SearchOutcome.NotNeeded) : askSupervisor('faceSearch.not-applicable-review', facts, rows, at);
}

/** What of a search its review depends on. */
export interface ToReview {
  readonly profile: CorroborationProfile;
  readonly followedUp: boolean;
}

/** By setting: all searches are reviewed, or those that were followed up, of the LIGHT profile where the department wants it. */
export const isReviewed = (
  { profile, followedUp }: ToReview,
  { supervisorReviewOf, search }: Pick<PolicyPack, 'supervisorReviewOf' | 'search'>,
): boolean => supervisorReviewOf === 'ALL' || (followedUp && (profile === CorroborationProfile.Full || search.lightReviewed));

/** By setting: the supervisor reviews searches by their profile; and those of a minor, or of a protected event, in any case. */
export function openSupervisorReview(facts: SearchOpeningFacts, at: number): Opening {
  const { policy, flags = [], followedUpIds, profile } = facts;
  const minor = policy.search.minorsReviewed && flags.includes(SearchFlag.Minor);
  const flagged = minor || flags.includes(SearchFlag.ProtectedEvent);
  const asked = flagged || isReviewed({ profile, followedUp: followedUpIds.length > 0 }, policy);
  return asked ? askSupervisor('faceSearch.supervisor-review', facts, facts.rows, at) : settled(SearchOutcome.NotNeeded);
}

function askSupervisor(action: Action, facts: SearchOpeningFacts, rows: readonly CorroborationRow[], at: number): Opening {
  const { roster, ownerId, operatorId, urgent, authorIds = [] } = facts;
  const excluded = barredFrom(action, { OWN: [operatorId, ownerId], AUTHOR: [...authorIds, ...rows.map(({ by }) => by)] });
  const memberId = assignedSupervisorOf(roster, ownerId, at);
  return ask(facts, candidatesFor(roster, { ...(memberId && { memberId }), chainOf: ownerId, excluded, urgent }, at));
}

/**
 * Every human step of a search that needs nothing but its facts and the instant; the presentation of a line-up also needs its array, a
 * second and a third examination the comparison, the text of a transferred member the day of the transfer.
 */
export const searchOpenings: Readonly<Partial<Record<SearchStep, (facts: SearchOpeningFacts, at: number) => Opening>>> = {
  [SearchStep.ResultEntry]: openResultEntry,
  [SearchStep.Evaluate]: openEvaluate,
  [SearchStep.CaseReportEntry]: openCaseReportEntry,
  [SearchStep.ReportReview]: openCorroboration(CorroborationKind.ReportReview),
  [SearchStep.Interview]: openCorroboration(CorroborationKind.Interview),
  [SearchStep.LineupArray]: openCorroboration(CorroborationKind.PhotoLineup),
  [SearchStep.LatentPrints]: openCorroboration(CorroborationKind.LatentPrints),
  [SearchStep.Dna]: openCorroboration(CorroborationKind.Dna),
  [SearchStep.IdentityDetermination]: openIdentityDetermination,
  [SearchStep.EntryAddendum]: openEntryAddendum,
  [SearchStep.ProsecutorNotice]: openSearchNotice,
  [SearchStep.NotApplicableReview]: openNotApplicableReview,
  [SearchStep.SupervisorReview]: openSupervisorReview,
};
