import { board, pendingDna, row } from '../corroboration/board.fixture';
import type { IdentityState } from '../corroboration/model';
import { NOW } from '../people/department.fixture';
import { actor } from '../search/search.fixture';
import { candidate, facts, form, prints, search } from './enforcement.fixture';
import type { EnforcementFacts, EnforcementForm, EnforcementRequested, EnforcementReviewForm } from './model';
import { requestEnforcement, reviewEnforcement } from './request';

const request = (change: Partial<EnforcementForm> = {}, known: Partial<EnforcementFacts> = {}) =>
  requestEnforcement({ ...facts, ...known }, { ...form, ...change }, actor('colleague'), NOW);
/** No linked search waits for its own review. */
const reviewed = { ...facts, underReview: [] };
const review = (answer: EnforcementReviewForm, change: Partial<EnforcementForm> = {}, known: Partial<EnforcementFacts> = {}) =>
  reviewEnforcement({ ...reviewed, ...known, request: request(change, known) as EnforcementRequested }, answer, actor('sergeant'), NOW);
const clear = { decision: 'CLEARED' } as const;
const property = { bases: [{ type: 'PROPERTY', sourceRef: 'item 7' }] };
const printout = { searches: [{ ...search, listComplete: false, candidates: [] }], rows: [] };
const stranger = { ...candidate, candidateId: 'c-8', name: 'Bea Roe', followedUp: false, identity: null };
const noLineup = (candidateId: string) =>
  board(prints)
    .filter(({ kind }) => kind !== 'PHOTO_LINEUP')
    .map((one) => ({ ...one, id: `${candidateId}-${one.id}`, candidateId }));

describe('the guard where there is more than one search or candidate', () => {
  const light = {
    ...search,
    searchId: 's-2',
    presets: ['PHOTO_LINEUP' as const],
    candidates: [stranger, { ...candidate, candidateId: 'c-2' }],
  };

  it('VI.D each candidate by the steps that the purpose of its own search needs', () => {
    const both = { searches: [search, light], rows: [...board(prints), ...noLineup('c-2')] };
    expect(request({}, both)).toMatchObject({ outcome: 'REQUESTED', refs: ['s-1', 's-2'], linkedCandidateIds: ['c-1', 'c-2'] });
    expect(request({}, { ...both, rows: [...board(prints)] })).toMatchObject({
      code: 'CORROBORATION_INCOMPLETE',
      facts: { open: ['REPORT_REVIEW', 'INTERVIEW', 'LATENT_PRINTS', 'DNA'] },
    });
  });

  it('VIII.A.4 a link that is only declared has no purpose that bars it', () => {
    expect(request({ ...property, faceSearchPointed: true }, { searches: [], rows: [] })).toMatchObject({
      outcome: 'REQUESTED',
      link: 'DECLARED',
      faceSearchPointed: true,
    });
  });

  it.each<[string, readonly (IdentityState | null)[], object]>([
    ['nobody concluded on', [null], { code: 'IDENTITY_DETERMINATION_REQUIRED', facts: { state: null } }],
    ['one of two was concluded on', [null, 'UNRESOLVED'], { code: 'IDENTITY_DETERMINATION_REQUIRED', facts: { state: 'UNRESOLVED' } }],
    ['both were concluded on', ['UNRESOLVED', 'UNRESOLVED'], { outcome: 'REQUESTED' }],
  ])('V.E.2 a search warrant for candidates where %s', (_, states, expected) => {
    const candidates = states.map((identity, n) => ({ ...candidate, candidateId: `c-${n + 1}`, identity }));
    const rows = candidates.flatMap(({ candidateId }) => board(prints).map((one) => ({ ...one, candidateId })));
    const warrant = { kind: 'SEARCH_WARRANT', affidavitNamesFaceSearch: true } as const;
    expect(request(warrant, { searches: [{ ...search, candidates }], rows })).toMatchObject(expected);
  });

  it('VI.D a step that waits for no reason on record holds nobody up', () => {
    const waiting = row('DNA', { outcome: 'PENDING', pendingUntil: NOW + 1 });
    expect(request({}, { rows: board(prints, waiting) })).toMatchObject({ outcome: 'REQUESTED', pendingStepIds: ['DNA'] });
  });
});

describe('the review sends the request through the guard as its author made it', () => {
  const warrant = { number: 'W-1', confirmedAt: NOW, confirmedWith: 'the clerk' };
  const document = [{ type: 'DOCUMENT', sourceRef: 'passport' }];

  it('VI.E a warrant with its confirmation', () => {
    expect(review(clear, { kind: 'WARRANT_SERVICE', bases: document, warrant })).toMatchObject({ outcome: 'CLEARED' });
  });

  it('VI.E a link that the author declared, and the reviewer too', () => {
    const declared = { ...property, faceSearchPointed: true };
    expect(review({ ...clear, faceSearchPointed: true }, declared, printout)).toMatchObject({
      outcome: 'CLEARED',
      faceSearchPointed: true,
    });
    expect(review({ ...clear, faceSearchPointed: false }, declared, printout)).toMatchObject({
      code: 'FR_LINK_UNDECLARED',
      facts: { author: true, reviewer: false },
    });
    expect(review(clear)).toMatchObject({ faceSearchPointed: null });
  });

  it('VI.E an answer that was not given is not made up: what came up since asks for it', () => {
    const before = request(property, { searches: [], rows: [] }) as EnforcementRequested;
    const since = reviewEnforcement({ ...reviewed, ...printout, request: before }, clear, actor('sergeant'), NOW);
    expect(since).toMatchObject({ code: 'FR_LINK_ANSWER_REQUIRED' });
  });

  it('VI.D a note is asked for by what the person’s own steps wait for, and kept as it was meant', () => {
    const other = { rows: [...board(prints), { ...pendingDna, id: 'other', candidateId: 'c-9' }] };
    expect(review(clear, {}, other)).toMatchObject({ outcome: 'CLEARED', note: null });
    expect(review({ ...clear, note: ' go on ' })).toMatchObject({ note: 'go on' });
    expect(review({ decision: 'RETURNED', note: ' ' })).toMatchObject({
      code: 'ENFORCEMENT_NOTE_REQUIRED',
      facts: { because: 'RETURNED' },
    });
  });
});
