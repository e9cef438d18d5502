import { candidatesFor, Role, type Roster } from '../people';
import { department, NOW, without } from '../people/department.fixture';
import { escalationNeed, mayBeAsked, reportNeed } from './escalation';

/** Who joins a task at each of three escalations. */
function climb(offered: string[], excluded: string[], roster: Roster = department): string[][] {
  const candidates = [...offered];
  return [1, 2, 3].map(() => {
    const joined = candidatesFor(roster, escalationNeed(candidates, excluded), NOW).candidates.filter(
      (found) => !candidates.includes(found),
    );
    candidates.push(...joined);
    return joined;
  });
}

const COMMANDER = `role:${Role.Commander}`;
const MAJOR = `role:${Role.Major}`;
const CHIEF = `role:${Role.Chief}`;

describe('architecture 5: an escalation asks the next in chain beside the earlier ones', () => {
  it.each<[string, string[], string[], Roster, string[][]]>([
    [
      'a supervisor’s task goes to Commander, Major and Chief',
      ['member:sergeant'],
      ['detective'],
      department,
      [[COMMANDER], [MAJOR], [CHIEF]],
    ],
    ['the Commander’s goes to Major and Chief, and there it stays', [COMMANDER], [], department, [[MAJOR], [CHIEF], []]],
    [
      'a rung whose holder is excluded goes to the next',
      ['member:sergeant'],
      ['detective', 'commander'],
      department,
      [['member:major'], ['member:chief'], []],
    ],
    ['a rung whose holder is away goes to the next', [COMMANDER], [], without(department, 'major'), [['member:chief'], [], []]],
    ['a task without any candidate goes up all the same', [], [], department, [[COMMANDER], [MAJOR], [CHIEF]]],
    ['nobody left: nobody joins', ['member:sergeant'], ['commander', 'major', 'chief'], department, [[], [], []]],
  ])('%s', (_, offered, excluded, roster, joined) => {
    expect(climb(offered, excluded, roster)).toEqual(joined);
  });
});

describe('whom an escalation asks beside', () => {
  it.each<[string, string[], string[]]>([
    ['a member who is asked by name is not asked again', ['member:sergeant', COMMANDER], ['sergeant']],
    ['a role is nobody in particular', [COMMANDER], []],
    ['an id is taken whole, whatever it holds', ['member:a:b\nc', 'role:member:x'], []],
  ])('architecture 5: %s', (_, candidates, holders) => {
    expect(escalationNeed(candidates, ['detective']).excluded).toEqual(['detective', ...holders]);
  });
});

describe('2.6 who is told of a late task that only one person can do', () => {
  it.each<[string, number, string, string[], Roster, string[]]>([
    ['the Commander first', 0, 'member:detective', [], department, [COMMANDER]],
    ['the Major next', 1, 'member:detective', [], department, [MAJOR]],
    ['the Chief last', 2, 'member:detective', [], department, [CHIEF]],
    ['the Chief again, since nobody is above', 5, 'member:detective', [], department, [CHIEF]],
    ['not the Commander of a task of their own', 0, 'member:commander', [], department, ['member:major']],
    ['not who has no part in it to have', 0, 'member:detective', ['commander'], department, ['member:major']],
    ['who decides for a Commander who is away', 0, 'member:detective', [], without(department, 'commander'), ['member:major']],
  ])('%s', (_, level, asked, excluded, roster, told) => {
    expect(candidatesFor(roster, reportNeed(level, [asked], excluded), NOW).candidates).toEqual(told);
  });
});

describe('A4 an escalation asks nobody who may not decide', () => {
  const FINDING = 'account.violation-finding';
  it.each<[string, string, string | null, string, boolean]>([
    ['the Commander about a detective', FINDING, 'detective', 'commander', true],
    ['the Major about the Commander', FINDING, 'commander', 'major', true],
    ['not the Commander about the Major', FINDING, 'major', 'commander', false],
    ['not the Commander about themselves', FINDING, 'commander', 'commander', false],
    ['not a sergeant, in whosever place', FINDING, 'detective', 'sergeant', false],
    ['nobody who is unknown', FINDING, 'detective', 'stranger', false],
    ['anybody who is reached, where being asked is enough', 'registration.supervisor-approval', 'detective', 'sergeant', true],
    ['anybody, where no row names the kind', 'faceSearch.dna', null, 'sergeant', true],
  ])('%s', (_, kind, subjectMemberId, memberId, may) => {
    expect(mayBeAsked({ kind, subjectMemberId }, department, NOW)(memberId)).toBe(may);
  });
});
