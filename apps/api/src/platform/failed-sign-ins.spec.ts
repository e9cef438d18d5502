import { FailedSignIns } from './failed-sign-ins';

const MINUTE = 60_000;
const fails = (signIns: FailedSignIns, times: number, subject = 'detective', now = 0): boolean[] =>
  Array.from({ length: times }, () => signIns.failed('10.0.0.1', subject, now));

describe('AC-7: failed sign-ins', () => {
  it('block at the fifth within fifteen minutes, in that name from that address only, and say so once', () => {
    const signIns = new FailedSignIns();
    expect(fails(signIns, 4)).toEqual([false, false, false, false]);
    expect(signIns.blockedFor('10.0.0.1', 'detective', 0)).toBe(0);
    expect(fails(signIns, 2)).toEqual([true, false]);
    expect(signIns.blockedFor('10.0.0.1', 'detective', MINUTE)).toBe(14 * MINUTE);
    expect(signIns.blockedFor('10.0.0.2', 'detective', MINUTE)).toBe(0);
    expect(signIns.blockedFor('10.0.0.1', 'sergeant', MINUTE)).toBe(0);
  });

  it('are forgotten after fifteen minutes, and by a sign-in that succeeds before the fifth', () => {
    const signIns = new FailedSignIns();
    fails(signIns, 5);
    expect(signIns.blockedFor('10.0.0.1', 'detective', 15 * MINUTE - 1)).toBe(1);
    expect(signIns.blockedFor('10.0.0.1', 'detective', 15 * MINUTE)).toBe(0);
    expect(fails(signIns, 4, 'detective', 15 * MINUTE)).not.toContain(true);
    signIns.succeeded('10.0.0.1', 'detective');
    expect(fails(signIns, 4, 'detective', 15 * MINUTE)).not.toContain(true);
  });

  it('take a bounded memory: the name that failed longest ago is forgotten first', () => {
    const signIns = new FailedSignIns({ limit: 1, remembered: 2 });
    for (const subject of ['first', 'second', 'third']) fails(signIns, 1, subject);
    const blocked = ['first', 'second', 'third'].filter((subject) => signIns.blockedFor('10.0.0.1', subject, 0) > 0);
    expect(blocked).toEqual(['second', 'third']);
  });
});
