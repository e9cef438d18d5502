import { mayDo } from '@app/domain/duties';
import { chainOf, type Actor, type Roster } from '@app/domain/people';
import { ProcessKind } from '@app/domain/process';
import type { ProcessKey } from '@app/persistence/pages';

/** The page of an account: its member's to see, its superiors', who may suspend it, and theirs who close it in FACESNXT. `at`: epoch ms. */
export function accountKey(account: { accountId: string; memberId: string }, roster: Roster, actor: Actor, at: number): ProcessKey {
  const { accountId, memberId } = account;
  const serves = mayDo('account.serve', actor) ? [actor.memberId] : [];
  return { id: accountId, kind: ProcessKind.Account, involved: [memberId, ...serves, ...chainOf(roster, memberId, at)] };
}
