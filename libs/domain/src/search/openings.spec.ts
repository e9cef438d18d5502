import { board, row } from '../corroboration/board.fixture';
import { department, NOW, without } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { Priority, type Opening } from '../tasks/opening';
import { openLineupPresentation, searchOpenings, type ArrayFacts, type SearchOpeningFacts } from './openings';
import { faceSearchSteps, SearchStep, searchStepKind } from './steps';

const facts: SearchOpeningFacts = {
  roster: department,
  policy: { supervisorReviewOf: 'FOLLOWED_UP', lineupFromCandidate: 'NOT_ALONE', search: nmpd40023.search },
  operatorId: 'detective',
  ownerId: 'detective',
  caseNumber: '2026-001234',
  purpose: { purpose: 'VIII_A1', offenceCode: '120', subjectRole: 'POTENTIAL_SUSPECT' },
  profile: 'FULL',
  urgent: false,
  queryOutcome: 'RESULTS_RETURNED',
  followedUpIds: ['c-1'],
  rows: board(),
  caseMemberIds: ['detective', 'colleague'],
  candidateReaderIds: ['detective', 'sergeant'],
  authorisedMemberIds: ['detective', 'colleague', 'coordinator'],
};
const open = (step: SearchStep, change: Partial<SearchOpeningFacts> = {}) => searchOpenings[step]?.({ ...facts, ...change }, NOW);
const settled = (outcome: string) => ({ type: 'SETTLED', outcome });
const owner = {
  type: 'HUMAN',
  candidates: ['member:detective'],
  columns: { caseNumber: '2026-001234', purpose: 'VIII_A1', subjectMemberId: 'detective' },
};
const light = { profile: 'LIGHT', purpose: { purpose: 'VIII_A5', medicalExaminer: {} } } as const;
const naRow = board(row('DNA', { outcome: 'NOT_APPLICABLE', by: 'colleague' }));

describe('how the steps of a search begin', () => {
  it.each([
    ['IV.F the owner enters the result', SearchStep.ResultEntry, { queryOutcome: null }, owner],
    ['IV.F a result that is there already settles its entry', SearchStep.ResultEntry, {}, settled('RESULTS_RETURNED')],
    ['VI.D who conducted the query evaluates it', SearchStep.Evaluate, {}, owner],
    ['VI.D an empty list is confirmed by a person too', SearchStep.Evaluate, { queryOutcome: 'NO_CANDIDATES' }, owner],
    ['VI.B a failed search has nothing to compare', SearchStep.Evaluate, { queryOutcome: 'FAILED' }, settled('NO_RESULT')],
    ['VI.C a failed search is documented all the same', SearchStep.CaseReportEntry, { queryOutcome: 'FAILED' }, owner],
    ['VI.D a step that applies is the owner’s', SearchStep.Interview, {}, owner],
    ['VI.D the line-up is preset under the light profile', SearchStep.LineupArray, light, settled('NOT_APPLICABLE')],
    ['VIII.A.5 nobody interviews the deceased', SearchStep.Interview, light, settled('NOT_APPLICABLE')],
    ['VIII.A.5 prints are examined', SearchStep.LatentPrints, light, { type: 'HUMAN' }],
    [
      'V.E.2 any member of the case may conclude',
      SearchStep.IdentityDetermination,
      {},
      { candidates: ['member:detective', 'member:colleague'] },
    ],
    ['VI.C the addition is the owner’s', SearchStep.EntryAddendum, {}, owner],
    ['VI.D nothing to approve', SearchStep.NotApplicableReview, {}, settled('NOT_NEEDED')],
    [
      'VI.D the supervisor approves',
      SearchStep.NotApplicableReview,
      { rows: naRow },
      { candidates: ['member:sergeant'], excluded: ['detective', 'colleague'] },
    ],
    ['VI.D a search followed up is reviewed', SearchStep.SupervisorReview, {}, { candidates: ['member:sergeant'] }],
    [
      '2.6 who concluded or examined does not review: the next in the chain does',
      SearchStep.SupervisorReview,
      { authorIds: ['sergeant'] },
      { candidates: ['member:commander'], excluded: ['detective', 'sergeant'] },
    ],
    ['VI.D of the LIGHT profile it is not', SearchStep.SupervisorReview, { profile: 'LIGHT' }, settled('NOT_NEEDED')],
    [
      'VI.D unless the department reviews those',
      SearchStep.SupervisorReview,
      { profile: 'LIGHT', policy: { ...facts.policy, search: { ...facts.policy.search, lightReviewed: true } } },
      { type: 'HUMAN' },
    ],
    [
      'VI.D which has none where nobody was followed up',
      SearchStep.SupervisorReview,
      {
        profile: 'LIGHT',
        followedUpIds: [],
        policy: { ...facts.policy, search: { ...facts.policy.search, lightReviewed: true } },
      },
      settled('NOT_NEEDED'),
    ],
    ['VI.D a NO_MATCH is not', SearchStep.SupervisorReview, { followedUpIds: [] }, settled('NOT_NEEDED')],
    [
      'VI.D unless the policy reviews all',
      SearchStep.SupervisorReview,
      { followedUpIds: [], policy: { ...facts.policy, supervisorReviewOf: 'ALL' } },
      { type: 'HUMAN' },
    ],
    ['VIII.A.1 a search of a minor is', SearchStep.SupervisorReview, { followedUpIds: [], flags: ['MINOR_SUBJECT'] }, { type: 'HUMAN' }],
    [
      'VIII.A.1 unless the department does not review those',
      SearchStep.SupervisorReview,
      {
        followedUpIds: [],
        flags: ['MINOR_SUBJECT'],
        policy: { ...facts.policy, search: { ...facts.policy.search, minorsReviewed: false } },
      },
      settled('NOT_NEEDED'),
    ],
    [
      'IX.A.5 a search of a protected event is',
      SearchStep.SupervisorReview,
      { followedUpIds: [], flags: ['PROTECTED_EVENT'] },
      { type: 'HUMAN' },
    ],
    [
      'IX.A.1 a flagged relation alone is not',
      SearchStep.SupervisorReview,
      { followedUpIds: [], flags: ['SELF_SUBJECT'] },
      settled('NOT_NEEDED'),
    ],
    [
      '2.6 the next in chain when the supervisor is away',
      SearchStep.SupervisorReview,
      { roster: without(department, 'sergeant') },
      { candidates: ['member:commander'] },
    ],
    [
      '2.6 the next in chain when the supervisor is the operator',
      SearchStep.SupervisorReview,
      { operatorId: 'sergeant', ownerId: 'sergeant' },
      { candidates: ['member:commander'] },
    ],
    ['VI.D an urgent search is urgent in the inbox', SearchStep.Evaluate, { urgent: true }, { priority: Priority.Urgent }],
  ] as const)('%s', (_, step, change, expected) => {
    expect(open(step, change as Partial<SearchOpeningFacts>)).toMatchObject(expected);
  });

  it('VI.D after a handover the steps are the new owner’s and the supervisor is the new owner’s', () => {
    expect(open(SearchStep.Evaluate, { ownerId: 'crash' })).toMatchObject({
      candidates: ['member:crash'],
      columns: { subjectMemberId: 'detective' },
    });
    expect(open(SearchStep.SupervisorReview, { ownerId: 'crash' })).toMatchObject({ candidates: ['member:sergeant2'] });
  });
});

function asked(opening: Opening): Extract<Opening, { type: 'HUMAN' }> {
  if (opening.type !== 'HUMAN') throw new Error(`nobody is asked: ${opening.type}`);
  return opening;
}

describe('who presents the line-up', () => {
  const array: ArrayFacts = { outcome: 'ARRANGED', method: 'INDEPENDENT_ADMINISTRATOR', administratorId: null, outside: false };
  const present = (change: Partial<ArrayFacts> = {}, known: Partial<SearchOpeningFacts> = {}) =>
    openLineupPresentation({ ...facts, ...known }, { ...array, ...change }, 'c-1', NOW);

  it('s. 92.70 any sworn or authorised member who takes no part and has not read the list', () => {
    expect(present()).toMatchObject({
      candidates: ['chief', 'major', 'commander', 'sergeant2', 'crash', 'patrol', 'coordinator'].map((id) => `member:${id}`),
      excluded: ['detective', 'colleague', 'sergeant'],
    });
  });

  it.each([
    ['the designated member', { administratorId: 'patrol' }, {}, { candidates: ['member:patrol'] }],
    [
      'whoever else can, when the designated member has read the list since',
      { administratorId: 'patrol' },
      { candidateReaderIds: ['sergeant', 'patrol', 'chief', 'major', 'commander', 'coordinator'] },
      { candidates: ['member:sergeant2', 'member:crash'], soughtAgain: true },
    ],
    ['the owner, recording an officer of another agency', { outside: true }, {}, owner],
    ['the owner, by an alternative method', { method: 'COMPUTER_PROGRAM' }, {}, owner],
    ['nobody: it does not apply', { outcome: 'NOT_APPLICABLE' }, {}, settled('NOT_APPLICABLE')],
    ['nobody: it was already held', { outcome: 'CONTRADICTS' }, {}, settled('CONTRADICTS')],
    ['nobody yet: it waits', { outcome: 'PENDING' }, {}, settled('PENDING')],
  ] as const)('s. 92.70 %s', (_, change, known, expected) => {
    expect(present(change, known as Partial<SearchOpeningFacts>)).toMatchObject(expected);
  });

  it('s. 92.70 one after the other reads the list: none of them is asked any more, and the last one left is the owner, never nobody', () => {
    const free = ['chief', 'major', 'commander', 'sergeant2', 'crash', 'patrol', 'coordinator'];
    for (const count of [...free.keys(), free.length]) {
      const candidateReaderIds = ['detective', 'sergeant', ...free.slice(0, count)];
      const left = free.slice(count).map((id) => `member:${id}`);
      expect(asked(present({}, { candidateReaderIds }))).toMatchObject({ candidates: left.length > 0 ? left : ['member:detective'] });
      const { candidates, excluded } = asked(present({ administratorId: 'chief' }, { candidateReaderIds }));
      expect(candidates.filter((one) => excluded.some((id) => one === `member:${id}`))).toEqual([]);
    }
  });
});

it('5 every step of a search has one specification, and each human one an opening', () => {
  const kinds = Object.values(SearchStep).map(searchStepKind);
  expect(faceSearchSteps.map(({ kind }) => kind)).toEqual(kinds);
  const { Query, Close, LineupPresentation, PeerReview, PeerResolution, TransfereeText, TextCountersign } = SearchStep;
  const system: readonly string[] = [Query, Close];
  const ofFurtherFacts: readonly string[] = [LineupPresentation, PeerReview, PeerResolution, TransfereeText, TextCountersign];
  expect(
    Object.values(SearchStep)
      .filter((step) => ![...system, ...ofFurtherFacts].includes(step))
      .every((step) => searchOpenings[step]),
  ).toBe(true);
});
