import { DEMO_PEOPLE } from '../demo/people';
import { Line } from './line';
import { Narrator } from './narrator';
import { Player, type Problem } from './player';
import { StoryProblem } from './problem';

const problem = (code: string, also: Problem[] = []): Problem => ({
  code,
  title: '',
  detail: `what ${code} means`,
  authority: { kind: 'SOP', label: `SOP of ${code}` },
  also,
});

describe('the narrator', () => {
  const [chief] = DEMO_PEOPLE;
  if (!chief) throw new Error('the demo department has nobody');
  const who = new Player(chief, new Line({ api: '', issuer: '' }, () => undefined));
  let told: string[];
  let narrator: Narrator;
  beforeEach(() => {
    told = [];
    narrator = new Narrator((line) => told.push(line));
  });

  it('tells the refusal that was meant first, and the others beside it', () => {
    narrator.refused(who, 'tries', { status: 422, body: problem('A', [problem('B')]) }, 'B');
    expect(told.map((line) => line.trim())).toEqual([`NO  ${who.name} tries.`, '-> 422 B (SOP of B): what B means', '-> and A (SOP of A)']);
  });

  it.each([
    ['was taken', { status: 201, body: { id: '1' } }],
    ['was refused for another reason', { status: 422, body: problem('A') }],
  ])('stops when what should have been refused %s', (_, answer) => {
    expect(() => narrator.refused(who, 'tries', answer, 'B')).toThrow(StoryProblem);
  });

  it('stops when what should have been taken was refused', () => {
    expect(() => narrator.accepted(who, 'asks', { status: 403, body: problem('A') })).toThrow('answered with 403');
    expect(narrator.accepted(who, 'asks', { status: 200, body: 7 }, (n) => `${n}`)).toBe(7);
  });
});
