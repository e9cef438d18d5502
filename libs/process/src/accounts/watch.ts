import { reviewStanding } from '@app/domain/accounts';
import { loadRoster } from '@app/persistence/people';
import type { DataSource, EntityManager } from 'typeorm';
import { alertMajor } from '../agreements/alerts';
import { tellUnmatched } from '../cases/unmatched';
import type { RosterEffect } from '../people/context';
import type { Raised } from '../process-row';
import { rerouteLegs } from '../registration/reroute';
import { openRegistrations, reviewRegistration, verdictOn } from '../registration/sweep';
import { isOverdue, openUndocumented, unfiledSearches } from '../search/undocumented';
import { transact } from '../transaction';
import { passFromCustody, searchesInCustody, successorOfKept } from './custody';
import { leftBehind, separateMembers } from './left-behind';
import { dueOrders } from './orders';
import { carryOut, reviewAccount } from './review';
import { standingFacts } from './standing';

/** One thing that a date alone may bring about. */
interface Coming {
  /** Whether it is due, as far as a look without locks can tell; without it, it is. */
  readonly isDue?: () => boolean | Promise<boolean>;
  /** Does it in a transaction of its own, looking once more under its locks. */
  readonly act: (own: EntityManager) => Promise<Raised[]>;
}

/** What may be due of one kind. */
type Group = (manager: EntityManager, effect: RosterEffect) => Promise<Coming[]>;

const orders: Group = async (manager, { now }) =>
  (await dueOrders(manager, now)).map((order) => ({ act: (own) => carryOut(own, order, now) }));

const accounts: Group = async (manager, effect) => {
  const at = effect.now.getTime();
  const found = await standingFacts(manager, {}, { roster: await loadRoster(manager, effect.now), at });
  return found.map((account) => ({
    isDue: () => reviewStanding(account, at) !== undefined,
    act: (own) => reviewAccount(own, account.accountId, effect),
  }));
};

const leavers: Group = async (manager, effect) =>
  (await leftBehind(manager, effect.now)).map(({ id }) => ({ act: (own) => separateMembers(own, [id], effect) }));

const custody: Group = async (manager, effect) => {
  const roster = await loadRoster(manager);
  return (await searchesInCustody(manager)).map((search) => ({
    isDue: async () => (await successorOfKept(manager, search, roster, effect.now)) !== undefined,
    act: (own) => passFromCustody(own, search.searchId, effect),
  }));
};

const registrations: Group = async (manager, { now }) =>
  (await openRegistrations(manager)).map((registration) => ({
    isDue: async () => (await verdictOn(manager, registration, now)) !== undefined,
    act: (own) => reviewRegistration(own, registration.id, now),
  }));

const entries: Group = async (manager, { now }) =>
  (await unfiledSearches(manager)).map((search) => ({
    isDue: () => isOverdue(manager, search, now),
    act: (own) => openUndocumented(own, search.id, now),
  }));

const always: Group = (_, effect) =>
  Promise.resolve([
    { act: (own) => rerouteLegs(own, effect) },
    {
      async act(own) {
        await alertMajor(own, effect.now);
        return [];
      },
    },
    {
      async act(own) {
        await tellUnmatched(own, effect.now);
        return [];
      },
    },
  ]);

const GROUPS: readonly Group[] = [orders, accounts, leavers, custody, registrations, entries, always];

/**
 * What happens because a day has come, by nobody's act: deactivations dated ahead, accounts whose member, unit, grant, training or use has
 * ended, members who left without an account, searches in custody that somebody may carry by now, registrations whose time has run out,
 * case-report entries that stay missing, cases that nobody matched, agreements about to end. Everything is looked up in the records, so a day that was missed is caught up;
 * run again it finds nothing. Gives what the workflows are to be told. What fails, to be looked up, judged or done, holds up nothing else and is
 * tried again on the next watch: all failures are thrown together at the end, after `tell` had what succeeded.
 */
export async function watchTheDay(dataSource: DataSource, now: Date, tell: (raised: readonly Raised[]) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  const alone = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (failure) {
      failures.push(failure);
      return otherwise;
    }
  };
  const bring = async ({ isDue, act }: Coming): Promise<void> => {
    if (isDue === undefined || (await isDue())) await tell(await transact(dataSource, act));
  };
  const effect = { now, actorId: null, source: 'worker' } as const;
  for (const group of GROUPS) {
    for (const coming of await alone(() => group(dataSource.manager, effect), [])) await alone(() => bring(coming), undefined);
  }
  if (failures.length > 0) throw new AggregateError(failures, 'the watch could not do all that is due');
}
