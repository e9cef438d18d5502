import { inForceAt, inForceDuring } from './in-force';

const pack = (version: number, from: number) => ({ id: 'p', version, effectiveFrom: new Date(from).toISOString() });
/** What is taken before all of them is in force later than they are. */
const otherwise = pack(0, 900);
const packs = [pack(3, 300), pack(1, 100), pack(2, 200)];
const during = (from: number, to: number) => inForceDuring(packs, { from, to }, otherwise).map(({ version }) => version);

describe('which settings were in force', () => {
  it.each([
    [99, 0],
    [100, 1],
    [199, 1],
    [200, 2],
    [1_000, 3],
  ])('A18 at %d those that took effect last: version %d', (at, version) => {
    expect(inForceAt(packs, at, otherwise).version).toBe(version);
  });

  it('A18 takes the higher version where two took effect at once', () => {
    expect(inForceAt([pack(5, 100), pack(4, 100)], 100, otherwise).version).toBe(5);
    expect(inForceAt([pack(9, 100), pack(2, 200)], 200, otherwise).version).toBe(2);
  });

  it.each([
    [0, 100, [0]],
    [0, 101, [0, 1]],
    [100, 200, [1]],
    [150, 301, [1, 2, 3]],
    [400, 400, [3]],
  ])('A18 from %d until before %d all of %p', (from, to, versions) => {
    expect(during(from, to)).toEqual(versions);
  });
});
