import { refuseUnless, relationsOf } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import { contradictingRows, knownSince } from '../corroboration/board';
import { restsOnLikeness, stoodBy } from '../corroboration/likeness';
import { CorroborationOutcome, EvidenceType, type Basis, type CorroborationRow } from '../corroboration/model';
import type { Actor } from '../people';
import { checkDeclaration, linkOf } from './link';
import {
  EnforcementState,
  FaceSearchLink,
  type EnforcementFacts,
  type EnforcementOutcome,
  type EnforcementOutcomeRecorded,
  type OutsideArrestForm,
  type OutsideArrestRecorded,
} from './model';

export interface OutcomeForm {
  readonly outcome: EnforcementOutcome;
  /** UTC epoch ms; now unless given. */
  readonly occurredAt?: number;
  readonly note?: string;
}

/** Whoever asked for the action, or cleared it, records what became of it. Refusal: NOT_FOUND. */
export const mayRecordOutcome = (people: { readonly author: string; readonly reviewer: string | null }, by: Actor): Refusal | undefined =>
  refuseUnless('enforcementAction.record-outcome', relationsOf({ AUTHOR: [people.author, people.reviewer] }, by.memberId));

/** What became of a cleared action; several follow each other (arrest, charged, dismissed). Refusals: ENFORCEMENT_NOT_CLEARED, INSTANT_IN_FUTURE. */
export function recordOutcome(
  facts: { readonly state: EnforcementState },
  form: OutcomeForm,
  by: Actor,
  now: number,
): EnforcementOutcomeRecorded | Refusal {
  const cleared = facts.state === EnforcementState.Cleared || facts.state === EnforcementState.Executed;
  if (!cleared) return refuse('ENFORCEMENT_NOT_CLEARED', choice('outcomes follow a cleared request'), { state: facts.state });
  const { occurredAt = now } = form;
  if (occurredAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'), { field: 'occurredAt' });
  return { outcome: form.outcome, occurredAt, note: form.note?.trim() || null, by: by.memberId, at: now };
}

/** The author takes the request back before it is executed. Refusals: NOT_PERMITTED, PROCESS_ENDED. */
export function withdrawEnforcement(
  facts: { readonly author: string; readonly state: EnforcementState },
  by: Actor,
): { readonly outcome: 'WITHDRAWN' } | Refusal {
  const refusal = refuseUnless('enforcementAction.withdraw', relationsOf({ AUTHOR: [facts.author] }, by.memberId), { needs: 'author' });
  if (refusal) return refusal;
  const ended = facts.state === EnforcementState.Executed || facts.state === EnforcementState.Withdrawn;
  return ended ? refuse('PROCESS_ENDED', choice('withdrawal'), { state: facts.state }) : { outcome: 'WITHDRAWN' };
}

const NO_BASIS = { type: 'ARREST_WITHOUT_INDEPENDENT_BASIS', authority: sop('VI.E') } as const;

/**
 * A20: an arrest made outside is recorded, never refused. A discrepancy when a face search is linked and nothing independent existed
 * by then: neither a basis that is named with its time, nor a step recorded before, nor evidence from before the search; and another when a link
 * that was found is denied, or nobody says a word where no list can tell. The edge checks that `arrestedAt` is not to come.
 */
export function recordOutsideArrest(facts: EnforcementFacts, form: OutsideArrestForm, by: Actor, now: number): OutsideArrestRecorded {
  const found = linkOf(facts, form);
  const { link, searches, candidates } = found;
  const ids = candidates.map(({ candidateId }) => candidateId);
  const rows = facts.rows.filter(({ candidateId }) => ids.includes(candidateId));
  const bases = form.bases.flatMap((basis) => stated(basis, rows));
  const supporting = rows.flatMap((row) =>
    row.outcome === CorroborationOutcome.Supports && row.evidenceType ? [{ type: row.evidenceType, establishedAt: knownSince(row) }] : [],
  );
  const independent = [...bases, ...supporting].some((basis) => stoodBy(basis, form.arrestedAt, facts.policy));
  const undeclared = checkDeclaration(found, form);
  const linked = link === FaceSearchLink.Found || link === FaceSearchLink.Declared;
  return {
    outcome: 'RECORDED',
    caseId: facts.caseId,
    subject: form.subject,
    arrestedAt: form.arrestedAt,
    arrestedBy: form.arrestedBy,
    bases,
    link,
    linkedSearchIds: searches.map(({ searchId }) => searchId),
    exculpatoryStepIds: contradictingRows(rows).map(({ id }) => id),
    discrepancies: [
      ...(linked && !independent ? [NO_BASIS] : []),
      ...(undeclared ? [{ type: undeclared.code, authority: undeclared.authority }] : []),
    ],
    explanation: form.explanation?.trim() || null,
    by: by.memberId,
    at: now,
  };
}

type StatedBasis = Basis & { readonly establishedAt: number | null };

/** A basis as stated; what cannot be read as one is left out, since the record is not refused for it. */
function stated(
  { stepId, type, sourceRef, establishedAt }: OutsideArrestForm['bases'][number],
  rows: readonly CorroborationRow[],
): StatedBasis[] {
  const row = rows.find(({ id }) => id === stepId);
  if (stepId !== undefined && row?.outcome !== CorroborationOutcome.Supports) return [];
  const known = row?.evidenceType ?? Object.values(EvidenceType).find((value) => value === type);
  if (!known) return [];
  const since = establishedAt ?? (row ? knownSince(row) : null);
  return [
    {
      type: known,
      restsOnLikeness: restsOnLikeness(known),
      stepId: row?.id ?? null,
      sourceRef: sourceRef?.trim() || null,
      establishedAt: since,
    },
  ];
}
