import { NOW } from '../people/department.fixture';
import { IdentificationMethod, recordIdentification, type DeceasedFacts } from './deceased';
import { Purpose } from './purpose';

const facts: DeceasedFacts = { purpose: Purpose.Deceased, ownerId: 'detective', caseMemberIds: ['colleague'] };
const form = { method: IdentificationMethod.Dental, identifiedAt: NOW, reference: 'ME 26-17, page 4' };

describe('whom the medical examiner identified', () => {
  it.each(['detective', 'colleague'])('VIII.A.5 is recorded by who works in the case (%s), up to this instant', (by) => {
    expect(recordIdentification(facts, form, by, NOW)).toEqual({ ...form, by, at: NOW });
  });

  it.each([
    ['by a stranger', facts, form, 'stranger', 'NOT_THE_OWNER'],
    ['of a search for another purpose', { ...facts, purpose: Purpose.Assistance }, form, 'detective', 'NOT_OF_A_DECEASED'],
    ['of a late record without a purpose', { ...facts, purpose: null }, form, 'detective', 'NOT_OF_A_DECEASED'],
    ['at an instant to come', facts, { ...form, identifiedAt: NOW + 1 }, 'detective', 'INSTANT_IN_FUTURE'],
  ] as const)('VIII.A.5 is not recorded %s', (_, changed, said, by, code) => {
    expect(recordIdentification(changed, said, by, NOW)).toMatchObject({ refused: true, code });
  });
});
