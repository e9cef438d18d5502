import { mayDo, relationsOf } from '@app/domain/duties';
import { chainOf, type Actor, type Roster } from '@app/domain/people';
import { ProcessKind } from '@app/domain/process';
import type { ProcessKey } from '@app/persistence/pages';

/** The page of an account: its member's to see, its superiors', who may suspend it, and theirs who close it in FACESNXT. `at`: epoch ms. */
export function accountKey(account: { accountId: string; memberId: string }, roster: Roster, actor: Actor, at: number): ProcessKey {
  const { accountId, memberId } = account;
  const relations = relationsOf({ OWN: [memberId], OWN_UNIT: chainOf(roster, memberId, at) }, actor.memberId);
  const involved = mayDo('account.serve', actor, relations) ? [actor.memberId] : [];
  return { id: accountId, kind: ProcessKind.Account, involved };
}
