import { MemberStatus, Role, type Roster } from '../people';
import { DAY, department, NOW, withStatus } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import type { TrainingFacts } from '../training';
import { reviewStanding, type StandingFacts } from './standing';

const trained: TrainingFacts = {
  id: 't',
  course: nmpd40023.training.course,
  courseVersion: '1',
  completedAt: 0,
  verifiedAt: 0,
  expiresAt: null,
};
const expired: TrainingFacts = { ...trained, id: 'over', expiresAt: NOW - DAY };

const stands: StandingFacts = {
  memberId: 'detective',
  status: 'ACTIVE',
  basis: 'INVESTIGATIVE_SECTION',
  roster: department,
  policy: nmpd40023,
  hasGrant: false,
  grantEndedAt: null,
  endedPosts: [],
  training: [trained],
  lastUsedAt: NOW,
};
/** The detective's post ended a day ago and another began. */
const movedTo = (unitId: string): Roster => ({
  ...department,
  assignments: department.assignments.flatMap((row) =>
    row.memberId === 'detective'
      ? [
          { ...row, to: NOW - DAY },
          { ...row, id: 'next', unitId, from: NOW - DAY, to: null },
        ]
      : [row],
  ),
});
const left = (...posts: readonly (readonly [unitId: string, endedAt: number])[]) => ({
  endedPosts: posts.map(([unitId, endedAt]) => ({ unitId, endedAt })),
});
const moved = (unitId: string) => ({ roster: movedTo(unitId), ...left(['robbery', NOW - DAY]) });
const accounts = (change: Partial<typeof nmpd40023.accounts>) => ({ ...nmpd40023, accounts: { ...nmpd40023.accounts, ...change } });
const strict = accounts({ transferBetweenEligibleUnits: 'STRICT' });
const granted: Partial<StandingFacts> = { memberId: 'patrol', basis: 'CHIEF_APPROVAL' };
const unusedSince = (days: number) => NOW - days * DAY;

const asAuditor: Roster = {
  ...department,
  roleGrants: [...department.roleGrants, { memberId: 'detective', role: Role.Auditor, from: NOW - DAY, to: null }],
};
const chiefSince = Math.max(...department.roleGrants.filter(({ role }) => role === Role.Chief).map(({ from }) => from));

describe('what an account has lost by itself', () => {
  it.each<[string, Partial<StandingFacts>]>([
    ['VI.A with its unit', {}],
    ['A3 after a move within the Section', { ...moved('section') }],
    ['VI.A after a move out of the Section with a grant in force', { ...moved('road'), hasGrant: true }],
    ['VI.A with its grant', { ...granted, hasGrant: true }],
    ['VI.A whose grant ended after the member came to the Section', { basis: 'CHIEF_APPROVAL', grantEndedAt: NOW - DAY }],
    ['V.E.3 with a training that is valid while an older one expired', { training: [expired, trained] }],
    ['AC-2 used 89 days ago', { lastUsedAt: unusedSince(89) }],
    ['AC-2 where the department sets no limit', { lastUsedAt: 0, policy: accounts({ inactivityDays: null }) }],
    ['VII.E already ended', { status: 'DEACTIVATED', training: [], ...moved('road') }],
    ['VII.E not yet begun', { status: 'PENDING', training: [] }],
    ['A4 suspended: the grant that it went on has ended', { status: 'SUSPENDED', ...moved('road'), grantEndedAt: NOW }],
    [
      'A4 suspended: the grant that it went on has ended, and its member changed posts that give no access',
      { status: 'SUSPENDED', roster: movedTo('road'), grantEndedAt: NOW - DAY / 2, ...left(['robbery', NOW - DAY], ['road', NOW]) },
    ],
    ['A4 suspended: nothing suspends it again', { status: 'SUSPENDED', training: [], lastUsedAt: 0 }],
    ['A4 suspended: nobody is asked about its transfer', { status: 'SUSPENDED', ...moved('aiu') }],
  ])('%s stands', (_, change) => {
    expect(reviewStanding({ ...stands, ...change }, NOW)).toBeUndefined();
  });

  it.each<[string, Partial<StandingFacts>, string, string, number]>([
    [
      'VII.E.1 the member separated',
      { roster: withStatus(department, 'detective', MemberStatus.Separated, NOW - DAY) },
      'DEACTIVATE',
      'SEPARATED',
      NOW - DAY,
    ],
    [
      'VII.E.1 the member separated, nobody knows when',
      { roster: withStatus(department, 'detective', MemberStatus.Separated) },
      'DEACTIVATE',
      'SEPARATED',
      NOW,
    ],
    ['VII.E.1 a suspended member is unknown', { memberId: 'nobody', status: 'SUSPENDED' }, 'DEACTIVATE', 'SEPARATED', NOW],
    ['2.2 the member became an auditor', { roster: asAuditor }, 'SUSPEND', 'POST', NOW - DAY],
    ['V.A, by setting, the member became the Chief', { memberId: 'chief', hasGrant: true }, 'SUSPEND', 'POST', chiefSince],
    [
      'VI.A the grant ended on which a transferred member’s account went on',
      { ...moved('road'), grantEndedAt: NOW - DAY / 2 },
      'SUSPEND',
      'GRANT_EXPIRED',
      NOW - DAY / 2,
    ],
    [
      'VII.E.2 the member left the Section when the grant had ended',
      { ...moved('road'), grantEndedAt: NOW - DAY },
      'DEACTIVATE',
      'TRANSFERRED',
      NOW - DAY,
    ],
    [
      'VII.E.2 the member left the Section for a post that ended, too',
      { roster: movedTo('road'), ...left(['robbery', NOW - DAY], ['road', NOW]) },
      'DEACTIVATE',
      'TRANSFERRED',
      NOW - DAY,
    ],
    [
      'A3 the member came back to the AIU and left it after the grant had ended',
      { roster: movedTo('road'), grantEndedAt: NOW - DAY, ...left(['robbery', NOW - 2 * DAY], ['aiu', NOW]) },
      'DEACTIVATE',
      'TRANSFERRED',
      NOW,
    ],
    ['VII.E.2 the member left the Section', { ...moved('road') }, 'DEACTIVATE', 'TRANSFERRED', NOW - DAY],
    ['VII.E.2 a suspended member left the Section', { ...moved('road'), status: 'SUSPENDED' }, 'DEACTIVATE', 'TRANSFERRED', NOW - DAY],
    ['A3 strict: the member moved to the AIU', { ...moved('aiu'), policy: strict }, 'DEACTIVATE', 'TRANSFERRED', NOW - DAY],
    ['A3 lenient: the member moved to the AIU', { ...moved('aiu') }, 'CONFIRM_TRANSFER', 'TRANSFERRED', NOW - DAY],
    ['VII.E.2 no post of the member ever ended', { basis: 'AIU', policy: strict }, 'DEACTIVATE', 'TRANSFERRED', NOW],
    ['VI.A the grant ended', { ...granted, grantEndedAt: NOW }, 'SUSPEND', 'GRANT_EXPIRED', NOW],
    ['VI.A the grant is nowhere', granted, 'SUSPEND', 'GRANT_EXPIRED', NOW],
    ['V.E.3 the training expired', { training: [expired] }, 'SUSPEND', 'TRAINING', NOW - DAY],
    ['V.E.3 the training is nowhere', { training: [] }, 'SUSPEND', 'TRAINING', NOW],
    ['V.E.3 the training is of another course', { training: [{ ...trained, course: 'OTHER' }] }, 'SUSPEND', 'TRAINING', NOW],
    [
      'V.E.3 the course of the pack in force is another one',
      { policy: { ...nmpd40023, training: { ...nmpd40023.training, course: 'NEW' } } },
      'SUSPEND',
      'TRAINING',
      NOW,
    ],
  ])('%s', (_, change, action, cause, eventAt) => {
    expect(reviewStanding({ ...stands, ...change }, NOW)).toEqual({ action, cause, eventAt });
  });

  it('AC-2 unused for 90 days is suspended on that day, not a millisecond before', () => {
    const lastUsedAt = Date.parse('2026-08-01T12:00:00Z');
    const due = Date.parse('2026-10-30T12:00:00Z');
    expect(reviewStanding({ ...stands, lastUsedAt }, due - 1)).toBeUndefined();
    expect(reviewStanding({ ...stands, lastUsedAt }, due)).toEqual({ action: 'SUSPEND', cause: 'INACTIVE', eventAt: due });
  });

  it('VII.E what ends an account comes before what rests it', () => {
    const all = { ...moved('road'), training: [], lastUsedAt: 0 };
    expect(reviewStanding({ ...stands, ...all }, NOW)).toMatchObject({ action: 'DEACTIVATE' });
  });
});
