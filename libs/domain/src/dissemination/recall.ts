import { isBarred, refuseDuty, relationsOf } from '../duties';
import { choice, notYet, refuse, system, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { Dissemination, Recall } from './model';

/** A dissemination whose recall is asked about. `recordedBy`: who told the system of it. */
export interface RecallFacts extends Pick<Dissemination, 'authorized' | 'handedOnBy'> {
  readonly recordedBy: string;
  readonly recall: Recall | null;
}

/** `askedAt` (UTC epoch ms): when it was asked back. `note`: the confirmation it rests on, or why it is not possible. */
export interface RecallForm {
  readonly outcome: Recall;
  readonly askedAt: number;
  readonly note: string;
}

/** Whether somebody still has what they should not have, and nobody has said how asking it back ended. */
export const isRecallOpen = ({ authorized, recall }: Pick<RecallFacts, 'authorized' | 'recall'>): boolean => !authorized && recall === null;

/** VII.D, A7: what others recorded of what somebody handed on to the wrong people is hidden from them. The database's lists say the same. */
export function hidesDissemination({ authorized, handedOnBy, recordedBy }: Omit<RecallFacts, 'recall'>, { memberId }: Actor): boolean {
  const about = authorized || recordedBy === handedOnBy ? [] : [handedOnBy];
  return isBarred('dissemination.read', relationsOf({ INVOLVED_OFFICER: about }, memberId));
}

const NO_RECORD = refuse('NOT_FOUND', system('disseminations'));

/**
 * VII.E.4: how asking it back ended; by command, never by who handed it on. What is hidden is answered as what does not exist (`undefined`).
 * Refusals: NOT_PERMITTED, NOT_FOUND, AUDIT_SELF_REVIEW, RECALL_NOT_OPEN, INSTANT_IN_FUTURE.
 */
export function recall(facts: RecallFacts | undefined, form: RecallForm, by: Actor, now: number): RecallForm | Refusal {
  if (facts === undefined || hidesDissemination(facts, by)) return refuseDuty('dissemination.recall', by) ?? NO_RECORD;
  const own = relationsOf({ INVOLVED_OFFICER: [facts.handedOnBy] }, by.memberId);
  return refuseDuty('dissemination.recall', by, own) ?? answerRecall(facts, form, now);
}

/** The same, for whom a task has asked. */
export function answerRecall(facts: Pick<RecallFacts, 'authorized' | 'recall'>, form: RecallForm, now: number): RecallForm | Refusal {
  if (!isRecallOpen(facts)) return refuse('RECALL_NOT_OPEN', choice('recall of what was handed on'), { recall: facts.recall });
  return notYet(form.askedAt, now, 'askedAt') ?? form;
}
