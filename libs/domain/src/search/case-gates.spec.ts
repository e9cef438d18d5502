import { checkCaseAssignment, checkCaseNumber, checkCaseOpen, normalCaseNumber } from './case-gates';
import { gates, robbery, searchForm } from './search.fixture';

const numbered = (caseNumber?: string) => checkCaseNumber({ ...gates, caseFile: undefined }, { caseNumber });

describe('the case number of a search', () => {
  it.each([
    ...[
      '',
      ' ',
      'test',
      'Testing',
      'N/A',
      'n.a.',
      'none',
      'nil',
      'NULL',
      'unknown',
      'unk',
      'TBD',
      'pending',
      'x',
      'XXXX',
      '0',
      '000',
      '00-00',
    ],
    ...['temp', 'dummy', 'asdf', '2026-00000', '2026/0', '2026 000 '],
  ])('VI.B refuses the placeholder "%s", by the SOP', (caseNumber) => {
    expect(numbered(caseNumber)).toMatchObject({ code: 'CASE_NUMBER_REQUIRED', authority: { kind: 'SOP', ref: 'VI.B' } });
  });

  it.each(['2026-00001', '1999-1234567', ' 2026-001230 '])('VI.B takes %s', (caseNumber) => {
    expect(numbered(caseNumber)).toBeUndefined();
  });

  it.each(['2026-1234', '2026-12345678', '1899-12345', '2026_12345', 'X2026-12345', '2026-12345X'])(
    'VI.B refuses the form of %s',
    (caseNumber) => {
      expect(numbered(caseNumber)).toMatchObject({ code: 'CASE_NUMBER_MALFORMED', authority: { kind: 'CHOICE' } });
    },
  );

  it.each(['FL0139999-26-11', 'fl0139999/2026-12345', 'GA0600100 2026-12345', 'FL0139999:7'])(
    'A15 refuses %s of another agency',
    (caseNumber) => {
      expect(numbered(caseNumber)).toMatchObject({ code: 'CASE_OF_OTHER_AGENCY', authority: { kind: 'CHOICE' } });
    },
  );

  it('VI.B takes a number of the form that the department’s pack gives, and no other', () => {
    const policy = { ...gates.policy, caseNumberPattern: '[A-Z]{2}\\d{6}' };
    const numberedThere = (caseNumber: string) => checkCaseNumber({ ...gates, caseFile: undefined, policy }, { caseNumber });
    expect(numberedThere('ab123456')).toBeUndefined();
    expect(numberedThere('2026-00001')).toMatchObject({ code: 'CASE_NUMBER_MALFORMED' });
    expect(checkCaseNumber({ ...gates, policy }, { caseNumber: robbery.caseNumber })).toBeUndefined();
    expect(checkCaseNumber({ ...gates, policy }, { caseNumber: 'N/A' })).toMatchObject({ code: 'CASE_NUMBER_REQUIRED' });
  });

  it('VI.B keeps a number without blanks around it, upper case', () => {
    expect(normalCaseNumber(' ab-1 ')).toBe('AB-1');
  });
});

describe('the case of a search', () => {
  const open = (change: object, form: object = {}) => checkCaseOpen({ ...gates, ...change }, { ...searchForm, ...form });
  const inState = (state: string) => ({ caseFile: { ...robbery, state } });

  it.each(['OPEN', 'SUSPENDED'])('VI.B is searched in while it is %s', (state) => {
    expect(open(inState(state))).toBeUndefined();
  });

  it('VI.B is searched in again with a reason once it is closed, and never once it is sealed', () => {
    expect(open(inState('CLOSED'), { reopenReason: 'new lead' })).toBeUndefined();
    for (const reopenReason of [undefined, ' '])
      expect(open(inState('CLOSED'), { reopenReason })).toMatchObject({ code: 'CASE_NOT_OPEN', facts: { state: 'CLOSED' } });
    expect(open(inState('SEALED'), { reopenReason: 'new lead' })).toMatchObject({ code: 'CASE_NOT_OPEN', facts: { state: 'SEALED' } });
  });

  it('VI.B is opened by the same form, or not found; a number that is none says only that', () => {
    expect(open({ caseFile: undefined }, { caseStub: { kind: 'CRIMINAL' } })).toBeUndefined();
    expect(open({ caseFile: undefined })).toMatchObject({ code: 'CASE_NOT_FOUND', authority: { kind: 'CHOICE' } });
    expect(open({ caseFile: undefined }, { caseNumber: 'N/A' })).toBeUndefined();
  });

  it('IX.A.2 is the operator’s by assignment, by tasking, or by opening it', () => {
    const assigned = (change: object, form: object = {}) => checkCaseAssignment({ ...gates, ...change }, { ...searchForm, ...form });
    const others = { caseFile: { ...robbery, assignedMemberIds: ['colleague'] } };
    expect(assigned({})).toBeUndefined();
    expect(assigned({ caseFile: undefined })).toBeUndefined();
    expect(assigned(others, { requestedBy: 'patrol' })).toBeUndefined();
    expect(assigned(others)).toMatchObject({ code: 'CASE_NOT_ASSIGNED', authority: { kind: 'CHOICE', ref: 'assignment to the case' } });
  });
});
