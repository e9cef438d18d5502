import { detective, factsOf, now, sergeant } from './fixtures';
import { confirmTransfer } from './transfer';

const facts = { ...factsOf(), movedAt: now - 60_000 };

describe('A3 a move between the eligible units', () => {
  it('A3 is confirmed by the new supervisor', () => {
    expect(confirmTransfer(facts, { decision: 'CONFIRM' }, sergeant, now)).toEqual({ outcome: 'TRANSFER_CONFIRMED', by: 'sergeant' });
  });
  it('VII.E.2 or ends the account, since the day of the move', () => {
    expect(confirmTransfer(facts, { decision: 'DEACTIVATE', reason: 'no casework there' }, sergeant, now)).toMatchObject({
      outcome: 'DEACTIVATED',
      cause: 'TRANSFERRED',
      eventAt: facts.movedAt,
      blockedAt: now,
      elapsed: 60_000,
      by: 'sergeant',
    });
  });
  it.each([
    ['by the member', facts, 'r', detective, 'NOT_PERMITTED', { ownAccount: true }],
    [
      'of an account that is suspended meanwhile',
      { ...facts, status: 'SUSPENDED' },
      'r',
      sergeant,
      'ACCOUNT_NOT_ACTIVE',
      { status: 'SUSPENDED' },
    ],
    ['as an end without a reason', facts, ' ', sergeant, 'DEACTIVATION_REASON_REQUIRED', {}],
    ['as an end with no reason at all', facts, undefined, sergeant, 'DEACTIVATION_REASON_REQUIRED', {}],
  ] as const)('A3 is not decided %s', (_, before, reason, by, code, named) => {
    expect(confirmTransfer(before, { decision: 'DEACTIVATE', reason }, by, now)).toMatchObject({
      code,
      authority: { kind: 'CHOICE' },
      facts: named,
    });
  });
});
