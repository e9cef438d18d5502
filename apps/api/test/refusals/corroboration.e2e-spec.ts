import { randomUUID } from 'node:crypto';
import { boardOf, brought, NOT_APPLICABLE, reference } from '../support/corroborated';
import { determinedSearch, type Determined } from '../support/determined-search';
import { openHouse, type House } from '../support/house';
import { misleadTo } from '../support/misled';
import type { Answer } from '../support/officer';
import { expectRefused } from '../support/refused';

const PERSON = { name: 'Alex Doe', dateOfBirth: '1990-04-01', licenceNumber: 'D100-200' };
const step = (name: string): string => `faceSearch.${name}`;
const ARRAY = {
  kind: 'PHOTO',
  method: 'INDEPENDENT_ADMINISTRATOR',
  suspectSource: 'FR_CANDIDATE',
  fillerIds: ['P1', 'P2', 'P3', 'P4', 'P5'],
  selectionBasis: 'as described',
  witnessRef: 'W-1',
};

describe('corroboration, line-up, identity and review that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const match = async (caseNumber: string, change: Partial<Determined> = {}): Promise<{ id: string; candidateId: string }> => {
    const { id, candidateIds } = await determinedSearch(house, { caseNumber, outcome: 'MATCH', people: [PERSON], ...change });
    return { id, candidateId: candidateIds[0] ?? '' };
  };
  const complete = async (name: string, form: unknown, ref?: string): Promise<Answer<unknown>> => {
    const detective = house.as('detective');
    return detective.post(`/v1/tasks/${(await detective.task(step(name), ref)).id}/complete`, form);
  };
  const examined = async (candidateId: string, forms: Readonly<Record<string, object>>): Promise<void> => {
    for (const name of ['report-review', 'interview', 'latent-prints', 'dna'])
      await house.as('detective').complete(step(name), forms[name] ?? NOT_APPLICABLE, candidateId);
    await house.as('detective').complete(step('lineup-array'), { notApplicable: { reason: 'NO_EYEWITNESS' } }, candidateId);
  };

  it('VI.D, V.E.2 a step ends with its fields, and an identity rests on steps that support it and on more than likeness', async () => {
    const { id, candidateId } = await match('2026-10101');
    await expectRefused(
      house,
      'detective',
      await complete('report-review', { outcome: 'SUPPORTS' }, candidateId),
      'CORROBORATION_OUTCOME_INVALID',
    );
    const likeness = brought('SUPPORTS', 'RECOGNITION_SHOWN_CANDIDATE');
    await examined(candidateId, { 'report-review': brought('CONTRADICTS', 'ALIBI'), interview: likeness });
    const board = await boardOf(house.as('detective'), id);
    const [supporting, contradicting] = [board.counts[0]?.row.id, board.contradicts[0]?.row.id];
    const identify = (bases: readonly object[], change: object = {}): Promise<Answer<unknown>> =>
      complete('identity-determination', { state: 'IDENTIFIED', rationale: 'as the steps say', bases, ...change }, candidateId);
    await expectRefused(house, 'detective', await identify([]), 'BASIS_REQUIRED');
    await expectRefused(house, 'detective', await identify([{ stepId: contradicting }]), 'BASIS_NOT_SUPPORTING');
    await expectRefused(house, 'detective', await identify([{ stepId: supporting }]), 'IDENTITY_BASIS_REQUIRED');
    await expectRefused(house, 'detective', await identify([{ type: 'PROPERTY', sourceRef: 'PR-1' }]), 'CONTRADICTION_UNADDRESSED');
    await house
      .as('detective')
      .complete(step('identity-determination'), { state: 'UNRESOLVED', rationale: 'open', bases: [] }, candidateId);
    await house.as('detective').complete(step('case-report-entry'), { positiveMatch: true, recordsReference: reference('R-1') });
  });

  it('VI.D a review answers every row, and nobody reviews their own', async () => {
    const { candidateId } = await match('2026-10104');
    await house.as('detective').complete(step('case-report-entry'), { positiveMatch: true, recordsReference: reference('R-4') });
    await examined(candidateId, {});
    await house
      .as('detective')
      .complete(step('identity-determination'), { state: 'UNRESOLVED', rationale: 'open', bases: [] }, candidateId);
    await house.as('detective').complete(step('entry-addendum'), { note: 'added', recordsReference: reference('R-4/1') }, candidateId);
    const review = step('supervisor-review');
    const { id } = await house.as('sergeant').task(review);
    const form = { decision: 'REVIEWED', decisions: [{ stepId: randomUUID(), decision: 'APPROVED' }] };
    await expectRefused(house, 'sergeant', await house.as('sergeant').post(`/v1/tasks/${id}/complete`, form), 'REVIEW_INCOMPLETE');
    await misleadTo(house, 'detective', review);
    await expectRefused(house, 'detective', await house.as('detective').post(`/v1/tasks/${id}/complete`, form), 'REVIEWER_IS_AUTHOR');
  });

  it('V.E.2 an identity comes after VI.D, and presets of the purpose are confirmed', async () => {
    const purpose = { purpose: 'VIII_A4', reason: 'DEMENTIA' } as const;
    const { id, candidateId } = await match('2026-10102', { purpose });
    await examinedLightly(candidateId);
    const form = { state: 'UNRESOLVED', rationale: 'open', bases: [] };
    await expectRefused(house, 'detective', await complete('identity-determination', form, candidateId), 'PRESETS_UNCONFIRMED');
    await house.database.dataSource.query(`DELETE FROM corroboration_row WHERE search_id = $1 AND kind = 'DNA'`, [id]);
    await expectRefused(house, 'detective', await complete('identity-determination', form, candidateId), 'CORROBORATION_INCOMPLETE');
  });
  const examinedLightly = async (candidateId: string): Promise<void> => {
    for (const name of ['report-review', 'interview', 'latent-prints', 'dna'])
      await house.as('detective').complete(step(name), NOT_APPLICABLE, candidateId);
  };

  it('s. 92.70 an array is complete and presented by somebody independent, who records all of it', async () => {
    const { candidateId } = await match('2026-10103');
    const arrange = (change: object): Promise<Answer<unknown>> =>
      complete('lineup-array', { arrange: { ...ARRAY, ...change } }, candidateId);
    await expectRefused(house, 'detective', await arrange({ fillerIds: ['P1', 'P1'] }), 'LINEUP_ARRAY_INVALID');
    await expectRefused(house, 'detective', await arrange({ administratorId: house.department.detective }), 'LINEUP_ADMIN_NOT_INDEPENDENT');
    await house
      .as('detective')
      .complete(step('lineup-array'), { arrange: { ...ARRAY, administratorId: house.department.aiu } }, candidateId);
    const { id } = await house.as('aiu').task(step('lineup-presentation'), candidateId);
    const answer = await house.as('aiu').post(`/v1/tasks/${id}/complete`, { response: 'SUSPECT' });
    await expectRefused(house, 'aiu', answer, 'LINEUP_PRESENTATION_INVALID');
  });
});
