import fc from 'fast-check';
import { board, row } from '../corroboration/board.fixture';
import { CorroborationOutcome } from '../corroboration/model';
import { openEnforcementReview } from '../enforcement/steps';
import type { DiscrepancyFacts } from '../oversight/discrepancy';
import { openAssign, openVerify } from '../oversight/discrepancy-openings';
import { nmpd40023 } from '../policy';
import { Leg, type Approval } from '../registration/model';
import { openCommanderApproval, openExternalAccount, openSupervisorApproval, openTrainingVerification } from '../registration/openings';
import { applied } from '../registration/registration.fixture';
import { openNotApplicableReview, openSupervisorReview, type SearchOpeningFacts } from '../search/openings';
import { CorroborationProfile } from '../search/purpose';
import { type Opening } from '../tasks/opening';
import { decider } from './decider';
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

/** Everybody whom the opening asks and who is there. */
function presentAmong(roster: Roster, opening: Opening): string[] {
  if (opening.type !== 'HUMAN') throw new Error(`nobody is asked: ${opening.type}`);
  const byRole = Object.values(Role).filter((role) => opening.candidates.includes(`role:${role}`));
  const named = opening.candidates.flatMap((candidate) => /^member:(.+)$/.exec(candidate)?.[1] ?? []);
  const all = [...named, ...byRole.flatMap((role) => holdersOf(roster, role, NOW).map(({ memberId }) => memberId))];
  return all.filter((id) => isPresent(roster, id, NOW) && !opening.excluded.includes(id));
}
