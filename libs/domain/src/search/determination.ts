import { refuseUnless, relationsOf } from '../duties';
import { choice, isRefusal, refuse, sop, type Refusal } from '../kernel';
import { samePerson, type Candidate } from './candidates';
import { unlisted, withEntries } from './list-entries';
import {
  Comparison,
  ComparisonMode,
  QueryOutcome,
  SubReason,
  type DeterminationFacts,
  type DeterminationForm,
  type Determined,
} from './outcomes';
import { Purpose } from './purpose';
import { refuseAutomatedDecision } from './result';

/**
 * VI.B: the member determines whether there is a match. MATCH names one person, NO_MATCH needs only its rationale (or none, where the answer says it), INCONCLUSIVE answers for
 * every compared candidate whether it is followed up. An empty list is NO_MATCH with sub-reason NO_CANDIDATES.
 * Refusals: NOT_THE_OWNER, RESULT_REQUIRED, RESULT_INCONSISTENT, COMPARED_ENTRY_REQUIRED, HUMAN_COMPARISON_REQUIRED, DETERMINATION_REQUIRED, DETERMINATION_NOT_POSSIBLE,
 * MATCH_NAMES_ONE_PERSON, FEATURES_REQUIRED, FOLLOW_UP_UNANSWERED.
 */
export function determine(known: DeterminationFacts, given: DeterminationForm, by: string, now: number): Determined | Refusal {
  const result = Object.values(Comparison).find((answer) => answer === given.result);
  const foreign = unready(known, given, by, result);
  if (foreign) return foreign;
  const listed = withEntries(known, given);
  if (isRefusal(listed)) return listed;
  const { facts, form, added } = listed;
  const refusal = unknownCandidates(facts, form) ?? (result && unsound(facts, form, result));
  if (refusal) return refusal;
  const rationale = rationaleOf(facts, form, result);
  if (!result || !rationale) throw new Error('a determination without an answer passed its checks');
  return {
    outcome: result,
    refs: followedUp(facts, form, result),
    subReason: subReasonOf(facts, result),
    matchCandidateIds: result === Comparison.Match ? (form.matchCandidateIds ?? []) : [],
    comparisons: form.comparisons,
    added,
    rationale,
    limitations: form.limitations?.trim() || null,
    by,
    at: now,
    supersedes: null,
    supersedeReason: null,
  };
}

export interface SupersedeFacts extends DeterminationFacts {
  /** The determination that counts now. */
  readonly currentId: string | null;
}

export interface SupersedeForm extends DeterminationForm {
  readonly supersedes: string;
  readonly supersedeReason?: string;
}

/**
 * A mis-keyed determination is superseded by a new one, never overwritten; the old step outcome is void and the search begins again there.
 * Refusals: SUPERSEDED_ALREADY, SUPERSEDE_REASON_REQUIRED, and those of `determine`.
 */
export function supersedeDetermination(facts: SupersedeFacts, form: SupersedeForm, by: string, now: number): Determined | Refusal {
  const kept = choice('a determination is superseded, never overwritten');
  if (facts.currentId !== form.supersedes) return refuse('SUPERSEDED_ALREADY', kept);
  const reason = form.supersedeReason?.trim();
  if (!reason) return refuse('SUPERSEDE_REASON_REQUIRED', kept);
  const made = determine(facts, form, by, now);
  return isRefusal(made) ? made : { ...made, supersedes: form.supersedes, supersedeReason: reason };
}

function unready(facts: DeterminationFacts, form: DeterminationForm, by: string, result: Comparison | undefined): Refusal | undefined {
  const conducted = facts.ownerId === facts.operatorId;
  const duty = conducted ? 'faceSearch.determine' : 'faceSearch.determine-handed-over';
  const foreign = refuseUnless(duty, relationsOf({ OWN: [facts.ownerId] }, by));
  if (foreign) return foreign;
  const { queryOutcome } = facts;
  if (queryOutcome !== QueryOutcome.ResultsReturned && queryOutcome !== QueryOutcome.NoCandidates)
    return refuse('RESULT_REQUIRED', sop('VI.B'));
  if (form.comparisons.some(({ mode }) => mode !== ComparisonMode.Manual)) return refuseAutomatedDecision();
  if (!result) return refuse('DETERMINATION_REQUIRED', sop('VI.B'), { answers: Object.values(Comparison) });
  return rationaleOf(facts, form, result)
    ? undefined
    : refuse('DETERMINATION_REQUIRED', choice('a determination has its rationale'), { fields: ['rationale'] });
}

const ANSWER_ALONE: readonly (Purpose | undefined)[] = [Purpose.Assistance, Purpose.Deceased];

/** Why: in the member's words. An empty list says it itself, and a search made to help somebody needs no more than the answer no. */
function rationaleOf(
  { queryOutcome, purpose }: DeterminationFacts,
  { rationale }: DeterminationForm,
  result?: Comparison,
): string | undefined {
  if (rationale?.trim()) return rationale.trim();
  if (result !== Comparison.NoMatch) return undefined;
  if (queryOutcome === QueryOutcome.NoCandidates) return 'The list was empty.';
  return ANSWER_ALONE.includes(purpose?.purpose) ? 'Nobody on the list was taken for the person.' : undefined;
}

function unknownCandidates({ candidates }: DeterminationFacts, form: DeterminationForm): Refusal | undefined {
  const known = new Set(candidates.map(({ id }) => id));
  const named = [...form.comparisons.map(({ candidateId }) => candidateId), ...(form.matchCandidateIds ?? [])];
  const unknown = named.filter((id) => !known.has(id));
  return unknown.length === 0
    ? undefined
    : refuse('DETERMINATION_NOT_POSSIBLE', sop('VI.B'), { problem: 'NOT_ON_THE_LIST', candidates: unknown });
}

function unsound(facts: DeterminationFacts, form: DeterminationForm, result: Comparison): Refusal | undefined {
  if (result === Comparison.NoMatch) return undefined;
  if (facts.candidates.length === 0) return unlisted(facts) > 0 ? refuseUnlisted(facts) : refuseEmpty();
  return result === Comparison.Match ? unsoundMatch(facts, form) : openFollowUp(form);
}

const refuseEmpty = (): Refusal => refuse('DETERMINATION_NOT_POSSIBLE', sop('VI.B'), { problem: 'LIST_IS_EMPTY' });
const refuseUnlisted = ({ returnedCount = 0 }: DeterminationFacts): Refusal =>
  refuse('COMPARED_ENTRY_REQUIRED', choice('whoever is compared is a row of the list'), { returnedCount });

/** MATCH: one person, each of their entries compared by hand, with what speaks for and what speaks against. */
function unsoundMatch({ candidates }: DeterminationFacts, form: DeterminationForm): Refusal | undefined {
  const ids = form.matchCandidateIds ?? [];
  const [first, ...others] = candidates.filter(({ id }) => ids.includes(id));
  const onePerson = first && others.every((other) => samePerson(first, other));
  if (!onePerson) return refuse('MATCH_NAMES_ONE_PERSON', choice('a match names one person'), { named: ids.length });
  const compared = ids.map((id) => form.comparisons.find(({ candidateId }) => candidateId === id));
  if (compared.some((comparison) => !comparison)) return refuseAutomatedDecision();
  const noted = compared.every((row) => row && row.featuresFor.length > 0 && row.featuresAgainst.length > 0);
  return noted ? undefined : refuse('FEATURES_REQUIRED', choice('features for and against'), { candidates: ids });
}

function openFollowUp({ comparisons }: DeterminationForm): Refusal | undefined {
  if (comparisons.length === 0)
    return refuse('DETERMINATION_REQUIRED', choice('INCONCLUSIVE names what was compared'), { fields: ['comparisons'] });
  const bare = comparisons.filter((row) => row.featuresFor.length + row.featuresAgainst.length === 0).map(({ candidateId }) => candidateId);
  if (bare.length > 0) return refuse('FEATURES_REQUIRED', choice('features for and against'), { candidates: bare });
  const open = comparisons.filter(({ followUp }) => followUp === undefined).map(({ candidateId }) => candidateId);
  return open.length === 0
    ? undefined
    : refuse('FOLLOW_UP_UNANSWERED', choice('INCONCLUSIVE answers who is followed up'), { candidates: open });
}

function followedUp({ candidates }: DeterminationFacts, form: DeterminationForm, result: Comparison): string[] {
  if (result === Comparison.NoMatch) return [];
  if (result === Comparison.Match) return (form.matchCandidateIds ?? []).slice(0, 1);
  const chosen = form.comparisons.filter(({ followUp }) => followUp).map(({ candidateId }) => candidateId);
  return onePerPerson(candidates.filter(({ id }) => chosen.includes(id)));
}

/** The same person twice in one list is followed up once. */
const onePerPerson = (chosen: readonly Candidate[]): string[] =>
  chosen.filter((candidate, index) => !chosen.slice(0, index).some((earlier) => samePerson(earlier, candidate))).map(({ id }) => id);

function subReasonOf({ queryOutcome }: DeterminationFacts, result: Comparison): SubReason | null {
  if (result === Comparison.Match) return null;
  if (result === Comparison.Inconclusive) return SubReason.Inconclusive;
  return queryOutcome === QueryOutcome.NoCandidates ? SubReason.NoCandidates : SubReason.NoMatch;
}
