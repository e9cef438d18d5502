import { accountDeciderNeed, type BlockFacts } from '@app/domain/accounts';
import { candidatesFor, chainOf, rolesOf, type Roster } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import type { AccountState } from './facts';

/** What the rules of a block ask about an account and its member, as of one instant. */
export function blockFacts(account: AccountState, roster: Roster, policy: PolicyPack, at: number): BlockFacts & AccountState {
  const { memberId } = account;
  const memberRoles = rolesOf(roster, memberId, at);
  const deciders = candidatesFor(roster, accountDeciderNeed({ memberId, memberRoles }), at);
  return { ...account, memberRoles, chain: chainOf(roster, memberId, at), deciders, policy };
}
