import { PackMistake } from './mistakes';
import { patternMistake } from './pattern';

describe('VI.B the pattern of case numbers', () => {
  it.each([
    ['the default', '(?:19|20)\\d{2}-\\d{5,7}'],
    ['letters and a class with signs that are anchors elsewhere', '[A-Z^$|*+]{2,4}/\\d{1,6}'],
    ['escaped signs', '\\$\\^\\*\\(\\)\\|\\.\\d'],
    ['an optional part', '\\d{4}(?:-[A-Z])?'],
    ['an optional part with a repetition of fixed length', '\\d{4}(?:-\\d{3})?'],
    ['a group repeated a fixed number of times', '(?:AB-){2}\\d'],
    ['four varying repetitions', 'a{1,40}b{1,2}c?d{0,1}'],
    ['eight choices', 'a|b|c|d|e|f|g|h|i'],
    ['a lazy repetition', '\\d{1,4}?-\\d'],
    ['braces that repeat nothing', '\\{\\d\\}'],
  ])('VI.B takes %s', (_, pattern) => {
    expect(patternMistake(pattern)).toBeUndefined();
  });

  it.each([
    ['an open group', '(\\d', PackMistake.Pattern],
    ['an open class', '[a', PackMistake.Pattern],
    ['a repetition of nothing', '*a', PackMistake.Pattern],
    ['an anchor at the beginning', '^\\d{4}', PackMistake.PatternAnchored],
    ['an anchor at the end', '\\d{4}$', PackMistake.PatternAnchored],
    ['an anchor in a choice', 'a|^b', PackMistake.PatternAnchored],
    ['a word boundary', '\\b\\d{4}', PackMistake.PatternAnchored],
    ['a look-ahead', '(?=\\d)\\d{4}', PackMistake.PatternAnchored],
    ['a look-behind', '(?<=a)\\d{4}', PackMistake.PatternAnchored],
    ['a named group', '(?<year>\\d{4})', PackMistake.PatternAnchored],
    ['a back-reference', '(\\d)\\1', PackMistake.PatternAnchored],
    ['a star', 'a\\d*', PackMistake.PatternUnbounded],
    ['a plus', '\\d+', PackMistake.PatternUnbounded],
    ['a lazy plus', '\\d+?', PackMistake.PatternUnbounded],
    ['a repetition without a largest number', '\\d{2,}', PackMistake.PatternUnbounded],
    ['a repetition beyond any case number', '\\d{41}', PackMistake.PatternUnbounded],
    ['a repeated repetition', '(?:\\d{1,3}){2}', PackMistake.PatternExplosive],
    ['a repeated repetition deeper inside', '(?:a(?:\\d?)b){2}', PackMistake.PatternExplosive],
    ['a repeated choice', '(a|a){2}b', PackMistake.PatternExplosive],
    ['an often optional choice', '(a|a){0,2}b', PackMistake.PatternExplosive],
    ['five varying repetitions', 'a?b?c?d?e?f', PackMistake.PatternExplosive],
    ['nine choices', 'a|b|c|d|e|f|g|h|i|j', PackMistake.PatternExplosive],
    ['nothing at all', 'a?', PackMistake.PatternEmpty],
    ['an empty pattern', '', PackMistake.PatternEmpty],
  ])('VI.B refuses %s', (_, pattern, mistake) => {
    expect(patternMistake(pattern)).toBe(mistake);
  });

  it('VI.B takes forty repetitions, and a group repeated once', () => {
    expect(patternMistake('\\d{40}')).toBeUndefined();
    expect(patternMistake('(?:a|b){1}')).toBeUndefined();
  });
});
