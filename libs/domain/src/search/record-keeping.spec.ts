import { department, NOW } from '../people/department.fixture';
import { assignToCase, leaveCase } from './record-keeping';
import { actor } from './search.fixture';

const facts = { roster: department, assignedMemberIds: ['detective'] };
const major = { memberId: 'major', roles: ['INVESTIGATIVE_SECTION_MAJOR'], principals: [] } as const;
const colleague = { memberId: 'colleague', roles: [], principals: [] };

describe('the members of a case', () => {
  it('IX.A.2 lets somebody who works on the case, and a supervisor, assign a colleague', () => {
    expect(assignToCase(facts, 'sergeant', actor('detective'), NOW)).toBeUndefined();
    expect(assignToCase({ ...facts, assignedMemberIds: [] }, 'detective', major, NOW)).toBeUndefined();
  });

  it.each([
    ['themselves', 'colleague', colleague, 'NOT_PERMITTED'],
    ['somebody from outside the case', 'detective', colleague, 'NOT_PERMITTED'],
    ['somebody nobody knows', 'nobody', major, 'ASSIGNEE_NOT_ELIGIBLE'],
  ] as const)('IX.A.2 refuses to let a member assign %s', (_, memberId, by, code) => {
    expect(assignToCase(facts, memberId, by, NOW)).toMatchObject({ refused: true, code });
  });

  it('IX.A.2 lets a member leave a case, but not send others away', () => {
    expect(leaveCase('detective', actor('detective'))).toBeUndefined();
    expect(leaveCase('detective', major)).toBeUndefined();
    expect(leaveCase('detective', colleague)).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
