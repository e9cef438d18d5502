import { nmpd40023 } from '../policy';
import { lastUncovered, trainingAt, type TrainingFacts } from './valid';

const now = Date.UTC(2026, 10, 2);
const retrain = { ...nmpd40023.training, courseVersion: '2', supersededVersion: 'RETRAIN' as const };
const record: TrainingFacts = { id: 't', course: retrain.course, courseVersion: '2', completedAt: now, verifiedAt: now, expiresAt: null };
const earlier: TrainingFacts = { ...record, id: 'earlier', courseVersion: '1' };

describe('the training that counts', () => {
  it.each<[string, readonly TrainingFacts[], string]>([
    ['one verified at this instant', [record], 't'],
    ['one that expires a moment later', [{ ...record, expiresAt: now + 1 }], 't'],
    ['the current version beside an earlier one', [earlier, record], 't'],
    ['the one in force beside one that expired', [{ ...record, id: 'over', expiresAt: now }, record], 't'],
  ])('V.E.3 is %s', (_, records, id) => {
    expect(trainingAt(records, retrain, now)).toMatchObject({ counts: { id } });
  });

  it('V.E.3 is one of an earlier version where the department accepts it', () => {
    expect(trainingAt([earlier], { ...retrain, supersededVersion: 'ACCEPT' }, now)).toEqual({ counts: earlier });
  });

  it.each<[string, readonly TrainingFacts[], object]>([
    ['none at all', [], { lacks: 'COMPLETION' }],
    ['another course, verified', [{ ...record, course: 'GENERAL-IT' }], { lacks: 'COMPLETION' }],
    ['one completed a moment later', [{ ...record, completedAt: now + 1 }], { lacks: 'COMPLETION' }],
    ['one that nobody has verified', [{ ...record, verifiedAt: null }], { lacks: 'VERIFICATION' }],
    ['one verified a moment later', [{ ...record, verifiedAt: now + 1 }], { lacks: 'VERIFICATION' }],
    ['an earlier version that is taken again', [earlier], { lacks: 'VERSION' }],
    ['one that expires now', [{ ...record, expiresAt: now }], { lacks: 'VALIDITY', endedAt: now }],
    [
      'several that expired: the last one says since when',
      [
        { ...record, expiresAt: now - 2 },
        { ...record, expiresAt: now - 1 },
      ],
      { lacks: 'VALIDITY', endedAt: now - 1 },
    ],
    [
      'an unverified one of the course beside a verified one of another',
      [
        { ...record, verifiedAt: null },
        { ...record, course: 'OTHER' },
      ],
      { lacks: 'VERIFICATION' },
    ],
  ])('V.E.3 is not %s', (_, records, lack) => {
    expect(trainingAt(records, retrain, now)).toEqual(lack);
  });
});

describe('the last search that no training covered', () => {
  const held = [{ ...earlier, completedAt: now - 9, verifiedAt: now - 9 }, record];
  it.each<[string, readonly TrainingFacts[], 'ACCEPT' | 'RETRAIN', readonly number[], number | null]>([
    ['none: nothing ran', [], 'RETRAIN', [], null],
    ['none: each was covered', held, 'ACCEPT', [now - 9, now], null],
    ['the last one of several', [], 'ACCEPT', [now - 3, now - 1, now - 2], now - 1],
    ['one before the first training', held, 'ACCEPT', [now - 10, now], now - 10],
    ['one under an earlier version that is taken again', held, 'RETRAIN', [now - 1, now], now - 1],
    ['one under another course', [{ ...record, course: 'GENERAL-IT' }], 'ACCEPT', [now], now],
  ])('V.E.3 is %s', (_, records, supersededVersion, ran, at) => {
    expect(lastUncovered(records, { ...retrain, supersededVersion }, ran)).toBe(at);
  });
});
