import { choice, type Authority } from '../kernel';

/** A12: whose word the ladder of a step kind is. The SOP says "monthly", "quarterly" and "immediately", and sets no time for any task. */
export const deadlineAuthority = (kind: string): Authority => choice(`deadlines of ${kind}`);
