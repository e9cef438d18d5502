import { nmpd40023 } from '../policy';
import { openArrestCase } from './arrest-case';

const facts = { policy: nmpd40023, agencyOri: 'FL0130600' };

describe('the case of an arrest made outside', () => {
  it('VI.B, A20 opens a criminal case for a well-formed number that leads to none, or the one that the form says', () => {
    expect(openArrestCase(facts, { caseNumber: ' 2026-001234 ' })).toEqual({ caseNumber: '2026-001234', stub: { kind: 'CRIMINAL' } });
    const caseStub = { kind: 'DETENTION', offenceCode: '901.36' } as const;
    expect(openArrestCase(facts, { caseNumber: '2026-001234', caseStub })).toEqual({ caseNumber: '2026-001234', stub: caseStub });
  });

  it.each([
    ['a placeholder', 'N/A', 'CASE_NUMBER_REQUIRED'],
    ['something that is no number', 'the robbery', 'CASE_NUMBER_MALFORMED'],
    ['the number of another agency', 'FL0139999-26-1', 'CASE_OF_OTHER_AGENCY'],
  ])('VI.B opens no case for %s', (_, caseNumber, code) => {
    expect(openArrestCase(facts, { caseNumber })).toMatchObject({ code });
  });
});
