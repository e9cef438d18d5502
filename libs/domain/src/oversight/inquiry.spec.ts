import { emptyRoster, Role } from '../people';
import { actor, chief, commander, detective, major, noon, roster } from './fixtures';
import {
  inquiryWhenSealed,
  judgeOf,
  judgeSubstantiation,
  openJudge,
  openProvide,
  provideSubstantiation,
  rejectionOf,
  type InquiryFacts,
} from './inquiry';
import { substantiationSteps } from './steps';

const facts: InquiryFacts = {
  substantiationId: 'u1',
  state: 'PROVIDED',
  searchId: 's1',
  rule: 'ODD_HOURS',
  operatorId: 'detective',
  purpose: 'VIII_A1',
  reviewer: 'COMMANDER',
  providedById: 'detective',
  judgeNote: null,
};

describe('substantiation', () => {
  it('A11 is answered, then judged, and a rejection becomes a discrepancy', () => {
    expect(substantiationSteps.map(({ kind }) => kind)).toEqual([
      'substantiation.provide',
      'substantiation.judge',
      'substantiation.open-discrepancy',
    ]);
  });

  it('A11 takes the answer of the member in words', () => {
    expect(provideSubstantiation({ explanation: 'a call-out' }, detective)).toEqual({
      outcome: 'PROVIDED',
      explanation: 'a call-out',
      evidenceRefs: [],
      by: 'detective',
    });
    expect(provideSubstantiation({ explanation: 'x', evidenceRefs: ['CAD 1'] }, detective)).toMatchObject({ evidenceRefs: ['CAD 1'] });
  });

  it('A11 accepts without words, rejects with them', () => {
    expect(judgeSubstantiation(facts, { decision: 'ACCEPTED', note: ' ' }, commander)).toEqual({
      outcome: 'ACCEPTED',
      note: null,
      by: 'commander',
    });
    expect(judgeSubstantiation(facts, { decision: 'REJECTED', note: 'no call-out that night' }, commander)).toEqual({
      outcome: 'REJECTED',
      note: 'no call-out that night',
      by: 'commander',
    });
  });

  it.each([
    ['by who ran the search', facts, { decision: 'ACCEPTED' }, detective, 'AUDIT_SELF_REVIEW'],
    ['by who answered for that member', { ...facts, providedById: 'major' }, { decision: 'ACCEPTED' }, major, 'AUDIT_SELF_REVIEW'],
    ['of a rejection without words', facts, { decision: 'REJECTED', note: ' ' }, commander, 'OVERSIGHT_NOTE_REQUIRED'],
  ] as const)('A11 refuses a judgement %s', (_, of, form, by, code) => {
    expect(judgeSubstantiation(of, form, by)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });

  it('VII.D opens a discrepancy for what was rejected, and for nothing else', () => {
    expect(rejectionOf({ ...facts, state: 'REJECTED', judgeNote: 'no' })).toEqual([
      { source: 'MONTHLY', type: 'NOT_SUBSTANTIATED', subject: { kind: 'SEARCH', id: 's1' }, aboutMemberId: 'detective', note: 'no' },
    ]);
    expect(rejectionOf({ ...facts, state: 'ACCEPTED' })).toEqual([]);
  });

  it.each([
    ['of a detective: the Commander', {}, Role.Commander],
    ['that the report left to the Major: the Major', { reviewer: 'MAJOR' }, Role.Major],
    ['in an Internal Affairs investigation: the Major', { purpose: 'VIII_A3' }, Role.Major],
    ["of the Commander's own: the Major", { operatorId: 'commander' }, Role.Major],
    ["of the Major's own: the Chief", { operatorId: 'major' }, Role.Chief],
    ["of the Major's own in an Internal Affairs investigation: the Chief", { operatorId: 'major', purpose: 'VIII_A3' }, Role.Chief],
    ["of the Chief's own: the Major", { operatorId: 'chief' }, Role.Major],
  ] as const)('A11 says who judges a search %s', (_, change, role) => {
    expect(judgeOf(roster, { ...facts, ...change }, noon)).toBe(role);
  });

  it.each([
    ['REQUESTED', 'SEALED'],
    ['PROVIDED', 'SEALED'],
    ['ACCEPTED', 'ACCEPTED'],
    ['REJECTED', 'REJECTED'],
    ['SEALED', 'SEALED'],
  ] as const)('VI.B, A11 a question that is %s is %s once the case is sealed', (state, then) => {
    expect(inquiryWhenSealed(state)).toBe(then);
    expect(rejectionOf({ ...facts, state: then })).toHaveLength(then === 'REJECTED' ? 1 : 0);
  });

  it('A11 asks who ran the search, then somebody else', () => {
    expect(openProvide(roster, facts, noon)).toMatchObject({
      type: 'HUMAN',
      candidates: ['member:detective'],
      excluded: [],
      columns: { subjectMemberId: 'detective' },
    });
    expect(openJudge(roster, { ...facts, providedById: 'colleague' }, noon)).toMatchObject({
      candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'],
      excluded: ['detective', 'colleague'],
    });
    expect(openJudge(roster, { ...facts, providedById: null }, noon)).toMatchObject({ excluded: ['detective'] });
  });

  it('A11, A7 who answers for a Major who is away leaves the Chief to judge: the Commander, or who is appointed to act', () => {
    const own = { ...facts, operatorId: 'major', reviewer: 'MAJOR' as const };
    const away = { ...roster, absences: [{ memberId: 'major', from: 0, to: null }] };
    expect(openProvide(roster, own, noon)).toMatchObject({ candidates: ['member:major'], excluded: ['chief'] });
    expect(openProvide(away, own, noon)).toMatchObject({ candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'], excluded: ['chief'] });
    expect(openJudge(away, { ...own, providedById: 'commander' }, noon)).toMatchObject({ candidates: ['role:CHIEF'] });
    const alone = { ...away, roleGrants: roster.roleGrants.filter(({ role }) => role !== Role.Commander) };
    expect(openProvide(alone, own, noon)).toMatchObject({ candidates: [], vacant: Role.Commander });
    const acting = { role: Role.Commander, holderId: 'colleague', byId: 'chief', from: 0, to: null };
    expect(openProvide({ ...alone, actingAppointments: [acting] }, own, noon)).toMatchObject({ candidates: ['member:colleague'] });
  });

  it('A6 leaves nobody stuck: the Commander away goes to the Major, both to the Chief, an empty chain says so', () => {
    const without = (...roles: Role[]) => ({ ...roster, roleGrants: roster.roleGrants.filter(({ role }) => !roles.includes(role)) });
    expect(openJudge(without(Role.Commander), facts, noon)).toMatchObject({ candidates: ['member:major'] });
    expect(openJudge(without(Role.Commander, Role.Major), facts, noon)).toMatchObject({ candidates: ['member:chief'] });
    expect(openJudge({ ...emptyRoster, members: roster.members }, facts, noon)).toMatchObject({ candidates: [], vacant: Role.Commander });
    expect(judgeSubstantiation(facts, { decision: 'ACCEPTED' }, actor('major', Role.Major))).toMatchObject({ by: 'major' });
    expect(judgeSubstantiation(facts, { decision: 'ACCEPTED' }, chief)).toMatchObject({ by: 'chief' });
  });
});
