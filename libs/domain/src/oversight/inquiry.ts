import { barredFrom, refuseInvolved, type People } from '../duties';
import { choice, isRefusal, refuse, type Refusal } from '../kernel';
import { candidatesFor, decider, onlyDecider, Role, type Actor, type Need, type Roster } from '../people';
import type { DecisionFact } from '../process';
import { Purpose } from '../search/purpose';
import type { Opening } from '../tasks/opening';
import { DiscrepancySource, DiscrepancyType, SubjectKind, type DiscrepancyOpening } from './discrepancy';
import { overseerOf } from './discrepancy-openings';
import { Reviewer, type SubstantiationRule } from './monthly-model';

/** A11: asked of the member, answered, judged. Overdue is a matter of its task's time, never of its state. */
export const SubstantiationState = {
  Requested: 'REQUESTED',
  Provided: 'PROVIDED',
  Accepted: 'ACCEPTED',
  Rejected: 'REJECTED',
  /** The case of the search was sealed before anybody had judged it. */
  Sealed: 'SEALED',
} as const;
export type SubstantiationState = (typeof SubstantiationState)[keyof typeof SubstantiationState];

/** Asked or answered, and not judged yet. */
export const UNJUDGED: readonly SubstantiationState[] = [SubstantiationState.Requested, SubstantiationState.Provided];

/** VI.B: what a question about a search is once the case of the search is sealed: over, where nobody had judged it; what was judged stays so. */
export const inquiryWhenSealed = (state: SubstantiationState): SubstantiationState =>
  UNJUDGED.includes(state) ? SubstantiationState.Sealed : state;

/** A substantiation as its rules need it. `reviewer`: who looked at the row in the report that asked. */
export interface InquiryFacts {
  readonly substantiationId: string;
  readonly state: SubstantiationState;
  readonly searchId: string;
  readonly rule: SubstantiationRule;
  readonly operatorId: string;
  readonly purpose: Purpose | null;
  readonly reviewer: Reviewer;
  readonly providedById: string | null;
  readonly judgeNote: string | null;
}

export interface SubstantiationProvided extends DecisionFact {
  readonly outcome: typeof SubstantiationState.Provided;
  readonly explanation: string;
  readonly evidenceRefs: readonly string[];
  readonly by: string;
}

export const SubstantiationDecided = { Accepted: 'ACCEPTED', Rejected: 'REJECTED' } as const;
export type SubstantiationDecided = (typeof SubstantiationDecided)[keyof typeof SubstantiationDecided];

export interface SubstantiationJudged extends DecisionFact {
  readonly outcome: SubstantiationDecided;
  readonly note: string | null;
  readonly by: string;
}

/** VII.B, A11: the member, or who stands in for a member who left, says what the search was for. */
export const provideSubstantiation = (
  form: { readonly explanation: string; readonly evidenceRefs?: readonly string[] },
  by: Actor,
): SubstantiationProvided => ({
  outcome: SubstantiationState.Provided,
  explanation: form.explanation,
  evidenceRefs: form.evidenceRefs ?? [],
  by: by.memberId,
});

/** VII.B, A11: somebody else judges the answer; a rejection is a discrepancy. Refused: by the operator or who answered; a rejection without words. */
export function judgeSubstantiation(
  facts: InquiryFacts,
  form: { readonly decision: SubstantiationDecided; readonly note?: string },
  by: Actor,
): SubstantiationJudged | Refusal {
  const barred = refuseInvolved('substantiation.judge', partsIn(facts), by.memberId, { searchIds: [facts.searchId] });
  if (barred) return barred;
  const note = form.note?.trim() ? form.note : null;
  const rejected = form.decision === SubstantiationDecided.Rejected;
  if (rejected && note === null) return refuse('OVERSIGHT_NOTE_REQUIRED', choice('a rejection says why'), { items: [facts.searchId] });
  return { outcome: form.decision, note, by: by.memberId };
}

/** VII.D: what a rejected substantiation opens; nothing for any other. */
export function rejectionOf({ state, searchId, operatorId, judgeNote }: InquiryFacts): DiscrepancyOpening[] {
  if (state !== SubstantiationState.Rejected) return [];
  return [
    {
      source: DiscrepancySource.Monthly,
      type: DiscrepancyType.NotSubstantiated,
      subject: { kind: SubjectKind.Search, id: searchId },
      aboutMemberId: operatorId,
      ...(judgeNote !== null && { note: judgeNote }),
    },
  ];
}

/** Who has a part in an answer: who ran the search, and who answered. */
const partsIn = ({ operatorId, providedById }: InquiryFacts): People => ({ OWN: [operatorId], AUTHOR: [providedById] });

/** Who judges: the Commander; the Major for the Commander's own use and for VIII.A.3; the Chief for the Major's. */
export function judgeOf(roster: Roster, { purpose, reviewer, operatorId }: InquiryFacts, at: number): Role {
  const overseer = overseerOf(roster, operatorId, at);
  const aboveCommander = purpose === Purpose.InternalAffairs || reviewer === Reviewer.Major;
  return overseer === Role.Commander && aboveCommander ? Role.Major : overseer;
}

const human = (roster: Roster, need: Need, { operatorId }: InquiryFacts, at: number): Opening => ({
  type: 'HUMAN',
  ...candidatesFor(roster, need, at),
  columns: { subjectMemberId: operatorId },
});

/**
 * `substantiation.provide`: who ran the search, and when that member is away or gone the next in the member's chain. Whoever alone could judge the
 * answer does not give it, by escalation neither: above the Major stands the Chief alone, so the Commander answers for a Major who is away.
 */
export function openProvide(roster: Roster, facts: InquiryFacts, at: number): Opening {
  const { operatorId } = facts;
  const judge = onlyDecider(roster, { role: judgeOf(roster, facts, at), excluded: [operatorId] }, at);
  const excluded = judge === undefined ? [] : [judge];
  const need: Need = { memberId: operatorId, chainOf: operatorId, excluded };
  return human(roster, isRefusal(decider(roster, need, at)) ? { role: Role.Commander, excluded } : need, facts, at);
}

/** `substantiation.judge`: who oversees it, never the operator nor who answered. */
export const openJudge = (roster: Roster, facts: InquiryFacts, at: number): Opening =>
  human(roster, { role: judgeOf(roster, facts, at), excluded: barredFrom('substantiation.judge', partsIn(facts)) }, facts, at);
