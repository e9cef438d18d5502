import fc from 'fast-check';
import { board, row } from '../corroboration/board.fixture';
import { CorroborationOutcome } from '../corroboration/model';
import { openEnforcementReview } from '../enforcement/steps';
import { isRefusal } from '../kernel';
import { assignDiscrepancy, type DiscrepancyFacts } from '../oversight/discrepancy';
import { lastVerifierOf, openAct, openAssign, openVerify } from '../oversight/discrepancy-openings';
import { openJudge, openProvide, type InquiryFacts } from '../oversight/inquiry';
import { nmpd40023 } from '../policy';
import { Leg, type Approval } from '../registration/model';
import { openCommanderApproval, openExternalAccount, openSupervisorApproval, openTrainingVerification } from '../registration/openings';
import { applied, officer } from '../registration/registration.fixture';
import { openNotApplicableReview, openSupervisorReview, type SearchOpeningFacts } from '../search/openings';
import { CorroborationProfile } from '../search/purpose';
import { escalationNeed } from '../tasks/escalation';
import { type Opening } from '../tasks/opening';
import { candidatesFor, decider } from './decider';
import { NOW } from './department.fixture';
import { Role } from './principal';
import { departments, memberIds } from './random.fixture';
import { type Roster } from './roster';
import { assignedSupervisorOf, holdersOf, isPresent, superiorsOf } from './standing';

const approved = (leg: Leg, by: string): Approval => ({ leg, by, decision: 'APPROVED' });
const discrepancy = (aboutMemberId: string | null, ownerId: string | null = null): DiscrepancyFacts =>
  ({ discrepancyId: 'd', state: 'ACTION_TAKEN', aboutMemberId, ownerId, actedById: ownerId, ownerIsMember: true }) as DiscrepancyFacts;
function search(roster: Roster, ownerId: string, change: Partial<SearchOpeningFacts> = {}): SearchOpeningFacts {
  return {
    roster,
    policy: nmpd40023,
    operatorId: ownerId,
    ownerId,
    purpose: null,
    profile: CorroborationProfile.Full,
    urgent: false,
    queryOutcome: 'RESULTS_RETURNED',
    followedUpIds: ['c-1'],
    rows: [...board(), row('INTERVIEW', { outcome: CorroborationOutcome.NotApplicable, by: ownerId })],
    caseMemberIds: [],
    candidateReaderIds: [],
    authorisedMemberIds: [],
    ...change,
  } as SearchOpeningFacts;
}

const RUNS = { numRuns: 150 };
const IDS = memberIds(4);

describe('A6 nobody is stuck where Chief, Major and Commander are there, whatever else the roster says', () => {
  const anybodyBut = (...heads: string[]) => fc.constantFrom(...IDS.filter((id) => !heads.includes(id)));

  it('V.A both legs are asked of somebody, one after the other, and of two people', () => {
    fc.assert(
      fc.property(departments({ headThere: true }), anybodyBut('m0'), (roster, applicantId) => {
        const facts = { ...applied, roster, applicantId };
        const first = openSupervisorApproval(facts, NOW);
        const one = presentAmong(roster, first)[0];
        if (one === undefined) throw new Error('nobody for the first leg');
        const second = openCommanderApproval({ ...facts, approvals: [approved(Leg.Supervisor, one)] }, NOW);
        const other = presentAmong(roster, second).find((id) => id !== one && id !== applicantId);
        expect(other).toBeDefined();
      }),
      RUNS,
    );
  });

  it('V.E.3, VII.E, VI.D, VI.E, VII.D every task finds somebody who is there', () => {
    fc.assert(
      fc.property(departments({ headThere: true }), anybodyBut('m0'), anybodyBut('m0'), (roster, subject, author) => {
        const registration = { ...applied, roster, applicantId: subject };
        const request = { author: subject, operatorIds: [author], exculpatoryStepIds: [] };
        const openings = [
          openTrainingVerification(registration, NOW),
          openExternalAccount(registration, NOW),
          openSupervisorReview(search(roster, subject, { operatorId: author }), NOW),
          openNotApplicableReview(search(roster, subject, { operatorId: author }), NOW),
          openEnforcementReview({ roster, request }, NOW),
          openAssign(roster, discrepancy(subject), NOW),
          openVerify(roster, discrepancy(subject, author), NOW),
        ];
        for (const opening of openings) expect(presentAmong(roster, opening).filter((id) => id !== subject)).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it('VII.D, A7 whomever it is about, the Chief too, and whoever it is given to and escalated to, somebody else is left to verify it', () => {
    let kept = 0;
    fc.assert(
      fc.property(departments({ headThere: true }), fc.constantFrom(...IDS), fc.constantFrom(...IDS), (roster, subject, owner) => {
        const open = { ...discrepancy(subject), state: 'OPEN' } as DiscrepancyFacts;
        const opening = openAssign(roster, open, NOW);
        const by = presentAmong(roster, opening).find((id) => id !== subject) ?? '';
        const facts = { ...open, lastVerifierId: lastVerifierOf(roster, open, NOW) };
        if (isRefusal(assignDiscrepancy(facts, { ownerId: owner }, officer(by, roster)))) {
          kept += 1;
          return;
        }
        const assigned = { ...open, ownerId: owner };
        for (const actedById of everAsked(roster, openAct(roster, assigned, NOW)))
          expect(presentAmong(roster, openVerify(roster, { ...assigned, actedById }, NOW))).not.toEqual([]);
      }),
      RUNS,
    );
    expect(kept).toBeGreaterThan(0);
  });

  it('A11, A7 whose search it ever was, and whoever the question went up to, somebody else is left to judge the answer', () => {
    fc.assert(
      fc.property(departments({ headThere: true }), fc.constantFrom(...IDS), (roster, operatorId) => {
        const facts = { searchId: 's', operatorId, purpose: null, reviewer: 'COMMANDER', providedById: null } as InquiryFacts;
        for (const providedById of everAsked(roster, openProvide(roster, facts, NOW)))
          expect(presentAmong(roster, openJudge(roster, { ...facts, providedById }, NOW))).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it('A6 with three people there in the chain, no two exclusions leave a decision of that chain without anybody', () => {
    let chains = 0;
    fc.assert(
      fc.property(
        departments({ headThere: true }),
        anybodyBut('m0'),
        fc.array(fc.constantFrom(...IDS), { maxLength: 2 }),
        (roster, subject, others) => {
          const own = superiorsOf(roster, subject, NOW).filter(({ actingAs }) => actingAs === undefined);
          if (own.length < 3) return;
          chains += 1;
          const need = { memberId: assignedSupervisorOf(roster, subject, NOW), chainOf: subject, excluded: [subject, ...others] };
          expect(decider(roster, need, NOW)).not.toMatchObject({ code: 'ROLE_VACANT' });
        },
      ),
      RUNS,
    );
    expect(chains).toBeGreaterThan(0);
  });
});

/** Everybody there whom a task asks from its opening to the top of its ladder. */
function everAsked(roster: Roster, opening: Opening): string[] {
  if (opening.type !== 'HUMAN') throw new Error(`nobody is asked: ${opening.type}`);
  let { candidates } = opening;
  for (let rung = 0; rung < 3; rung += 1)
    candidates = [...candidates, ...candidatesFor(roster, escalationNeed(candidates, opening.excluded), NOW).candidates];
  return presentAmong(roster, { ...opening, candidates });
}

/** Everybody whom the opening asks and who is there. */
function presentAmong(roster: Roster, opening: Opening): string[] {
  if (opening.type !== 'HUMAN') throw new Error(`nobody is asked: ${opening.type}`);
  const byRole = Object.values(Role).filter((role) => opening.candidates.includes(`role:${role}`));
  const named = opening.candidates.flatMap((candidate) => /^member:(.+)$/.exec(candidate)?.[1] ?? []);
  const all = [...named, ...byRole.flatMap((role) => holdersOf(roster, role, NOW).map(({ memberId }) => memberId))];
  return all.filter((id) => isPresent(roster, id, NOW) && !opening.excluded.includes(id));
}
