import { barredFrom } from '../duties';
import { department, NOW, without } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import type { Candidate } from '../search/candidates';
import { ComparisonMode } from '../search/outcomes';
import { openPeerResolution, openPeerReview, type PeerOpeningFacts } from './peer-openings';
import type { PeerFacts } from './peer-model';
import { examineBlind, partsInComparison, resolvePeers } from './peer-review';

const entry = (id: string, name: string): Candidate => ({
  id,
  rank: 1,
  similarityScore: 0.9,
  source: 'DL_PHOTO',
  recordRef: id,
  name,
  dateOfBirth: '1990-04-09',
});
const facts: PeerFacts = {
  operatorId: 'detective',
  ownerId: 'colleague',
  determinedBy: 'detective',
  determinationId: 'd-1',
  matchCandidateIds: ['c-1'],
  candidates: [entry('c-1', 'Ann Doe'), entry('c-2', 'Bea Roe'), entry('c-3', 'Doe, Ann')],
  addedBefore: [],
  peerId: null,
};
const seen = (candidateId: string) => ({ candidateId, mode: ComparisonMode.Manual, featuresFor: ['scar'], featuresAgainst: ['none'] });
const match = (id: string) => ({ result: 'MATCH', rationale: 'scar and ears', comparisons: [seen(id)], matchCandidateIds: [id] });
const answer = { result: 'NO_MATCH', rationale: 'another nose', comparisons: [] };
const examine = (form: Parameters<typeof examineBlind>[1], by = 'patrol') => examineBlind(facts, form, by, NOW);

describe('a second examiner, blind to the first', () => {
  it.each([
    ['the same entry', match('c-1'), 'CONCUR'],
    ['another entry of the same person', match('c-3'), 'CONCUR'],
    ['somebody else', match('c-2'), 'NON_CONCUR'],
    ['nobody', answer, 'NON_CONCUR'],
    ['nothing certain', { ...answer, result: 'INCONCLUSIVE', comparisons: [seen('c-1')] }, 'INCONCLUSIVE'],
  ] as const)('VI.B by setting: finds %s', (_, form, outcome) => {
    expect(examine(form)).toMatchObject({ outcome, result: form.result, by: 'patrol', determinationId: 'd-1', rationale: form.rationale });
  });

  it('VI.B by setting: answers by the rules of a determination', () => {
    expect(examine({ ...match('c-1'), comparisons: [] })).toMatchObject({ code: 'HUMAN_COMPARISON_REQUIRED' });
    expect(examine({ ...answer, rationale: ' ' })).toMatchObject({ code: 'DETERMINATION_REQUIRED' });
    expect(examine(match('c-9'))).toMatchObject({ code: 'DETERMINATION_NOT_POSSIBLE' });
  });

  describe('of a sealed printout', () => {
    const printout: PeerFacts = {
      ...facts,
      candidates: [],
      addedBefore: [entry('c-1', 'Ann Doe')],
      returnedCount: 1,
      newIds: ['n-1', 'n-2'],
    };
    const own = (name: string, recordRef: string) => ({
      ref: recordRef,
      source: 'DL_PHOTO' as const,
      recordRef,
      name,
      dateOfBirth: '1990-04-09',
    });
    const found = (form: Parameters<typeof examineBlind>[1]) => examineBlind(printout, form, 'patrol', NOW);

    it('IV.F, VI.B by setting: the entry of the first examiner is named by its record, and is that row', () => {
      const concurring = found({ ...match('c-1'), entries: [own('Ann Doe', 'c-1')] });
      expect(concurring).toMatchObject({ outcome: 'CONCUR', matchCandidateIds: ['c-1'], comparisons: [{ candidateId: 'c-1' }], added: [] });
    });

    it('IV.F, VI.B by setting: their own entry is taken though it makes one row more than the list has, since they are not to know', () => {
      const other = found({ ...match('c-9'), entries: [own('Zoe Loe', 'c-9')] });
      expect(other).toMatchObject({ outcome: 'NON_CONCUR', matchCandidateIds: ['n-1'], added: [{ id: 'n-1', recordRef: 'c-9' }] });
    });

    it.each([
      [
        'how many rows there are',
        { ...match('c-9'), entries: [own('Zoe Loe', 'c-9'), own('Bea Roe', 'c-8')] },
        'RESULT_INCONSISTENT',
        { rows: 2 },
      ],
      ['that somebody is a row', match('c-1'), 'DETERMINATION_NOT_POSSIBLE', { candidates: ['c-1', 'c-1'] }],
      ['that there is anybody to name', { ...match('c-1'), comparisons: [], matchCandidateIds: [] }, 'COMPARED_ENTRY_REQUIRED', {}],
    ])('IV.F, VI.B by setting: a refusal does not tell them %s by the work of the first', (_, form, code, told) => {
      expect(found(form)).toMatchObject({ code, facts: told });
    });
  });

  it.each(['detective', 'colleague'])('VI.B by setting: has no part in the search, as %s has', (by) => {
    const refusal = { code: 'PEER_NOT_INDEPENDENT', authority: { kind: 'CHOICE', ref: 'blindSecondExaminer' } };
    expect(examine(match('c-1'), by)).toMatchObject(refusal);
    expect(resolvePeers(facts, { result: 'MATCH', rationale: 'x' }, by, NOW)).toMatchObject(refusal);
  });
});

describe('a third examiner, where two do not agree', () => {
  const third = { ...facts, peerId: 'patrol' };
  const resolve = (form: object, by = 'crash') => resolvePeers(third, form, by, NOW);

  it('VI.B by setting: lets the match stand', () => {
    expect(resolve({ result: 'MATCH', rationale: ' both ears agree ' })).toEqual({
      outcome: 'MATCH',
      determinationId: 'd-1',
      rationale: 'both ears agree',
      superseding: null,
      by: 'crash',
    });
  });

  it.each([
    ['NO_MATCH', 'NO_MATCH'],
    ['INCONCLUSIVE', 'INCONCLUSIVE'],
  ] as const)('VI.B by setting: %s takes the place of the match, and nobody is followed up', (result, subReason) => {
    expect(resolve({ result, rationale: 'another nose' })).toMatchObject({
      outcome: result,
      superseding: { outcome: result, subReason, refs: [], matchCandidateIds: [], supersedes: 'd-1', by: 'crash', at: NOW },
    });
  });

  it.each([
    [{ rationale: 'x' }, ['result']],
    [{ result: 'MATCH', rationale: ' ' }, ['rationale']],
    [{ result: 'PERHAPS' }, ['result', 'rationale']],
  ])('VI.B by setting: answers, and says why: %j', (form, fields) => {
    expect(resolve(form)).toMatchObject({ code: 'DETERMINATION_REQUIRED', authority: { kind: 'CHOICE' }, facts: { fields } });
  });

  it('VI.B by setting: is neither of the two', () => {
    expect(barredFrom('faceSearch.peer-resolution', partsInComparison(third))).toEqual(['detective', 'colleague', 'patrol']);
    expect(resolve({ result: 'MATCH', rationale: 'x' }, 'patrol')).toMatchObject({ code: 'PEER_NOT_INDEPENDENT' });
  });
});

describe('who is asked to examine', () => {
  const on = { search: { ...nmpd40023.search, blindSecondExaminer: true } };
  const opening: PeerOpeningFacts = {
    roster: department,
    policy: on,
    operatorId: 'detective',
    ownerId: 'detective',
    caseNumber: '2026-001234',
    purpose: { purpose: 'VIII_A1', offenceCode: '120', subjectRole: 'POTENTIAL_SUSPECT' },
    profile: 'FULL',
    urgent: false,
    queryOutcome: 'RESULTS_RETURNED',
    followedUpIds: ['c-1'],
    rows: [],
    caseMemberIds: ['detective', 'colleague'],
    candidateReaderIds: ['detective'],
    authorisedMemberIds: ['detective', 'colleague', 'coordinator'],
    comparison: { ...facts, ownerId: 'detective', outcome: 'MATCH' },
  };
  const review = (change: Partial<PeerOpeningFacts> = {}) => openPeerReview({ ...opening, ...change }, NOW);
  const notNeeded = { type: 'SETTLED', outcome: 'NOT_NEEDED' };

  it('VI.B by setting only, and only before a match stands', () => {
    expect(review({ policy: nmpd40023 })).toEqual(notNeeded);
    expect(review({ comparison: { ...facts, outcome: 'INCONCLUSIVE' } })).toEqual(notNeeded);
    expect(review({ comparison: null })).toEqual(notNeeded);
    expect(openPeerResolution({ ...opening, comparison: null }, NOW)).toEqual(notNeeded);
  });

  it('VI.B by setting: a trained member apart from the case first, one of the case else, never who took part', () => {
    expect(review()).toMatchObject({ type: 'HUMAN', candidates: ['member:coordinator'], excluded: ['detective'] });
    expect(review({ authorisedMemberIds: ['detective', 'colleague'] })).toMatchObject({ candidates: ['member:colleague'] });
    expect(review({ roster: without(department, 'coordinator') })).toMatchObject({ candidates: ['member:colleague'] });
    expect(review({ requestedBy: 'coordinator' })).toMatchObject({
      candidates: ['member:colleague'],
      excluded: ['detective', 'coordinator'],
    });
  });

  it('2.6 by setting: nobody trained is left: the chain of command compares', () => {
    expect(review({ authorisedMemberIds: ['detective'] })).toMatchObject({ candidates: ['member:sergeant'] });
  });

  it('VI.B by setting: the third is neither of the two; members of the case may', () => {
    expect(
      openPeerResolution({ ...opening, comparison: { ...facts, peerId: 'coordinator', ownerId: 'detective', outcome: 'MATCH' } }, NOW),
    ).toMatchObject({
      candidates: ['member:colleague'],
      excluded: ['detective', 'coordinator'],
      columns: { subjectMemberId: 'detective', caseNumber: '2026-001234', purpose: 'VIII_A1' },
    });
  });
});
