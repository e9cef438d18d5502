import fc from 'fast-check';
import { board, row } from '../corroboration/board.fixture';
import { CorroborationOutcome } from '../corroboration/model';
import { openEnforcementReview } from '../enforcement/steps';
import { isRefusal } from '../kernel';
import { actOnDiscrepancy, verifyDiscrepancy, type DiscrepancyFacts } from '../oversight/discrepancy';
import { openAct, openAssign, openVerify } from '../oversight/discrepancy-openings';
import { nmpd40023 } from '../policy';
import { openLineupPresentation, openNotApplicableReview, openSupervisorReview, type SearchOpeningFacts } from '../search/openings';
import { CorroborationProfile } from '../search/purpose';
import { ableTo } from './able.fixture';
import { NOW } from './department.fixture';
import { departments, type Happening, happenings, memberIds } from './random.fixture';
import type { Roster } from './roster';
import { isPresent } from './standing';

const IDS = memberIds(4);
const anybody = fc.constantFrom(...IDS);
const RUNS = { numRuns: 150 };

const after = (roster: Roster, events: readonly Happening[]): Roster => events.reduce((before, happens) => happens(before), roster);

const notApplicable = (by: string): ReturnType<typeof row> => row('INTERVIEW', { outcome: CorroborationOutcome.NotApplicable, by });

function searchFacts(roster: Roster, ownerId: string, change: Partial<SearchOpeningFacts>): SearchOpeningFacts {
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
    rows: board(),
    caseMemberIds: [],
    candidateReaderIds: [],
    authorisedMemberIds: [],
    ...change,
  } as SearchOpeningFacts;
}

describe('VI.D, VI.E author and reviewer', () => {
  const search = fc.record({
    roster: departments(),
    operatorId: anybody,
    ownerId: anybody,
    author: anybody,
    urgent: fc.boolean(),
    events: fc.array(happenings(IDS), { maxLength: 3 }),
  });

  it('VI.D the reviewer is neither operator, owner nor author', () => {
    fc.assert(
      fc.property(search, ({ roster, events, operatorId, ownerId, author, urgent }) => {
        const department = after(roster, events);
        const facts = searchFacts(department, ownerId, { operatorId, urgent, rows: [notApplicable(author)] });
        for (const opening of [openNotApplicableReview(facts, NOW), openSupervisorReview(facts, NOW)]) {
          const reviewers = ableTo(department, opening).map(({ memberId }) => memberId);
          for (const id of [operatorId, ownerId, author]) expect(reviewers).not.toContain(id);
        }
      }),
      RUNS,
    );
  });

  it('VI.E nobody clears what they ask for, or what rests on their own search', () => {
    fc.assert(
      fc.property(search, ({ roster, events, operatorId, author }) => {
        const department = after(roster, events);
        const request = { author, operatorIds: [operatorId], exculpatoryStepIds: [] };
        const reviewers = ableTo(department, openEnforcementReview({ roster: department, request }, NOW)).map(({ memberId }) => memberId);
        for (const id of [author, operatorId]) expect(reviewers).not.toContain(id);
      }),
      RUNS,
    );
  });

  it('s. 92.70 nobody presents a line-up who ran the search, asked for it, works on the case or has read the list, as long as anybody else can', () => {
    fc.assert(
      fc.property(
        search,
        fc.array(anybody, { maxLength: 3 }),
        fc.option(anybody),
        ({ roster, events, operatorId, ownerId, author }, readers, named) => {
          const department = after(roster, events);
          const facts = searchFacts(department, ownerId, {
            operatorId,
            requestedBy: author,
            candidateReaderIds: readers,
            caseMemberIds: [operatorId],
          });
          const array = { outcome: 'ARRANGED', method: 'INDEPENDENT_ADMINISTRATOR', administratorId: named, outside: false } as const;
          const presenters = ableTo(department, openLineupPresentation(facts, array, 'c-1', NOW)).map(({ memberId }) => memberId);
          const dependent = [operatorId, ownerId, author, ...readers];
          const free = department.members.filter(({ id }) => isPresent(department, id, NOW) && !dependent.includes(id));
          if (free.length > 0) expect(presenters.filter((id) => dependent.includes(id))).toEqual([]);
          else expect(presenters.filter((id) => id !== ownerId)).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});

describe('VII.D, A7 nobody looks after their own', () => {
  const story = fc.record({
    roster: departments(),
    aboutMemberId: fc.option(anybody),
    ownerId: anybody,
    events: fc.array(happenings(IDS), { maxLength: 3 }),
    pick: fc.nat(),
  });

  it('VII.D a discrepancy is assigned and verified by nobody whom it is about, who owns it or who acted on it', () => {
    fc.assert(
      fc.property(story, ({ roster, aboutMemberId, ownerId, events, pick }) => {
        const facts = {
          discrepancyId: 'd',
          state: 'ASSIGNED',
          aboutMemberId,
          ownerId,
          actedById: null,
          ownerIsMember: true,
        } as DiscrepancyFacts;
        for (const { memberId } of ableTo(roster, openAssign(roster, facts, NOW))) expect(memberId).not.toBe(aboutMemberId);
        const acting = ableTo(roster, openAct(roster, facts, NOW));
        const actor = acting[pick % Math.max(1, acting.length)];
        if (!actor || isRefusal(actOnDiscrepancy(facts, { cause: 'FORGOTTEN', action: 'corrected' }, actor))) return;
        const department = after(roster, events);
        const acted = { ...facts, state: 'ACTION_TAKEN', actedById: actor.memberId } as DiscrepancyFacts;
        for (const verifier of ableTo(department, openVerify(department, acted, NOW))) {
          for (const id of [aboutMemberId, ownerId, actor.memberId]) expect(verifier.memberId).not.toBe(id);
          expect(isRefusal(verifyDiscrepancy(acted, { decision: 'VERIFIED' }, verifier))).toBe(false);
        }
      }),
      RUNS,
    );
  });
});
