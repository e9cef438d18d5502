import fc from 'fast-check';
import { isRefusal } from '../kernel';
import { decider, isPresent, MemberStatus, Role } from '../people';
import { DAY, department, HOUR, moved, NOW, without, withStatus } from '../people/department.fixture';
import { departments, memberIds } from '../people/random.fixture';
import { BlockCause } from './model';
import { successorFromCustody, successorOf, superiorOf, type SuccessionFacts, type UnfinishedSearch } from './successor';

const facts: SuccessionFacts = {
  memberId: 'detective',
  cause: BlockCause.Transferred,
  eventAt: NOW - HOUR,
  roster: department,
  authorisedMemberIds: [],
};
/** The detective's post ended with the day on which they left. */
const ended = {
  ...department,
  assignments: department.assignments.map((post) => (post.memberId === 'detective' ? { ...post, to: NOW - HOUR } : post)),
};
const search: UnfinishedSearch = { searchId: 's1', caseMemberIds: [], people: {} };

describe('VII.E.2 the results of an unfinished search are delivered to a reassigned eligible owner', () => {
  it.each<[string, Partial<SuccessionFacts>, Partial<UnfinishedSearch>, string]>([
    ['the nearest superior who has an account', { authorisedMemberIds: ['sergeant', 'commander'] }, {}, 'sergeant SUPERIOR'],
    ['a further superior, where the nearest has none', { authorisedMemberIds: ['commander'] }, {}, 'commander SUPERIOR'],
    [
      'a superior before a member of the case',
      { authorisedMemberIds: ['commander', 'colleague'] },
      { caseMemberIds: ['colleague'] },
      'commander SUPERIOR',
    ],
    [
      'a member of the case, where no superior has an account',
      { authorisedMemberIds: ['colleague'] },
      { caseMemberIds: ['detective', 'crash', 'colleague'] },
      'colleague CASE_MEMBER',
    ],
    ['nobody with an account outside chain and case', { authorisedMemberIds: ['colleague', 'crash'] }, {}, 'sergeant CUSTODIAN'],
    [
      'the superior as custodian, where the member of the case has no account either',
      {},
      { caseMemberIds: ['colleague'] },
      'sergeant CUSTODIAN',
    ],
    [
      'a superior who is there, account or not',
      { roster: without(department, 'sergeant'), authorisedMemberIds: ['sergeant'] },
      {},
      'commander CUSTODIAN',
    ],
    [
      'nobody who presents a line-up of it',
      { authorisedMemberIds: ['sergeant', 'commander'] },
      { people: { LINEUP_ADMINISTRATOR: ['sergeant'] } },
      'commander SUPERIOR',
    ],
    [
      'nobody who compared it blind',
      { authorisedMemberIds: ['colleague', 'crash'] },
      { caseMemberIds: ['colleague', 'crash'], people: { AUTHOR: ['colleague'] } },
      'crash CASE_MEMBER',
    ],
    ['no custodian who presents a line-up of it', {}, { people: { LINEUP_ADMINISTRATOR: ['sergeant'] } }, 'commander CUSTODIAN'],
    ['the superior of the unit left, not of the new one', { roster: moved }, {}, 'sergeant CUSTODIAN'],
    [
      'the present superior of whoever keeps the post',
      { roster: moved, cause: BlockCause.Misuse, authorisedMemberIds: ['sergeant'] },
      {},
      'chief CUSTODIAN',
    ],
    ['the superior of the post that a member left long before', { roster: moved, eventAt: NOW - DAY }, {}, 'sergeant CUSTODIAN'],
  ])('VII.E.2 gives it to %s', (_, change, of, expected) => {
    const found = successorOf({ ...facts, ...change }, { ...search, ...of }, NOW);
    expect(`${found?.to} ${found?.basis}`).toBe(expected);
  });

  it('VII.E.2 gives it to nobody where nobody is there', () => {
    const away = without(department, ...department.members.map(({ id }) => id));
    expect(successorOf({ ...facts, roster: away }, search, NOW)).toBeUndefined();
  });

  it('VII.E.2 leaves no search without an owner while somebody is there who decides as Commander, and never asks who is barred or away', () => {
    const some = fc.subarray(memberIds(9));
    fc.assert(
      fc.property(
        departments(),
        fc.constantFrom(...memberIds(4)),
        some,
        some,
        some,
        (roster, memberId, authorised, onCase, administrators) => {
          const people = { LINEUP_ADMINISTRATOR: administrators };
          const found = successorOf(
            { ...facts, roster, memberId, authorisedMemberIds: authorised },
            { searchId: 's', caseMemberIds: onCase, people },
            NOW,
          );
          const excluded = [memberId, ...administrators];
          const somebody = decider(roster, { role: Role.Commander, excluded }, NOW);
          if (found === undefined) {
            expect(isRefusal(somebody)).toBe(true);
            return;
          }
          expect(excluded).not.toContain(found.to);
          expect(isPresent(roster, found.to, NOW)).toBe(true);
          expect(found.basis === 'CUSTODIAN' || authorised.includes(found.to)).toBe(true);
        },
      ),
    );
  });

  it.each<[string, Partial<SuccessionFacts & { custodianId: string }>, Partial<UnfinishedSearch>, string | undefined]>([
    ['stays with the custodian while nobody has an account', {}, { caseMemberIds: ['colleague'] }, undefined],
    ['is the custodian’s to carry, once they have one', { authorisedMemberIds: ['commander', 'sergeant'] }, {}, 'sergeant SUPERIOR'],
    ['passes to a superior who has one by now', { authorisedMemberIds: ['commander'] }, {}, 'commander SUPERIOR'],
    [
      'passes to a member of the case who has one by now',
      { authorisedMemberIds: ['colleague'] },
      { caseMemberIds: ['colleague'] },
      'colleague CASE_MEMBER',
    ],
    [
      'does not go back to the member whose account ended',
      { authorisedMemberIds: ['detective'] },
      { caseMemberIds: ['detective'] },
      undefined,
    ],
    [
      'is not carried by a custodian who presents a line-up of it',
      { authorisedMemberIds: ['sergeant'] },
      { people: { LINEUP_ADMINISTRATOR: ['sergeant'] } },
      undefined,
    ],
    ['that nobody was there to take finds a custodian', { custodianId: 'detective' }, {}, 'sergeant CUSTODIAN'],
    [
      'that nobody was there to take waits as long as nobody is',
      { custodianId: 'detective', roster: { ...department, members: [], assignments: [] } },
      {},
      undefined,
    ],
    [
      'whose custodian has left finds another one',
      { roster: withStatus(department, 'sergeant', MemberStatus.Separated, NOW) },
      {},
      'commander CUSTODIAN',
    ],
    ['waits for a superior who is away', { roster: without(department, 'commander'), authorisedMemberIds: ['commander'] }, {}, undefined],
  ])('VII.E.2 a search in custody %s', (_, change, of, expected) => {
    const found = successorFromCustody({ ...facts, custodianId: 'sergeant', ...change }, { ...search, ...of }, NOW);
    expect(found && `${found.to} ${found.basis}`).toBe(expected);
  });

  it.each<[string, Partial<SuccessionFacts>, string | undefined]>([
    ['the superior of the post that the member was transferred from', { roster: moved }, 'sergeant'],
    [
      'the superior of the post that a separated member held, though it has ended',
      { roster: ended, cause: BlockCause.Separated },
      'sergeant',
    ],
    ['the next superior, where that one is away', { roster: without(ended, 'sergeant'), cause: BlockCause.Separated }, 'commander'],
    ['the present superior of whoever keeps the post', { roster: moved, cause: BlockCause.Misuse }, 'chief'],
    ['the Major, where nobody is assigned above a member who keeps the post', { roster: ended, cause: BlockCause.Misuse }, 'major'],
  ])('VII.E gives tasks to %s', (_, change, expected) => {
    expect(superiorOf({ ...facts, ...change }, NOW)).toBe(expected);
  });
});
