import { barredFrom, refuseInvolved, refuseUnless, relationsOf } from '../duties';
import { choice, isRefusal, refuse, type Refusal } from '../kernel';
import { assignedSupervisorOf, belongs, candidatesFor, memberPrincipal, Role, type Actor } from '../people';
import type { Opening } from '../tasks/opening';
import { fileEntry, type EntryFacts, type EntryFiled, type EntryForm } from './documentation';
import type { SearchOpeningFacts } from './openings';
import { SearchOutcome } from './steps';

const SETTING = choice('transfereeText');

/** A search whose text is left to the member who ran it. */
export interface TransfereeTextFacts extends EntryFacts {
  readonly operatorId: string;
}

export interface TransfereeTextForm extends EntryForm {
  readonly decision: typeof SearchOutcome.Written | typeof SearchOutcome.Declined;
}

/** VI.C: the text as the member wrote it; it is the entry when it is countersigned. */
export interface TransfereeTextWritten extends Omit<EntryFiled, 'outcome' | 'version'> {
  readonly outcome: typeof SearchOutcome.Written;
}

/** The member leaves it to the new owner. */
export interface TransfereeTextDeclined {
  readonly outcome: typeof SearchOutcome.Declined;
}

/**
 * VII.E.2, VI.C by setting: whoever was transferred writes the text of the search they ran, or leaves it to the new owner. Refusals: NOT_FOUND
 * for everybody else; of the text as `fileEntry`.
 */
export function finishText(
  facts: TransfereeTextFacts,
  form: TransfereeTextForm,
  by: string,
  now: number,
): TransfereeTextWritten | TransfereeTextDeclined | Refusal {
  const foreign = refuseUnless('faceSearch.transferee-text', relationsOf({ OWN: [facts.operatorId] }, by));
  if (foreign) return foreign;
  if (form.decision === SearchOutcome.Declined) return { outcome: form.decision };
  const filed = fileEntry({ ...facts, ownerId: facts.operatorId }, form, by, now);
  if (isRefusal(filed)) return filed;
  const { version: _, ...text } = filed;
  return { ...text, outcome: SearchOutcome.Written };
}

export interface CountersignForm {
  readonly decision: typeof SearchOutcome.Countersigned | typeof SearchOutcome.NotCountersigned;
  readonly note?: string;
}

/** The text is the entry, or its new owner writes one. */
export interface TextCountersigned {
  readonly outcome: CountersignForm['decision'];
  readonly note: string | null;
  readonly by: string;
  readonly at: number;
}

/** The supervisor of the unit left countersigns, or says why not. Refusals: REVIEWER_IS_AUTHOR, DOCUMENTATION_REQUIRED without a reason. */
export function countersignText(
  { operatorId }: Pick<TransfereeTextFacts, 'operatorId'>,
  form: CountersignForm,
  by: Actor,
  now: number,
): TextCountersigned | Refusal {
  const barred = refuseInvolved('faceSearch.text-countersign', { AUTHOR: [operatorId] }, by.memberId);
  if (barred) return barred;
  const note = form.note?.trim() || null;
  if (form.decision === SearchOutcome.NotCountersigned && note === null)
    return refuse('DOCUMENTATION_REQUIRED', SETTING, { fields: ['note'] });
  return { outcome: form.decision, note, by: by.memberId, at: now };
}

/** What decides how the two steps begin. */
export interface TextOpeningFacts extends Pick<SearchOpeningFacts, 'roster' | 'operatorId' | 'caseNumber' | 'purpose'> {
  /** When the member left the unit (UTC epoch ms); null where the account did not end with a transfer. */
  readonly transferredAt: number | null;
}

const columns = ({ operatorId, caseNumber, purpose }: TextOpeningFacts) => ({
  subjectMemberId: operatorId,
  ...(caseNumber && { caseNumber }),
  ...(purpose && { purpose: purpose.purpose }),
});

/** The member who was transferred, as long as they belong to the department. */
export const openTransfereeText = (facts: TextOpeningFacts, at: number): Opening =>
  facts.transferredAt === null || !belongs(facts.roster, facts.operatorId, at)
    ? { type: 'SETTLED', outcome: SearchOutcome.HandedOver }
    : { type: 'HUMAN', candidates: [memberPrincipal(facts.operatorId)], excluded: [], columns: columns(facts) };

/** The supervisor of the unit left, or who stands in; who decides as Commander where there was none. Never the member. */
export function openTextCountersign(facts: TextOpeningFacts, at: number): Opening {
  const { roster, operatorId, transferredAt } = facts;
  const excluded = barredFrom('faceSearch.text-countersign', { AUTHOR: [operatorId] });
  const memberId = assignedSupervisorOf(roster, operatorId, (transferredAt ?? at) - 1);
  const need = memberId === undefined ? { role: Role.Commander, excluded } : { memberId, excluded };
  return { type: 'HUMAN', ...candidatesFor(roster, need, at), columns: columns(facts) };
}
