import { NOW } from '../people/department.fixture';
import { cancelSearch, type CancelFacts } from './cancel';

const facts: CancelFacts = { ownerId: 'detective', channel: 'MANUAL_ENTRY', queryOutcome: null, asked: false };

describe('cancelling a search', () => {
  it('VI.C lets the owner give up a search that is run outside, which is documented all the same', () => {
    expect(cancelSearch(facts, 'detective', NOW)).toMatchObject({
      outcome: 'CANCELLED',
      result: {
        outcome: 'CANCELLED',
        channel: 'MANUAL_ENTRY',
        executedAt: null,
        returnedCount: 0,
        candidates: [],
        by: 'detective',
        at: NOW,
      },
    });
  });

  it('VI.C lets the owner give up a search that this system has not asked for yet, and leaves nothing to document', () => {
    expect(cancelSearch({ ...facts, channel: 'SIMULATOR' }, 'detective', NOW)).toEqual({ outcome: 'CANCELLED', result: null });
  });

  it.each([
    ['by somebody else', facts, 'colleague', 'NOT_THE_OWNER'],
    ['after the provider was asked', { ...facts, asked: true }, 'detective', 'SEARCH_ALREADY_RAN'],
    ['after its result came', { ...facts, queryOutcome: 'NO_CANDIDATES' }, 'detective', 'SEARCH_ALREADY_RAN'],
    ['that was cancelled', { ...facts, queryOutcome: 'CANCELLED' }, 'detective', 'SEARCH_ALREADY_RAN'],
    ['that was recorded late', { ...facts, channel: 'RECORDED_LATE' }, 'detective', 'SEARCH_ALREADY_RAN'],
  ] as const)('VI.C refuses to cancel a search %s', (_, changed, by, code) => {
    expect(cancelSearch(changed, by, NOW)).toMatchObject({ refused: true, code });
  });
});
