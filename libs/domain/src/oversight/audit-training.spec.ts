import type { TrainingFacts } from '../training/valid';
import type { TestInput } from './audit-test';
import { testTraining } from './audit-tests';
import { day, noon, noRecords, policy, search, utc } from './fixtures';
import { freeze } from './quarterly-audit';
import type { AuditTestResult } from './quarterly-model';

const frozenAt = utc('2027-01-01T05:05:00Z');
const training: TrainingFacts = {
  id: 't1',
  course: 'FACESNXT-ONLINE',
  courseVersion: '1',
  completedAt: noon - 9 * day,
  verifiedAt: noon - 8 * day,
  expiresAt: null,
};

/** T3 of a quarter with two searches, `s1` the first. */
function tested(held: readonly TrainingFacts[], own = policy, packs: TestInput['packs'] = []): AuditTestResult {
  const members = [{ memberId: 'detective', training: held, accessBases: [] }];
  const records = { ...noRecords, searches: [search('later', { executedAt: noon + day }), search('s1')], members };
  const population = freeze(records, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone });
  return testTraining({ records, population, policy: own, packs });
}
const codes = ({ exceptions }: AuditTestResult): string[] => exceptions.map(({ code }) => code);

describe('training in the quarterly audit', () => {
  it.each([
    ['none', [], ['TRAINING_MISSING']],
    ['not verified', [{ ...training, verifiedAt: null }], ['TRAINING_MISSING']],
    ['of another course', [{ ...training, course: 'GENERAL-IT' }], ['TRAINING_MISSING']],
    [
      'of another course in time, and of this one later',
      [
        { ...training, course: 'GENERAL-IT' },
        { ...training, verifiedAt: noon + 1 },
      ],
      ['TRAINING_AFTER_FIRST_SEARCH'],
    ],
    ['of an earlier version that stays good', [{ ...training, courseVersion: '0' }], []],
    ['completed after the first search', [{ ...training, completedAt: noon + 1 }], ['TRAINING_AFTER_FIRST_SEARCH']],
    ['verified after the first search', [{ ...training, verifiedAt: noon + 1 }], ['TRAINING_AFTER_FIRST_SEARCH']],
    ['expired at the first search', [{ ...training, expiresAt: noon }], ['TRAINING_AFTER_FIRST_SEARCH']],
    [
      'expired and renewed',
      [
        { ...training, expiresAt: noon - 1 },
        { ...training, id: 't2' },
      ],
      [],
    ],
  ] as const)('V.E.3 (T3) judges training that is %s', (_, records3, found) => {
    const result = tested(records3);
    expect(codes(result)).toEqual(found);
    expect(result.exceptions.every(({ subject }) => subject.id === 's1')).toBe(true);
  });

  it('V.E.3 (T3) finds an earlier version of the course where it is to be taken again', () => {
    const retrain = { ...policy, training: { ...policy.training, supersededVersion: 'RETRAIN' as const } };
    expect(codes(tested([{ ...training, courseVersion: '0' }], retrain))).toEqual(['TRAINING_MISSING']);
  });

  it('V.E.3 (T3) goes by the settings of the day of the search, not by those of the audit', () => {
    const from = (at: number, version: number, change: object) => ({
      ...policy,
      version,
      effectiveFrom: new Date(at).toISOString(),
      training: { ...policy.training, supersededVersion: 'RETRAIN' as const, ...change },
    });
    const second = (at: number) => from(at, 2, { courseVersion: '2' });
    const both = (at: number) => [policy, second(at)];
    expect(codes(tested([training], second(noon + 1), both(noon + 1)))).toEqual([]);
    expect(codes(tested([training], second(noon), both(noon)))).toEqual(['TRAINING_MISSING']);
    expect(codes(tested([training], policy, [policy, second(noon - 1), from(noon + 1, 3, {})]))).toEqual(['TRAINING_MISSING']);
  });
});
