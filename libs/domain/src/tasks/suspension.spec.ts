import { nmpd40023 } from '../policy/nmpd-400.23';
import { maySuspendUntil } from './suspension';

const NOW = Date.UTC(2026, 2, 2);
const DAY = 86_400_000;
const LONGEST = nmpd40023.longestTaskSuspensionDays * DAY;

describe('a task is put aside for a time, never for ever', () => {
  it.each([
    ['the next millisecond', NOW + 1, undefined],
    ['the last instant of the longest suspension', NOW + LONGEST, undefined],
    ['this instant', NOW, 'SUSPENSION_OUT_OF_RANGE'],
    ['the past', NOW - DAY, 'SUSPENSION_OUT_OF_RANGE'],
    ['one millisecond too long', NOW + LONGEST + 1, 'SUSPENSION_OUT_OF_RANGE'],
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
