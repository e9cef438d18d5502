import { DAY, department, NOW } from '../people/department.fixture';
import type { Roster } from '../people';
import { supervisionMoved } from './legs';

/** The detective's post ends now and another begins. */
const moving = (unitId: string, supervisorId: string): Roster => ({
  ...department,
  assignments: department.assignments.flatMap((row) =>
    row.memberId === 'detective'
      ? [
          { ...row, to: NOW },
          { ...row, id: 'next', unitId, supervisorId, from: NOW, to: null },
        ]
      : [row],
  ),
});

describe('what was approved under other circumstances', () => {
  it.each<[string, Roster, boolean]>([
    ['nothing', department, false],
    ['the desk only', moving('section', 'sergeant'), false],
    ['the supervisor', moving('robbery', 'sergeant2'), true],
    ['the unit that gives access', moving('aiu', 'sergeant'), true],
    ['the unit to one without access', moving('road', 'sergeant'), true],
  ])('V.A a move of %s while pending', (_, roster, moved) => {
    expect(supervisionMoved(roster, 'detective', NOW - DAY, NOW)).toBe(moved);
    expect(supervisionMoved(roster, 'detective', NOW - DAY, NOW - 1)).toBe(false);
  });
});
