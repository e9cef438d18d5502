import { HOUR, moved, NOW, without, withStatus } from '../people/department.fixture';
import { MemberStatus } from '../people';
import { LEGEND } from './candidates';
import { actor } from './search.fixture';
import { countersignText, finishText, openTextCountersign, openTransfereeText, type TransfereeTextFacts } from './transferee-text';

const facts: TransfereeTextFacts = {
  ownerId: 'sergeant',
  operatorId: 'detective',
  queryOutcome: 'RESULTS_RETURNED',
  determination: { outcome: 'NO_MATCH', subReason: 'NO_MATCH', at: NOW - HOUR },
  resultAt: NOW - HOUR,
};
const form = {
  decision: 'WRITTEN',
  reason: 'Identify the person on the store camera.',
  positiveMatch: false,
  recordsReference: { number: 'R-1', enteredAt: NOW },
} as const;

describe('VII.E.2, VI.C the text of a transferred member', () => {
  it('VI.C is written by who ran the search, although somebody else carries it', () => {
    expect(finishText(facts, form, 'detective', NOW)).toMatchObject({
      outcome: 'WRITTEN',
      by: 'detective',
      positiveMatch: false,
      legend: LEGEND,
    });
  });

  it('VII.E.2 is left to the new owner by a word', () => {
    expect(finishText(facts, { decision: 'DECLINED' }, 'detective', NOW)).toEqual({ outcome: 'DECLINED' });
  });

  it.each([
    ['by the new owner', 'sergeant', {}, 'NOT_FOUND', 'CHOICE'],
    ['declined by somebody else', 'colleague', { decision: 'DECLINED' }, 'NOT_FOUND', 'CHOICE'],
    ['against what was determined', 'detective', { positiveMatch: true }, 'ENTRY_CONTRADICTS_DETERMINATION', 'SOP'],
    ['without a reason', 'detective', { reason: ' ' }, 'DOCUMENTATION_REQUIRED', 'SOP'],
    ['without naming FACESNXT', 'detective', { text: 'By investigative means.' }, 'ENTRY_MUST_NAME_FACESNXT', 'CHOICE'],
  ] as const)('VI.C is refused %s', (_, by, change, code, kind) => {
    expect(finishText(facts, { ...form, ...change }, by, NOW)).toMatchObject({ code, authority: { kind } });
  });

  it('VII.E.2 is countersigned by somebody else, or given to the new owner with the reason', () => {
    const signed = countersignText(facts, { decision: 'COUNTERSIGNED' }, actor('sergeant'), NOW);
    expect(signed).toEqual({ outcome: 'COUNTERSIGNED', note: null, by: 'sergeant', at: NOW });
    const refused = countersignText(facts, { decision: 'NOT_COUNTERSIGNED', note: ' says nothing of the reason ' }, actor('sergeant'), NOW);
    expect(refused).toMatchObject({ outcome: 'NOT_COUNTERSIGNED', note: 'says nothing of the reason' });
  });

  it.each([
    ['by its author', 'detective', { decision: 'COUNTERSIGNED' }, 'REVIEWER_IS_AUTHOR'],
    ['without a reason', 'sergeant', { decision: 'NOT_COUNTERSIGNED', note: ' ' }, 'DOCUMENTATION_REQUIRED'],
  ] as const)('VII.E.2 is not decided %s, by the setting and not by the SOP', (_, by, decision, code) => {
    expect(countersignText(facts, decision, actor(by), NOW)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });
});

const opening = { roster: moved, operatorId: 'detective', caseNumber: '2026-001234', purpose: null, transferredAt: NOW - HOUR };

describe('VII.E.2 who is asked for the text, and who supervises it', () => {
  it('VII.E.2 asks the member, as long as they belong to the department and the account ended with the transfer', () => {
    expect(openTransfereeText(opening, NOW)).toMatchObject({ type: 'HUMAN', candidates: ['member:detective'] });
    const over = { type: 'SETTLED', outcome: 'HANDED_OVER' };
    expect(openTransfereeText({ ...opening, transferredAt: null }, NOW)).toEqual(over);
    const gone = withStatus(moved, 'detective', MemberStatus.Separated, NOW - 1);
    expect(openTransfereeText({ ...opening, roster: gone }, NOW)).toEqual(over);
  });

  it.each([
    ['the supervisor of the unit left, not of the new one', moved, 'member:sergeant'],
    ['the next in that chain where the supervisor is away', without(moved, 'sergeant'), 'member:commander'],
    [
      'who decides as Commander where nobody supervised the member',
      { ...moved, assignments: moved.assignments.filter(({ memberId }) => memberId !== 'detective') },
      'role:INVESTIGATIVE_SECTION_COMMANDER',
    ],
    ['somebody, whoever is away', without(moved, 'sergeant', 'commander', 'major'), 'member:chief'],
  ] as const)('VII.E.2 has it supervised by %s, never by the member', (_, roster, asked) => {
    expect(openTextCountersign({ ...opening, roster }, NOW)).toMatchObject({ candidates: [asked], excluded: ['detective'] });
  });
});
