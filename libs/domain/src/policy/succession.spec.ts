import { nmpd40023 } from '.';
import { PackMistake } from './mistakes';
import { followingMistakes, successionMistakes, type PackBefore } from './succession';

const now = Date.UTC(2026, 10, 2, 14);
const pack = { ...nmpd40023, version: 2, effectiveFrom: new Date(now).toISOString() };
const before: PackBefore = { from: now - 1, timeZone: nmpd40023.timeZone, usedSince: Date.UTC(2026, 0, 5) };
const after = (change: object, known: Partial<PackBefore> = {}) =>
  successionMistakes({ ...pack, ...change }, { lastVersion: 1, before: { ...before, ...known }, now });

describe('a pack follows those before it', () => {
  it('A18 counts versions up by one, without a gap', () => {
    expect(after({})).toEqual([]);
    expect(after({ version: 1 })).toEqual([{ path: 'version', mistake: PackMistake.Version }]);
    expect(after({ version: 3 })).toEqual([{ path: 'version', mistake: PackMistake.Version }]);
  });

  it('A18 lets no two packs be in force at once', () => {
    expect(after({}, { from: now })).toEqual([{ path: 'effectiveFrom', mistake: PackMistake.Overlap }]);
    expect(followingMistakes(pack, 5, { ...before, from: 5 })).toEqual([{ path: 'effectiveFrom', mistake: PackMistake.Overlap }]);
    expect(followingMistakes(pack, 6, { ...before, from: 5 })).toEqual([]);
  });

  it('A18 backdates nothing, beyond a clock that is five minutes behind', () => {
    const at = (ms: number) => after({ effectiveFrom: new Date(now + ms).toISOString() }, { from: 0 });
    expect(at(-300_000)).toEqual([]);
    expect(at(-300_001)).toEqual([{ path: 'effectiveFrom', mistake: PackMistake.Backdated }]);
  });

  const later = [{ path: 'goLiveAt', mistake: PackMistake.GoLive }];
  it.each([
    ['as it was', nmpd40023.goLiveAt, {}, []],
    ['earlier, so that more is tested', '2025-01-01T05:00:00Z', {}, []],
    ['later, over what was done here', '2026-07-01T04:00:00Z', {}, later],
    ['later, just after the first that was done', '2026-01-05T00:00:00.001Z', {}, later],
    ['later, with the first that was done', '2026-01-05T00:00:00Z', {}, []],
    ['later, where nothing was done yet', '2027-02-01T05:00:00Z', { usedSince: null }, []],
    ['still to come, where something was done', '2027-02-01T05:00:00Z', {}, later],
  ])('VII.A counts the tests from a go-live that is %s', (_, goLiveAt, known, mistakes) => {
    expect(after({ goLiveAt }, known)).toEqual(mistakes);
  });

  const zone = [{ path: 'timeZone', mistake: PackMistake.MonthBegins }];
  it.each([
    ['at the first instant of a month there', '2026-12-01T06:00:00Z', []],
    ['at the first instant of a summer month there', '2027-07-01T05:00:00Z', []],
    ['when a month begins in the zone before', '2026-12-01T05:00:00Z', zone],
    ['a millisecond later', '2026-12-01T06:00:00.001Z', zone],
    ['in the middle of a month', '2026-12-15T06:00:00Z', zone],
  ])('VII.B a new time zone begins %s', (_, effectiveFrom, mistakes) => {
    expect(after({ timeZone: 'America/Chicago', effectiveFrom })).toEqual(mistakes);
    expect(after({ effectiveFrom })).toEqual([]);
  });
});
