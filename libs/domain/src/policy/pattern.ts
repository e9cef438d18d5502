import { PackMistake } from './mistakes';

/** No repetition beyond this: no case number is longer. */
const MOST_REPEATS = 40;
/** So few ways to match that no text of 40 characters can keep a matcher busy. */
const MOST_VARIABLE = 4;
const MOST_CHOICES = 8;

/** The parts of a pattern: escapes, classes, groups, repetitions, choices, single characters. */
const TOKEN = /\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|\(\?:|\(\?[\s\S]?|\(|\)|\{\d+(?:,\d*)?\}\??|[*+?]\??|\||[\s\S]/g;
const REPEAT = /^(?:\{(\d+)(,)?(\d*)\}|([*+?]))\??$/;
/** Zero-width and looking elsewhere. */
const ANCHOR = /^(?:\^|\$|\\[bBk1-9]|\(\?[^:])/;

interface Group {
  choices: number;
  variable: number;
  repeats: number;
}

const emptyGroup = (): Group => ({ choices: 0, variable: 0, repeats: 0 });

/** How often a repetition repeats at least and at most. */
function rangeOf(token: string): readonly [number, number] | undefined {
  const [, least, comma, most, sign] = REPEAT.exec(token) ?? [];
  if (sign !== undefined) return sign === '?' ? [0, 1] : [sign === '*' ? 0 : 1, Infinity];
  if (least === undefined) return undefined;
  return [Number(least), comma === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
}

/**
 * What is wrong with a pattern of case numbers, or nothing. It is matched as a whole against what people type, so it must neither be anchored by
 * itself nor be slow for any text: every repetition is bounded, what repeats holds no choice and no repetition, and there are few of both.
 */
export function patternMistake(pattern: string): PackMistake | undefined {
  const whole = compiled(pattern);
  if (whole === undefined) return PackMistake.Pattern;
  const tokens = pattern.match(TOKEN) ?? [];
  if (tokens.some((token) => ANCHOR.test(token))) return PackMistake.PatternAnchored;
  return repetitionMistake(tokens) ?? (whole.test('') ? PackMistake.PatternEmpty : undefined);
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return undefined;
  }
}

function repetitionMistake(tokens: readonly string[]): PackMistake | undefined {
  const open: Group[] = [];
  let current = emptyGroup();
  let closed: Group | undefined;
  for (const token of tokens) {
    const range = rangeOf(token);
    if (range !== undefined) {
      const mistake = repeat(current, closed, range);
      if (mistake !== undefined) return mistake;
    }
    closed = undefined;
    if (token === '|') current.choices += 1;
    if (token === '(' || token === '(?:') {
      open.push(current);
      current = emptyGroup();
    }
    if (token === ')') {
      closed = current;
      current = joined(open.pop() ?? emptyGroup(), closed);
    }
  }
  return current.variable > MOST_VARIABLE || current.choices > MOST_CHOICES ? PackMistake.PatternExplosive : undefined;
}

/** Counts a repetition of what came just before: a group, when one has just closed. */
function repeat(current: Group, closed: Group | undefined, [least, most]: readonly [number, number]): PackMistake | undefined {
  if (most > MOST_REPEATS) return PackMistake.PatternUnbounded;
  const branching = closed !== undefined && (closed.choices > 0 || closed.repeats > 0);
  if (branching && most > 1) return PackMistake.PatternExplosive;
  current.repeats += 1;
  if (least !== most) current.variable += 1;
  return undefined;
}

const joined = (outer: Group, inner: Group): Group => ({
  choices: outer.choices + inner.choices,
  variable: outer.variable + inner.variable,
  repeats: outer.repeats + inner.repeats,
});
