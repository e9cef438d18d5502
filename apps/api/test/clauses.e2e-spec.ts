import { CODES } from '@app/domain/kernel';
import { EDGE_CODES, SENTENCES } from '@app/domain/sop';
import type { TaskView } from '@app/persistence/inbox';
import type { ProcessPage } from '@app/persistence/pages';
import type { Clauses } from '../src/policy/clauses.controller';
import type { ProblemExplained } from '../src/problems/problems.controller';
import { openHouse, type House } from './support/house';
import { until } from './support/wait';

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

describe('the authority of a step and of its deadline', () => {
  it('A12, V.A the step is asked by the SOP, and its deadline is the department’s', async () => {
    const { id } = (await house.as('detective').post<{ id: string }>('/v1/registrations')).body;
    const page = async () => (await house.as('detective').get<ProcessPage>(`/v1/registrations/${id}`)).body.next;
    await until(async () => (await page()).length > 0, 'nobody is asked to approve the registration');
    const [task] = (await house.as('sergeant').get<{ tasks: TaskView[] }>('/v1/tasks?kind=registration.supervisor-approval')).body.tasks;
    for (const seen of [(await page())[0], task])
      expect(seen).toMatchObject({
        authority: 'SOP V.A',
        deadlineAuthority: 'department setting: deadlines of registration.supervisor-approval',
      });
  });
});
