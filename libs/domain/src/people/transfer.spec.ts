import { DAY, department, NOW, withStatus } from './department.fixture';
import { AssignmentKind, MemberStatus, type Roster } from './roster';
import { TransferEffect, transferEffect } from './transfer';

const lenient = { transferBetweenEligibleUnits: 'LENIENT' } as const;
const strict = { transferBetweenEligibleUnits: 'STRICT' } as const;
const moved = (memberId: string, unitId: string): Roster => ({
  ...department,
  assignments: [
    ...department.assignments.map((row) => (row.memberId === memberId ? { ...row, to: NOW } : row)),
    { id: 'new', memberId, unitId, supervisorId: 'sergeant', kind: AssignmentKind.Regular, from: NOW, to: null },
  ],
});
const detailed = (memberId: string, unitId: string): Roster => ({
  ...department,
  assignments: [
    ...department.assignments,
    { id: 'detail', memberId, unitId, supervisorId: null, kind: AssignmentKind.Temporary, from: NOW, to: NOW + DAY },
  ],
});

describe('VII.E.2 "the Unit" is the one that gave the access (A3)', () => {
  it.each([
    [
      'a move within the Section, units having parents, changes nothing',
      moved('detective', 'section'),
      'detective',
      'INVESTIGATIVE_SECTION',
      strict,
      'NONE',
    ],
    [
      'a detail elsewhere beside the regular post changes nothing',
      detailed('detective', 'road'),
      'detective',
      'INVESTIGATIVE_SECTION',
      strict,
      'NONE',
    ],
    ['the Chief’s approval is no unit and is not left', moved('patrol', 'traffic'), 'patrol', 'CHIEF_APPROVAL', strict, 'NONE'],
    [
      'a move from AIU to the Section is confirmed by the new supervisor',
      moved('crash', 'robbery'),
      'crash',
      'AIU',
      lenient,
      'NEW_SUPERVISOR_CONFIRMS',
    ],
    [
      'a move from AIU to the Section deactivates where the department says so',
      moved('crash', 'robbery'),
      'crash',
      'AIU',
      strict,
      'DEACTIVATE',
    ],
    [
      'a move from the Section to AIU is confirmed by the new supervisor',
      moved('detective', 'aiu'),
      'detective',
      'INVESTIGATIVE_SECTION',
      lenient,
      'NEW_SUPERVISOR_CONFIRMS',
    ],
    [
      'a move out of the named units deactivates, lenient or not',
      moved('detective', 'road'),
      'detective',
      'INVESTIGATIVE_SECTION',
      lenient,
      'DEACTIVATE',
    ],
    ['the unit around AIU gives no access', moved('crash', 'traffic'), 'crash', 'AIU', lenient, 'DEACTIVATE'],
    [
      'who leaves the department leaves the unit',
      withStatus(department, 'detective', MemberStatus.Separated),
      'detective',
      'INVESTIGATIVE_SECTION',
      lenient,
      'DEACTIVATE',
    ],
  ] as const)('%s', (_, roster, memberId, basis, setting, effect) => {
    expect(transferEffect(roster, { memberId, basis }, setting, NOW)).toBe(effect);
  });

  it('the unit is left at the first instant of the new post, not before', () => {
    const roster = moved('detective', 'road');
    const effects = [NOW - 1, NOW].map((at) =>
      transferEffect(roster, { memberId: 'detective', basis: 'INVESTIGATIVE_SECTION' }, lenient, at),
    );
    expect(effects).toEqual([TransferEffect.None, TransferEffect.Deactivate]);
  });

  it('a detail in the unit that gave the access keeps it until its last instant', () => {
    const roster: Roster = { ...detailed('patrol', 'aiu') };
    const effects = [NOW, NOW + DAY - 1, NOW + DAY].map((at) => transferEffect(roster, { memberId: 'patrol', basis: 'AIU' }, lenient, at));
    expect(effects).toEqual([TransferEffect.None, TransferEffect.None, TransferEffect.Deactivate]);
  });
});
