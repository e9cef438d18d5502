import { refuse, refuseAll, sop } from '../kernel';
import { actorOf, Role, type Roster } from '../people';
import { DAY, department, NOW, without } from '../people/department.fixture';
import { toldOfProhibitedUse } from './prohibited-use';

const declared = refuse('PROHIBITED_USE', sop('IX.A.1'));
const other = refuse('PROBE_REQUIRED', sop('V.B'));
const standIn: Roster = {
  ...department,
  actingAppointments: [{ role: Role.Commander, holderId: 'sergeant', byId: 'chief', from: NOW - DAY, to: null }],
};
const told = (by: string, roster: Roster = department, refusal = declared): string | undefined => {
  const actor = actorOf(roster, by, NOW);
  if (actor === undefined) throw new Error(`${by} is nobody of this department`);
  return toldOfProhibitedUse(refusal, actor, roster, NOW);
};

describe('who is told of a declared prohibited use', () => {
  it.each<[string, string, Roster, string]>([
    ['the Commander, of a member', 'detective', department, 'role:INVESTIGATIVE_SECTION_COMMANDER'],
    ['the Major, of the Commander', 'commander', department, 'member:major'],
    ['the next above, where the Commander is away', 'detective', without(department, 'commander'), 'member:major'],
    ['the Commander alone, of who may act as one', 'sergeant', standIn, 'member:commander'],
  ])('IX.A %s', (_, by, roster, to) => {
    expect(told(by, roster)).toBe(to);
  });

  it('IX.A also where other gates failed before it', () => {
    expect(told('detective', department, refuseAll([other, declared]))).toBe('role:INVESTIGATIVE_SECTION_COMMANDER');
  });

  it('IX.A nobody, of any other refusal', () => {
    expect(told('detective', department, other)).toBeUndefined();
  });

  it('IX.A whoever comes to command, where nobody is left', () => {
    const members = department.members.filter(({ id }) => id === 'detective');
    const alone: Roster = { ...department, members, roleGrants: [], designations: [] };
    expect(told('detective', alone)).toBe('role:INVESTIGATIVE_SECTION_COMMANDER');
  });
});
