import { RELATION_FLAGS, relationsSeen } from './relations';

const members = { operator: 'Pat O’Neil-Garcia', colleagues: ['Sam Sample', 'Alex Doe'] };
const seen = (listed: readonly string[], followedUp: readonly string[] = []) =>
  relationsSeen(
    listed.map((name) => ({ name })),
    followedUp.map((name) => ({ name })),
    { ...members, operator: 'Pat Garcia' },
  );

describe('what the names of a list show', () => {
  it.each([
    ['nobody known', ['Chris Nobody'], [], []],
    ['the operator', ['GARCIA, PAT'], [], ['SELF']],
    ['a colleague', ['Chris Nobody', 'Doe, Alex'], [], ['COLLEAGUE']],
    ['a relative only among those followed up', ['Maria Garcia'], [], []],
    ['a relative followed up', ['Maria García'], ['Maria Garcia'], ['RELATIVE']],
    ['the operator as no relative', ['Pat Garcia'], ['Pat Garcia'], ['SELF']],
    ['several at once', ['Pat Garcia', 'Sam Sample', 'Ana Garcia'], ['Ana Garcia'], ['SELF', 'RELATIVE', 'COLLEAGUE']],
  ])('IX.A.1 sees %s', (_, listed, followedUp, expected) => {
    expect(seen(listed, followedUp)).toEqual(expected);
  });

  it('IX.A.1 sees nothing in entries without a name', () => {
    expect(relationsSeen([{}, { name: '' }], [{ name: '' }], members)).toEqual([]);
    expect(relationsSeen([{ name: '?' }], [{ name: '?' }], { operator: '?', colleagues: ['?'] })).toEqual([]);
  });

  it('V.C flags each relation by a name of its own', () => {
    expect(RELATION_FLAGS).toEqual({ SELF: 'SELF_SUBJECT', RELATIVE: 'RELATIVE_SUBJECT', COLLEAGUE: 'COLLEAGUE_SUBJECT' });
  });
});
