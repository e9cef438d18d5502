import { choice, isRefusal, refuse, refuseAll, sop, type Refusal } from '../kernel';
import { checkContradictions, resolveBases } from '../corroboration/bases';
import { openKinds, pendingRows } from '../corroboration/board';
import { isIndependent } from '../corroboration/likeness';
import {
  CorroborationOutcome,
  EvidenceType,
  IdentityState,
  type PendingReason,
  type Basis,
  type CorroborationRow,
} from '../corroboration/model';
import { Purpose } from '../search/purpose';
import { checkDeclaration, linkOf, type LinkFound } from './link';
import { EnforcementKind, FaceSearchLink, type EnforcementFacts, type EnforcementForm } from './model';

/** The request passed: what it rests on, and what the reviewer must see. */
export interface Guarded extends LinkFound {
  readonly bases: readonly Basis[];
  readonly rows: readonly CorroborationRow[];
}

const AFFIDAVITS: readonly EnforcementKind[] = [
  EnforcementKind.ArrestWarrant,
  EnforcementKind.SearchWarrant,
  EnforcementKind.ProbableCauseAffidavit,
];

/** VI.E names probable cause and warrants; that nothing else rests on a face search alone is the department's word. */
const NAMED_BY_THE_SOP: readonly EnforcementKind[] = [...AFFIDAVITS, EnforcementKind.Arrest, EnforcementKind.NoticeToAppear];
const soleBasis = (kind: EnforcementKind): Refusal =>
  refuse('FR_SOLE_BASIS', NAMED_BY_THE_SOP.includes(kind) ? sop('VI.E') : choice('no action rests on a face search alone'));

/**
 * VI.D sets no time, so a step may wait while the action goes on, but not for anything: for the laboratory, for what this very warrant
 * brings, for an interview that only the arrest makes possible. A witness who is away is waited for, or said not to be available.
 */
const WAITS_WITH: Readonly<Record<PendingReason, (kind: EnforcementKind) => boolean>> = {
  LABORATORY: () => true,
  SERVED_BY_THIS_WARRANT: (kind) => kind === EnforcementKind.SearchWarrant,
  INTERVIEW_AFTER_ARREST: (kind) => kind !== EnforcementKind.NoticeToAppear,
  WITNESS_AWAY: () => false,
  OTHER: () => false,
};

/**
 * VI.E: a face search is never the sole determinant. With a search linked to the person, at least one basis does not rest on likeness; by
 * setting also: VI.D ended or pending, the person identified, contradictions answered. A warrant is served on its own confirmation and an
 * identity by other means. Evaluated when requested and again when cleared. `now` in UTC epoch ms. All refusals together.
 */
export function guard(facts: EnforcementFacts, form: EnforcementForm, now: number): Guarded | Refusal {
  const found = linkOf(facts, form);
  const undeclared = checkDeclaration(found, form);
  if (undeclared) return undeclared;
  const linked = found.link === FaceSearchLink.Found || found.link === FaceSearchLink.Declared;
  if (linked && form.bases.length === 0) return soleBasis(form.kind);
  const ids = found.candidates.map(({ candidateId }) => candidateId);
  const rows = facts.rows.filter(({ candidateId }) => ids.includes(candidateId));
  const bases = resolveBases(form.bases, rows, [CorroborationOutcome.Supports]);
  if (isRefusal(bases)) return bases;
  const refusal =
    form.kind === EnforcementKind.WarrantService
      ? checkWarrant(form, bases, now)
      : linked
        ? checkLinked(facts, form, { ...found, bases, rows })
        : undefined;
  return refusal ?? { ...found, bases, rows };
}

function checkWarrant({ warrant }: EnforcementForm, bases: readonly Basis[], now: number): Refusal | undefined {
  const confirmed = warrant && warrant.number.trim() !== '' && warrant.confirmedWith.trim() !== '' && warrant.confirmedAt <= now;
  return refuseAll([
    confirmed ? undefined : refuse('WARRANT_UNCONFIRMED', choice('a warrant is confirmed before it is served')),
    bases.some(({ restsOnLikeness }) => !restsOnLikeness)
      ? undefined
      : refuse('FR_SOLE_BASIS', choice('who a warrant is served on is known by other means than likeness')),
  ]);
}

function checkLinked(facts: EnforcementFacts, form: EnforcementForm, found: Guarded): Refusal | undefined {
  const { corroborationRequired, identityRequired, affidavitStatement } = facts.policy.enforcement;
  const unsaid = affidavitStatement && AFFIDAVITS.includes(form.kind) && form.affidavitNamesFaceSearch === undefined;
  return refuseAll([
    checkSoleBasis(facts, form, found),
    checkPurpose(found),
    checkDetermined(found),
    corroborationRequired ? checkCorroboration(found) : undefined,
    checkIdentity(form, found, identityRequired),
    checkContradictions(found.rows, form.contradictions),
    corroborationRequired ? checkPending(form, found) : undefined,
    unsaid ? refuse('AFFIDAVIT_ANSWER_REQUIRED', choice('the affidavit names FACESNXT and the contradictions')) : undefined,
  ]);
}

function checkSoleBasis({ policy }: EnforcementFacts, { kind }: EnforcementForm, { bases }: Guarded): Refusal | undefined {
  if (bases.some(({ type }) => isIndependent(type, policy))) return undefined;
  const lineup = bases.some(({ type }) => type === EvidenceType.LineupFromCandidate);
  return lineup ? refuse('LINEUP_NOT_INDEPENDENT', choice('lineupFromCandidate')) : soleBasis(kind);
}

/** VIII.A.4 by setting: a search made to help somebody carries no enforcement, unless another search points to the person as well. */
function checkPurpose({ searches }: Guarded): Refusal | undefined {
  const helping = searches.length > 0 && searches.every(({ purpose }) => purpose === Purpose.Assistance);
  return helping ? refuse('PURPOSE_BARS_ENFORCEMENT', choice('no enforcement under VIII.A.4'), { purpose: Purpose.Assistance }) : undefined;
}

function checkDetermined({ searches }: Guarded): Refusal | undefined {
  const open = searches.filter(({ determination }) => determination === null).map(({ searchId }) => searchId);
  return open.length === 0 ? undefined : refuse('DETERMINATION_REQUIRED', choice('a determination before enforcement'), { searches: open });
}

function checkCorroboration({ searches, candidates, rows }: Guarded): Refusal | undefined {
  const open = candidates
    .filter(({ followedUp }) => followedUp)
    .flatMap(({ candidateId }) => {
      const search = searches.find((one) => one.candidates.some((candidate) => candidate.candidateId === candidateId));
      const own = rows.filter((row) => row.candidateId === candidateId);
      return openKinds(own, search?.presets ?? []);
    });
  return open.length === 0
    ? undefined
    : refuse('CORROBORATION_INCOMPLETE', choice('VI.D has ended or is pending before enforcement'), { open: [...new Set(open)] });
}

/**
 * A search warrant may be asked for to find out who the person is; everything else needs a person who is identified, where the department
 * asks for that. Nobody acts on a lead to somebody who was eliminated.
 */
function checkIdentity({ kind }: EnforcementForm, { candidates }: Guarded, required: boolean): Refusal | undefined {
  const followed = candidates.filter(({ followedUp }) => followedUp);
  if (followed.length === 0) return undefined;
  const states = followed.map(({ identity }) => identity);
  const eliminated = states.includes(IdentityState.Eliminated);
  const enough =
    kind === EnforcementKind.SearchWarrant ? states.every((state) => state !== null) : states.includes(IdentityState.Identified);
  const state = eliminated ? IdentityState.Eliminated : (states.find((one) => one !== null) ?? null);
  return (enough || !required) && !eliminated
    ? undefined
    : refuse('IDENTITY_DETERMINATION_REQUIRED', choice('an identity determination before enforcement'), { state });
}

function checkPending({ kind }: EnforcementForm, { rows }: Guarded): Refusal | undefined {
  const misfit = pendingRows(rows).filter(({ pendingReason }) => pendingReason !== null && !WAITS_WITH[pendingReason](kind));
  return misfit.length === 0
    ? undefined
    : refuse('PENDING_NOT_FOR_THIS_ACTION', choice('what a step may wait for'), { steps: misfit.map(({ id }) => id) });
}
