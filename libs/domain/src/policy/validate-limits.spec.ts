import { stepKinds } from '../tasks/specs';
import { nmpd40023 } from '.';
import { PackMistake } from './mistakes';
import { mistakesOf, type PackContext } from './validate';

const context: PackContext = { stepKinds: stepKinds().map(({ kind }) => kind), secondsAllowed: false };
const draft = nmpd40023;
const found = (change: object) => mistakesOf({ ...draft, ...change }, context).map(({ path, mistake }) => [path, mistake] as const);
const ladder = (kind: string, rungs: unknown) => ({ deadlines: { ...draft.deadlines, [kind]: rungs } });
const search = (change: object) => ({ search: { ...draft.search, ...change } });

const many = (count: number, each: (index: number) => unknown) => Array.from({ length: count }, (_, index) => each(index));
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const minutes = (from: number, to: number) => ({ substantiation: { ...draft.substantiation, usualHours: { from, to } } });
const agreements = (change: object) => ({ agreements: { ...draft.agreements, ...change } });
const sign = (rungs: unknown) => ladder('monthlyReport.sign', rungs);

describe('how far a setting goes', () => {
  it.each([
    ['holidays', { holidays: many(1_000, day) }, { holidays: many(1_001, day) }],
    ['offences', search({ seriousOffences: many(500, String) }), search({ seriousOffences: many(501, String) })],
    ['an offence code', search({ seriousOffences: ['x'.repeat(40)] }), search({ seriousOffences: ['x'.repeat(41)] })],
    ['alerts', agreements({ alertDays: many(10, (index) => 10 - index) }), agreements({ alertDays: many(11, (index) => 11 - index) })],
    ['an extension', agreements({ extensionMaxDays: 366 }), agreements({ extensionMaxDays: 367 })],
    ['no extension', agreements({ extensionMaxDays: 0 }), agreements({ extensionMaxDays: -1 })],
    ['the hours of a day', minutes(0, 1_440), minutes(-1, 1_440)],
    [
      'searches to flag',
      { substantiation: { ...draft.substantiation, searchesPerCase: 1 } },
      { substantiation: { ...draft.substantiation, searchesPerCase: 0 } },
    ],
    ['a sample', { auditSampleSize: 10_000 }, { auditSampleSize: 10_001 }],
    ['a version', { version: 1 }, { version: 0 }],
    ['a version of a statement', { attestationVersion: 'x'.repeat(20) }, { attestationVersion: 'x'.repeat(21) }],
    ['a pattern', { caseNumberPattern: 'x'.repeat(200) }, { caseNumberPattern: 'x'.repeat(201) }],
    [
      'months of validity',
      { training: { ...draft.training, validityMonths: 120 } },
      { training: { ...draft.training, validityMonths: 121 } },
    ],
    [
      'a block',
      { deactivation: { blockWithinMinutes: 1_440, externalWithinHours: 720 } },
      { deactivation: { blockWithinMinutes: 1_440, externalWithinHours: 721 } },
    ],
    ['hours of a rung', sign({ due: { hours: 87_840 } }), sign({ due: { hours: 87_841 } })],
    ['days of a rung', sign({ due: { workingDays: 3_660 } }), sign({ due: { workingDays: 3_661 } })],
    [
      'escalations',
      sign({ escalate: many(10, (index) => ({ days: index + 1 })) }),
      sign({ escalate: many(11, (index) => ({ days: index + 1 })) }),
    ],
  ])('A18 of %s takes the last and refuses the next', (_, last, next) => {
    expect(found(last)).toEqual([]);
    expect(found(next).map(([, mistake]) => mistake)).toEqual([PackMistake.Range]);
  });

  it.each([
    ['one hour before five working days are over', { due: { workingDays: 5 }, escalate: [{ hours: 7 * 24 - 1 }] }, 1],
    ['when they are over', { due: { workingDays: 5 }, escalate: [{ hours: 7 * 24 }] }, 1],
    ['one hour after', { due: { workingDays: 5 }, escalate: [{ hours: 7 * 24 + 1 }] }, 0],
    ['three working days after three days', { due: { days: 3 }, escalate: [{ workingDays: 3 }] }, 1],
    ['four working days after three days', { due: { days: 3 }, escalate: [{ workingDays: 4 }] }, 0],
  ])('A12 compares rungs of several units on every day of the week: %s', (_, rungs, mistakes) => {
    expect(found(sign(rungs))).toHaveLength(mistakes);
  });
});
