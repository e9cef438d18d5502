import type { Roster } from '../people';
import { DAY, department, NOW, without } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { grantAccess, mayGrant, type GrantFacts } from './grant';
import { officer } from './registration.fixture';

const facts: GrantFacts = { memberId: 'patrol', roster: department, policy: nmpd40023 };
const designated = (memberId: string, to: number | null): Roster => ({
  ...department,
  designations: [{ memberId, byId: 'chief', scope: 'ACCESS_GRANTS', from: NOW - DAY, to }],
});

describe('renewing a grant', () => {
  it.each<[string, GrantFacts, string]>([
    ['the Chief', facts, 'chief'],
    ['a designee', { ...facts, roster: designated('commander', NOW + 1) }, 'commander'],
    ['a designee while the Chief is away', { ...facts, roster: without(designated('commander', null), 'chief') }, 'commander'],
  ])('VI.A is for %s', (_, before, by) => {
    expect(grantAccess(before, {}, officer(by, before.roster), NOW)).toEqual({ from: NOW, to: null });
    expect(grantAccess(before, { until: NOW + 1 }, officer(by, before.roster), NOW)).toEqual({ from: NOW, to: NOW + 1 });
    expect(mayGrant(before, officer(by, before.roster), NOW)).toBeUndefined();
  });

  it.each<[string, GrantFacts, string, string, string]>([
    [
      'the designee for oneself',
      { ...facts, memberId: 'commander', roster: designated('commander', null) },
      'commander',
      'REG_SELF_APPROVAL',
      'CHOICE',
    ],
    [
      'a designee whose designation ended at this instant',
      { ...facts, roster: designated('commander', NOW) },
      'commander',
      'APPROVER_NOT_AUTHORIZED',
      'SOP',
    ],
    ['the Major', facts, 'major', 'APPROVER_NOT_AUTHORIZED', 'SOP'],
  ])('VI.A is not for %s', (_, before, by, code, kind) => {
    expect(grantAccess(before, {}, officer(by, before.roster), NOW)).toMatchObject({ code, authority: { kind } });
  });

  it('VI.A a period that is over before it begins is refused', () => {
    expect(grantAccess(facts, { until: NOW }, officer('chief'), NOW)).toMatchObject({
      code: 'GRANT_PERIOD_INVALID',
      authority: { kind: 'CHOICE' },
      facts: { until: NOW },
    });
  });
});
