import { CODES } from '@app/domain/kernel';
import { EDGE_CODES, SENTENCES } from '@app/domain/sop';
import type { Clauses } from '../src/policy/clauses.controller';
import type { ProblemExplained } from '../src/problems/problems.controller';
import { openHouse, type House } from './support/house';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('the procedure sentence by sentence', () => {
  it.each(['detective', 'auditor', 'chief'] as const)('1.2 is shown to %s', async (who) => {
    const { status, body } = await house.as(who).get<Clauses>('/v1/policy/clauses');
    expect([status, body.document.number, body.sentences.map(({ id }) => id)]).toEqual([200, '400.23', SENTENCES.map(({ id }) => id)]);
  });

  it('VI.E shows its rules, its tests and the way to them', async () => {
    const { body } = await house.as('detective').get<Clauses>('/v1/policy/clauses');
    const sentence = body.sentences.find(({ id }) => id === 'VI.E.s1');
    expect(sentence).toMatchObject({ clause: 'VI.E', force: 'SHALL', met: 'ENFORCED' });
    expect([sentence?.rules, sentence?.tests, sentence?.routes].map((names) => (names?.length ?? 0) > 0)).toEqual([true, true, true]);
  });
});

describe('the closed list of codes', () => {
  it('1.2b is explained whole, each code with on whose word it is refused', async () => {
    const { status, body } = await house.as('detective').get<ProblemExplained[]>('/problems');
    expect([status, body.map(({ code }) => code)]).toEqual([200, Object.keys(CODES).sort()]);
    expect(body.filter(({ authorities }) => authorities.length === 0).map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['FR_SOLE_BASIS', 'SOP VI.E'],
    ['LINEUP_NOT_INDEPENDENT', 'department setting: lineupFromCandidate'],
    [EDGE_CODES[0], 'system: the edge of the API'],
  ])('1.2b %s says %s', async (code, label) => {
    const { body } = await house.as('detective').get<ProblemExplained>(`/problems/${code}`);
    expect(body.authorities.map((authority) => authority.label)).toContain(label);
  });
});
