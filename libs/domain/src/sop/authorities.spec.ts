import { currentPack } from '../policy';
import { AuthorityKind, CODES, type RefusalCode } from '../kernel';
import { specOf, stepKinds } from '../tasks/specs';
import { deadlineAuthority } from '../tasks/deadline-authority';
import { AUTHORITIES } from './authorities.generated';
import { CHOICES, EDGE_CODES } from './choices';
import { isClause } from './registry';

// A code that is newer than the committed list fails `npm run check`, which writes it anew.
const codes = (Object.keys(AUTHORITIES) as RefusalCode[]).filter((code) => code in CODES);
const authoritiesOf = (code: RefusalCode) => AUTHORITIES[code] ?? [];
const choices = CHOICES.map((choice) => [`${choice.under} ${choice.says}`, choice] as const);

describe('the authority of every refusal', () => {
  it.each(codes)('1.0 %s is refused by somebody’s word', (code) => {
    expect(authoritiesOf(code).length).toBeGreaterThan(0);
  });

  it.each(codes)('1.0 %s claims a clause of the SOP that there is, or none', (code) => {
    const claimed = authoritiesOf(code)
      .filter(({ kind }) => kind === AuthorityKind.Sop)
      .map(({ ref }) => ref);
    expect(claimed.filter((ref) => !isClause(ref.replace(/\.…$/, '')))).toEqual([]);
  });

  it.each(codes)('1.0 %s names a choice in words, never by the number of a clause alone', (code) => {
    const others = authoritiesOf(code).filter(({ kind }) => kind !== AuthorityKind.Sop);
    expect(others.filter(({ ref }) => isClause(ref) || /^SOP\b/.test(ref))).toEqual([]);
  });

  it.each(EDGE_CODES)('1.0 %s is the software’s, since no rule of the SOP was asked', (code) => {
    expect(authoritiesOf(code).every(({ kind }) => kind === AuthorityKind.System)).toBe(true);
  });
});

/** A word that no department sets for itself. */
const BINDING: readonly AuthorityKind[] = [AuthorityKind.Sop, AuthorityKind.Law];

describe('what neither the SOP nor the law says', () => {
  it.each(choices)('%s: shows itself as a choice', (_, { codes: own = [], steps = [] }) => {
    const claimed = own.filter((code) => authoritiesOf(code).some(({ kind }) => BINDING.includes(kind)));
    expect([claimed, steps.filter((kind) => BINDING.includes(specOf(kind).authority.kind))]).toEqual([[], []]);
  });

  /** domain.md 1.0, in its order; IX.2 and IX.5 by their whole ids. */
  const listed = 'IV.D IV.H IV.I V.A V.C IX.A.2 V.E.2 V.E.3 VI.B VI.D VII.B VII.C VIII.A.1 VIII.A.2 VIII.A.4 VIII.A.5 IX.A.5 A3 A4 A15';
  it.each(listed.split(' '))('1.0 says what under %s is a choice', (clause) => {
    expect(CHOICES.map(({ under }) => under)).toContain(clause);
  });

  it.each(choices.filter(([, { under }]) => under !== 'A12'))('1.0 %s: is known by a code, a step or a word', (_, choice) => {
    const { codes: own = [], steps = [], words = [], where } = choice;
    expect([...own, ...steps, ...words, ...(where?.codes ?? [])]).not.toEqual([]);
  });

  it.each(choices)('%s: stands under a clause, or under a reading of an ambiguity', (_, { under }) => {
    expect(isClause(under) || /^A\d+$/.test(under)).toBe(true);
  });
});

describe('the authority of steps and deadlines', () => {
  const variants = stepKinds().flatMap(({ kind, variants: others = {} }) =>
    Object.entries(others).map(([variant, { authority }]) => [`${kind}, ${variant}`, authority] as const),
  );
  it.each([...stepKinds().map(({ kind, authority }) => [kind, authority] as const), ...variants])(
    '1.0 %s has its word',
    (_, { kind, ref }) => {
      expect(ref).not.toBe('');
      expect(isClause(ref)).toBe(kind === AuthorityKind.Sop);
    },
  );

  it.each([...Object.keys(currentPack(Date.parse('2026-06-01T00:00:00Z')).deadlines), ...stepKinds().map(({ kind }) => kind)])(
    'A12 the ladder of %s is the department’s: the SOP sets no deadline',
    (kind) => {
      expect(deadlineAuthority(kind)).toEqual({ kind: AuthorityKind.Choice, ref: `deadlines of ${kind}` });
    },
  );
});
