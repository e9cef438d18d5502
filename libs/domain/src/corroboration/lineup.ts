import { refuseInvolved } from '../duties';
import { choice, refuse, refuseAll, type Refusal, type RefusalFacts } from '../kernel';
import {
  LineupKind,
  LineupMethod,
  SuspectSource,
  type LineupArranged,
  type LineupArrayForm,
  type LineupFacts,
  type LineupHeldForm,
  type LineupPresentationForm,
  type LineupRecorded,
} from './lineup-model';
import { partsIn, presentersOf } from './lineup-people';
import { deviations, EYEWITNESS_ACT, GOOD_PRACTICE, MIN_FILLERS, recorded } from './lineup-record';
import { EvidenceType } from './model';

/** Whether independent evidence pointed to the person by an instant. */
const backed = ({ independentSince }: LineupFacts, at: number): boolean => independentSince !== null && independentSince <= at;

/** A line-up counts as apart from the candidate only when independent evidence already pointed to the person; saying so is not enough. */
const evidenceTypeOf = (source: SuspectSource, facts: LineupFacts, at: number): EvidenceType =>
  source === SuspectSource.FaceSearchCandidate || !backed(facts, at) ? EvidenceType.LineupFromCandidate : EvidenceType.LineupSeparate;

/** A10: the department wants independent evidence before any line-up, and there was none. */
const tooEarly = (facts: LineupFacts, at: number): boolean =>
  facts.lineupFromCandidate === 'ONLY_AFTER_INDEPENDENT_EVIDENCE' && !backed(facts, at);

/**
 * A9, s. 92.70: the member arranges, somebody else presents. Refusals: LINEUP_ARRAY_INVALID naming the fields,
 * LINEUP_ADMIN_NOT_INDEPENDENT (on designating), LINEUP_PRECONDITION_UNMET (where the policy asks for independent evidence first).
 */
export function arrangeLineup(facts: LineupFacts, form: LineupArrayForm, by: string, now: number): LineupArranged | Refusal {
  const early = tooEarly(facts, now) ? refuse('LINEUP_PRECONDITION_UNMET', choice('lineupFromCandidate')) : undefined;
  const refusal = refuseAll([early, invalidArray(facts, form), notIndependent(facts, form)]);
  if (refusal) return refusal;
  const { administrator } = form;
  return {
    outcome: 'ARRANGED',
    candidateId: facts.candidateId,
    kind: form.kind,
    method: form.method,
    suspectSource: form.suspectSource,
    evidenceType: evidenceTypeOf(form.suspectSource, facts, now),
    fillerIds: form.fillerIds,
    selectionBasis: form.selectionBasis?.trim() ?? '',
    orderSeed: form.orderSeed ?? null,
    witnessRef: form.witnessRef?.trim() ?? '',
    administratorId: administrator && 'memberId' in administrator ? administrator.memberId : null,
    outsideAdministrator: administrator && 'outside' in administrator ? administrator.outside : null,
    by,
    at: now,
  };
}

/** References as people write them: case, blanks and dashes tell nothing apart. */
const sameRef = (ref: string): string => ref.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

function invalidArray({ candidateId, suspectRefs, administratorIds }: LineupFacts, form: LineupArrayForm): Refusal | undefined {
  const fillers = new Set(form.fillerIds.map(sameRef));
  const suspects = [candidateId, ...suspectRefs].map(sameRef).filter((ref) => fillers.has(ref));
  const fields = [
    fillers.size < MIN_FILLERS || fillers.size < form.fillerIds.length || suspects.length > 0 ? ['fillerIds'] : [],
    form.selectionBasis?.trim() ? [] : ['selectionBasis'],
    form.witnessRef?.trim() ? [] : ['witnessRef'],
    form.method === LineupMethod.ShuffledFolders && !form.orderSeed ? ['orderSeed'] : [],
    form.administrator && 'memberId' in form.administrator && !administratorIds.includes(form.administrator.memberId)
      ? ['administratorId']
      : [],
  ].flat();
  return fields.length === 0
    ? undefined
    : refuse('LINEUP_ARRAY_INVALID', choice('array and fillers'), {
        fields,
        fillers: fillers.size,
        needed: MIN_FILLERS,
        suspects: suspects.length,
      });
}

/** Where nobody independent presents, the member of the search does; an alternative method allows that for photographs only. */
function notIndependent(facts: LineupFacts, { kind, method, administrator }: LineupArrayForm): Refusal | undefined {
  const presents = (memberId: string, said: RefusalFacts): Refusal | undefined =>
    refuseInvolved('faceSearch.lineup-presentation', partsIn(facts), memberId, said) ??
    refuseInvolved('faceSearch.next-lineup', presentersOf(facts), memberId, said);
  if (method !== LineupMethod.IndependentAdministrator)
    return kind === LineupKind.Live ? presents(facts.operatorId, { problem: 'LIVE_NEEDS_INDEPENDENT_ADMINISTRATOR' }) : undefined;
  return administrator && 'memberId' in administrator ? presents(administrator.memberId, { member: administrator.memberId }) : undefined;
}

/** The owner was asked because nobody independent is left: how it was presented then is to be said, `null` where it was neither way. */
const leftToOwner = (facts: LineupFacts, arranged: LineupArranged, by: string): boolean =>
  arranged.method === LineupMethod.IndependentAdministrator && !arranged.outsideAdministrator && by === facts.ownerId;

/**
 * The presentation of an arranged line-up. What fell short is recorded as NON_COMPLIANT with its deviations; refused is only what is left
 * unsaid or ends before it began (LINEUP_PRESENTATION_INVALID, `fields`), or lies in the future (INSTANT_IN_FUTURE). `null` says "was not
 * done".
 */
export function presentLineup(
  input: { readonly facts: LineupFacts; readonly arranged: LineupArranged },
  form: LineupPresentationForm,
  by: string,
  now: number,
): LineupRecorded | Refusal {
  const { facts, arranged } = input;
  const left = leftToOwner(facts, arranged, by);
  const refusal = unsaid(form, left) ?? untimely(form.endedAt ?? form.startedAt, now);
  if (refusal) return refusal;
  const instead = (left && form.instead) || null;
  const outsideAdministrator = instead && 'outside' in instead ? instead.outside : arranged.outsideAdministrator;
  const method = instead && 'method' in instead ? instead.method : arranged.method;
  const administratorId = outsideAdministrator ? null : by;
  const how = { kind: arranged.kind, method, outsideAdministrator, fillerCount: arranged.fillerIds.length, administratorId };
  return recorded(
    { candidateId: facts.candidateId, evidenceType: arranged.evidenceType, administratorId, instead, by, at: now },
    form,
    deviations(facts, how, form, tooEarly(facts, arranged.at)),
  );
}

/**
 * A line-up that took place before anybody recorded it: never refused for how it was held, and judged as of then. Refused:
 * INSTANT_IN_FUTURE, LINEUP_ARRAY_INVALID for an administrator who is nobody.
 */
export function recordHeldLineup(facts: LineupFacts, form: LineupHeldForm, by: string, now: number): LineupRecorded | Refusal {
  const unknown = form.administratorId !== undefined && !facts.memberIds.includes(form.administratorId);
  const refusal =
    untimely(form.heldAt, now) ??
    (unknown ? refuse('LINEUP_ARRAY_INVALID', choice('array and fillers'), { fields: ['administratorId'] }) : undefined);
  if (refusal) return refusal;
  const evidenceType = evidenceTypeOf(form.suspectSource, facts, form.heldAt);
  const administratorId = form.administratorId ?? null;
  const how = { ...form, administratorId, outsideAdministrator: form.outsideAdministrator ?? null };
  const timed = { ...form, startedAt: form.startedAt ?? form.heldAt };
  return recorded(
    { candidateId: facts.candidateId, evidenceType, administratorId, instead: null, by, at: now },
    timed,
    deviations(facts, how, form, tooEarly(facts, form.heldAt)),
  );
}

/** What the statute asks for: written instructions, their acknowledgement, an administrator who does not know the suspect. */
const BY_LAW = ['instructionsVersion', 'acknowledgement', 'administratorKnewSuspect'] as const;
const BY_PRACTICE = ['response', 'confidenceStatement', 'priorExposure', 'witnessToldOfFaceSearch', 'startedAt', 'endedAt'] as const;

/**
 * What of the presentation is left out, by whose word it is asked for. `left`: it was left to the owner, who says how it was presented, folders with
 * their order.
 */
function unsaid(form: LineupPresentationForm, left: boolean): Refusal | undefined {
  const { startedAt, endedAt, instead } = form;
  const backwards = startedAt !== undefined && endedAt !== undefined && endedAt < startedAt;
  const unordered = instead && 'method' in instead && instead.method === LineupMethod.ShuffledFolders && !instead.orderSeed;
  const byLaw = BY_LAW.filter((field) => form[field] === undefined);
  const byPractice = [
    ...BY_PRACTICE.filter((field) => form[field] === undefined || (field === 'endedAt' && backwards)),
    ...(left && instead === undefined ? ['instead'] : []),
    ...(left && unordered ? ['instead.orderSeed'] : []),
  ];
  return refuseAll([
    byLaw.length > 0 ? refuse('LINEUP_PRESENTATION_INVALID', EYEWITNESS_ACT, { fields: byLaw }) : undefined,
    byPractice.length > 0 ? refuse('LINEUP_PRESENTATION_INVALID', GOOD_PRACTICE, { fields: byPractice }) : undefined,
  ]);
}

const untimely = (at: number | undefined, now: number): Refusal | undefined =>
  at !== undefined && at > now ? refuse('INSTANT_IN_FUTURE', choice('dates of record')) : undefined;
