import { choice, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import { SourcesOutcome, type SourcesAttached } from './quarterly-model';
import { sameName } from './reconcile';
import type { UserList } from './records';

/** FACESNXT's list of enabled users, with the sealed file where there is one; or why there is none. */
export interface SourcesForm {
  readonly userList?: UserList;
  readonly documentId?: string;
  readonly reason?: string;
}

const LIST = choice('the FACESNXT user list is compared');

/**
 * T1: FACESNXT's user list is attached to the audit of a quarter, or somebody says why not. Refused: neither, or both
 * (USER_LIST_OR_REASON_REQUIRED); a list of a later time than now, or from before the quarter ended (USER_LIST_DATE_INVALID).
 */
export function attachSources({ to }: { readonly to: number }, form: SourcesForm, by: Actor, now: number): SourcesAttached | Refusal {
  const reason = form.reason?.trim() ? form.reason : null;
  const given = form.userList ?? null;
  if ((given === null) === (reason === null)) return refuse('USER_LIST_OR_REASON_REQUIRED', LIST);
  const dated = given === null || (to <= given.listedAt && given.listedAt <= now);
  if (!dated) return refuse('USER_LIST_DATE_INVALID', LIST, { from: new Date(to).toISOString(), until: new Date(now).toISOString() });
  return {
    outcome: given === null ? SourcesOutcome.NotAttached : SourcesOutcome.Attached,
    userList: given && { listedAt: given.listedAt, userIds: uniqueNames(given.userIds) },
    documentId: given === null ? null : (form.documentId ?? null),
    reason,
    by: by.memberId,
    at: now,
  };
}

/** Each user once, as first written. */
const uniqueNames = (names: readonly string[]): string[] =>
  [...new Map([...names].reverse().map((name) => [sameName(name), name.trim()])).values()].sort();
