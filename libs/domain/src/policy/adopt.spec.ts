import { actorOf, Role, type Actor } from '../people';
import { department, NOW } from '../people/department.fixture';
import { stepKinds } from '../tasks/specs';
import { nmpd40023 } from '.';
import { approvePack, mayHandlePolicy, proposePack, readPack, type ApprovalFacts, type ProposalFacts } from './adopt';

const actor = (id: string): Actor => {
  const found = actorOf(department, id, NOW);
  if (!found) throw new Error(`no ${id} in the department of the tests`);
  return found;
};
const context = { stepKinds: stepKinds().map(({ kind }) => kind), secondsAllowed: false };
const before = { from: NOW - 1, timeZone: nmpd40023.timeZone, usedSince: NOW - 1 };
const facts: ProposalFacts = { ...context, known: [{ id: nmpd40023.id, version: 1 }], before };
const next = { ...nmpd40023, version: 2, effectiveFrom: new Date(NOW).toISOString() };
const TWO_PEOPLE = { kind: 'CHOICE', ref: 'settings are changed by two people, one of them the Chief' };

describe('a change of settings is proposed', () => {
  it.each(['commander', 'major', 'chief'])('A18 the %s proposes a whole pack', (id) => {
    expect(proposePack(next, facts, actor(id), NOW)).toEqual({ kind: 'PolicyPackProposed', pack: next, proposedBy: id });
  });

  it.each(['sergeant', 'detective', 'admin'])('A18 refuses the %s', (id) => {
    expect(proposePack(next, facts, actor(id), NOW)).toMatchObject({
      code: 'NOT_PERMITTED',
      authority: TWO_PEOPLE,
      facts: { roles: [Role.Commander, Role.Major, Role.Chief] },
    });
    expect(mayHandlePolicy(actor(id))).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('A18 refuses a draft with mistakes, and one that is not the next', () => {
    expect(proposePack({ ...next, timeZone: 'Miami' }, facts, actor('chief'), NOW)).toMatchObject({
      code: 'POLICY_PACK_INVALID',
      facts: { mistakes: ['timeZone: is not an IANA time zone'] },
    });
    const known = [...facts.known, { id: nmpd40023.id, version: 2 }, { id: 'another', version: 7 }];
    expect(proposePack(next, { ...facts, known }, actor('chief'), NOW)).toMatchObject({
      facts: { mistakes: ['version: is not the next version of this pack'] },
    });
    expect(proposePack({ ...next, version: 3 }, { ...facts, known }, actor('chief'), NOW)).toMatchObject({ kind: 'PolicyPackProposed' });
  });

  it('A18 begins a pack of another name with version 1', () => {
    expect(proposePack({ ...next, id: 'summer', version: 1 }, facts, actor('chief'), NOW)).toMatchObject({ kind: 'PolicyPackProposed' });
    expect(proposePack({ ...next, id: 'summer' }, facts, actor('chief'), NOW)).toMatchObject({ code: 'POLICY_PACK_INVALID' });
  });

  it('A18 reads a pack without looking at its dates', () => {
    expect(readPack(nmpd40023, context)).toBe(nmpd40023);
    expect(readPack({}, context)).toMatchObject({ code: 'POLICY_PACK_INVALID' });
  });
});

describe('a change of settings is approved', () => {
  const beginning = (at: number, change: object = {}) => ({ ...next, effectiveFrom: new Date(at).toISOString(), ...change });
  const approval: ApprovalFacts = {
    pack: beginning(NOW + 1_000),
    proposedBy: 'commander',
    proposer: actor('commander'),
    adopted: false,
    before,
  };
  const approve = (by: string, change: Partial<ApprovalFacts> = {}) => approvePack({ ...approval, ...change }, actor(by), NOW);
  const byChief = { proposedBy: 'chief', proposer: actor('chief') };

  it('A18 takes two people, one of them the Chief, and its later date', () => {
    expect(approve('chief')).toEqual({ kind: 'PolicyPackApproved', effectiveFrom: NOW + 1_000, chief: 'chief' });
    expect(approve('major', byChief)).toEqual({ kind: 'PolicyPackApproved', effectiveFrom: NOW + 1_000, chief: 'chief' });
  });

  it('A18 never takes effect before it was approved', () => {
    expect(approve('chief', { pack: beginning(NOW - 1_000) })).toMatchObject({ effectiveFrom: NOW });
  });

  it.each([
    ['who has no part in settings', 'sergeant', {}, 'NOT_PERMITTED', { roles: [Role.Commander, Role.Major, Role.Chief] }],
    ['who proposed it', 'chief', byChief, 'POLICY_SAME_PERSON', { roles: [Role.Commander, Role.Major, Role.Chief] }],
    ['where neither is the Chief', 'major', {}, 'POLICY_CHIEF_MISSING', { roles: [Role.Chief] }],
    ['where the Chief who proposed it has left', 'major', { proposedBy: 'chief', proposer: undefined }, 'POLICY_CHIEF_MISSING', {}],
    ['of a pack adopted before', 'chief', { adopted: true }, 'POLICY_PACK_ADOPTED', {}],
  ] as const)('A18 refuses somebody %s', (_, by, change, code, seen) => {
    expect(approve(by, change)).toMatchObject({ code, authority: TWO_PEOPLE, facts: seen });
  });

  it('A18 refuses a pack that another has overtaken', () => {
    expect(approve('chief', { before: { ...before, from: NOW + 1_000 } })).toMatchObject({ code: 'POLICY_PACK_INVALID' });
    expect(approve('chief', { before: { ...before, from: NOW + 999 } })).toMatchObject({ kind: 'PolicyPackApproved' });
  });

  it('A18 looks again at what was done since the proposal, and at when it begins', () => {
    const later = beginning(NOW + 1_000, { goLiveAt: new Date(NOW).toISOString() });
    expect(approve('chief', { pack: later, before: { ...before, usedSince: null } })).toMatchObject({ kind: 'PolicyPackApproved' });
    expect(approve('chief', { pack: later })).toMatchObject({
      code: 'POLICY_PACK_INVALID',
      facts: { mistakes: [expect.stringMatching(/^goLiveAt/)] },
    });
    const west = beginning(Date.parse('2026-11-01T05:00:00Z'), { timeZone: 'America/Chicago' });
    expect(approve('chief', { pack: west })).toMatchObject({ facts: { mistakes: [expect.stringMatching(/^timeZone/)] } });
  });
});
