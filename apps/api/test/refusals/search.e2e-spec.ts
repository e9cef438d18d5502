import { randomUUID } from 'node:crypto';
import { activeAccount, agreementInForce } from '../support/accounts';
import { reference } from '../support/corroborated';
import { determinedSearch } from '../support/determined-search';
import { openHouse, type House } from '../support/house';
import type { Answer } from '../support/officer';
import { expectRefused, expectSystemRefused } from '../support/refused';
import { candidateIds, enteredResult, matchWith, NO_MATCH, submitted } from '../support/searches';

const PERSON = { name: 'Alex Doe', dateOfBirth: '1990-04-01' };
const ENTRY = 'faceSearch.case-report-entry';
const compared = (candidateId: string, change: object = {}): object => ({
  candidateId,
  mode: 'MANUAL',
  featuresFor: ['scar'],
  featuresAgainst: ['none seen'],
  ...change,
});

describe('results, determinations and entries that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterAll(() => house.close());

  const complete = async (kind: string, form: unknown): Promise<Answer<unknown>> => {
    const detective = house.as('detective');
    return detective.post(`/v1/tasks/${(await detective.task(kind)).id}/complete`, form);
  };

  it('IV.E, VI.B a result is whole and does not contradict itself; the comparison is made by a person, and said in full', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective);
    const entry = 'faceSearch.result-entry';
    await expectRefused(house, 'detective', await complete(entry, { returnedCount: 2 }), 'RESULT_INCOMPLETE');
    await expectRefused(house, 'detective', await complete(entry, { ...enteredResult(), returnedCount: 1 }), 'RESULT_INCONSISTENT');
    await detective.complete(entry, enteredResult());
    const ids = await candidateIds(detective, id);
    const [one = '', other = ''] = [ids.get('R-1'), ids.get('R-2')];
    const inconclusive = { result: 'INCONCLUSIVE', rationale: 'blurred' };
    for (const [form, code] of [
      [{ ...matchWith(one), comparisons: [compared(one, { mode: 'AUTOMATED' })] }, 'HUMAN_COMPARISON_REQUIRED'],
      [{ comparisons: [] }, 'DETERMINATION_REQUIRED'],
      [matchWith(randomUUID()), 'DETERMINATION_NOT_POSSIBLE'],
      [
        { ...matchWith(one), comparisons: [one, other].map((each) => compared(each)), matchCandidateIds: [one, other] },
        'MATCH_NAMES_ONE_PERSON',
      ],
      [{ ...matchWith(one), comparisons: [compared(one, { featuresAgainst: [] })] }, 'FEATURES_REQUIRED'],
      [{ ...inconclusive, comparisons: [compared(one)] }, 'FOLLOW_UP_UNANSWERED'],
    ] as const)
      await expectRefused(house, 'detective', await complete('faceSearch.evaluate', form), code);
    await detective.complete('faceSearch.evaluate', NO_MATCH);

    const route = `/v1/face-searches/${id}`;
    const { body } = await detective.get<{ details: { determination: { id: string } } }>(route);
    const again = { ...matchWith(one), supersedes: body.details.determination.id };
    const supersede = (form: object): Promise<Answer<unknown>> => detective.post(`${route}/determinations/supersede`, form);
    await expectRefused(house, 'detective', await supersede(again), 'SUPERSEDE_REASON_REQUIRED');
    await expectRefused(house, 'detective', await supersede({ ...again, supersedes: randomUUID() }), 'SUPERSEDED_ALREADY');
    await expectRefused(house, 'detective', await detective.post(`${route}/cancel`, { reason: 'not needed' }), 'SEARCH_ALREADY_RAN');
    await expectRefused(house, 'commander', await house.as('commander').post(`${route}/cancel`, { reason: 'not needed' }), 'NOT_THE_OWNER');
    await expectRefused(house, 'detective2', await house.as('detective2').post(`${route}/cancel`, { reason: 'not mine' }), 'NOT_FOUND');
    await detective.complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-0') });
  });

  it('VI.B nothing is compared before there is a result, whatever the list of tasks says', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-001301' }, 2);
    await detective.complete('faceSearch.result-entry', enteredResult());
    await detective.task('faceSearch.evaluate');
    const setOutcome = (outcome: string): Promise<unknown> =>
      house.database.dataSource.query('UPDATE candidate_list SET outcome = $2 WHERE search_id = $1', [id, outcome]);
    await setOutcome('FAILED');
    await expectRefused(house, 'detective', await complete('faceSearch.evaluate', NO_MATCH), 'RESULT_REQUIRED');
    await setOutcome('RESULTS_RETURNED');
    await detective.complete('faceSearch.evaluate', NO_MATCH);
    await detective.complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-9') });
  });

  it('VI.C the entry says what was determined, where it stands, and names FACESNXT', async () => {
    await determinedSearch(house, { caseNumber: '2026-10001', outcome: 'NO_MATCH', people: [PERSON] });
    const entry = { positiveMatch: false, recordsReference: reference('R-1') };
    for (const [form, code] of [
      [{ positiveMatch: false }, 'DOCUMENTATION_REQUIRED'],
      [{ ...entry, positiveMatch: true }, 'ENTRY_CONTRADICTS_DETERMINATION'],
      [{ ...entry, text: 'The suspect was identified by investigative means.' }, 'ENTRY_MUST_NAME_FACESNXT'],
    ] as const)
      await expectRefused(house, 'detective', await complete(ENTRY, form), code);
    await house.as('detective').complete(ENTRY, entry);
  });

  it('VIII.A.5 a search for a deceased person does not close without the medical examiner’s number', async () => {
    const purpose = { purpose: 'VIII_A5', medicalExaminer: {} } as const;
    const { id } = await determinedSearch(house, { caseNumber: '2026-10006', outcome: 'NO_MATCH', people: [PERSON], purpose });
    await house.as('detective').complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-6') });
    await house.as('detective').task(ENTRY);
    await expectSystemRefused(house, id, 'MEDICAL_EXAMINER_REQUIRED');
  });

  it('VIII.A.5 what the medical examiner found belongs to a search for a deceased person', async () => {
    const { id } = await determinedSearch(house, { caseNumber: '2026-10008', outcome: 'NO_MATCH', people: [] });
    const said = { method: 'DENTAL', identifiedAt: new Date().toISOString(), reference: 'ME 26-17' };
    const answer = await house.as('detective').post(`/v1/face-searches/${id}/medical-examiner-identifications`, said);
    await expectRefused(house, 'detective', answer, 'NOT_OF_A_DECEASED');
  });
});
