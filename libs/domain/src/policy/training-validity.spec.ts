import { nmpd40023 } from './nmpd-400.23';
import { trainingValidUntil } from './training-validity';

const until = (completed: string, validityMonths: number | null) => {
  const end = trainingValidUntil(Date.parse(completed), { ...nmpd40023, training: { ...nmpd40023.training, validityMonths } });
  return end === null ? null : new Date(end).toISOString();
};
const utc = (local: string) => new Date(local).toISOString();

describe('V.E.3 how long training is valid', () => {
  it.each([
    ['for ever where the pack sets no months', '2026-01-15T12:00:00Z', null, null],
    ['for so many calendar months', '2026-01-15T12:00:00Z', 12, '2027-01-15T12:00:00Z'],
    ['to the last day of a shorter month', '2026-01-31T12:00:00Z', 1, '2026-02-28T12:00:00Z'],
    ['from a leap day to the last of February', '2028-02-29T12:00:00Z', 12, '2029-02-28T12:00:00Z'],
    ['to a leap day', '2027-08-29T09:00:00-04:00', 6, '2028-02-29T09:00:00-05:00'],
    ['over the year end', '2026-12-31T12:00:00Z', 2, '2027-02-28T12:00:00Z'],
    ['by the months of the agency where UTC is a month ahead', '2026-03-31T23:59:59.990-04:00', 3, '2026-06-30T23:59:59.990-04:00'],
    ['to the same hour in summer time', '2026-01-15T08:00:00-05:00', 6, '2026-07-15T08:00:00-04:00'],
    ['to the same hour in winter time', '2026-06-15T08:00:00-04:00', 6, '2026-12-15T08:00:00-05:00'],
    ['to a 02:30 that is skipped, moved to 03:30', '2026-02-08T02:30:00-05:00', 1, '2026-03-08T03:30:00-04:00'],
    ['to the first of two 01:30', '2026-10-01T01:30:00-04:00', 1, '2026-11-01T01:30:00-04:00'],
    ['from the second of two 01:30', '2026-11-01T01:30:00-05:00', 1, '2026-12-01T01:30:00-05:00'],
  ])('V.E.3 %s', (_, completed, months, end) => {
    expect(until(completed, months)).toBe(end && utc(end));
  });
});
