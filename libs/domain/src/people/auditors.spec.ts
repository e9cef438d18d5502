import fc from 'fast-check';
import { isRefusal } from '../kernel';
import { openMajorReview, type ReportOpeningFacts } from '../oversight/monthly-decisions';
import { acknowledgeMemorandum, openAcknowledge, recordFindings, type AcknowledgeFacts } from '../oversight/quarterly-decisions';
import type { AuditResult } from '../oversight/quarterly-model';
import type { Opening } from '../tasks/opening';
import { mayAct, TaskAction } from '../tasks/policy';
import { TaskState } from '../tasks/task';
import { NOW } from './department.fixture';
import { type Actor, Role } from './principal';
import { departments, happenings, memberIds } from './random.fixture';
import type { Roster } from './roster';
import { actorOf } from './standing';

const IDS = memberIds(4);
const anybody = fc.constantFrom(...IDS);
const RUNS = { numRuns: 150 };
const story = fc.record({
  before: departments(),
  events: fc.array(happenings(IDS), { maxLength: 3 }),
  operators: fc.array(anybody, { minLength: 1, maxLength: 3 }),
  judge: anybody,
  signer: anybody,
  addressee: fc.constantFrom(Role.Major, Role.Chief),
});
const after = ({ before, events }: { before: Roster; events: readonly ((roster: Roster) => Roster)[] }): Roster =>
  events.reduce((roster, happens) => happens(roster), before);

/** Everybody who could complete the task that an opening makes, with or without overseeing it. */
function ableTo(roster: Roster, opening: Opening): Actor[] {
  if (opening.type !== 'HUMAN') return [];
  const { candidates, excluded } = opening;
  const task = { kind: 'quarterlyAudit.findings', state: TaskState.Ready, candidates, excluded, assignee: null, version: 1 };
  const actors = roster.members.flatMap(({ id }) => actorOf(roster, id, NOW) ?? []);
  return actors.filter((actor) => [true, false].some((oversees) => mayAct(TaskAction.Complete, task, actor, oversees) === undefined));
}

/** Only what the rules read of a quarter: searches that were drawn, each left to whoever acknowledges. */
const audit = (operators: readonly string[]): AuditResult =>
  ({
    tests: [],
    sampled: operators.map((operatorId, index) => ({ searchId: `s${index}`, operatorId, reviewer: 'MAJOR' })),
  }) as unknown as AuditResult;

describe('A7 nobody audits their own use or their own acts, whoever is away, acts, stands in or administers', () => {
  it('VII.B rows left by the Commander are decided by nobody who made one of them', () => {
    fc.assert(
      fc.property(story, ({ operators, ...rest }) => {
        const roster = after(rest);
        const rows = operators.map((operatorId, index) => ({ searchId: `s${index}`, operatorId }));
        const facts = { roster, report: { rows, substantiations: [] }, review: { leftToMajor: rows.map(({ searchId }) => searchId) } };
        const deciders = ableTo(roster, openMajorReview(facts as unknown as ReportOpeningFacts, NOW)).map(({ memberId }) => memberId);
        for (const operatorId of operators) expect(deciders).not.toContain(operatorId);
      }),
      RUNS,
    );
  });

  it('VII.C the memorandum is acknowledged by nobody who signed it, judged in it or is judged in it', () => {
    fc.assert(
      fc.property(story, ({ operators, judge, signer, addressee, ...rest }) => {
        const roster = after(rest);
        const facts = {
          audit: audit(operators),
          findings: { by: judge },
          submitted: { by: signer, addressee },
        } as unknown as AcknowledgeFacts;
        for (const actor of ableTo(roster, openAcknowledge(roster, facts, NOW)))
          for (const id of [judge, signer, ...operators]) expect(actor.memberId).not.toBe(id);
        const form = { exceptions: [], sample: [] };
        for (const id of [judge, signer, ...operators]) {
          const actor = { memberId: id, roles: Object.values(Role), principals: [] };
          expect(acknowledgeMemorandum(facts, form, actor, NOW)).toMatchObject({ code: 'AUDIT_SELF_REVIEW' });
        }
      }),
      RUNS,
    );
  });

  it('VII.C whoever judges the sample judges no search of their own', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...Object.values(Role)), (judge, role) => {
        const own = { tests: [], sampled: [{ searchId: 's0', operatorId: judge, reviewer: 'COMMANDER' }] } as unknown as AuditResult;
        const form = { exceptions: [], sample: [{ searchId: 's0', judgement: 'CONFORMS' as const }] };
        const answer = recordFindings(own, form, { memberId: judge, roles: [role], principals: [] }, NOW);
        expect(isRefusal(answer) && answer.code).toBe('AUDIT_SELF_REVIEW');
      }),
      RUNS,
    );
  });
});
