import fc from 'fast-check';
import { CODES } from '../kernel';
import { actorOf, candidatesFor, type Need, Role } from '../people';
import { NOW } from '../people/department.fixture';
import { departments, happenings, memberIds } from '../people/random.fixture';
import { ExplainRule, explainTask } from './explain';
import { mayAct, TaskAction } from './policy';
import { stepKinds } from './specs';
import { isOpenTask, TaskState } from './task';

const anybody = fc.constantFrom(...memberIds(4));
const story = fc.record({
  before: departments(),
  events: fc.array(happenings(memberIds(4)), { maxLength: 3 }),
  kind: fc.constantFrom(...stepKinds().map(({ kind }) => kind)),
  need: fc.record({
    role: fc.constantFrom(...Object.values(Role)),
    chainOf: fc.option(anybody, { nil: undefined }),
    excluded: fc.array(anybody, { maxLength: 3 }),
  }),
  state: fc.constantFrom(...Object.values(TaskState)),
  assignee: fc.option(anybody),
  subjectMemberId: fc.option(anybody),
  memberId: fc.oneof(anybody, fc.constant('nobody')),
});

describe('A6 explain always names the rule', () => {
  it('A6 for every task, member and roster: one rule, one authority, a code exactly where they may not, and who can', () => {
    fc.assert(
      fc.property(story, ({ before, events, kind, need, memberId, ...rest }) => {
        const roster = events.reduce((department, happens) => happens(department), before);
        const opening = { type: 'HUMAN' as const, ...candidatesFor(roster, need as Need, NOW) };
        const task = { ...rest, kind, candidates: opening.candidates, excluded: opening.excluded, version: 1 };
        const found = explainTask({ task, subjectMemberId: rest.subjectMemberId, opening, roster }, memberId, NOW);

        expect(Object.values<string>(ExplainRule)).toContain(found.rule);
        expect(found.authority.ref).not.toBe('');
        expect(found.may).toBe(found.code === null);
        if (found.code !== null) expect(Object.keys(CODES)).toContain(found.code);
        const actor = actorOf(roster, memberId, NOW);
        expect(found.may).toBe(actor !== undefined && mayAct(TaskAction.Complete, task, actor, false) === undefined);
        for (const id of opening.excluded) expect(found.can).not.toContain(id);
        if (opening.excluded.includes(memberId) && actor) expect([ExplainRule.AboutThemselves, ExplainRule.HasAPart]).toContain(found.rule);
        if (isOpenTask(task.state) && opening.vacant !== undefined) expect(found.can.length > 0 || found.vacant !== null).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
