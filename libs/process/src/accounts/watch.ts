import { reviewStanding } from '@app/domain/accounts';
import { loadRoster } from '@app/persistence/people';
import type { DataSource, EntityManager } from 'typeorm';
import { alertMajor } from '../agreements/alerts';
import { packInForce } from '../policy';
import type { Raised } from '../process-row';
import { rerouteLegs } from '../registration/reroute';
import { dueRegistrations, reviewRegistration } from '../registration/sweep';
import { openUndocumented, undocumentedSearches } from '../search/undocumented';
import { transact } from '../transaction';
import { passFromCustody, releasedFromCustody } from './custody';
import { leftBehind, separateMembers } from './left-behind';
import { dueOrders } from './orders';
import { carryOut, reviewAccount } from './review';
import { standingFacts } from './standing';

/** One thing that a date alone brings about, in a transaction of its own. */
type Due = (manager: EntityManager) => Promise<Raised[]>;

/**
 * What happens because a day has come, by nobody's act: deactivations dated ahead, accounts whose member, unit, grant, training or use has
 * ended, members who left without an account, searches in custody that somebody may carry by now, registrations whose time has run out,
 * case-report entries that stay missing, agreements about to end. Everything is looked up in the records, so a day that was missed is caught up;
 * run again it finds nothing. Gives what the workflows are to be told. What fails is tried again on the next watch and does not hold up the rest: all
 * failures are thrown together at the end, after `tell` had what succeeded.
 */
export async function watchTheDay(dataSource: DataSource, now: Date, tell: (raised: readonly Raised[]) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const due of await whatIsDue(dataSource.manager, now)) {
    try {
      await tell(await transact(dataSource, due));
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'the watch could not do all that is due');
}

/** What is due, as far as a look without locks can tell; each is looked at once more under its locks. */
async function whatIsDue(manager: EntityManager, now: Date): Promise<Due[]> {
  const [roster, policy, at] = [await loadRoster(manager, now), await packInForce(manager, now), now.getTime()];
  const accounts = await standingFacts(manager, {}, { roster, policy, at });
  const effect = { now, actorId: null, source: 'worker' } as const;
  return [
    ...(await dueOrders(manager, now)).map(
      (order): Due =>
        (own) =>
          carryOut(own, order, now),
    ),
    ...accounts
      .filter((account) => reviewStanding(account, at) !== undefined)
      .map(
        ({ accountId }): Due =>
          (own) =>
            reviewAccount(own, accountId, effect),
      ),
    ...(await leftBehind(manager, now)).map(
      ({ id }): Due =>
        (own) =>
          separateMembers(own, [id], effect),
    ),
    ...(await releasedFromCustody(manager, roster, now)).map(
      (id): Due =>
        (own) =>
          passFromCustody(own, id, effect),
    ),
    ...(await dueRegistrations(manager, now)).map(
      (id): Due =>
        (own) =>
          reviewRegistration(own, id, now),
    ),
    ...(await undocumentedSearches(manager, now)).map(
      (id): Due =>
        (own) =>
          openUndocumented(own, id, now),
    ),
    (own) => rerouteLegs(own, effect),
    async (own) => {
      await alertMajor(own, now);
      return [];
    },
  ];
}
