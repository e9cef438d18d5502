import fc from 'fast-check';
import { isRefusal } from '../kernel';
import { decideLeg } from '../registration/decisions';
import { Leg, type Approval } from '../registration/model';
import { openChiefGrant, openCommanderApproval, openSupervisorApproval, openTrainingVerification } from '../registration/openings';
import { applied } from '../registration/registration.fixture';
import { candidatesFor, decider, type Need } from './decider';
import { able, ableTo } from './able.fixture';
import { NOW } from './department.fixture';
import { Role } from './principal';
import { departments, type Happening, happenings, memberIds } from './random.fixture';
import type { Roster } from './roster';
import { isPresent, ownersOf } from './standing';

const IDS = memberIds(4);
const anybody = fc.constantFrom(...IDS);
const RUNS = { numRuns: 150 };

describe('exclusion beats every grant, whoever is away, acts, stands in, is designated or administers', () => {
  const needs = fc.record({
    role: fc.option(fc.constantFrom(...Object.values(Role)), { nil: undefined }),
    memberId: fc.option(anybody, { nil: undefined }),
    chainOf: fc.option(anybody, { nil: undefined }),
    urgent: fc.boolean(),
    excluded: fc.array(anybody, { maxLength: 3 }),
  });

  it('A6 nobody excluded decides, nobody who is away, and nobody only in an excluded person’s place', () => {
    fc.assert(
      fc.property(departments(), needs, (roster, need: Need) => {
        const found = decider(roster, need, NOW);
        if (isRefusal(found)) return;
        expect(need.excluded).not.toContain(found.memberId);
        expect(need.excluded).not.toContain(found.onBehalfOf);
        expect(isPresent(roster, found.memberId, NOW)).toBe(true);
      }),
      RUNS,
    );
  });

  it('A6 nobody who may complete the task holds it only by acting for excluded holders', () => {
    fc.assert(
      fc.property(departments(), needs, (roster, need: Need) => {
        const offered = candidatesFor(roster, need, NOW);
        for (const { memberId } of able(roster, offered)) {
          expect(need.excluded).not.toContain(memberId);
          const byName = offered.candidates.includes(`member:${memberId}`);
          const owners = need.role === undefined ? [] : ownersOf(roster, need.role, NOW);
          if (!byName && !owners.includes(memberId)) expect(owners.every((id) => need.excluded.includes(id))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('A6 ROLE_VACANT only where every superior, holder and Chief who is there is excluded', () => {
    fc.assert(
      fc.property(departments({ headThere: true }), needs, (roster, need: Need) => {
        if (!isRefusal(decider(roster, need, NOW))) return;
        expect(need.excluded).toContain('m0');
        const owners = need.role === undefined ? [] : ownersOf(roster, need.role, NOW);
        for (const id of owners.filter((owner) => isPresent(roster, owner, NOW))) expect(need.excluded).toContain(id);
      }),
      RUNS,
    );
  });
});

describe('V.A requester and approver, and the two legs, through any order of events', () => {
  const LEGS = [
    [Leg.Supervisor, openSupervisorApproval],
    [Leg.Commander, openCommanderApproval],
    [Leg.Chief, openChiefGrant],
  ] as const;
  const story = fc.record({
    roster: departments(),
    applicantId: anybody,
    before: fc.tuple(...LEGS.map(() => fc.array(happenings(IDS), { maxLength: 3 }))),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
    pick: fc.nat(),
  });

  it('V.A nobody ever decides on themselves, or a second leg but the Chief beside the Chief’s own', () => {
    fc.assert(
      fc.property(story, ({ roster, applicantId, before, order, pick }) => {
        let department = roster;
        let approvals: Approval[] = [];
        for (const index of order) {
          department = after(department, before[index] ?? []);
          const [leg, open] = LEGS[index] ?? LEGS[0];
          const facts = { ...applied, roster: department, applicantId, approvals };
          const deciders = ableTo(department, open(facts, NOW)).filter((actor) => {
            const legFacts = { ...facts, leg, needsBasis: true };
            return !isRefusal(decideLeg(legFacts, { decision: 'APPROVED' }, actor, NOW));
          });
          for (const { memberId } of deciders) {
            expect(memberId).not.toBe(applicantId);
            const others = approvals.filter((approval) => approval.by === memberId).map((approval) => approval.leg);
            if (others.length > 0) expect([leg, ...others]).toContain(Leg.Chief);
          }
          const chosen = deciders[pick % Math.max(1, deciders.length)];
          if (chosen) approvals = [...approvals, { leg, by: chosen.memberId, decision: 'APPROVED' }];
        }
        const byLeg = (leg: Leg): string | undefined => approvals.find((approval) => approval.leg === leg)?.by;
        const [first, second] = [byLeg(Leg.Supervisor), byLeg(Leg.Commander)];
        expect(first !== undefined && first === second).toBe(false);
      }),
      RUNS,
    );
  });

  it('V.E.3 nobody verifies their own training', () => {
    fc.assert(
      fc.property(departments(), anybody, fc.array(happenings(IDS), { maxLength: 3 }), (roster, applicantId, events) => {
        const department = after(roster, events);
        const deciders = ableTo(department, openTrainingVerification({ ...applied, roster: department, applicantId }, NOW));
        expect(deciders.map(({ memberId }) => memberId)).not.toContain(applicantId);
      }),
      RUNS,
    );
  });
});

const after = (roster: Roster, events: readonly Happening[]): Roster => events.reduce((before, happens) => happens(before), roster);
