import { mayAddEvidence, notOneEnd } from './admission';

const facts = { ownerId: 'detective', caseMemberIds: ['partner'], followedUpIds: ['c1'] };

describe('further evidence', () => {
  it.each(['detective', 'partner'])('VI.D is added by %s for a candidate who is followed up', (by) => {
    expect(mayAddEvidence(facts, 'c1', by)).toBeUndefined();
  });

  it('VI.D is not added by somebody who is not on the case', () => {
    expect(mayAddEvidence(facts, 'c1', 'stranger')).toMatchObject({ code: 'NOT_THE_OWNER', authority: { kind: 'CHOICE' } });
  });

  it('VI.D is not added for a candidate whom nobody follows up', () => {
    expect(mayAddEvidence(facts, 'c2', 'detective')).toMatchObject({
      code: 'CORROBORATION_OUTCOME_INVALID',
      authority: { kind: 'CHOICE', ref: 'fields of a corroboration step' },
      facts: { fields: ['candidateId'] },
    });
  });

  it('VI.D a line-up step ends in one way, and the ways are named', () => {
    expect(notOneEnd(['arrange', 'held'], 2)).toMatchObject({
      code: 'CORROBORATION_OUTCOME_INVALID',
      authority: { kind: 'CHOICE', ref: 'fields of a corroboration step' },
      facts: { fields: ['arrange', 'held'], given: 2 },
    });
  });
});
