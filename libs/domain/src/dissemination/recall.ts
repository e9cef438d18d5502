import { refuseDuty, Relation } from '../duties';
import { choice, notYet, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { Dissemination, Recall } from './model';

/** A dissemination whose recall is asked about. */
export interface RecallFacts extends Pick<Dissemination, 'authorized' | 'handedOnBy'> {
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

/**
 * VII.E.4: how asking it back ended; by command, never by who handed it on. Refusals: NOT_PERMITTED, AUDIT_SELF_REVIEW, RECALL_NOT_OPEN,
 * INSTANT_IN_FUTURE.
 */
export function recall(facts: RecallFacts, form: RecallForm, by: Actor, now: number): RecallForm | Refusal {
  const own = by.memberId === facts.handedOnBy ? [Relation.Involved] : [];
  return refuseDuty('dissemination.recall', by, own) ?? answerRecall(facts, form, now);
}

/** The same, for whom a task has asked. */
export function answerRecall(facts: Pick<RecallFacts, 'authorized' | 'recall'>, form: RecallForm, now: number): RecallForm | Refusal {
  if (!isRecallOpen(facts)) return refuse('RECALL_NOT_OPEN', choice('recall of what was handed on'), { recall: facts.recall });
  return notYet(form.askedAt, now, 'askedAt') ?? form;
}
