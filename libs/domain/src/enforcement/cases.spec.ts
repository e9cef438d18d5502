import { Role, type Actor } from '../people';
import { checkAuthor, joinCases } from './cases';

const actor = (memberId: string, roles: readonly Role[] = []): Actor => ({ memberId, roles, principals: [] });
const CASE = { memberIds: ['detective'] };

describe('who works on a case', () => {
  it.each([
    ['a member of the case asks', actor('detective'), undefined],
    ['the Commander asks', actor('commander', [Role.Commander]), undefined],
    ['anybody else would learn whether a face search points to a person', actor('patrol'), { code: 'CASE_NOT_ASSIGNED' }],
  ] as const)('VI.E by setting: %s', (_, by, refusal) => {
    const found = checkAuthor(CASE, by);
    if (refusal === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject({ ...refusal, authority: { kind: 'CHOICE' } });
  });

  it('VI.E: cases are joined by somebody who works on one of them', () => {
    expect(joinCases({ memberIds: [] }, CASE, actor('detective'))).toEqual({ outcome: 'JOINED' });
    expect(joinCases({ memberIds: [] }, CASE, actor('patrol'))).toMatchObject({ code: 'CASE_NOT_ASSIGNED' });
  });
});
