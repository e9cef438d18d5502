import { turnBegan, type WeeklyTurns } from './turns';

const ZONE = 'America/New_York';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const night: WeeklyTurns = { days: [4, 5], begins: 22 * 60, ends: 6 * 60 };
const day: WeeklyTurns = { days: [1, 2, 3, 4, 5], begins: 8 * 60 + 30, ends: 17 * 60 };
const began = (turns: WeeklyTurns, at: string): string | undefined => {
  const instant = turnBegan(turns, Date.parse(at), ZONE);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe('turns of duty by the week', () => {
  it.each([
    ['its first minute', day, '2026-11-12T08:30:00-05:00', '2026-11-12T13:30:00.000Z'],
    ['not the minute before', day, '2026-11-12T08:29:59-05:00', undefined],
    ['its last minute', day, '2026-11-12T16:59:59-05:00', '2026-11-12T13:30:00.000Z'],
    ['not the minute after', day, '2026-11-12T17:00:00-05:00', undefined],
    ['not a day off', day, '2026-11-14T10:00:00-05:00', undefined],
    ['the evening of its day', night, '2026-11-12T23:00:00-05:00', '2026-11-13T03:00:00.000Z'],
    ['the morning after', night, '2026-11-13T05:59:00-05:00', '2026-11-13T03:00:00.000Z'],
    ['the morning after its last day', night, '2026-11-14T05:59:00-05:00', '2026-11-14T03:00:00.000Z'],
    ['not the morning before its first day', night, '2026-11-12T05:59:00-05:00', undefined],
    ['not the evening of a day off', night, '2026-11-14T23:00:00-05:00', undefined],
    ['a whole day', { days: [1], begins: 420, ends: 420 }, '2026-11-10T06:59:00-05:00', '2026-11-09T12:00:00.000Z'],
    ['a whole day, and no more', { days: [1], begins: 420, ends: 420 }, '2026-11-10T07:00:00-05:00', undefined],
  ])('A11 has %s', (_, turns, at, expected) => {
    expect(began(turns, at)).toBe(expected);
  });

  it.each([
    ['1 Nov 2026, 01:30 the first time', { begins: 0, ends: 90 }, '2026-11-01T01:29:00-04:00', true],
    ['1 Nov 2026, 01:29 the second time', { begins: 0, ends: 90 }, '2026-11-01T01:29:00-05:00', true],
    ['1 Nov 2026, 01:30 the second time', { begins: 0, ends: 90 }, '2026-11-01T01:30:00-05:00', false],
    ['1 Nov 2026, a turn that begins in the doubled hour', { begins: 90, ends: 480 }, '2026-11-01T01:30:00-04:00', true],
    ['8 Mar 2026, a turn that begins in the hour left out', { begins: 150, ends: 480 }, '2026-03-08T03:00:00-04:00', true],
    ['8 Mar 2026, a turn that ends in the hour left out', { begins: 0, ends: 150 }, '2026-03-08T03:29:00-04:00', true],
    ['8 Mar 2026, and not after it', { begins: 0, ends: 150 }, '2026-03-08T03:30:00-04:00', false],
  ])('2.4 the clocks change: %s', (_, hours, at, expected) => {
    expect(began({ days: EVERY_DAY, ...hours }, at) !== undefined).toBe(expected);
  });
});
