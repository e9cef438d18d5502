import { Role } from '../people';
import { openAct, openVerify } from './discrepancy-openings';
import type { DiscrepancyFacts } from './discrepancy';
import { noon, roster } from './fixtures';

const assigned = (aboutMemberId: string, ownerId: string): DiscrepancyFacts => ({
  discrepancyId: 'd1',
  state: 'ASSIGNED',
  aboutMemberId,
  ownerId,
  actedById: null,
  ownerIsMember: true,
});
const away = (memberId: string) => ({ ...roster, absences: [{ memberId, from: 0, to: null }] });
const appointed = (memberId: string, role: Role) => ({
  ...away(memberId),
  actingAppointments: [{ role, holderId: 'detective', byId: 'chief', from: 0, to: null }],
});

describe('who corrects a discrepancy whose owner is away, where the owner has nobody above but who alone could verify it', () => {
  it.each([
    ['the Major', 'major', ['chief']],
    ['the Chief', 'chief', ['chief', 'major']],
  ])('VII.D, A6 is the Commander, of one about %s', (_, about, excluded) => {
    const opening = openAct(away('colleague'), assigned(about, 'colleague'), noon);
    expect(opening).toMatchObject({ candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'] });
    expect(opening).toMatchObject({ excluded: expect.arrayContaining(excluded) as unknown });
  });

  it.each([
    ['the Major, given to the Commander', 'major', 'commander', Role.Commander],
    ['the Commander, given to the Major', 'commander', 'major', Role.Major],
  ])(
    'VII.D, A6 is whoever is appointed to act for its owner, of one about %s, and the Chief is left to verify it',
    (_, about, owner, role) => {
      const facts = assigned(about, owner);
      expect(openAct(away(owner), facts, noon)).toMatchObject({ candidates: [], vacant: role });
      expect(openAct(appointed(owner, role), facts, noon)).toMatchObject({ candidates: ['member:detective'] });
      const verify = openVerify(appointed(owner, role), { ...facts, actedById: 'detective' }, noon);
      expect(JSON.stringify(verify)).toMatch(/member:chief|role:CHIEF/);
    },
  );
});
