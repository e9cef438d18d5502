import { officer } from '../registration/registration.fixture';
import { decideQuery, failedWhenRun, gatesOf } from './gates';
import { gates, NOW } from './search.fixture';
import { liftStop, stopSearches } from './stop';

const stop = { from: NOW - 1_000, to: null, stoppedBy: officer('commander').memberId };
const lifted = { ...stop, to: NOW };

describe('a stop of all searches', () => {
  it.each(['commander', 'major', 'chief'])('IX.A.6 is for the %s', (by) => {
    expect(stopSearches([], officer(by), NOW)).toBeUndefined();
    expect(stopSearches([lifted], officer(by), NOW)).toBeUndefined();
  });
  it.each(['sergeant', 'detective', 'coordinator'])('IX.A.6 is not for the %s', (by) => {
    expect(stopSearches([], officer(by), NOW)).toMatchObject({ code: 'NOT_PERMITTED', authority: { kind: 'CHOICE' } });
    expect(liftStop(stop, officer(by))).toMatchObject({ code: 'NOT_PERMITTED' });
  });
  it('IX.A.6 is not made twice', () => {
    expect(stopSearches([stop], officer('chief'), NOW)).toMatchObject({ code: 'SEARCHES_STOPPED', facts: { since: stop.from } });
  });
  it.each(['major', 'chief'])('IX.A.6 is lifted by another of the three, such as the %s, once', (by) => {
    expect(liftStop(stop, officer(by))).toBeUndefined();
    expect(liftStop(lifted, officer(by))).toMatchObject({ code: 'STOP_LIFTED', facts: { liftedAt: NOW } });
  });
  it('IX.A.6 is not lifted by whoever made it', () => {
    expect(liftStop(stop, officer('commander'))).toMatchObject({ code: 'STOP_SAME_PERSON', authority: { kind: 'CHOICE' } });
  });
});

describe('the gate of a stop', () => {
  const stopped = { ...gates, stops: [{ from: NOW, to: NOW + 10 }] };
  const failed = (at: number) => gatesOf(stopped, at).flatMap(({ gate, refusal }) => (refusal ? [[gate, refusal.code]] : []));

  it.each([
    ['from its first instant', NOW, [['STOP', 'SEARCHES_STOPPED']]],
    ['to its last', NOW + 9, [['STOP', 'SEARCHES_STOPPED']]],
    ['not before', NOW - 1, []],
    ['nor when it is lifted', NOW + 10, []],
  ])('IX.A.6 holds %s', (_, at, expected) => expect(failed(at)).toEqual(expected));

  it('IX.A.6 what was submitted before is not put to the provider, and what was run all the same is answered for', () => {
    expect(decideQuery(stopped, 'OPEN', NOW)).toMatchObject({ outcome: 'BLOCKED', failed: [{ code: 'SEARCHES_STOPPED' }] });
    expect(failedWhenRun(stopped, NOW)).toMatchObject([{ gate: 'STOP', type: 'SEARCHES_STOPPED', authority: { kind: 'CHOICE' } }]);
  });
});
