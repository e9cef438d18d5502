import { KnownTokens } from './known-tokens';

const NOW = 1_000_000;
const at = (seconds: number): number => NOW + seconds * 1_000;
const known = (expires: number): KnownTokens => {
  const tokens = new KnownTokens();
  tokens.keep('a.b.c', { subject: 'detective', expires: expires / 1_000, now: NOW });
  return tokens;
};

describe('tokens that were verified a moment ago', () => {
  it.each([
    ['at once', at(3_600), at(0), 'detective'],
    ['until a minute has passed', at(3_600), at(59.999), 'detective'],
    ['not after a minute', at(3_600), at(60), undefined],
    ['until they expire', at(10), at(9.999), 'detective'],
    ['not from their expiry on', at(10), at(10), undefined],
  ])('are believed %s', (_, expires, now, subject) => {
    expect(known(expires).subjectOf('a.b.c', now)).toBe(subject);
  });

  it('are told apart', () => {
    expect(known(at(3_600)).subjectOf('a.b.d', NOW)).toBeUndefined();
  });

  it('keep to their number, the oldest going first', () => {
    const tokens = known(at(3_600));
    const others = Array.from({ length: 2_000 }, (_, index) => `t.${index}.x`);
    for (const token of others) tokens.keep(token, { subject: token, expires: at(3_600) / 1_000, now: NOW });
    expect(tokens.subjectOf('a.b.c', NOW)).toBeUndefined();
    expect(tokens.subjectOf('t.0.x', NOW)).toBe('t.0.x');
  });
});
