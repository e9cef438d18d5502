import { alibi, board, pendingDna, supports } from '../corroboration/board.fixture';
import { department, NOW, without } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { actor } from '../search/search.fixture';
import { candidate, facts, form, lineup, prints, search, subject } from './enforcement.fixture';
import type { EnforcementFacts, EnforcementForm, EnforcementRequested, EnforcementReviewForm, OutsideArrestForm } from './model';
import { recordOutcome, recordOutsideArrest, withdrawEnforcement } from './outcome';
import { requestEnforcement, reviewEnforcement } from './request';
import { enforcementSteps, openEnforcementOutcome, openEnforcementReview, openProsecutorNotice } from './steps';

const requested = (change: object = {}, known: Partial<EnforcementFacts> = {}) =>
  requestEnforcement(
    { ...facts, ...known },
    { ...form, ...change } as EnforcementForm,
    actor('colleague'),
    NOW - 9,
  ) as EnforcementRequested;
const review = (answer: EnforcementReviewForm, known: Partial<EnforcementFacts> = {}, request = requested({}, known), by = 'sergeant') =>
  reviewEnforcement({ ...facts, ...known, request, underReview: [] }, answer, actor(by), NOW);
const clear = { decision: 'CLEARED' } as const;
const pending = { rows: board(prints, pendingDna) };
const warrant = { kind: 'SEARCH_WARRANT', affidavitNamesFaceSearch: true };
const printout = { searches: [{ ...search, listComplete: false, candidates: [] }], rows: [] };
const property = { bases: [{ type: 'PROPERTY', sourceRef: 'item 7' }], faceSearchPointed: false };

describe('the review of an enforcement request', () => {
  it('VI.E is cleared, or returned with a note, by somebody else', () => {
    expect(review(clear)).toMatchObject({ outcome: 'CLEARED', reviewer: 'sergeant', note: null });
    expect(review({ decision: 'RETURNED', note: 'ask the neighbour' })).toMatchObject({ outcome: 'RETURNED', note: 'ask the neighbour' });
  });

  it('VI.D a search warrant with DNA pending is cleared with the reviewer’s note', () => {
    const request = requested(warrant, pending);
    expect(review(clear, pending, request)).toMatchObject({ code: 'ENFORCEMENT_NOTE_REQUIRED', facts: { because: 'PENDING_STEPS' } });
    expect(review({ ...clear, note: 'the swab is what the warrant is for' }, pending, request)).toMatchObject({ outcome: 'CLEARED' });
  });

  it.each([
    ['the author', 'colleague'],
    ['who ran the search', 'detective'],
  ])('VI.E refuses a review by %s', (_, by) => {
    expect(review(clear, {}, requested(), by)).toMatchObject({ code: 'REVIEWER_IS_AUTHOR', authority: { kind: 'CHOICE' } });
  });

  it.each([
    ['a return without a note', { decision: 'RETURNED' }, {}, {}, 'ENFORCEMENT_NOTE_REQUIRED'],
    [
      'silence about an affidavit that is silent',
      clear,
      { kind: 'PC_AFFIDAVIT', affidavitNamesFaceSearch: false },
      {},
      'ENFORCEMENT_NOTE_REQUIRED',
    ],
    ['no answer of the reviewer’s own where lists cannot be compared', clear, property, printout, 'FR_LINK_ANSWER_REQUIRED'],
    [
      'a reviewer who knows of a search that the author denies',
      { ...clear, faceSearchPointed: true },
      property,
      printout,
      'FR_LINK_UNDECLARED',
    ],
    ['a "no" of the reviewer against a list that holds the person', { ...clear, faceSearchPointed: false }, {}, {}, 'FR_LINK_UNDECLARED'],
  ])('VI.E refuses %s', (_, answer, change, known, code) => {
    expect(review(answer as EnforcementReviewForm, known, requested(change, known))).toMatchObject({ code });
  });

  it('VI.E clearing looks through the guard again: what came up since the request counts', () => {
    expect(review(clear, { rows: board(prints, alibi) }, requested())).toMatchObject({ code: 'CONTRADICTION_UNADDRESSED' });
    expect(review(clear, { rows: board() }, requested())).toMatchObject({ code: 'BASIS_NOT_SUPPORTING' });
    expect(review({ decision: 'RETURNED', note: 'alibi' }, { rows: board(prints, alibi) }, requested())).toMatchObject({
      outcome: 'RETURNED',
    });
  });

  it('VI.E two answers of no clear a request that no list can speak about', () => {
    expect(review({ ...clear, faceSearchPointed: false }, printout, requested(property, printout))).toMatchObject({
      outcome: 'CLEARED',
      faceSearchPointed: false,
    });
  });
});

describe('what becomes of an action', () => {
  const outcome = { outcome: 'ARREST', occurredAt: NOW - 1 } as const;
  it('VI.E an outcome is recorded for a cleared request only', () => {
    expect(recordOutcome({ state: 'CLEARED' }, outcome, actor('colleague'), NOW)).toMatchObject({ outcome: 'ARREST' });
    expect(recordOutcome({ state: 'EXECUTED' }, { ...outcome, outcome: 'MISIDENTIFICATION' }, actor('colleague'), NOW)).toMatchObject({
      outcome: 'MISIDENTIFICATION',
    });
    expect(recordOutcome({ state: 'UNDER_REVIEW' }, outcome, actor('colleague'), NOW)).toMatchObject({ code: 'ENFORCEMENT_NOT_CLEARED' });
    expect(recordOutcome({ state: 'CLEARED' }, { ...outcome, occurredAt: NOW + 1 }, actor('colleague'), NOW)).toMatchObject({
      code: 'INSTANT_IN_FUTURE',
    });
  });

  it('VI.E an outcome without its time happened now', () => {
    expect(recordOutcome({ state: 'CLEARED' }, { outcome: 'ARREST' }, actor('colleague'), NOW)).toMatchObject({ occurredAt: NOW });
  });

  it('VI.E the author may take a request back until it is executed', () => {
    expect(withdrawEnforcement({ author: 'colleague', state: 'UNDER_REVIEW' }, actor('colleague'))).toEqual({ outcome: 'WITHDRAWN' });
    expect(withdrawEnforcement({ author: 'colleague', state: 'EXECUTED' }, actor('colleague'))).toMatchObject({ code: 'PROCESS_ENDED' });
    expect(withdrawEnforcement({ author: 'colleague', state: 'CLEARED' }, actor('sergeant'))).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('A20 an arrest made outside is recorded, never refused', () => {
  const arrest: OutsideArrestForm = { subject, arrestedAt: NOW - 500, arrestedBy: 'patrol', bases: [] };
  const record = (change: object, known: Partial<EnforcementFacts> = {}) =>
    recordOutsideArrest({ ...facts, rows: board(), ...known }, { ...arrest, ...change }, actor('colleague'), NOW);
  const ALONE = { ...nmpd40023, lineupFromCandidate: 'ALONE' } as const;
  const plate = (establishedAt?: number) => ({ bases: [{ type: 'LICENCE_PLATE', establishedAt }] });

  it.each([
    ['a linked search and nothing else', {}, {}, 1],
    ['a comparison of pictures only', { bases: [{ type: 'OWN_VISUAL_COMPARISON', establishedAt: NOW - 600 }] }, {}, 1],
    ['a basis that came after the arrest', plate(NOW - 499), {}, 1],
    ['a basis without its time', plate(), {}, 1],
    ['a step that does not support', { bases: [{ stepId: 'DNA', establishedAt: NOW - 600 }] }, {}, 1],
    ['a line-up built on the candidate', {}, { rows: board(supports('PHOTO_LINEUP', 'LINEUP_FROM_CANDIDATE')) }, 1],
    ['a basis that stood before', plate(NOW - 500), {}, 0],
    ['a step recorded before, even unnamed', {}, { rows: board(prints) }, 0],
    ['a step recorded at that very moment', {}, { rows: board({ ...prints, at: NOW - 500 }) }, 0],
    ['a step recorded a moment later', {}, { rows: board({ ...prints, at: NOW - 499 }) }, 1],
    ['evidence from before the search, recorded later', {}, { rows: board({ ...prints, at: NOW - 499, origin: 'BEFORE_SEARCH' }) }, 0],
    ['evidence found through the lead, recorded later', {}, { rows: board({ ...prints, at: NOW - 499, origin: 'FROM_LEAD' }) }, 1],
    ['a line-up that the Chief’s order lets count', {}, { rows: board(lineup), policy: ALONE }, 0],
    ['no search that points to the person', {}, { searches: [{ ...search, candidates: [{ ...candidate, name: 'Bea Roe' }] }] }, 0],
    ['no search at all', {}, { searches: [] }, 0],
  ])('VI.E with %s', (_, change, known, discrepancies) => {
    expect(record(change, known)).toMatchObject({
      outcome: 'RECORDED',
      discrepancies: Array(discrepancies).fill({ type: 'ARREST_WITHOUT_INDEPENDENT_BASIS', authority: { ref: 'VI.E' } }),
    });
  });
});

describe('how the steps of an enforcement action begin', () => {
  const opening = { roster: department, request: requested(), caseNumber: '2026-001234' };

  it('2.6 the author’s supervisor reviews, the duty supervisor of any shift may at once, author and operator never', () => {
    expect(openEnforcementReview(opening, NOW)).toMatchObject({
      candidates: ['member:sergeant', 'role:DUTY_SUPERVISOR'],
      excluded: ['colleague', 'detective'],
      columns: { caseNumber: '2026-001234', subjectMemberId: 'colleague' },
    });
    expect(openEnforcementReview({ ...opening, roster: without(department, 'sergeant') }, NOW)).toMatchObject({
      candidates: ['member:commander', 'role:DUTY_SUPERVISOR'],
    });
  });

  it('VI.E the outcome is the author’s; the prosecutor is told only when there is something to tell', () => {
    expect(openEnforcementOutcome(opening)).toMatchObject({ candidates: ['member:colleague'] });
    expect(openProsecutorNotice(opening)).toEqual({ type: 'SETTLED', outcome: 'NOT_NEEDED' });
    expect(openProsecutorNotice({ ...opening, request: { ...opening.request, exculpatoryStepIds: ['INTERVIEW'] } })).toMatchObject({
      type: 'HUMAN',
    });
    expect(enforcementSteps.map(({ kind }) => kind)).toEqual([
      'enforcementAction.supervisor-review',
      'enforcementAction.outcome',
      'enforcementAction.prosecutor-notice',
    ]);
  });
});
