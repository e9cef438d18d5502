import { cancelSearch, type CancelFacts } from './cancel';

const facts: CancelFacts = { ownerId: 'detective', channel: 'MANUAL_ENTRY', queryOutcome: null, asked: false };

describe('cancelling a search', () => {
  it('VI.C lets the owner give up a search that has not run', () => {
    expect(cancelSearch(facts, 'detective')).toEqual({ outcome: 'CANCELLED' });
  });

  it.each([
    ['by somebody else', facts, 'colleague', 'NOT_THE_OWNER'],
    ['after the provider was asked', { ...facts, asked: true }, 'detective', 'SEARCH_ALREADY_RAN'],
    ['after its result came', { ...facts, queryOutcome: 'NO_CANDIDATES' }, 'detective', 'SEARCH_ALREADY_RAN'],
    ['that was recorded late', { ...facts, channel: 'RECORDED_LATE' }, 'detective', 'SEARCH_ALREADY_RAN'],
  ] as const)('VI.C refuses to cancel a search %s', (_, changed, by, code) => {
    expect(cancelSearch(changed, by)).toMatchObject({ refused: true, code });
  });
});
