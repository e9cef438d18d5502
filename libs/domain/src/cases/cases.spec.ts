import { nmpd40023 } from '../policy';
import { actor, DAY, NOW } from '../search/search.fixture';
import { leadsTo, mayChangeCase, seesCase, seesSearchesOf } from './access';
import type { CaseStanding } from './model';
import { correctCaseNumber, type NumberFacts } from './number';
import { closeCase, reopenCase, sealCase } from './state';
import { isStubOverdue, matchStub, stubDueAt } from './stub';

const open: CaseStanding = { state: 'OPEN', assignedMemberIds: ['detective'], searcherIds: ['crash'] };
const inState = (state: CaseStanding['state']): CaseStanding => ({ ...open, state });
const detective = actor('detective');
const colleague = actor('colleague');
const custodian = { memberId: 'custodian', roles: ['RECORDS_CUSTODIAN'], principals: [] } as const;
const auditor = { memberId: 'auditor', roles: ['AUDITOR'], principals: [] } as const;

describe('who sees and keeps a case file', () => {
  it.each([
    ['who is assigned', detective, true],
    ['who searched in it', actor('crash'), true],
    ['a supervisor', actor('sergeant'), true],
    ['the auditor', auditor, true],
    ['the custodian', custodian, true],
    ['a colleague', colleague, false],
  ])('VI.B shows a case to %s: %#', (_, by, sees) => {
    expect(seesCase(open, by)).toBe(sees);
  });

  it.each([detective, actor('crash'), actor('sergeant'), auditor])(
    'VI.B hides a sealed case from everybody but the custodian: %#',
    (by) => {
      expect(seesCase(inState('SEALED'), by)).toBe(false);
      expect(seesCase(inState('SEALED'), custodian)).toBe(true);
    },
  );

  it.each([
    ['who is assigned', detective, true],
    ['who searched in it', actor('crash'), true],
    ['the auditor', auditor, true],
    ['a supervisor of other people', actor('sergeant'), false],
    ['a colleague', colleague, false],
  ])('VI.B lists the searches of a case for %s or not, and those of a sealed one for the custodian alone', (_, by, sees) => {
    expect(seesSearchesOf(open, by)).toBe(sees);
    expect([seesSearchesOf(inState('SEALED'), by), seesSearchesOf(inState('SEALED'), custodian)]).toEqual([false, true]);
  });

  it.each([
    ['who is assigned', detective, true],
    ['who searched in it', actor('crash'), true],
    ['the custodian', custodian, true],
    ['a supervisor', actor('sergeant'), false],
    ['the auditor', auditor, false],
    ['a colleague', colleague, false],
  ])('VI.B the number of a sealed case leads to it only whoever knows of it, that of any other everybody: %s', (_, by, leads) => {
    expect([leadsTo(inState('SEALED'), by), leadsTo(inState('CLOSED'), by), leadsTo(open, by)]).toEqual([leads, true, true]);
  });

  it('VI.B lets who is assigned, a supervisor and the custodian change the file', () => {
    for (const by of [detective, actor('sergeant'), custodian]) expect(mayChangeCase(open, by)).toBeUndefined();
    for (const by of [colleague, actor('crash'), auditor])
      expect(mayChangeCase(open, by)).toMatchObject({
        code: 'NOT_PERMITTED',
        authority: { kind: 'CHOICE' },
        facts: { roles: expect.arrayContaining(['SUPERVISOR', 'RECORDS_CUSTODIAN']) as unknown },
      });
  });
});

describe('the states of a case file', () => {
  it.each(['OPEN', 'SUSPENDED'] as const)('VI.B closes a case that is %s', (state) => {
    expect(closeCase(inState(state), 'cleared', detective)).toEqual({ event: 'CLOSED', from: state, to: 'CLOSED', reason: 'cleared' });
  });

  it('VI.B reopens a closed case with the reason', () => {
    expect(reopenCase(inState('CLOSED'), 'new lead', detective)).toEqual({
      event: 'REOPENED',
      from: 'CLOSED',
      to: 'OPEN',
      reason: 'new lead',
    });
  });

  it.each(['OPEN', 'SUSPENDED', 'CLOSED'] as const)('VI.B lets the custodian seal a case that is %s', (state) => {
    expect(sealCase(inState(state), 'order', custodian)).toEqual({ event: 'SEALED', from: state, to: 'SEALED', reason: 'order' });
  });

  it.each([
    ['closing a closed case', () => closeCase(inState('CLOSED'), 'x', detective), 'CASE_NOT_OPEN', { state: 'CLOSED' }],
    ['closing a sealed case', () => closeCase(inState('SEALED'), 'x', custodian), 'CASE_NOT_OPEN', { state: 'SEALED' }],
    ['reopening an open case', () => reopenCase(open, 'x', detective), 'CASE_NOT_CLOSED', { state: 'OPEN' }],
    ['reopening a sealed case', () => reopenCase(inState('SEALED'), 'x', custodian), 'CASE_NOT_CLOSED', { state: 'SEALED' }],
    ['sealing a sealed case', () => sealCase(inState('SEALED'), 'x', custodian), 'CASE_SEALED', {}],
    ['sealing by a supervisor', () => sealCase(open, 'x', actor('sergeant')), 'NOT_PERMITTED', { roles: ['RECORDS_CUSTODIAN'] }],
  ])('VI.B refuses %s', (_, refusal, code, facts) => {
    expect(refusal()).toMatchObject({ refused: true, code, facts, authority: { kind: 'CHOICE' } });
  });

  it('VI.B refuses both to a colleague', () => {
    expect(closeCase(open, 'x', colleague)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(reopenCase(inState('CLOSED'), 'x', colleague)).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('the correction of a case number', () => {
  const facts: NumberFacts = { ...open, caseNumber: '2026-001234', policy: nmpd40023, agencyOri: 'FL0130700', namesakes: [] };
  const correct = (caseNumber: string, change: Partial<NumberFacts> = {}, by = detective) =>
    correctCaseNumber({ ...facts, ...change }, { caseNumber, reason: 'swapped digits' }, by);

  it('VI.B keeps the old and the new number, and why', () => {
    expect(correct(' 2026-001243 ')).toEqual({
      event: 'NUMBER_CORRECTED',
      oldNumber: '2026-001234',
      newNumber: '2026-001243',
      reason: 'swapped digits',
    });
  });

  it.each([
    ['a placeholder', '000', {}, 'CASE_NUMBER_REQUIRED'],
    ['another form', 'ABC-12', {}, 'CASE_NUMBER_MALFORMED'],
    ['another agency’s number', 'FL0139999-26-11', {}, 'CASE_OF_OTHER_AGENCY'],
    ['the same number', '2026-001234', {}, 'CASE_NUMBER_UNCHANGED'],
    ['a number of another case', '2026-001243', { namesakes: [inState('CLOSED')] }, 'CASE_NUMBER_TAKEN'],
    ['a number of a sealed case they worked on', '2026-001243', { namesakes: [inState('SEALED')] }, 'CASE_NUMBER_TAKEN'],
  ])('VI.B refuses %s', (_, number, change, code) => {
    expect(correct(number, change)).toMatchObject({ code });
  });

  it('VI.B answers for a sealed case that nobody here knows of as for a free number', () => {
    const sealed: CaseStanding = { state: 'SEALED', assignedMemberIds: ['colleague'], searcherIds: [] };
    expect(correct('2026-001243', { namesakes: [sealed] })).toMatchObject({ event: 'NUMBER_CORRECTED' });
    expect(correct('2026-001243', { namesakes: [sealed, open] })).toMatchObject({ code: 'CASE_NUMBER_TAKEN' });
    const byCustodian = correctCaseNumber({ ...facts, namesakes: [sealed] }, { caseNumber: '2026-001243', reason: 'x' }, custodian);
    expect(byCustodian).toMatchObject({ code: 'CASE_NUMBER_TAKEN' });
  });

  it('VI.B refuses a colleague before the number is looked at', () => {
    expect(correct('000', {}, colleague)).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('a case that a search opened', () => {
  const stub = { ...open, matchDueAt: NOW, matchedAt: null };

  it('VI.B is matched within the days of the pack', () => {
    expect(stubDueAt(NOW, nmpd40023)).toBe(NOW + 3 * DAY);
  });

  it('VI.B counts those days by the calendar of the agency: over the autumn change of the clock they are an hour longer', () => {
    expect(stubDueAt(Date.parse('2026-10-30T12:00:00-04:00'), nmpd40023)).toBe(Date.parse('2026-11-02T12:00:00-05:00'));
  });

  it.each([
    ['before its date', stub, NOW - 1, false],
    ['at its date', stub, NOW, true],
    ['when it is matched', { ...stub, matchedAt: NOW - 1 }, NOW, false],
    ['when it never was one', { ...stub, matchDueAt: null }, NOW, false],
  ])('VI.B is overdue or not %s', (_, facts, now, overdue) => {
    expect(isStubOverdue(facts, now)).toBe(overdue);
  });

  it('VI.B is matched with the name of its record, late or not', () => {
    expect(matchStub(stub, 'CAD-1', detective, NOW - 1)).toEqual({ event: 'MATCHED', recordsReference: 'CAD-1', late: false });
    expect(matchStub(stub, 'CAD-1', detective, NOW)).toEqual({ event: 'MATCHED', recordsReference: 'CAD-1', late: true });
  });

  it.each([
    ['a case of the records system', { matchDueAt: null }, detective, 'CASE_NOT_A_STUB'],
    ['one matched before', { matchedAt: NOW - 1 }, detective, 'CASE_MATCHED_ALREADY'],
    ['a match by a colleague', {}, colleague, 'NOT_PERMITTED'],
  ])('VI.B refuses %s', (_, change, by, code) => {
    expect(matchStub({ ...stub, ...change }, 'CAD-1', by, NOW)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });
});
