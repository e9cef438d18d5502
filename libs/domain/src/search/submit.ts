import { choice, isRefusal, refuse, refuseAll, type Refusal } from '../kernel';
import type { Actor } from '../people';
import { normalCaseNumber } from './case-gates';
import { eligibilityAt, evaluateGates, failedGates, purposeAsked, reasonAsked } from './gates';
import {
  CaseState,
  SearchFlag,
  type GateFacts,
  type SearchCore,
  type SearchForm,
  type SearchRecordedLate,
  type SearchSubmitted,
} from './model';
import { eventNexusOf } from './probe';
import { corroborationProfile, type PurposeDetails } from './purpose';
import { RELATION_FLAGS } from './relations';

/**
 * V.B, VI.A, VI.B, VIII, IX: a member asks for a search; the system asks nobody to approve it. `by` is `facts.operator`; `now` in UTC epoch
 * ms. Refusal: the first gate that failed, all others under `also`, each with its own authority.
 */
export function submitSearch(facts: GateFacts, form: SearchForm, by: Actor, now: number): SearchSubmitted | Refusal {
  const refusal = refuseAll(evaluateGates(facts, form, now).map((gate) => gate.refusal ?? undefined));
  if (refusal) return refusal;
  const purpose = purposeAsked(facts, form, now);
  const reason = reasonAsked(facts, form, now);
  const { caseNumber, attestation } = form;
  if (isRefusal(purpose)) return purpose;
  if (!caseNumber || !reason || !attestation || !facts.probe) throw new Error('a gate let an incomplete search pass');
  return {
    outcome: 'SUBMITTED',
    ...core(facts, form, { purpose, by, at: now, now, late: false }),
    caseNumber: facts.caseFile?.caseNumber ?? normalCaseNumber(caseNumber),
    purpose,
    reason,
    probeId: facts.probe.id,
    attestationVersion: attestation.version,
  };
}

/** A search that already ran in FACESNXT, as somebody records it; the gates' fields as far as they are known. */
export interface LateForm extends SearchForm {
  readonly providerSearchId: string;
  /** When FACESNXT ran it, UTC epoch ms. */
  readonly executedAt: number;
}

/**
 * V.B, A20: what already ran is recorded, never refused for a gate; gates are evaluated as of `executedAt` (give the facts as of then) and
 * those that failed become discrepancies. Refused only: a time to come (it cannot have run), and VIII.A.3 while there is no compartment to
 * keep it in.
 */
export function recordLate(facts: GateFacts, form: LateForm, by: Actor, now: number): SearchRecordedLate | Refusal {
  const { executedAt } = form;
  if (executedAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'));
  const given = purposeAsked(facts, form, executedAt);
  if (isRefusal(given) && given.code === 'COMPARTMENT_NOT_AVAILABLE') return given;
  const purpose = isRefusal(given) ? null : given;
  return {
    outcome: 'RECORDED_LATE',
    ...core(facts, form, { purpose, by, at: executedAt, now, late: true }),
    caseNumber: form.caseNumber?.trim() ? normalCaseNumber(form.caseNumber) : null,
    purpose,
    reason: reasonAsked(facts, form, executedAt) ?? null,
    probeId: facts.probe?.id ?? null,
    attestationVersion: form.attestation?.accepted ? form.attestation.version : null,
    providerSearchId: form.providerSearchId,
    executedAt,
    discrepancies: failedGates(evaluateGates(facts, form, executedAt)),
  };
}

interface CoreInput {
  readonly purpose: PurposeDetails | null;
  readonly by: Actor;
  /** As of when the gates were evaluated. */
  readonly at: number;
  readonly now: number;
  readonly late: boolean;
}

function core(facts: GateFacts, form: SearchForm, { purpose, by, at, now, late }: CoreInput): SearchCore {
  const { caseFile, operator, policy, probe } = facts;
  const flags = [
    probe?.minor ? [SearchFlag.Minor] : [],
    facts.sameProbeSearchIds.length > 0 ? [SearchFlag.RepeatedProbe] : [],
    caseFile?.state === CaseState.Closed ? [SearchFlag.CaseReopened] : [],
    late ? [SearchFlag.RecordedLate] : [],
    (probe?.edits.length ?? 0) > 0 ? [SearchFlag.EditedProbe] : [],
    probe?.event ? [SearchFlag.ProtectedEvent] : [],
    (form.relations ?? []).map((relation) => RELATION_FLAGS[relation]),
  ].flat();
  const eventNexus = eventNexusOf(facts, form);
  return {
    operatorId: operator.memberId,
    recordedBy: by.memberId,
    ...(form.requestedBy !== undefined && { requestedBy: form.requestedBy }),
    ...(caseFile ? { caseId: caseFile.id } : form.caseStub && { caseStub: form.caseStub }),
    ...(form.reopenReason?.trim() && { reopenReason: form.reopenReason.trim() }),
    ...(form.repeatReason?.trim() && { repeatReason: form.repeatReason.trim() }),
    ...(eventNexus && { eventNexus }),
    caseState: caseFile?.state ?? (form.caseStub ? CaseState.Open : null),
    urgent: form.urgent ?? false,
    profile: corroborationProfile(purpose),
    flags: [...new Set(flags)],
    eligibility: eligibilityAt(facts, at),
    policyVersion: policy.version,
    at: now,
  };
}
