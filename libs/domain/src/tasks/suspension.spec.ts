import { nmpd40023 } from '../policy/nmpd-400.23';
import { maySuspendUntil } from './suspension';

const NOW = Date.parse('2026-03-02T09:00:00-05:00');
const DAY = 86_400_000;
/** Ninety calendar days, one of them of 23 hours. */
const LAST = Date.parse('2026-05-31T09:00:00-04:00');

describe('a task is put aside for a time, never for ever', () => {
  it.each([
    ['the next millisecond', NOW + 1, undefined],
    ['the last instant of the longest suspension', LAST, undefined],
    ['this instant', NOW, 'SUSPENSION_OUT_OF_RANGE'],
    ['the past', NOW - DAY, 'SUSPENSION_OUT_OF_RANGE'],
    ['one millisecond too long', LAST + 1, 'SUSPENSION_OUT_OF_RANGE'],
    ['no instant at all', Number.NaN, 'SUSPENSION_OUT_OF_RANGE'],
  ])('until %s', (_, until, code) => {
    expect(maySuspendUntil(until, NOW, nmpd40023)?.code).toBe(code);
  });

  it('too long names the days that are allowed', () => {
    expect(maySuspendUntil(NOW, NOW, nmpd40023)).toMatchObject({
      authority: { kind: 'CHOICE' },
      facts: { longestDays: nmpd40023.longestTaskSuspensionDays },
    });
  });
});
