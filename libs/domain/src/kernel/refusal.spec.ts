import { agreement, authorityLabel, AuthorityKind, choice, law, sop, system, type Authority } from './authority';
import { isRefusal, refuse, refuseAll } from './refusal';

describe('an authority', () => {
  it.each<[Authority, string]>([
    [sop('VI.B'), 'SOP VI.B'],
    [law('Fla. Stat. 92.70'), 'Fla. Stat. 92.70'],
    [agreement('host agreement'), 'agreement: host agreement'],
    [choice('line-up'), 'department setting: line-up'],
    [system('idempotency keys'), 'system: idempotency keys'],
  ])('is read by people as its source', (authority, label) => {
    expect(authorityLabel(authority)).toBe(label);
  });

  it.each(Object.values(AuthorityKind).filter((kind) => kind !== AuthorityKind.Sop))('1.0 of kind %s never speaks as the SOP', (kind) => {
    expect(authorityLabel({ kind, ref: 'V.A order of approvals' })).not.toMatch(/^SOP/);
  });
});

describe('a refusal', () => {
  const [first, second] = [refuse('TRAINING_INCOMPLETE', sop('V.E.3')), refuse('APPROVAL_MISSING', sop('V.A'), { missing: 1 })];

  it('is a value that is told from a fact', () => {
    expect([first, { outcome: 'APPROVED' }, undefined, null, 'refused', { refused: false }].map(isRefusal)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
  it('says nothing more than it was given', () => {
    const given = [refuse('TRAINING_INCOMPLETE', sop('V.E.3')), refuse('APPROVAL_MISSING', sop('V.A'), { missing: 1 })];
    expect(given).toEqual([
      { refused: true, code: 'TRAINING_INCOMPLETE', authority: { kind: 'SOP', ref: 'V.E.3' }, facts: {}, also: [] },
      { refused: true, code: 'APPROVAL_MISSING', authority: { kind: 'SOP', ref: 'V.A' }, facts: { missing: 1 }, also: [] },
    ]);
  });
  it('names all failed gates in their order', () => {
    expect(refuseAll([undefined, first, undefined, second])).toEqual({ ...first, also: [second] });
  });
  it('is none when no gate failed', () => {
    expect(refuseAll([undefined, undefined])).toBeUndefined();
  });
});
