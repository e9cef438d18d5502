import {
  isMonthKey,
  isQuarterKey,
  localTimestampOf,
  minuteOfDay,
  monthBounds,
  monthOf,
  monthsOf,
  nominalPeriod,
  previousMonth,
  previousQuarter,
  quarterBounds,
  quarterOf,
} from './periods';

const zone = 'America/New_York';
const utc = (iso: string) => Date.parse(iso);
const within = (instant: number, { from, to }: { from: number; to: number }) => from <= instant && instant < to;

describe('periods', () => {
  it.each([
    ['31 March 23:59:59.99 EDT', '2026-03-31T23:59:59.990-04:00', '2026-03', '2026-Q1'],
    ['1 April 00:00:00 EDT', '2026-04-01T00:00:00-04:00', '2026-04', '2026-Q2'],
    ['1 November 00:00 EDT, the month and the fall-back day begin', '2026-11-01T00:00:00-04:00', '2026-11', '2026-Q4'],
    ['1 November 01:30 the first time', '2026-11-01T01:30:00-04:00', '2026-11', '2026-Q4'],
    ['1 November 01:30 the second time', '2026-11-01T01:30:00-05:00', '2026-11', '2026-Q4'],
    ['31 October 23:59:59 EDT, already November in UTC', '2026-11-01T03:59:59Z', '2026-10', '2026-Q4'],
    ['8 March 01:59:59 EST, before the skipped 02:30', '2026-03-08T06:59:59Z', '2026-03', '2026-Q1'],
    ['8 March 03:30 EDT, after the skipped 02:30', '2026-03-08T07:30:00Z', '2026-03', '2026-Q1'],
    ['29 February of a leap year', '2028-02-29T23:59:59.999-05:00', '2028-02', '2028-Q1'],
    ['the last instant of the year', '2026-12-31T23:59:59.999-05:00', '2026-12', '2026-Q4'],
    ['1 January 00:00 EST', '2027-01-01T05:00:00Z', '2027-01', '2027-Q1'],
    ['1 July 00:00 EDT', '2026-07-01T04:00:00Z', '2026-07', '2026-Q3'],
  ])('VII.B and VII.C place %s in its local month and quarter', (_, iso, month, quarter) => {
    expect(monthOf(utc(iso), zone)).toBe(month);
    expect(quarterOf(utc(iso), zone)).toBe(quarter);
    expect(within(utc(iso), monthBounds(month, zone))).toBe(true);
    expect(within(utc(iso), quarterBounds(quarter, zone))).toBe(true);
  });

  it.each([
    ['2026-01', '2026-01-01T05:00:00Z', '2026-02-01T05:00:00Z', 31 * 24],
    ['2028-02', '2028-02-01T05:00:00Z', '2028-03-01T05:00:00Z', 29 * 24],
    ['2026-03', '2026-03-01T05:00:00Z', '2026-04-01T04:00:00Z', 31 * 24 - 1],
    ['2026-11', '2026-11-01T04:00:00Z', '2026-12-01T05:00:00Z', 30 * 24 + 1],
    ['2026-12', '2026-12-01T05:00:00Z', '2027-01-01T05:00:00Z', 31 * 24],
  ])('VII.B bounds %s half-open, with the hours it really has', (key, from, to, hours) => {
    const period = monthBounds(key, zone);
    expect(period).toEqual({ from: utc(from), to: utc(to) });
    expect(period.to - period.from).toBe(hours * 3_600_000);
  });

  it.each([
    ['2026-Q1', '2026-01-01T05:00:00Z', '2026-04-01T04:00:00Z'],
    ['2026-Q3', '2026-07-01T04:00:00Z', '2026-10-01T04:00:00Z'],
    ['2026-Q4', '2026-10-01T04:00:00Z', '2027-01-01T05:00:00Z'],
  ])('VII.C bounds %s: EST quarters start at 05:00Z and EDT quarters at 04:00Z', (key, from, to) => {
    expect(quarterBounds(key, zone)).toEqual({ from: utc(from), to: utc(to) });
  });

  it('VII.B puts 23:59:59 EST and 00:00:00 of the next day into different months', () => {
    const midnight = utc('2026-12-01T00:00:00-05:00');
    expect([monthOf(midnight - 1_000, zone), monthOf(midnight, zone)]).toEqual(['2026-11', '2026-12']);
  });

  it.each([
    ['1 December 00:05 EST', '2026-12-01T05:05:00Z', '2026-11', '2026-Q3'],
    ['1 November 00:05 EDT', '2026-11-01T04:05:00Z', '2026-10', '2026-Q3'],
    ['1 January 00:05 EST', '2027-01-01T05:05:00Z', '2026-12', '2026-Q4'],
    ['1 July 00:05 EDT', '2026-07-01T00:05:00-04:00', '2026-06', '2026-Q2'],
  ])('VII.B and VII.C report, when fired nominally at %s, on the period just ended', (_, nominal, month, quarter) => {
    expect(nominalPeriod(nominal, zone)).toEqual({ month, quarter });
  });

  it('VII.C names the months of a quarter in order, and those that a stretch of time touches', () => {
    expect(monthsOf(quarterBounds('2026-Q4', zone), zone)).toEqual(['2026-10', '2026-11', '2026-12']);
    const lastInstant = utc('2026-04-01T00:00:00-04:00') - 1;
    expect(monthsOf({ from: lastInstant, to: lastInstant + 1 }, zone)).toEqual(['2026-03']);
    expect(monthsOf({ from: lastInstant, to: lastInstant + 2 }, zone)).toEqual(['2026-03', '2026-04']);
    expect(monthsOf({ from: lastInstant, to: lastInstant }, zone)).toEqual([]);
  });

  it('VII.B never meets 02:30 on 8 March 2026: the instant before and after the gap lie an hour apart on the clock', () => {
    const gap = utc('2026-03-08T07:00:00Z');
    expect([localTimestampOf(gap - 60_000, zone), localTimestampOf(gap, zone)]).toEqual([
      '2026-03-08 01:59 -05:00',
      '2026-03-08 03:00 -04:00',
    ]);
    expect([minuteOfDay(gap - 60_000, zone), minuteOfDay(gap, zone)]).toEqual([119, 180]);
  });

  it('VII.B and VII.C step back over the year end', () => {
    expect(previousMonth('2027-01')).toBe('2026-12');
    expect(previousQuarter('2027-Q1')).toBe('2026-Q4');
  });

  it.each(['2026-13', '2026-00', '2026-1', '2026-11-01', '26-11', '', '2026-Q4', '12026-11'])('VII.B takes %p for no month', (key) => {
    expect(isMonthKey(key)).toBe(false);
    expect(() => monthBounds(key, zone)).toThrow(new RangeError('A month key is YYYY-MM.'));
  });

  it.each(['2026-Q0', '2026-Q5', '2026-4', '2026-Q', '', '12026-Q4', '2026-Q44', '0-Q1'])('VII.C takes %p for no quarter', (key) => {
    expect(isQuarterKey(key)).toBe(false);
    expect(() => quarterBounds(key, zone)).toThrow(new RangeError('A quarter key is YYYY-Qn.'));
  });

  it('VII.B and VII.C know their keys', () => {
    expect([isMonthKey('2026-11'), isQuarterKey('2026-Q4')]).toEqual([true, true]);
  });

  it('VII.B and VII.C write the keys of early years with four digits', () => {
    expect([previousMonth('0100-02'), previousQuarter('0100-Q2')]).toEqual(['0100-01', '0100-Q1']);
  });

  it('VII.B tells the two 01:30 of the fall-back day apart by their offset', () => {
    expect(localTimestampOf(utc('2026-11-01T01:30:00-04:00'), zone)).toBe('2026-11-01 01:30 -04:00');
    expect(localTimestampOf(utc('2026-11-01T01:30:00-05:00'), zone)).toBe('2026-11-01 01:30 -05:00');
  });

  it('A11 measures the hour of a search by the wall clock', () => {
    expect(minuteOfDay(utc('2026-11-01T01:30:00-05:00'), zone)).toBe(90);
  });
});
