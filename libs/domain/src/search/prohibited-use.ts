import { barredFrom } from '../duties';
import { isRefusal, type Refusal } from '../kernel';
import { decider, memberPrincipal, Role, rolePrincipal, type Actor, type Principal, type Roster } from '../people';

/**
 * IX.A: who is told of a request in which somebody declared a prohibited use: the Commander, or who stands in; the Major or the next above where
 * the Commander, or who stands in, declared it. Nobody (undefined) where the refusal is for something else. `at` in epoch ms.
 */
export function toldOfProhibitedUse({ code, also }: Refusal, by: Actor, roster: Roster, at: number): Principal | undefined {
  if (![code, ...also.map((each) => each.code)].includes('PROHIBITED_USE')) return undefined;
  const excluded = barredFrom('faceSearch.told-prohibited-use', { OWN: [by.memberId] });
  const first = decider(roster, { role: Role.Commander, excluded }, at);
  if (isRefusal(first)) return rolePrincipal(Role.Commander);
  return by.principals.includes(first.principal) ? memberPrincipal(first.memberId) : first.principal;
}
