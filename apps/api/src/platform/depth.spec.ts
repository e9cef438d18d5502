import { isDeeper } from './depth';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('how deep a body is', () => {
  it.each<[string, unknown, number, boolean]>([
    ['nothing', undefined, 0, false],
    ['a text', 'text', 0, false],
    ['null', null, 0, false],
    ['as many levels as allowed', nested(3), 3, false],
    ['one more', nested(4), 3, true],
    ['objects and lists in turn', { a: [{ b: [1] }] }, 3, true],
    ['many fields beside each other', Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`f${at}`, [at]])), 2, false],
    ['more than a stack holds', nested(400_000), 32, true],
  ])('is told of %s', (_, value, levels, deeper) => {
    expect(isDeeper(value, levels)).toBe(deeper);
  });
});
