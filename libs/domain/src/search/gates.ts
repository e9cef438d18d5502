import { choice, isRefusal, refuse, sop, type Authority, type Refusal } from '../kernel';
import { covers } from '../people';
import { checkOffenceListed } from '../policy';
import { trainingAt } from '../training/valid';
import { checkCaseAssignment, checkCaseNumber, checkCaseOpen } from './case-gates';
import { CaseState, Gate, ProhibitedUse, type EligibilitySnapshot, type GateDiscrepancy, type GateFacts, type SearchForm } from './model';
import { checkProbe, checkProtectedEvent, checkRepeat, PROTECTED_EVENT } from './probe';
import { codedReason, Purpose, purposeFitsCase, purposeOf, type PurposeDetails } from './purpose';
import { SEARCH_STOP, stoppedAt } from './stop';

/** One gate as of an instant; green when `refusal` is null. */
export interface GateReport {
  readonly gate: Gate;
  readonly authority: Authority;
  readonly refusal: Refusal | null;
}

type StandingCheck = (facts: GateFacts, at: number) => Refusal | undefined;
type FormCheck = (facts: GateFacts, form: SearchForm, at: number) => Refusal | undefined;

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** What asks for each gate; a refusal may name a narrower one. */
const AUTHORITY: Readonly<Record<Gate, Authority>> = {
  CASE_NUMBER: sop('VI.B'),
  CASE_OPEN: choice('a query is for an open case'),
  CASE_ASSIGNMENT: choice('assignment to the case'),
  PURPOSE: sop('VIII.A'),
  REASON: choice('the reason is given before the search'),
  PROBE: sop('V.B'),
  PROBE_REPEAT: choice('the same photograph again needs a reason'),
  PROTECTED_EVENT,
  ATTESTATION: choice('official-use statement'),
  PROHIBITED_USE: sop('IX.A'),
  ACCOUNT: sop('V.B'),
  TRAINING: choice('the training gate at every search'),
  ACCESS_BASIS: sop('VI.A'),
  AGREEMENT: choice('no search without an agreement in force'),
  STOP: SEARCH_STOP,
};

const STANDING: Readonly<Partial<Record<Gate, StandingCheck>>> = {
  [Gate.Account]: ({ operator }, at) =>
    operator.accountActive.some((period) => covers(period, at)) ? undefined : refuse('ACCOUNT_NOT_ACTIVE', AUTHORITY.ACCOUNT),
  [Gate.Training]: checkTraining,
  [Gate.AccessBasis]: ({ operator }, at) =>
    operator.accessBases.some((basis) => covers(basis, at)) ? undefined : refuse('UNIT_NOT_AUTHORIZED', AUTHORITY.ACCESS_BASIS),
  [Gate.Agreement]: ({ agreements, policy }, at) =>
    agreements.some((period) => covers(period, at)) || !policy.agreements.lapseBlocksSearches
      ? undefined
      : refuse('AGREEMENT_LAPSED', AUTHORITY.AGREEMENT),
  [Gate.Stop]: ({ stops }, at) => stoppedAt(stops, at),
};

const ON_FORM: Readonly<Partial<Record<Gate, FormCheck>>> = {
  [Gate.CaseNumber]: checkCaseNumber,
  [Gate.CaseOpen]: checkCaseOpen,
  [Gate.CaseAssignment]: checkCaseAssignment,
  [Gate.Purpose]: checkPurpose,
  [Gate.Reason]: (facts, form, at) => (reasonAsked(facts, form, at) ? undefined : refuse('SEARCH_REASON_REQUIRED', AUTHORITY.REASON)),
  [Gate.Probe]: checkProbe,
  [Gate.ProbeRepeat]: checkRepeat,
  [Gate.ProtectedEvent]: checkProtectedEvent,
  [Gate.Attestation]: ({ policy }, { attestation }) =>
    attestation?.accepted && attestation.version === policy.attestationVersion
      ? undefined
      : refuse('ATTESTATION_REQUIRED', AUTHORITY.ATTESTATION, { version: policy.attestationVersion }),
  [Gate.ProhibitedUse]: checkProhibitedUse,
};

function checkTraining({ operator, policy }: GateFacts, at: number): Refusal | undefined {
  const { course, courseVersion } = policy.training;
  const training = trainingAt(operator.training, policy.training, at);
  if ('counts' in training) return undefined;
  switch (training.lacks) {
    case 'COMPLETION':
      return refuse('TRAINING_INCOMPLETE', AUTHORITY.TRAINING, { course });
    case 'VERIFICATION':
      return refuse('TRAINING_INCOMPLETE', choice('training is verified by somebody else'), { course });
    case 'VERSION':
      return refuse('TRAINING_EXPIRED', choice('version of the training course'), { course, courseVersion });
    case 'VALIDITY':
      return refuse('TRAINING_EXPIRED', AUTHORITY.TRAINING, { course });
  }
}

/** VIII.A: the purpose of the form. The offence of the case is the offence of the search where the form names none: nobody says it twice. */
export function purposeAsked(
  { caseFile }: Pick<GateFacts, 'caseFile'>,
  { purpose, caseStub }: SearchForm,
  at: number,
): PurposeDetails | Refusal {
  const offences = caseFile ? caseFile.offenceCodes : [caseStub?.offenceCode ?? ''];
  const [only = ''] = offences.length === 1 ? offences : [];
  return purposeOf(filled(purpose.offenceCode) || !filled(only) ? purpose : { ...purpose, offenceCode: only }, at);
}

/** VI.C: the reason in the member's words, or the coded one of the purpose; `undefined` where there is neither. */
export function reasonAsked(facts: Pick<GateFacts, 'caseFile'>, form: SearchForm, at: number): string | undefined {
  if (form.reason?.trim()) return form.reason.trim();
  const purpose = purposeAsked(facts, form, at);
  return isRefusal(purpose) ? undefined : codedReason(purpose);
}

function checkPurpose(facts: GateFacts, form: SearchForm, at: number): Refusal | undefined {
  const details = purposeAsked(facts, form, at);
  if (isRefusal(details)) return details;
  const kind = facts.caseFile?.kind ?? form.caseStub?.kind;
  const hasOffence = (facts.caseFile?.offenceCodes.length ?? 0) > 0 || filled(form.caseStub?.offenceCode);
  const mismatch = kind && purposeFitsCase(details.purpose, kind, hasOffence);
  if (mismatch || details.purpose !== Purpose.CriminalInvestigation) return mismatch;
  return checkOffenceListed(facts.policy, details.offenceCode);
}

function checkProhibitedUse(_: GateFacts, { prohibitedUse }: SearchForm): Refusal | undefined {
  if (prohibitedUse === undefined) return undefined;
  const known = Object.values(ProhibitedUse).find((use) => use === prohibitedUse);
  return refuse('PROHIBITED_USE', known ? sop(`IX.A.${known.slice(-1)}`) : AUTHORITY.PROHIBITED_USE, known ? { use: known } : {});
}

const report = (gate: Gate, refusal: Refusal | undefined): GateReport => ({
  gate,
  authority: refusal?.authority ?? AUTHORITY[gate],
  refusal: refusal ?? null,
});

/** The gates that stand before any form is filled in (account, training, access basis, agreement, no stop): the "already green" page. */
export const gatesOf = (facts: GateFacts, at: number): GateReport[] =>
  Object.values(Gate).flatMap((gate) => (STANDING[gate] ? [report(gate, STANDING[gate](facts, at))] : []));

/**
 * Every gate of a search, evaluated as of `at` (UTC epoch ms): now for a new search, `executedAt` for one that already ran. Who may search at
 * all comes first: no form mends that.
 */
export const evaluateGates = (facts: GateFacts, form: SearchForm, at: number): GateReport[] => [
  ...gatesOf(facts, at),
  ...Object.values(Gate).flatMap((gate) => (ON_FORM[gate] ? [report(gate, ON_FORM[gate](facts, form, at))] : [])),
];

/** The gates that had failed, as what somebody answers for: what already ran is never refused for them (A20). */
export const failedGates = (reports: readonly GateReport[]): GateDiscrepancy[] =>
  reports.flatMap(({ gate, refusal }) =>
    refusal ? [{ type: refusal.code, gate, authority: refusal.authority, facts: refusal.facts }] : [],
  );

/** V.B, V.E.3: submitted here, run outside later; the standing gates once more, as of when it ran (UTC epoch ms, `null` where nobody says). */
export const failedWhenRun = (facts: GateFacts, executedAt: number | null): GateDiscrepancy[] =>
  executedAt === null ? [] : failedGates(gatesOf(facts, executedAt));

/** What made the operator eligible at that instant; nulls where nothing did. */
export function eligibilityAt({ operator, policy }: Pick<GateFacts, 'operator' | 'policy'>, at: number): EligibilitySnapshot {
  const training = trainingAt(operator.training, policy.training, at);
  const trainingId = 'counts' in training ? training.counts.id : null;
  return { at, accessBasis: operator.accessBases.find((basis) => covers(basis, at)) ?? null, trainingId };
}

/** The system may ask the provider now, or why not: the standing gates once more, right before it is asked, and the case as it is by then. */
export function decideQuery(
  facts: GateFacts,
  caseState: CaseState | null,
  at: number,
): { readonly outcome: 'ASK' } | { readonly outcome: 'BLOCKED'; readonly failed: readonly Refusal[] } {
  const sealed = caseState === CaseState.Sealed ? [refuse('CASE_NOT_OPEN', AUTHORITY.CASE_OPEN, { state: caseState })] : [];
  const failed = [...gatesOf(facts, at).flatMap(({ refusal }) => refusal ?? []), ...sealed];
  return failed.length === 0 ? { outcome: 'ASK' } : { outcome: 'BLOCKED', failed };
}
