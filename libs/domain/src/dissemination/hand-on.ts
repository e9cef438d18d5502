import { refuseDuty, Relation } from '../duties';
import { choice, notYet, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { PolicyPack } from '../policy';
import { Artefact, type Dissemination, type HandOnForm } from './model';
import type { RecipientClass } from './recipients';

/** The disclosures of a case that somebody drew up, and when a search in it was recorded; UTC epoch ms. */
export interface DrawnUp {
  readonly drawnUpAt: readonly number[];
  readonly searchRecordedAt: number;
}

/** Whether one of the disclosures that somebody drew up has the search: those that were drawn up before it know nothing of it. */
export const isInDisclosure = ({ drawnUpAt, searchRecordedAt }: DrawnUp): boolean => drawnUpAt.some((at) => at >= searchRecordedAt);

/** `hidden`: the case is sealed to this person. `sees`: they see the search, or the lead that it gave. `drewUp` as in `HandOnFacts`. */
export interface Knowing {
  readonly hidden: boolean;
  readonly sees: boolean;
  readonly drewUp: boolean;
}

/** V.C, A20: who knows of a search, and so may say that what it gave was handed on: whoever sees it, and whoever drew up a disclosure that has it. */
export const knowsOf = ({ hidden, sees, drewUp }: Knowing): boolean => !hidden && (sees || drewUp);

/** `readsList`: whether this person reads the candidates of the search now. `drewUp`: whether they drew up a disclosure that has it. */
export interface HandOnFacts {
  readonly readsList: boolean;
  readonly drewUp: boolean;
  readonly policy: Pick<PolicyPack, 'dissemination'>;
}

/** What went out, by whom and when (UTC epoch ms), as it became known. */
export interface HandedOnForm extends HandOnForm {
  readonly handedOnAt: number;
  readonly handedOnBy: string;
}

const isAuthorized = ({ policy }: Pick<HandOnFacts, 'policy'>, recipientClass: RecipientClass): boolean =>
  policy.dissemination.authorizedRecipients.includes(recipientClass);

/**
 * IX.A.3, V.C: what a search gave is about to be handed on; by those who read its candidates, and a disclosure also by whoever drew it up; to
 * an authorized recipient only. Refusals: NOT_PERMITTED, RECIPIENT_NOT_AUTHORIZED.
 */
export function handOn(facts: HandOnFacts, form: HandOnForm, by: Actor, now: number): Dissemination | Refusal {
  const drewItUp = facts.drewUp && form.artefact === Artefact.Disclosure;
  const relations = [...(facts.readsList ? [Relation.OwnCase] : []), ...(drewItUp ? [Relation.Author] : [])];
  const refusal = refuseDuty('dissemination.hand-on', by, relations);
  if (refusal) return refusal;
  const { recipientClass } = form;
  if (!isAuthorized(facts, recipientClass))
    return refuse('RECIPIENT_NOT_AUTHORIZED', choice('dissemination.authorizedRecipients'), {
      recipientClass,
      authorized: facts.policy.dissemination.authorizedRecipients,
    });
  return { ...form, authorized: true, handedOnAt: now, handedOnBy: by.memberId };
}

/** A20, IX.A.3: what has been handed on already is recorded, whoever got it; `authorized` says whether it should have been. Refusal: INSTANT_IN_FUTURE. */
export function recordHandedOn(facts: Pick<HandOnFacts, 'policy'>, form: HandedOnForm, now: number): Dissemination | Refusal {
  return notYet(form.handedOnAt, now, 'handedOnAt') ?? { ...form, authorized: isAuthorized(facts, form.recipientClass) };
}
