import { mayFinishText } from '../accounts';
import { arrange } from '../corroboration/lineup.fixture';
import { handOn, type RecipientClass } from '../dissemination';
import { isRefusal } from '../kernel';
import { department } from '../people/department.fixture';
import { SearchStep } from '../search';
import { searchOpenings, type SearchOpeningFacts } from '../search/openings';
import { actor, DAY, gates, NOW, operator, searchForm } from '../search/search.fixture';
import { submitSearch } from '../search/submit';
import { completeTraining } from '../training';
import { nmpd40023, strict40023, trainingValidUntil, type PolicyPack } from '.';

/** What a department decides on the same facts: the code of the refusal, or DONE. */
type Decision = (policy: PolicyPack) => string;
const decisionOf = (answer: object): string => (isRefusal(answer) ? answer.code : 'DONE');

const submit = (policy: PolicyPack, change: Partial<typeof gates> = {}, form = searchForm): string =>
  decisionOf(submitSearch({ ...gates, ...change, policy }, form, actor('detective'), NOW));
const homicide = { ...searchForm, purpose: { ...searchForm.purpose, offenceCode: '782.04' } };

const trainedFor = (policy: PolicyPack, days: number) => {
  const completedAt = NOW - days * DAY;
  const record = { ...operator.training[0]!, completedAt, verifiedAt: completedAt, expiresAt: trainingValidUntil(completedAt, policy) };
  return { operator: { ...operator, training: [record] } };
};

const noMatch: SearchOpeningFacts = {
  roster: department,
  policy: nmpd40023,
  operatorId: 'detective',
  ownerId: 'detective',
  caseNumber: '2026-001234',
  purpose: { purpose: 'VIII_A1', offenceCode: '782.04', subjectRole: 'POTENTIAL_SUSPECT' },
  profile: 'FULL',
  urgent: false,
  queryOutcome: 'RESULTS_RETURNED',
  followedUpIds: [],
  rows: [],
  caseMemberIds: ['detective'],
  candidateReaderIds: [],
  authorisedMemberIds: [],
};
const review = (policy: PolicyPack, change: Partial<SearchOpeningFacts> = {}): string => {
  const opening = searchOpenings[SearchStep.SupervisorReview]?.({ ...noMatch, ...change, policy }, NOW);
  return opening?.type ?? 'none';
};
const found = { profile: 'LIGHT', followedUpIds: ['c-1'] } as const;
const lineupUnder = ({ lineupFromCandidate }: PolicyPack, change: object = {}): string =>
  decisionOf(arrange({}, { lineupFromCandidate, ...change }));

const handedTo = (policy: PolicyPack, recipientClass: RecipientClass): string =>
  decisionOf(handOn({ readsList: true, drewUp: false, policy }, { ...handed, recipientClass }, actor('detective'), NOW));
const handed = { artefact: 'LEAD', channel: 'EMAIL', recipient: 'desk', authority: 'request 7', purpose: 'the same case' } as const;

const textLeft: Decision = (policy) => {
  const search = { searchId: 's', operatorId: 'detective', entryAsked: true, lacksExaminer: false, policy };
  return mayFinishText({ memberId: 'detective', cause: 'TRANSFERRED', inGoodStanding: true }, search) ? 'LEFT' : 'HANDED_OVER';
};

describe('A18 departments differ by data: the same facts under two packs', () => {
  it.each<readonly [string, Decision, string, string]>([
    ['VIII.A.1 a search for an offence that is not listed', (policy) => submit(policy), 'DONE', 'OFFENCE_NOT_LISTED'],
    ['VIII.A.1 a search for a homicide', (policy) => submit(policy, {}, homicide), 'DONE', 'DONE'],
    ['V.E.3 training of eleven months', (policy) => submit(policy, trainedFor(policy, 334), homicide), 'DONE', 'DONE'],
    ['V.E.3 training of thirteen months', (policy) => submit(policy, trainedFor(policy, 396), homicide), 'DONE', 'TRAINING_EXPIRED'],
    [
      'IV.D a photograph from social media',
      (policy) => submit(policy, { probe: { ...gates.probe!, sourceType: 'SOCIAL_MEDIA' } }, homicide),
      'DONE',
      'PROBE_NOT_SUITABLE',
    ],
    ['A10 a line-up before independent evidence', (policy) => lineupUnder(policy), 'DONE', 'LINEUP_PRECONDITION_UNMET'],
    ['A10 a line-up after it', (policy) => lineupUnder(policy, { independentSince: NOW - 1 }), 'DONE', 'DONE'],
    ['IX.A.3 a lead for the prosecutor', (policy) => handedTo(policy, 'PROSECUTOR'), 'DONE', 'DONE'],
    ['IX.A.3 a lead for another agency', (policy) => handedTo(policy, 'LAW_ENFORCEMENT_AGENCY'), 'DONE', 'RECIPIENT_NOT_AUTHORIZED'],
    ['VII.E.2 the text of a search whose member is transferred', textLeft, 'LEFT', 'HANDED_OVER'],
    ['VI.D the review of a NO_MATCH', (policy) => review(policy), 'SETTLED', 'HUMAN'],
    ['VI.D the review of a MATCH', (policy) => review(policy, { followedUpIds: ['c-1'] }), 'HUMAN', 'HUMAN'],
    ['VI.D the review of the MATCH of a person to be named', (policy) => review(policy, found), 'SETTLED', 'HUMAN'],
    ['VI.D the review of a minor to be named', (policy) => review(policy, { ...found, flags: ['MINOR_SUBJECT'] }), 'HUMAN', 'HUMAN'],
  ])('%s', (_, decide, standard, stricter) => {
    expect([decide(nmpd40023), decide(strict40023)]).toEqual([standard, stricter]);
  });

  it('V.E.3 a training that does not say how its test ended is asked for it, unless the department leaves that open', () => {
    const lenient: PolicyPack = { ...nmpd40023, training: { ...nmpd40023.training, resultRequired: false } };
    const entered = (policy: PolicyPack): string =>
      decisionOf(
        completeTraining(
          { policy, ahead: [], uncoveredSearchAt: null },
          { ...policy.training, completedAt: NOW, certificateRef: 'C-1' },
          NOW,
        ),
      );
    expect([entered(nmpd40023), entered(strict40023), entered(lenient)]).toEqual([
      'TRAINING_RESULT_MISSING',
      'TRAINING_RESULT_MISSING',
      'DONE',
    ]);
  });

  it('A18 the stricter pack sets what the issue asks of it', () => {
    expect(strict40023).toMatchObject({
      lineupFromCandidate: 'ONLY_AFTER_INDEPENDENT_EVIDENCE',
      supervisorReviewOf: 'ALL',
      training: { validityMonths: 12 },
      search: { blindSecondExaminer: true },
    });
    expect(strict40023.search.seriousOffences).not.toHaveLength(0);
  });
});
