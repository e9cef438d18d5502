import { commander, factsOf, form, now, sergeant } from '../accounts/fixtures';
import { deactivate, suspend } from '../accounts/deactivate';
import { evaluateGates } from '../search/gates';
import { gates, NOW, searchForm } from '../search/search.fixture';

describe('the four causes of deactivation', () => {
  it.each([
    ['VII.E.1', 'separation', 'SEPARATED'],
    ['VII.E.2', 'transfer from the unit', 'TRANSFERRED'],
    ['VII.E.3', 'misuse', 'MISUSE'],
    ['VII.E.4', 'dissemination', 'DISSEMINATION'],
  ] as const)('%s %s ends the account at once', (_clause, _what, cause) => {
    expect(deactivate(factsOf(), { ...form, cause }, commander, now)).toMatchObject({ status: 'DEACTIVATED', cause, blockedAt: now });
  });

  it('V.D a superior suspends at once, and what becomes of it is decided by others', () => {
    expect(suspend(factsOf(), { ...form, cause: 'MISUSE' }, sergeant, now)).toMatchObject({ status: 'SUSPENDED', blockedAt: now });
  });
});

describe('the six prohibited uses', () => {
  it.each([
    ['IX.A.1', 'personal use', 'IX_A1'],
    ['IX.A.2', 'no legitimate duty', 'IX_A2'],
    ['IX.A.3', 'dissemination', 'IX_A3'],
    ['IX.A.4', 'harassment', 'IX_A4'],
    ['IX.A.5', 'surveillance of a protected class', 'IX_A5'],
    ['IX.A.6', 'any other violation of law or policy', 'IX_A6'],
  ] as const)('%s %s is refused by its own number when it is declared', (clause, _what, prohibitedUse) => {
    const refused = evaluateGates(gates, { ...searchForm, prohibitedUse }, NOW).flatMap(({ refusal }) => (refusal ? [refusal] : []));
    expect(refused).toMatchObject([{ code: 'PROHIBITED_USE', authority: { kind: 'SOP', ref: clause }, facts: { use: prohibitedUse } }]);
  });
});
