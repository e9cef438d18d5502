import { Role } from '../people';
import {
  actOnDiscrepancy,
  assignDiscrepancy,
  convertDiscrepancy,
  DISCREPANCY_EXITS,
  discrepancyKey,
  hidesFrom,
  DiscrepancyState,
  verifyDiscrepancy,
  type DiscrepancyFacts,
} from './discrepancy';
import { lastVerifierOf, openAct, openAssign, openVerify, outsideReviewerOf, overseerOf } from './discrepancy-openings';
import { actor, chief, commander, detective, major, policy, roster, utc } from './fixtures';
import { reportPeriod, auditPeriod } from './period-gate';
import { discrepancySteps } from './steps';

const now = utc('2026-12-02T14:00:00Z');
const facts: DiscrepancyFacts = {
  discrepancyId: 'd1',
  state: 'OPEN',
  aboutMemberId: 'detective',
  ownerId: null,
  actedById: null,
  ownerIsMember: true,
};
const assigned: DiscrepancyFacts = { ...facts, state: 'ASSIGNED', ownerId: 'detective' };
const accused = { memberId: 'detective', memberRoles: [] };
const acted: DiscrepancyFacts = { ...assigned, state: 'ACTION_TAKEN', actedById: 'detective' };

describe('discrepancies', () => {
  it('VII.D goes from assigned to acted to verified by another', () => {
    expect(assignDiscrepancy(facts, { ownerId: 'detective' }, commander)).toEqual({
      outcome: 'ASSIGNED',
      ownerId: 'detective',
      by: 'commander',
    });
    expect(actOnDiscrepancy(assigned, { cause: 'FORGOTTEN', action: 'Entry filed.' }, detective)).toEqual({
      outcome: 'ACTION_TAKEN',
      action: 'Entry filed.',
      cause: 'FORGOTTEN',
      causeNote: null,
      evidenceRefs: [],
      by: 'detective',
    });
    expect(verifyDiscrepancy(acted, { decision: 'VERIFIED' }, commander)).toEqual({
      outcome: 'VERIFIED',
      state: 'CLOSED',
      note: null,
      outsideReference: null,
      by: 'commander',
    });
    expect(verifyDiscrepancy(acted, { decision: 'RETURNED', note: 'number missing' }, commander)).toMatchObject({
      outcome: 'RETURNED',
      state: 'ASSIGNED',
    });
  });

  it.each([
    ['the Chief', 'chief', 'major'],
    ['the Major', 'major', 'chief'],
    ['the Commander', 'commander', undefined],
    ['a detective', 'detective', undefined],
    ['nobody', null, undefined],
  ])('VII.D, A7 keeps who alone could verify one about %s from owning it, and from acting on it', (_, aboutMemberId, lastVerifierId) => {
    const about = { ...facts, aboutMemberId };
    expect(lastVerifierOf(roster, about, now)).toBe(lastVerifierId);
    const assigning = assignDiscrepancy({ ...about, lastVerifierId }, { ownerId: lastVerifierId ?? 'major' }, actor('somebody'));
    expect(assigning).toMatchObject(
      lastVerifierId === undefined ? { outcome: 'ASSIGNED' } : { code: 'DISCREPANCY_OWNER_VERIFIES', authority: { kind: 'CHOICE' } },
    );
    const excluded = [aboutMemberId, lastVerifierId].filter((id) => typeof id === 'string');
    expect(openAct(roster, { ...about, ownerId: 'colleague' }, now)).toMatchObject({ candidates: ['member:colleague'], excluded });
  });

  it('VII.D, A7 counts who is away among those who could verify it', () => {
    const away = { ...roster, absences: [{ memberId: 'chief', from: 0, to: null }] };
    expect(lastVerifierOf(away, { ...facts, aboutMemberId: 'commander' }, now)).toBeUndefined();
    expect(lastVerifierOf({ ...roster, roleGrants: [] }, facts, now)).toBeUndefined();
  });

  it.each([
    ['about the Chief', 'chief', policy.outsideReviewer],
    ['about the Major', 'major', undefined],
    ['about a detective', 'detective', undefined],
    ['about nobody', null, undefined],
  ])('A7 sends to the outside reviewer what is %s', (_, aboutMemberId, reviewer) => {
    expect(outsideReviewerOf(roster, aboutMemberId, { at: now, policy })).toBe(reviewer);
  });

  it("A7 closes what is about the Chief by the outside reviewer's letter only; it can be sent back without", () => {
    const aboutChief = { ...acted, aboutMemberId: 'chief', outsideReviewer: 'the county' };
    expect(verifyDiscrepancy(aboutChief, { decision: 'VERIFIED', outsideReference: ' ' }, major)).toMatchObject({
      code: 'OUTSIDE_REVIEW_REQUIRED',
      authority: { kind: 'CHOICE' },
      facts: { reviewer: 'the county' },
    });
    expect(verifyDiscrepancy(aboutChief, { decision: 'VERIFIED', outsideReference: 'letter 7' }, major)).toMatchObject({
      state: 'CLOSED',
      outsideReference: 'letter 7',
    });
    expect(verifyDiscrepancy(aboutChief, { decision: 'RETURNED', note: 'more', outsideReference: 'x' }, major)).toMatchObject({
      state: 'ASSIGNED',
      outsideReference: null,
    });
  });

  it.each([
    [
      'assigning to no member',
      () => assignDiscrepancy({ ...facts, ownerIsMember: false }, { ownerId: 'x' }, commander),
      'DISCREPANCY_OWNER_UNKNOWN',
    ],
    ['assigning what one is about', () => assignDiscrepancy(facts, { ownerId: 'colleague' }, detective), 'AUDIT_SELF_REVIEW'],
    ['assigning twice', () => assignDiscrepancy(assigned, { ownerId: 'colleague' }, commander), 'DISCREPANCY_NOT_IN_STATE'],
    [
      'acting without words',
      () => actOnDiscrepancy(assigned, { cause: 'FORGOTTEN', action: ' ' }, detective),
      'DISCREPANCY_ACTION_REQUIRED',
    ],
    [
      'acting before it is assigned',
      () => actOnDiscrepancy(facts, { cause: 'FORGOTTEN', action: 'done' }, detective),
      'DISCREPANCY_NOT_IN_STATE',
    ],
    [
      'verifying by who acted',
      () => verifyDiscrepancy({ ...acted, actedById: 'major' }, { decision: 'VERIFIED' }, major),
      'AUDIT_SELF_REVIEW',
    ],
    [
      'verifying by its owner',
      () => verifyDiscrepancy({ ...acted, ownerId: 'commander' }, { decision: 'VERIFIED' }, commander),
      'AUDIT_SELF_REVIEW',
    ],
    ['verifying by whom it is about', () => verifyDiscrepancy(acted, { decision: 'VERIFIED' }, detective), 'AUDIT_SELF_REVIEW'],
    ['returning without words', () => verifyDiscrepancy(acted, { decision: 'RETURNED' }, commander), 'DISCREPANCY_ACTION_REQUIRED'],
    ['verifying before it is acted on', () => verifyDiscrepancy(assigned, { decision: 'VERIFIED' }, commander), 'DISCREPANCY_NOT_IN_STATE'],
  ])('VII.D refuses %s', (_, decide, code) => {
    expect(decide()).toMatchObject({ refused: true, code });
  });

  it.each([
    [null, Role.Commander],
    ['detective', Role.Commander],
    ['commander', Role.Major],
    ['major', Role.Chief],
    ['chief', Role.Major],
  ])('VII.D has a discrepancy about %s overseen by the %s', (about, role) => {
    expect(overseerOf(roster, about, now)).toBe(role);
  });

  it('VII.D sends what is about an acting Commander, or a Commander on leave, to the Major', () => {
    const acting = { ...roster, actingAppointments: [{ role: Role.Commander, holderId: 'colleague', byId: 'major', from: 0, to: null }] };
    expect(overseerOf(acting, 'colleague', now)).toBe(Role.Major);
    const onLeave = { ...acting, absences: [{ memberId: 'commander', from: 0, to: null }] };
    expect(openAssign(onLeave, { ...facts, aboutMemberId: 'commander' }, now)).toMatchObject({
      candidates: ['role:INVESTIGATIVE_SECTION_MAJOR'],
    });
  });

  it('VII.D offers each step to who decides it, and to nobody involved', () => {
    expect(openAssign(roster, facts, now)).toMatchObject({
      candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'],
      excluded: ['detective'],
      columns: { subjectMemberId: 'detective' },
    });
    expect(openAct(roster, assigned, now)).toMatchObject({ candidates: ['member:detective'], excluded: [] });
    expect(openAct(roster, { ...assigned, ownerId: 'colleague' }, now)).toMatchObject({ excluded: ['detective'] });
    expect(openAct(roster, { ...assigned, aboutMemberId: null }, now)).toMatchObject({ excluded: [] });
    expect(openVerify(roster, acted, now)).toMatchObject({ candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'], excluded: ['detective'] });
    const byCommander = { ...acted, ownerId: 'commander', actedById: 'commander' };
    expect(openVerify(roster, byCommander, now)).toMatchObject({ candidates: ['member:major'] });
    expect(openAssign(roster, { ...facts, aboutMemberId: null }, now)).not.toHaveProperty('columns');
  });

  it.each([
    ['whom it is about', facts, detective, true],
    ['whom it is about, while somebody else corrects it', { ...assigned, ownerId: 'colleague' }, detective, true],
    ['its owner, whom it is about', assigned, detective, false],
    ['the Commander, about somebody else', facts, commander, false],
    ['anybody, about nobody', { ...facts, aboutMemberId: null }, detective, false],
  ])('VII.D, A7 is hidden or not from %s', (_, found, by, hidden) => {
    expect(hidesFrom(found, by)).toBe(hidden);
  });

  it.each(['OPEN', 'ASSIGNED', 'ACTION_TAKEN'] as const)('VII.D converts one that is %s into a Violation', (state) => {
    const converted = { outcome: 'CONVERTED_TO_VIOLATION', aboutMemberId: 'detective' };
    for (const by of [commander, major, chief]) expect(convertDiscrepancy({ ...facts, state }, accused, by)).toEqual(converted);
  });

  it.each([
    ['by whoever may not accuse', facts, accused, actor('auditor', Role.Auditor), 'NOT_PERMITTED'],
    ['by whom it is about', { ...facts, aboutMemberId: 'commander' }, undefined, commander, 'NOT_PERMITTED'],
    [
      'by who stands below',
      { ...facts, aboutMemberId: 'major' },
      { memberId: 'major', memberRoles: [Role.Major] },
      commander,
      'NOT_PERMITTED',
    ],
    ['by a sergeant', facts, accused, actor('sergeant', Role.Supervisor), 'NOT_PERMITTED'],
    ['when it is closed', { ...facts, state: 'CLOSED' }, accused, commander, 'DISCREPANCY_NOT_IN_STATE'],
    ['twice', { ...facts, state: 'CONVERTED_TO_VIOLATION' }, accused, commander, 'DISCREPANCY_NOT_IN_STATE'],
    ['about nobody', { ...facts, aboutMemberId: null }, accused, commander, 'VIOLATION_NO_ACCOUNT'],
    ['about a member without an account', facts, undefined, commander, 'VIOLATION_NO_ACCOUNT'],
  ] as const)('A4 converts nothing %s', (_, found, holder, by, code) => {
    expect(convertDiscrepancy(found, holder, by)).toMatchObject({ refused: true, code });
  });

  it('VII.D whom it is about does not act in the place of its owner, and is not asked to', () => {
    const others = { ...assigned, ownerId: 'colleague' };
    expect(actOnDiscrepancy(others, { cause: 'FORGOTTEN', action: 'Entry filed.' }, detective)).toMatchObject({
      code: 'AUDIT_SELF_REVIEW',
      authority: { kind: 'CHOICE' },
    });
    expect(openAct(roster, others, now)).toMatchObject({ excluded: ['detective'] });
  });

  it('VII.D gives every state its exits; only a closed or converted one has none', () => {
    expect(Object.keys(DISCREPANCY_EXITS).sort()).toEqual(Object.values(DiscrepancyState).sort());
    const final = Object.entries(DISCREPANCY_EXITS).filter(([, exits]) => exits.length === 0);
    expect(final.map(([state]) => state)).toEqual(['CLOSED', 'CONVERTED_TO_VIOLATION']);
  });

  it('VII.D knows a duplicate by source, type and subject', () => {
    const opening = { source: 'AUDIT', type: 'AUDIT_EXCEPTION', subject: { kind: 'SEARCH', id: 's1' }, aboutMemberId: null } as const;
    expect(discrepancyKey(opening)).toBe('AUDIT/AUDIT_EXCEPTION/SEARCH/s1');
    expect(discrepancyKey({ ...opening, note: 'other words' })).toBe(discrepancyKey(opening));
  });

  it('VII.D has its steps in order', () => {
    expect(discrepancySteps.map(({ kind }) => kind)).toEqual(['discrepancy.assign', 'discrepancy.act', 'discrepancy.verify']);
  });
});

describe('periods that can be reported on', () => {
  const zone = 'America/New_York';

  it.each([
    ['a month that has ended', () => reportPeriod('2026-11', utc('2026-12-01T05:00:00Z'), zone), { to: utc('2026-12-01T05:00:00Z') }],
    ['a month in its last millisecond', () => reportPeriod('2026-11', utc('2026-12-01T04:59:59.999Z'), zone), { code: 'PERIOD_NOT_ENDED' }],
    ['no month', () => reportPeriod('2026-Q4', now, zone), { code: 'PERIOD_UNKNOWN' }],
    ['a quarter that has ended', () => auditPeriod('2026-Q3', now, zone), { to: utc('2026-10-01T04:00:00Z') }],
    ['a quarter under way', () => auditPeriod('2026-Q4', now, zone), { code: 'PERIOD_NOT_ENDED' }],
    ['no quarter', () => auditPeriod('2026-11', now, zone), { code: 'PERIOD_UNKNOWN' }],
  ])('VII.B and VII.C answer for %s', (_, answer, expected) => {
    expect(answer()).toMatchObject(expected);
  });
});
