import { openSealed, seesSealed } from './sealed';
import { SearchStep } from './steps';

const search = { operatorId: 'detective', ownerId: 'sergeant', entryFiled: false };

describe('a search in a sealed case', () => {
  it('VI.C is documented by its owner or the custodian', () => {
    expect(openSealed(SearchStep.CaseReportEntry, search)).toEqual({
      type: 'HUMAN',
      candidates: ['member:sergeant', 'role:RECORDS_CUSTODIAN'],
      excluded: [],
    });
  });

  it.each(Object.values(SearchStep).filter((step) => step !== SearchStep.CaseReportEntry))('VI.B has nothing left to do at %s', (step) => {
    expect(openSealed(step, search)).toEqual({ type: 'SETTLED', outcome: 'CASE_SEALED' });
  });

  it('VI.C is not documented twice', () => {
    expect(openSealed(SearchStep.CaseReportEntry, { ...search, entryFiled: true })).toEqual({ type: 'SETTLED', outcome: 'CASE_SEALED' });
  });

  it.each([
    ['detective', [], true],
    ['sergeant', [], true],
    ['keeper', ['RECORDS_CUSTODIAN'], true],
    ['chief', ['CHIEF', 'AUDITOR'], false],
  ] as const)('VI.B is there for operator, owner and custodian only: %s', (memberId, roles, sees) => {
    expect(seesSealed(search, { memberId, roles, principals: [] })).toBe(sees);
  });
});
