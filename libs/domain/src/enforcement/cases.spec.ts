import { Role, type Actor } from '../people';
import { checkAuthor, joinCases, seesActionsOf } from './cases';

const actor = (memberId: string, roles: readonly Role[] = []): Actor => ({ memberId, roles, principals: [] });
const CASE = { state: 'OPEN', memberIds: ['detective'] } as const;

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

  it.each([
    ['a member of the case', actor('detective'), true],
    ['the Chief', actor('chief', [Role.Chief]), true],
    ['the Major', actor('major', [Role.Major]), true],
    ['the Commander', actor('commander', [Role.Commander]), true],
    ['the auditor', actor('auditor', [Role.Auditor]), true],
    ['the records custodian', actor('custodian', [Role.RecordsCustodian]), true],
    ['the duty supervisor', actor('sergeant', [Role.DutySupervisor]), false],
    ['a colleague', actor('patrol'), false],
  ] as const)('VI.E by setting: the actions of a case are listed for its people and those who oversee: %s', (_, by, sees) => {
    expect(seesActionsOf(CASE, by)).toBe(sees);
    expect(seesActionsOf({ ...CASE, state: 'SEALED' }, by)).toBe(by.memberId === 'custodian');
  });

  it('VI.E: cases are joined by somebody who works on one of them', () => {
    expect(joinCases({ memberIds: [] }, CASE, actor('detective'))).toEqual({ outcome: 'JOINED' });
    expect(joinCases({ memberIds: [] }, CASE, actor('patrol'))).toMatchObject({ code: 'CASE_NOT_ASSIGNED' });
  });
});
