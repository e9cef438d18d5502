import type { RowDecision } from '../corroboration/review';
import { department, NOW } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { actor } from '../search/search.fixture';
import { facts, form } from './enforcement.fixture';
import type { EnforcementRequested, EnforcementReviewForm } from './model';
import { requestEnforcement, reviewEnforcement } from './request';
import type { SearchUnderReview } from './search-review';
import { openEnforcementReview } from './steps';

const row = (id: string, candidateId = 'c-1') => ({ id, candidateId, by: 'detective' });
const search: SearchUnderReview = { searchId: 's-1', asked: true, authorIds: ['detective', 'colleague'], waiting: [row('dna')] };
const other = { ...search, waiting: [row('dna'), row('prints', 'c-2')] };
const approved = (...ids: string[]): RowDecision[] => ids.map((stepId) => ({ stepId, decision: 'APPROVED' }));
const request = requestEnforcement(facts, form, actor('colleague'), NOW - 9) as EnforcementRequested;

interface Known {
  readonly by?: string;
  readonly answer?: Partial<EnforcementReviewForm>;
  readonly kind?: EnforcementRequested['kind'];
  readonly corroborationRequired?: boolean;
}
function clear(underReview: readonly SearchUnderReview[], decisions: readonly RowDecision[], known: Known = {}) {
  const { by = 'sergeant', answer = {}, kind = request.kind, corroborationRequired = true } = known;
  const policy = { ...nmpd40023, enforcement: { ...nmpd40023.enforcement, corroborationRequired } };
  const warrant = { number: 'W-1', confirmedAt: NOW - 10, confirmedWith: 'clerk' };
  const asked = { ...facts, policy, request: { ...request, kind, warrant }, underReview };
  return reviewEnforcement(asked, { decision: 'CLEARED', decisions, ...answer }, actor(by), NOW);
}

describe('clearing an action reviews what it rests on', () => {
  it.each([
    ['the rows said not to apply and the search', [search], approved('dna'), {}, [{ decisions: { length: 1 }, reviewed: true }]],
    ['the search alone, with no row to decide', [{ ...search, waiting: [] }], [], {}, [{ decisions: [], reviewed: true }]],
    ['the rows alone, while nobody is asked to review it yet', [{ ...search, asked: false }], approved('dna'), {}, [{ reviewed: false }]],
    ['the rows of this person, another’s left to the review of the search', [other], approved('dna'), {}, [{ reviewed: false }]],
    [
      'all rows of the search where all are decided',
      [other],
      approved('dna', 'prints'),
      {},
      [{ decisions: { length: 2 }, reviewed: true }],
    ],
    ['no search in which the reviewer concluded', [{ ...search, authorIds: ['sergeant'] }], approved('dna'), {}, [{ reviewed: false }]],
    ['nothing, where the request goes back', [search], [], { answer: { decision: 'RETURNED', note: 'ask' } }, []],
    ['no row, where a warrant is served', [search], [], { kind: 'WARRANT_SERVICE' }, [{ decisions: [], reviewed: false }]],
    ['no row, where the department does not ask for VI.D first', [search], [], { corroborationRequired: false }, [{ reviewed: false }]],
    ['nothing that is over', [], approved('dna'), {}, []],
  ] as const)('VI.D %s', (_, underReview, decisions, known, searches) => {
    expect(clear(underReview, decisions, known)).toMatchObject({ searches });
  });

  it.each([
    ['a row that nobody has approved', [], {}, 'REVIEW_INCOMPLETE', { rows: ['dna'] }],
    ['a row given back without a note', [{ stepId: 'dna', decision: 'RETURNED' }], {}, 'REVIEW_INCOMPLETE', { rows: ['dna'] }],
    ['a row given back', [{ stepId: 'dna', decision: 'RETURNED', note: 'a swab' }], {}, 'CORROBORATION_INCOMPLETE', { rows: ['dna'] }],
  ] as const)('VI.D does not clear with %s', (_, decisions, known, code, open) => {
    expect(clear([search], decisions, known)).toMatchObject({ code, authority: { kind: 'CHOICE' }, facts: open });
  });

  it('VI.D nobody approves their own row by clearing an action', () => {
    const own = { ...search, waiting: [{ ...row('dna'), by: 'sergeant' }] };
    expect(clear([own], approved('dna'))).toMatchObject({ code: 'REVIEWER_IS_AUTHOR', authority: { kind: 'CHOICE' } });
  });

  it('VI.E the reviewer is asked from those who wrote none of the rows: the next in the chain', () => {
    const open = (...rowAuthorIds: string[]) => openEnforcementReview({ roster: department, request, rowAuthorIds }, NOW);
    expect(open('detective')).toMatchObject({ candidates: ['member:sergeant', 'role:DUTY_SUPERVISOR'] });
    expect(open('sergeant')).toMatchObject({
      candidates: ['member:commander', 'role:DUTY_SUPERVISOR'],
      excluded: expect.arrayContaining(['sergeant']) as string[],
    });
  });
});
