import { nmpd40023 } from '../policy';
import { addSpan, highestDue, kindsInSeconds, ladderFor, rungInstants, subtractDays, type RungName } from './ladder';

const pack = nmpd40023;
const utc = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString();

describe('deadline ladder', () => {
  it.each([
    ['hours absolutely, over the fall-back hour', '2026-10-31T12:00:00-04:00', { hours: 24 }, '2026-11-01T11:00:00-05:00'],
    ['days by the wall clock, over the fall-back hour', '2026-10-31T12:00:00-04:00', { days: 1 }, '2026-11-01T12:00:00-05:00'],
    ['days to a skipped 02:30, moved to 03:30', '2026-03-07T02:30:00-05:00', { days: 1 }, '2026-03-08T03:30:00-04:00'],
    ['days to 29 February', '2028-02-28T09:00:00-05:00', { days: 1 }, '2028-02-29T09:00:00-05:00'],
    ['days to the twice-told 01:30, the first of them', '2026-10-31T01:30:00-04:00', { days: 1 }, '2026-11-01T01:30:00-04:00'],
    ['working days over a weekend', '2026-11-06T16:00:00-05:00', { workingDays: 1 }, '2026-11-09T16:00:00-05:00'],
    ['working days from a Saturday', '2026-11-07T10:00:00-05:00', { workingDays: 1 }, '2026-11-09T10:00:00-05:00'],
    ['working days over Thanksgiving and the weekend', '2026-11-25T10:00:00-05:00', { workingDays: 1 }, '2026-11-30T10:00:00-05:00'],
    ['working days over the year end', '2026-12-31T10:00:00-05:00', { workingDays: 1 }, '2027-01-04T10:00:00-05:00'],
    [
      'working days from the last instants of a quarter',
      '2026-03-31T23:59:59.990-04:00',
      { workingDays: 1 },
      '2026-04-01T23:59:59.990-04:00',
    ],
    ['working days over the fall-back weekend', '2026-10-30T01:30:00-04:00', { workingDays: 1 }, '2026-11-02T01:30:00-05:00'],
    ['no working days at all', '2026-11-07T10:00:00-05:00', { workingDays: 0 }, '2026-11-07T10:00:00-05:00'],
    ['seconds absolutely', '2026-11-07T10:00:00-05:00', { seconds: 3 }, '2026-11-07T10:00:03-05:00'],
  ] as const)('A12 counts %s', (_, from, span, to) => {
    expect(iso(addSpan(utc(from), span, pack))).toBe(iso(utc(to)));
  });

  it('A12 counts a local working day, although it is still the day before in the agency and already a holiday in UTC', () => {
    expect(iso(addSpan(utc('2026-11-09T20:00:00-05:00'), { workingDays: 1 }, pack))).toBe(iso(utc('2026-11-10T20:00:00-05:00')));
  });

  it.each([
    ['over the fall-back hour', '2026-11-02T00:00:00-05:00', 2, '2026-10-31T00:00:00-04:00'],
    ['over the skipped hour', '2026-03-09T00:00:00-04:00', 1, '2026-03-08T00:00:00-05:00'],
    ['a winter back from summer time', '2026-04-01T00:00:00-04:00', 90, '2026-01-01T00:00:00-05:00'],
    ['over 29 February', '2028-03-01T00:00:00-05:00', 1, '2028-02-29T00:00:00-05:00'],
    ['over the year end', '2027-01-01T00:00:00-05:00', 1, '2026-12-31T00:00:00-05:00'],
    ['from a month that begins on the day of the fall-back', '2026-11-01T00:00:00-04:00', 90, '2026-08-03T00:00:00-04:00'],
  ])('2.4 counts calendar days back, %s', (_, from, days, to) => {
    expect(iso(subtractDays(utc(from), days, pack))).toBe(iso(utc(to)));
  });

  it('A12 gives every rung its absolute instant, earliest first', () => {
    const ladder = { remind: { hours: 24 }, due: { days: 3 }, escalate: [{ days: 7 }, { workingDays: 10 }], expire: { days: 30 } };
    expect(rungInstants(ladder, utc('2026-06-01T12:00:00-04:00'), pack).map(({ rung, at }) => [rung, iso(at)])).toEqual([
      ['REMIND', '2026-06-02T16:00:00.000Z'],
      ['DUE', '2026-06-04T16:00:00.000Z'],
      ['ESCALATE_1', '2026-06-08T16:00:00.000Z'],
      ['ESCALATE_2', '2026-06-15T16:00:00.000Z'],
      ['EXPIRE', '2026-07-01T16:00:00.000Z'],
    ]);
  });

  it('A12 puts the rungs in the order of their instants, whatever the order of their spans', () => {
    const ladder = { remind: { days: 5 }, due: { hours: 1 }, escalate: [{ days: 2 }], expire: { days: 1 } };
    expect(rungInstants(ladder, 0, pack).map(({ rung }) => rung)).toEqual(['DUE', 'EXPIRE', 'ESCALATE_1', 'REMIND']);
  });

  it('A12 leaves out the rungs that the policy leaves out', () => {
    expect(rungInstants({}, 0, pack)).toEqual([]);
    expect(rungInstants({ due: { hours: 1 } }, 0, pack)).toEqual([{ rung: 'DUE', at: 3_600_000 }]);
  });

  it('A12 gives a kind that the policy does not name the ladder of all others', () => {
    expect(ladderFor(pack, 'no.such-kind')).toBe(pack.deadlines['*']);
    expect(ladderFor({ ...pack, deadlines: { 'a.b': { due: { hours: 1 } } } }, 'a.b')).toEqual({ due: { hours: 1 } });
    expect(ladderFor({ ...pack, deadlines: {} }, 'a.b')).toEqual({});
  });

  it('A12 lets time end what may end by it and nothing else, whatever an older pack says', () => {
    const ended = { ...pack, deadlines: { '*': { due: { days: 2 }, expire: { days: 9 } } } };
    expect(ladderFor(ended, 'monthlyReport.sign')).toEqual({ due: { days: 2 } });
    expect(ladderFor(ended, 'account.confirm-suspension').expire).toBeUndefined();
    expect(ladderFor(ended, 'registration.chief-grant')).toEqual({ due: { days: 2 }, expire: { days: 9 } });
  });

  it.each(['account.confirm-suspension', 'account.violation-finding'])(
    'A4 reviews %s by the setting, and again and again for a year',
    (kind) => {
      const review = (suspensionReviewDays: number) => ladderFor({ ...pack, suspensionReviewDays }, kind);
      expect(review(10)).toMatchObject({ remind: { days: 5 }, due: { days: 10 } });
      expect(review(10).escalate).toEqual([11, 15, ...Array.from({ length: 35 }, (_, n) => 20 + 10 * n)].map((days) => ({ days })));
      expect(review(90)).toMatchObject({ due: { days: 90 }, escalate: [11, 15, 180, 270, 360].map((days) => ({ days })) });
      expect(review(400).escalate).toEqual([{ days: 11 }, { days: 15 }]);
    },
  );

  it('VII.E.2 ends the text of a transferred member when its time is over, by the setting alone', () => {
    const kind = 'faceSearch.transferee-text';
    const accounts = { ...pack.accounts, transfereeText: { hours: 48 } };
    expect(ladderFor({ ...pack, accounts, deadlines: { [kind]: { due: { days: 9 } } } }, kind)).toEqual({
      due: { hours: 48 },
      expire: { hours: 48 },
    });
    const both = [
      { rung: 'EXPIRE', at: 100 },
      { rung: 'DUE', at: 100 },
    ] as const;
    expect(highestDue(both, 100)).toMatchObject({ effective: { rung: 'EXPIRE' }, missed: [{ rung: 'DUE' }] });
  });

  const rungs = (['REMIND', 'DUE', 'ESCALATE_1', 'EXPIRE'] as const).map((rung: RungName, index) => ({ rung, at: (index + 1) * 100 }));

  it.each([
    ['before the first', 99, undefined, [], 'REMIND'],
    ['at the very instant of the first', 100, 'REMIND', [], 'DUE'],
    ['after an outage over three', 399, 'ESCALATE_1', ['REMIND', 'DUE'], 'EXPIRE'],
    ['after all of them', 1_000, 'EXPIRE', ['REMIND', 'DUE', 'ESCALATE_1'], undefined],
  ] as const)('A12 lets only the highest rung due take effect, %s', (_, now, effective, missed, next) => {
    const due = highestDue([...rungs].reverse(), now);
    expect(due.effective?.rung).toBe(effective);
    expect(due.missed.map(({ rung }) => rung)).toEqual(missed);
    expect(due.next?.rung).toBe(next);
  });

  it('A12 names the kinds that count in seconds, which only a test may', () => {
    expect(kindsInSeconds(pack)).toEqual([]);
    const deadlines = { '*': { due: { hours: 1 } }, 'a.b': { escalate: [{ seconds: 2 }] } };
    expect(kindsInSeconds({ ...pack, deadlines })).toEqual(['a.b']);
    const accounts = { ...pack.accounts, transfereeText: { seconds: 2 } };
    expect(kindsInSeconds({ ...pack, accounts })).toEqual(['faceSearch.transferee-text']);
  });
});
