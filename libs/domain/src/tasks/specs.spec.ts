import { AuthorityKind } from '../kernel';
import { ProcessKind } from '../process';
import { specOf, stepKinds } from './specs';

describe('the steps of every process', () => {
  const specs = stepKinds().map((spec) => [spec.kind, spec] as const);

  it.each(specs)('%s belongs to a process, says what to do, and by which authority', (kind, { title, authority }) => {
    expect(Object.values(ProcessKind)).toContain(kind.split('.')[0]);
    expect(kind).toMatch(/^[a-zA-Z]+\.[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z][^.]{4,}[^.]$/);
    expect(authority.ref).not.toBe('');
    expect(authority.kind === AuthorityKind.Choice && /^(SOP|[IVX]+\.)/.test(authority.ref)).toBe(false);
  });

  it('are each defined once', () => {
    expect(new Set(specs.map(([kind]) => kind)).size).toBe(specs.length);
  });
  it.each(specs)('%s is found by its kind', (kind, spec) => {
    expect(specOf(kind)).toBe(spec);
  });
  it('a kind that no process defines is a bug', () => {
    expect(() => specOf('registration.approve-everything')).toThrow('no step kind');
    expect(() => specOf('registration.chief-grant', 'FAVOUR')).toThrow('no variant');
  });
  it('VI.A, VII.E: a grant is the SOP’s word, the return after misuse the department’s', () => {
    expect(specOf('registration.chief-grant').authority).toEqual({ kind: 'SOP', ref: 'VI.A' });
    expect(specOf('registration.chief-grant', 'RETURN').authority).toMatchObject({ kind: 'CHOICE' });
  });
});
