import { firstInstantOf } from './days';

const ZONE = 'America/New_York';

describe('2.4 a local day begins at its first instant in the agency’s zone', () => {
  it.each([
    ['winter', '2026-01-01', '2026-01-01T05:00:00Z'],
    ['summer', '2026-07-01', '2026-07-01T04:00:00Z'],
    ['the day the clocks go forward', '2026-03-08', '2026-03-08T05:00:00Z'],
    ['the day after, which is an hour nearer', '2026-03-09', '2026-03-09T04:00:00Z'],
    ['the day the clocks go back', '2026-11-01', '2026-11-01T04:00:00Z'],
    ['the day after, which is an hour further', '2026-11-02', '2026-11-02T05:00:00Z'],
    ['29 February of a leap year', '2028-02-29', '2028-02-29T05:00:00Z'],
  ])('in %s', (_, day, instant) => {
    expect(firstInstantOf(day, ZONE)).toBe(Date.parse(instant));
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '+002026-01-01',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00',
    '',
    '0000-00-00',
  ])('%p is no day', (day) => {
    expect(firstInstantOf(day, ZONE)).toBeUndefined();
  });

  it('an unknown zone is a mistake of the installation, no missing day', () => {
    expect(() => firstInstantOf('2026-01-01', Symbol.iterator as unknown as string)).toThrow(TypeError);
  });
});
