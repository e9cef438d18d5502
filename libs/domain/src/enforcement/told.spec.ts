import { alibi, board } from '../corroboration/board.fixture';
import { isRefusal, type Refusal } from '../kernel';
import { candidate, facts, form, lineup, search } from './enforcement.fixture';
import { guard } from './guard';
import type { EnforcementFacts } from './model';
import { namesLinked, toldTo } from './told';

const OTHER = { ...search, searchId: 's-2', determination: null, candidates: [{ ...candidate, candidateId: 'c-2' }] };
const both: EnforcementFacts = { ...facts, searches: [{ ...search, determination: null }, OTHER] };

function refused(of: EnforcementFacts, change: object, unseen: readonly string[]): Refusal {
  const answer = toldTo(guard(of, { ...form, ...change }, 1), of, unseen);
  if (!isRefusal(answer)) throw new Error('the guard should have refused');
  return answer;
}

describe('VI.E a refusal names no search that does not exist for its reader', () => {
  it.each<[string, object, readonly string[], object]>([
    ['VI.E names every search to whoever sees them', { faceSearchPointed: false }, [], { searches: ['s-1', 's-2'] }],
    ['VI.B counts a search of a sealed case', { faceSearchPointed: false }, ['s-2'], { searches: ['s-1'], notNamed: 1 }],
    ['VI.B counts them where nothing else is left', { faceSearchPointed: false }, ['s-1', 's-2'], { searches: [], notNamed: 2 }],
    ['VI.B counts a search without a determination', {}, ['s-1'], { searches: ['s-2'], notNamed: 1 }],
  ])('%s', (_, change, unseen, expected) => {
    expect(refused(both, change, unseen).facts).toEqual(expected);
  });

  it('VI.B counts the steps of such a search, in the further gates too', () => {
    const of = { ...facts, rows: board(lineup, alibi) };
    const bases = { bases: [{ stepId: lineup.id }] };
    const steps = (refusal: Refusal): unknown => [refusal, ...refusal.also].find(({ code }) => code === 'CONTRADICTION_UNADDRESSED')?.facts;
    expect(steps(refused(of, bases, []))).toEqual({ steps: [alibi.id] });
    expect(steps(refused(of, bases, ['s-1']))).toEqual({ steps: [], notNamed: 1 });
  });

  it('gives back what was not refused as it is', () => {
    const passed = guard(facts, form, 1);
    expect(toldTo(passed, facts, ['s-1'])).toBe(passed);
  });
});

describe('VI.B a page of an action names, or not, a search behind it', () => {
  it.each([
    ['whoever sees it', { sees: true }, true],
    ['whoever reviews the action, who decides on its rows', { reviews: true }, true],
    ['somebody of the case to which its own was joined, who does not see it', {}, false],
    ['whoever saw it before its case was sealed', { sees: true, sealed: true }, false],
    ['whoever reviews the action, once its case is sealed', { reviews: true, sealed: true }, false],
  ])('VI.B, IX.A.3 to %s', (_, change, names) => {
    expect(namesLinked({ sealed: false, sees: false, reviews: false, ...change })).toBe(names);
  });
});
