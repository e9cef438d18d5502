import fc from 'fast-check';
import { drawSample, redraw, SAMPLE_ALGORITHM, xoshiro128 } from './sample';

const SEED = '00000001000000020000000300000004';
const hexSeed = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
const population = fc.uniqueArray(fc.uuid(), { maxLength: 60 });

describe('sample', () => {
  it.each([
    ['964d4a0cd40ab895ad7fdecb3006f0f0', [0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]],
    [SEED, [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]],
  ])("VII.C draws by the published generator: the reference implementation's first numbers for %s", (seed, numbers) => {
    const next = xoshiro128(seed);
    expect(numbers.map(() => next())).toEqual(numbers);
  });

  it('VII.C folds a longer seed by exclusive or, and never stands still', () => {
    const zeros = '0'.repeat(32);
    expect(xoshiro128(SEED + zeros)()).toBe(xoshiro128(SEED)());
    expect(xoshiro128(SEED + SEED)()).toBe(xoshiro128(SEED)());
    expect(xoshiro128(zeros)()).toBe(11520);
  });

  it.each(['', 'abc', 'g'.repeat(32), SEED.slice(1), `${SEED}0`])('VII.C takes %p for no seed', (seed) => {
    expect(() => drawSample(['a'], seed, 1)).toThrow(RangeError);
  });

  it('VII.C draws this sample for this seed, for ever', () => {
    const ids = Array.from({ length: 100 }, (_, n) => `s${n}`);
    expect(drawSample(ids, SEED, 5)).toEqual({ algorithm: SAMPLE_ALGORITHM, seed: SEED, size: 5, ids: expect.any(Array) });
    expect(drawSample(ids, SEED, 5).ids).toEqual(['s65', 's54', 's12', 's34', 's20']);
  });

  it('VII.C draws the same sample again, whatever the order of the population', () => {
    fc.assert(
      fc.property(population, hexSeed, fc.nat(70), (ids, seed, size) => {
        expect(drawSample([...ids].reverse(), seed, size)).toEqual(drawSample(ids, seed, size));
      }),
    );
  });

  it('VII.C draws different members of the population, as many as asked for or all of them', () => {
    fc.assert(
      fc.property(population, hexSeed, fc.nat(70), (ids, seed, size) => {
        const sample = drawSample(ids, seed, size).ids;
        expect(sample).toHaveLength(Math.min(size, ids.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.every((id) => ids.includes(id))).toBe(true);
      }),
    );
  });

  it('VII.C draws each as likely: within five standard deviations over many seeds', () => {
    const ids = Array.from({ length: 10 }, (_, n) => `s${n}`);
    const drawn = new Map<string, number>();
    for (let n = 0; n < 4_000; n += 1) {
      const seed = (n * 2_654_435_761).toString(16).padStart(32, '0');
      for (const id of drawSample(ids, seed, 3).ids) drawn.set(id, (drawn.get(id) ?? 0) + 1);
    }
    const deviation = Math.sqrt(4_000 * 0.3 * 0.7);
    expect([...drawn.values()].every((count) => Math.abs(count - 1_200) < 5 * deviation)).toBe(true);
  });

  const drawn = drawSample(['a', 'b', 'c', 'd'], SEED, 2);
  it.each([
    ['the same population in another order', ['d', 'c', 'b', 'a'], drawn, true],
    ['a population that lost one', ['a', 'b', 'c'].filter((id) => id !== drawn.ids[0]), drawn, false],
    ['a sample whose order was changed', ['a', 'b', 'c', 'd'], { ...drawn, ids: [...drawn.ids].reverse() }, false],
    ['a sample that lost one', ['a', 'b', 'c', 'd'], { ...drawn, ids: drawn.ids.slice(1) }, false],
    ['a sample said to be drawn otherwise', ['a', 'b', 'c', 'd'], { ...drawn, algorithm: 'by hand' }, false],
  ] as const)('VII.C lets a later auditor draw again, and says whether it is the same: %s', (_, ids, recorded, same) => {
    const { same: found, redrawnIds } = redraw(ids, recorded);
    expect([found, redrawnIds]).toEqual([same, drawSample(ids, recorded.seed, recorded.size).ids]);
  });
});
