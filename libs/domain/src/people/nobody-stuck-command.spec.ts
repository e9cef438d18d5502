import fc from 'fast-check';
import { openFinding } from '../accounts/violation';
import { openTransfer } from '../accounts/transfer';
import { openPeerResolution, openPeerReview, type PeerOpeningFacts } from '../corroboration/peer-openings';
import { judgeSubstantiation, openJudge, openProvide, type InquiryFacts } from '../oversight/inquiry';
import { openMajorReview, openReview, openSign, type ReportOpeningFacts } from '../oversight/monthly-decisions';
import { addresseeOf, openAcknowledge, openFindings, openSignMemorandum, type AcknowledgeFacts } from '../oversight/quarterly-decisions';
import { nmpd40023 } from '../policy';
import { Leg } from '../registration/model';
import { openChiefGrant } from '../registration/openings';
import { applied } from '../registration/registration.fixture';
import type { Opening } from '../tasks/opening';
import { mayAct, TaskAction } from '../tasks/policy';
import { TaskState } from '../tasks/task';
import { NOW } from './department.fixture';
import { type Actor, Role } from './principal';
import { departments, happenings, memberIds } from './random.fixture';
import { MemberStatus, type Roster } from './roster';
import { actorOf, isPresent, ownersOf, rolesOf } from './standing';

const RUNS = { numRuns: 150 };
const IDS = memberIds(4);
const anybody = fc.constantFrom(...IDS);
const belowTheChief = fc.constantFrom(...IDS.filter((id) => id !== 'm0'));
const command = fc.constantFrom('m1', 'm2');

/** Everybody who could complete the task that an opening makes. */
function ableTo(roster: Roster, opening: Opening): Actor[] {
  if (opening.type !== 'HUMAN') throw new Error(`nobody is asked: ${opening.type}`);
  const kind = 'account.confirm-suspension';
  const task = { kind, state: TaskState.Ready, candidates: opening.candidates, excluded: opening.excluded, assignee: null, version: 1 };
  return roster.members
    .flatMap(({ id }) => actorOf(roster, id, NOW) ?? [])
    .filter((actor) => mayAct(TaskAction.Complete, task, actor, false) === undefined);
}
const presentAmong = (roster: Roster, opening: Opening): string[] =>
  ableTo(roster, opening)
    .map(({ memberId }) => memberId)
    .filter((id) => isPresent(roster, id, NOW));

const inquiry = (operatorId: string, providedById: string | null, change: Partial<InquiryFacts> = {}): InquiryFacts => ({
  substantiationId: 'u',
  state: 'PROVIDED',
  searchId: 's',
  rule: 'ODD_HOURS',
  operatorId,
  purpose: null,
  reviewer: 'COMMANDER',
  providedById,
  judgeNote: null,
  ...change,
});
const compared = (roster: Roster, by: string, peerId: string | null): PeerOpeningFacts =>
  ({
    roster,
    policy: { search: { ...nmpd40023.search, blindSecondExaminer: true } },
    operatorId: by,
    ownerId: by,
    urgent: false,
    purpose: null,
    caseMemberIds: [],
    authorisedMemberIds: [],
    comparison: { operatorId: by, ownerId: by, determinedBy: by, determinationId: 'd', matchCandidateIds: [], peerId, outcome: 'MATCH' },
  }) as unknown as PeerOpeningFacts;

describe('2.6 with Chief, Major and Commander there, what command decides finds somebody too', () => {
  it('VI.A, VI.B, VII.B, VII.C, V.D, A3, A11 every task has somebody who is there, and is not about them', () => {
    fc.assert(
      fc.property(departments({ headThere: true }), belowTheChief, command, (roster, subject, other) => {
        const approvals = [
          { leg: Leg.Supervisor, by: other, decision: 'APPROVED' as const },
          { leg: Leg.Commander, by: 'm0', decision: 'APPROVED' as const },
        ];
        const report = { rows: [{ searchId: 's', operatorId: subject }], substantiations: [] };
        const monthly = { roster, openedAt: NOW, report, review: { leftToMajor: ['s'] } } as unknown as ReportOpeningFacts;
        const memorandum = {
          audit: { tests: [], sampled: [{ searchId: 's', operatorId: subject, reviewer: 'MAJOR' }] },
          findings: { by: other },
          submitted: { by: other, addressee: other === 'm1' ? Role.Chief : Role.Major },
        } as unknown as AcknowledgeFacts;
        const openings = [
          openChiefGrant({ ...applied, roster, applicantId: subject, approvals }, NOW),
          openFinding({ roster, memberId: subject, accusedRoles: rolesOf(roster, subject, NOW) }, NOW),
          openTransfer(roster, subject, NOW),
          openJudge(roster, inquiry(subject, other), NOW),
          openMajorReview(monthly, NOW),
          openAcknowledge(roster, memorandum, NOW),
          openPeerReview(compared(roster, subject, null), NOW),
          openPeerResolution(compared(roster, subject, other), NOW),
        ];
        for (const opening of openings) {
          const there = opening.type === 'SETTLED' ? ['nobody is needed'] : presentAmong(roster, opening);
          expect(there).not.toEqual([]);
          expect(there).not.toContain(subject);
        }
        for (const opening of [openReview(monthly, NOW), openSign(monthly, NOW), openFindings(roster, memorandum.audit, NOW)])
          expect(presentAmong(roster, opening)).not.toEqual([]);
        expect(presentAmong(roster, openProvide(roster, inquiry(subject, null), NOW))).not.toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('A7 who judges first, or signs, leaves somebody to look at that', () => {
  const story = fc.record({
    roster: departments(),
    away: fc.subarray(['m0', 'm1', 'm2']),
    subjects: fc.array(belowTheChief, { maxLength: 2 }),
    pick: fc.nat(),
  });
  const left = (roster: Roster, away: readonly string[]): Roster => ({
    ...roster,
    absences: [...roster.absences, ...away.map((memberId) => ({ memberId, from: 0, to: null }))],
  });
  const one = (actors: readonly Actor[], pick: number): string | undefined => actors[pick % Math.max(1, actors.length)]?.memberId;
  /** Everybody is back. */
  const later = (roster: Roster): Roster => ({
    ...roster,
    absences: [],
    members: roster.members.map((member) => (member.status === MemberStatus.OnLeave ? { ...member, status: MemberStatus.Active } : member)),
  });

  it('VII.C an audit that somebody judged and signed is acknowledged by somebody else, whoever is away meanwhile', () => {
    fc.assert(
      fc.property(story, ({ roster, away, subjects, pick }) => {
        const absent = left(roster, away);
        const sampled = subjects.map((operatorId, index) => ({ searchId: `s${index}`, operatorId, reviewer: 'MAJOR' }));
        const audit = { tests: [], sampled } as unknown as AcknowledgeFacts['audit'];
        const judge = one(ableTo(absent, openFindings(absent, audit, NOW)), pick);
        if (judge === undefined) return;
        const findings = { by: judge } as AcknowledgeFacts['findings'];
        const signer = one(ableTo(absent, openSignMemorandum(absent, { audit, findings }, NOW)), pick);
        if (signer === undefined) return;
        const submitted = { by: signer, addressee: addresseeOf({ roles: rolesOf(absent, signer, NOW) }) } as AcknowledgeFacts['submitted'];
        const acknowledging = presentAmong(later(roster), openAcknowledge(later(roster), { audit, findings, submitted }, NOW));
        const posts = [Role.Major, Role.Chief].every((role) => ownersOf(roster, role, NOW).length > 0);
        if (posts) expect({ judge, signer, acknowledging }).not.toEqual({ judge, signer, acknowledging: [] });
      }),
      RUNS,
    );
  });

  it('A11 an answer that somebody gave for another is judged by somebody else, whoever is away', () => {
    fc.assert(
      fc.property(story, belowTheChief, ({ roster, away, pick }, operatorId) => {
        const absent = left(roster, away);
        const by = one(ableTo(absent, openProvide(absent, inquiry(operatorId, null), NOW)), pick);
        if (by === undefined || by === operatorId || rolesOf(roster, operatorId, NOW).includes(Role.Chief)) return;
        const posts = [Role.Commander, Role.Major, Role.Chief].every((role) => ownersOf(roster, role, NOW).length > 0);
        if (posts) expect(presentAmong(later(roster), openJudge(later(roster), inquiry(operatorId, by), NOW))).not.toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('A11 who ran a search, or answered for it, never judges the answer', () => {
  it('A11 whoever is away, acts, stands in or administers, and in whatever order', () => {
    const story = fc.record({
      before: departments(),
      events: fc.array(happenings(IDS), { maxLength: 3 }),
      operatorId: anybody,
      reviewer: fc.constantFrom('COMMANDER' as const, 'MAJOR' as const),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(story, ({ before, events, operatorId, reviewer, pick }) => {
        const answering = ableTo(before, openProvide(before, inquiry(operatorId, null), NOW));
        const providedById = answering[pick % Math.max(1, answering.length)]?.memberId ?? operatorId;
        const roster = events.reduce((department, happens) => happens(department), before);
        const facts = inquiry(operatorId, providedById, { reviewer });
        const judges = ableTo(roster, openJudge(roster, facts, NOW)).map(({ memberId }) => memberId);
        for (const id of [operatorId, providedById]) {
          expect(judges).not.toContain(id);
          const anyRole = { memberId: id, roles: Object.values(Role), principals: [] };
          expect(judgeSubstantiation(facts, { decision: 'ACCEPTED' }, anyRole)).toMatchObject({ code: 'AUDIT_SELF_REVIEW' });
        }
      }),
      RUNS,
    );
  });
});
