import { stepKinds } from '../tasks/specs';
import { nmpd40023 } from '.';
import { MAY_EXPIRE, mayExpire } from './may-expire';
import { PackMistake } from './mistakes';
import { mistakesOf, type PackContext } from './validate';

const context: PackContext = { stepKinds: stepKinds().map(({ kind }) => kind), secondsAllowed: false };
const draft = nmpd40023;
const found = (change: object, { secondsAllowed = false } = {}) =>
  mistakesOf({ ...draft, ...change }, { ...context, secondsAllowed }).map(({ path, mistake }) => [path, mistake]);
const ladder = (kind: string, rungs: unknown) => ({ deadlines: { ...draft.deadlines, [kind]: rungs } });
const pathOf = (kind: string) => `deadlines["${kind}"]`;
const SIGN = pathOf('monthlyReport.sign');

describe('the ladders of a pack', () => {
  it.each([
    [
      'a kind that no process has',
      ladder('monthlyReport.singing', { due: { days: 1 } }),
      [['deadlines["monthlyReport.singing"]', PackMistake.StepKind]],
    ],
    ['no ladder for the others', { deadlines: {} }, [['deadlines', PackMistake.Fallback]]],
    [
      'ladders that are none',
      { deadlines: [] },
      [
        ['deadlines', PackMistake.Type],
        ['deadlines', PackMistake.Fallback],
      ],
    ],
    ['nothing for ladders', { deadlines: null }, [['deadlines', PackMistake.Type]]],
    ['nothing for a rung', ladder('monthlyReport.sign', { due: null }), [[`${SIGN}.due`, PackMistake.Missing]]],
    ['an unknown rung', ladder('monthlyReport.sign', { warn: { days: 1 } }), [[`${SIGN}.warn`, PackMistake.Unknown]]],
    ['a rung of no length', ladder('monthlyReport.sign', { due: { days: 0 } }), [[`${SIGN}.due.days`, PackMistake.Range]]],
    ['a rung in the past', ladder('monthlyReport.sign', { due: { hours: -1 } }), [[`${SIGN}.due.hours`, PackMistake.Range]]],
    ['a rung without a unit', ladder('monthlyReport.sign', { due: {} }), [[`${SIGN}.due`, PackMistake.Missing]]],
    ['a rung with two units', ladder('monthlyReport.sign', { due: { days: 1, hours: 2 } }), [[`${SIGN}.due`, PackMistake.Type]]],
    ['a rung in an unknown unit', ladder('monthlyReport.sign', { due: { weeks: 1 } }), [[`${SIGN}.due.weeks`, PackMistake.Unknown]]],
    ['a rung that is a number', ladder('monthlyReport.sign', { due: 3 }), [[`${SIGN}.due`, PackMistake.Missing]]],
    ['an escalation without a rung', ladder('monthlyReport.sign', { escalate: [] }), [[`${SIGN}.escalate`, PackMistake.Range]]],
    ['seconds outside of a test', ladder('monthlyReport.sign', { due: { seconds: 3 } }), [[`${SIGN}.due`, PackMistake.Seconds]]],
    [
      'a due date before its reminder',
      ladder('monthlyReport.sign', { remind: { days: 3 }, due: { days: 2 } }),
      [[`${SIGN}.due`, PackMistake.Rungs]],
    ],
    [
      'a due date with its reminder',
      ladder('monthlyReport.sign', { remind: { hours: 48 }, due: { days: 2 } }),
      [[`${SIGN}.due`, PackMistake.Rungs]],
    ],
    [
      'an escalation before the due date',
      ladder('monthlyReport.sign', { due: { days: 5 }, escalate: [{ days: 4 }, { days: 3 }] }),
      [
        [`${SIGN}.escalate[0]`, PackMistake.Rungs],
        [`${SIGN}.escalate[1]`, PackMistake.Rungs],
      ],
    ],
    [
      'an end before the escalation',
      ladder('registration.chief-grant', { escalate: [{ days: 4 }], expire: { hours: 4 } }),
      [['deadlines["registration.chief-grant"].expire', PackMistake.Rungs]],
    ],
    [
      'days that may come before working days',
      ladder('monthlyReport.sign', { due: { workingDays: 5 }, escalate: [{ days: 6 }] }),
      [[`${SIGN}.escalate[0]`, PackMistake.Rungs]],
    ],
  ])('A12 refuses %s', (_, change, mistakes) => {
    expect(found(change)).toEqual(mistakes);
  });

  it.each([
    ['rungs of several units', { remind: { hours: 24 }, due: { workingDays: 5 }, escalate: [{ days: 8 }] }],
    ['no rung at all', {}],
  ])('A12 takes %s', (_, rungs) => {
    expect(found(ladder('monthlyReport.sign', rungs))).toEqual([]);
  });

  it('A12 lets a test count in seconds, of any length above zero', () => {
    expect(found(ladder('monthlyReport.sign', { due: { seconds: 0.5 } }), { secondsAllowed: true })).toEqual([]);
    const later = (due: number) =>
      found(ladder('monthlyReport.sign', { remind: { hours: 1 }, due: { seconds: due } }), { secondsAllowed: true });
    expect([later(3_601), later(3_600)]).toEqual([[], [[`${SIGN}.due`, PackMistake.Rungs]]]);
    expect(found(ladder('monthlyReport.sign', { due: { seconds: 0 } }), { secondsAllowed: true })).toEqual([
      [`${SIGN}.due.seconds`, PackMistake.Range],
    ]);
    expect(found(ladder('monthlyReport.sign', { due: { seconds: Infinity } }), { secondsAllowed: true })).toEqual([
      [`${SIGN}.due.seconds`, PackMistake.Range],
    ]);
  });
});

describe('what time may end', () => {
  const TEXT = 'faceSearch.transferee-text';
  const duties = ['*', ...context.stepKinds.filter((kind) => !mayExpire(kind))];

  it.each(duties)('A12 never %s, whichever pack asks for it', (kind) => {
    expect(found(ladder(kind, { expire: { days: 90 } }))).toContainEqual([`${pathOf(kind)}.expire`, PackMistake.Duty]);
  });

  it.each(Object.keys(MAY_EXPIRE).filter((kind) => kind !== TEXT))('V.A a request for registration, at %s', (kind) => {
    expect(found(ladder(kind, { expire: { days: 30 } }))).toEqual([]);
  });

  it.each(Object.entries(MAY_EXPIRE))('A12 %s is a step, and says why', (kind, reason) => {
    expect(context.stepKinds).toContain(kind);
    expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('what is said in one place of a pack', () => {
  it.each(['account.confirm-suspension', 'account.violation-finding'])('A4 the review of %s is due by its own setting', (kind) => {
    expect(found(ladder(kind, { remind: { days: 5 }, due: { days: 8 }, escalate: [{ days: 11 }] }))).toEqual([
      [`${pathOf(kind)}.due`, PackMistake.Elsewhere],
    ]);
  });

  it('VII.E.2 the time for the text of a transferred member has its own setting', () => {
    expect(found(ladder('faceSearch.transferee-text', { due: { hours: 9 } }))).toEqual([
      [pathOf('faceSearch.transferee-text'), PackMistake.Elsewhere],
    ]);
  });

  const both = (...kinds: string[]) => kinds.map((kind) => [pathOf(`account.${kind}`), PackMistake.Review]);
  it.each([
    ['after its reminder', 6, []],
    ['not with its reminder', 5, both('confirm-suspension', 'violation-finding')],
    ['not with its first escalation', 11, both('confirm-suspension', 'violation-finding')],
    ['not long after it', 90, both('confirm-suspension', 'violation-finding')],
  ])('A4 a suspension is due for review %s', (_, suspensionReviewDays, mistakes) => {
    expect(found({ suspensionReviewDays })).toEqual(mistakes);
  });

  it('A4 a suspension without a ladder of its own is measured by that of all others', () => {
    const { 'account.confirm-suspension': _, ...deadlines } = draft.deadlines;
    expect(found({ deadlines })).toEqual(both('confirm-suspension'));
    expect(found({ deadlines, suspensionReviewDays: 6 })).toEqual([]);
  });
});
