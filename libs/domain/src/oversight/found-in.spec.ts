import { memberPrincipal, Role, type Actor } from '../people';
import { Purpose } from '../search/purpose';
import { caseNumberTold, type FoundIn } from './found-in';

const found: FoundIn = {
  caseNumber: '2026-000123',
  sealed: false,
  purpose: Purpose.CriminalInvestigation,
  operatorId: 'detective',
  ownerId: 'sergeant',
};
const actor = (memberId: string, ...roles: Role[]): Actor => ({ memberId, roles, principals: [memberPrincipal(memberId)] });
const SEALED = { sealed: true };
const INTERNAL = { purpose: Purpose.InternalAffairs };

describe('VII.D the case number of the search that a discrepancy was found in', () => {
  it.each<[string, Partial<FoundIn>, Actor, boolean]>([
    ['VI.B is told to whoever is asked about the discrepancy', {}, actor('commander', Role.Commander), true],
    ['VI.B of a sealed case is not told to the Commander', SEALED, actor('commander', Role.Commander), false],
    ['VI.B of a sealed case is told to who ran the search', SEALED, actor('detective'), true],
    ['VI.B of a sealed case is told to who carries it', SEALED, actor('sergeant'), true],
    ['VI.B of a sealed case is told to the custodian', SEALED, actor('records', Role.RecordsCustodian), true],
    ['VIII.A.3 of an Internal Affairs file is not told to the Commander', INTERNAL, actor('commander', Role.Commander), false],
    ['VIII.A.3 of an Internal Affairs file is told to who carries it', INTERNAL, actor('sergeant'), true],
    ['VIII.A.3 of an Internal Affairs file is not told to the custodian', INTERNAL, actor('records', Role.RecordsCustodian), false],
  ])('%s', (_, change, by, told) => {
    expect(caseNumberTold({ ...found, ...change }, by)).toBe(told ? '2026-000123' : null);
  });
});
