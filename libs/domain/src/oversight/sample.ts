/** How the sample is drawn, printed with it so that anybody can draw it again. */
export const SAMPLE_ALGORITHM = 'sorted ids, xoshiro128** after 64 discarded numbers, partial Fisher-Yates, version 1';

/** A drawn sample with all that drawing it again needs: the frozen population, this seed and this size. */
export interface Sample {
  readonly algorithm: string;
  readonly seed: string;
  readonly size: number;
  readonly ids: readonly string[];
}

const SEED = /^(?:[0-9a-f]{32})+$/;
const WORDS = 4;
/** A seed with few ones needs some steps before its numbers are mixed. */
const DISCARDED = 64;

/** The seed's 32-bit words, folded by exclusive or into four; an all-zero state, which the generator never leaves, becomes 1, 2, 3, 4. */
function stateOf(seed: string): [number, number, number, number] {
  if (!SEED.test(seed)) throw new RangeError('A seed is 32, 64, … lower-case hexadecimal digits.');
  const folded = [0, 0, 0, 0];
  for (let word = 0; word * 8 < seed.length; word += 1) {
    folded[word % WORDS] = ((folded[word % WORDS] ?? 0) ^ Number.parseInt(seed.slice(word * 8, word * 8 + 8), 16)) >>> 0;
  }
  const [a = 0, b = 0, c = 0, d = 0] = folded;
  return a === 0 && b === 0 && c === 0 && d === 0 ? [1, 2, 3, 4] : [a, b, c, d];
}

const rotateLeft = (x: number, by: number): number => ((x << by) | (x >>> (32 - by))) >>> 0;

/** xoshiro128** 1.1 (Blackman and Vigna, 2018; public domain): unsigned 32-bit numbers from a hexadecimal seed. Not for secrets. */
export function xoshiro128(seed: string): () => number {
  let [a, b, c, d] = stateOf(seed);
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const shifted = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ shifted) >>> 0;
    d = rotateLeft(d, 11);
    return result;
  };
}

/** A number in `[0, bound)`, every one as likely: draws beyond the last whole multiple of the bound are thrown away. */
function below(bound: number, next: () => number): number {
  const limit = 0x1_0000_0000 - (0x1_0000_0000 % bound);
  let drawn = next();
  while (drawn >= limit) drawn = next();
  return drawn % bound;
}

/**
 * Draws `size` different ids, each as likely, from a population in whatever order it comes: the same population, seed and size give the
 * same sample anywhere. `seed`: lower-case hexadecimal, a multiple of 32 digits, drawn after the freeze (VII.C). Throws RangeError on any
 * other seed. A population smaller than `size` is taken whole.
 */
export function drawSample(population: readonly string[], seed: string, size: number): Sample {
  const ids = [...new Set(population)].sort();
  const next = xoshiro128(seed);
  for (let step = 0; step < DISCARDED; step += 1) next();
  const count = Math.min(Math.max(0, Math.trunc(size)), ids.length);
  for (let at = 0; at < count; at += 1) {
    const other = at + below(ids.length - at, next);
    [ids[at], ids[other]] = [ids[other] ?? '', ids[at] ?? ''];
  }
  return { algorithm: SAMPLE_ALGORITHM, seed, size, ids: ids.slice(0, count) };
}

/** A sample drawn again: what was recorded, what the same seed gives now, and whether the two are one. */
export interface SampleRedrawn extends Sample {
  readonly redrawnIds: readonly string[];
  readonly same: boolean;
}

/** VII.C: draws a recorded sample again from its frozen population; `same` is false when population, seed or sample were changed since. */
export function redraw(population: readonly string[], { algorithm, seed, size, ids }: Sample): SampleRedrawn {
  const redrawn = drawSample(population, seed, size);
  const same = algorithm === redrawn.algorithm && ids.length === redrawn.ids.length && ids.every((id, at) => id === redrawn.ids[at]);
  return { algorithm, seed, size, ids, redrawnIds: redrawn.ids, same };
}
