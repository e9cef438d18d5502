import { department } from '../people/department.fixture';
import { actor } from '../search/search.fixture';
import { seesSealedAction, stateWhenSealed } from './sealed';
import { openProsecutorNotice } from './steps';

describe('an enforcement action of a sealed case', () => {
  it.each([
    ['UNDER_REVIEW', 'CLOSED_SEALED'],
    ['CLEARED', 'CLEARED'],
    ['EXECUTED', 'EXECUTED'],
    ['RETURNED', 'RETURNED'],
    ['WITHDRAWN', 'WITHDRAWN'],
    ['CLOSED_SEALED', 'CLOSED_SEALED'],
  ] as const)('VI.B is never cleared once the case is sealed, and stays what it was otherwise: %s', (state, after) => {
    expect(stateWhenSealed(state)).toBe(after);
  });

  it.each([
    ['its author', actor('detective'), true],
    ['the custodian', { memberId: 'custodian', roles: ['RECORDS_CUSTODIAN'] } as const, true],
    ['who reviewed it', actor('sergeant'), false],
    ['the Commander', actor('commander'), false],
    ['a colleague', actor('colleague'), false],
  ])('VI.B is there for its author and the custodian alone: %s', (_, by, sees) => {
    expect(seesSealedAction({ author: 'detective' }, by)).toBe(sees);
  });

  const request = { author: 'colleague', operatorIds: ['detective'], exculpatoryStepIds: ['INTERVIEW'] };

  it('VI.B asks nobody for anything any more', () => {
    expect(openProsecutorNotice({ roster: department, request, caseSealed: true })).toEqual({ type: 'SETTLED', outcome: 'CLOSED_SEALED' });
  });

  it('VI.E asks who carries the searches to tell the prosecutor, where the author may not know of them', () => {
    const outsider = { roster: department, request, searchOwnerIds: ['detective', 'crash'] };
    expect(openProsecutorNotice(outsider)).toMatchObject({ type: 'HUMAN', candidates: ['member:detective', 'member:crash'] });
    expect(openProsecutorNotice({ ...outsider, request: { ...request, exculpatoryStepIds: [] } })).toMatchObject({ outcome: 'NOT_NEEDED' });
  });
});
