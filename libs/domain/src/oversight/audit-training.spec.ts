import type { TrainingFacts } from '../training/valid';
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
function tested(held: readonly TrainingFacts[], settings = policy): AuditTestResult {
  const members = [{ memberId: 'detective', training: held, accessBases: [] }];
  const records = { ...noRecords, searches: [search('later', { executedAt: noon + day }), search('s1')], members };
  const population = freeze(records, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone });
  return testTraining({ records, population, policy: settings });
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
});
