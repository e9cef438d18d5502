import { nmpd40023 } from '../policy';
import { Role } from '../people';
import { actor, chief, commander, detective, duty, factsOf, major, minute, now, own, roster, sergeant } from './fixtures';
import {
  accusedRoles,
  decideAfterEnd,
  decideViolation,
  openFinding,
  openViolation,
  referralOf,
  ViolationClause,
  type FindingFacts,
  type FindingForm,
  type ViolationForm,
  type ViolationOpenFacts,
} from './violation';

const facts: ViolationOpenFacts = { ...factsOf(), policy: nmpd40023, hasOpenViolation: false };
const form: ViolationForm = { clause: ViolationClause.PersonalUse, eventAt: now - minute, reference: 'complaint 26-4' };
const ownMajor = { memberId: 'major', memberRoles: [Role.Major] };
const ofChief = { memberId: 'chief', memberRoles: [Role.Chief] };
const accounts = (change: Partial<typeof nmpd40023.accounts>) => ({ ...nmpd40023, accounts: { ...nmpd40023.accounts, ...change } });

describe('opening a Violation', () => {
  it.each([
    ['the Commander', facts, commander],
    ['the Major', facts, major],
    ['the Chief', facts, chief],
    ['the Major about the Commander', { ...facts, ...own }, major],
    ['the Chief about the Major', { ...facts, ...ownMajor }, chief],
  ] as const)('A4 is for %s, and suspends at once', (_, before, by) => {
    expect(openViolation(before, form, by, now)).toEqual({ outcome: 'VIOLATION_OPENED', cause: 'MISUSE', suspends: true, afterEnd: false });
  });

  it.each([
    ['a sergeant', facts, sergeant, 'INVESTIGATIVE_SECTION_COMMANDER'],
    ['the duty supervisor', facts, duty, 'INVESTIGATIVE_SECTION_COMMANDER'],
    ['the member', facts, detective, 'INVESTIGATIVE_SECTION_COMMANDER'],
    ['the Commander about the own use', { ...facts, ...own }, commander, 'INVESTIGATIVE_SECTION_MAJOR'],
    [
      'another who acts as Commander, about the Commander',
      { ...facts, ...own },
      actor('night', Role.Commander),
      'INVESTIGATIVE_SECTION_MAJOR',
    ],
    ['the Commander about the Major', { ...facts, ...ownMajor }, commander, 'CHIEF'],
    ['the Major about the own use', { ...facts, ...ownMajor }, major, 'CHIEF'],
    ['a member of no standing about a member', facts, actor('colleague', Role.Auditor), 'INVESTIGATIVE_SECTION_COMMANDER'],
  ] as const)('A4 is not for %s', (_, before, by, needs) => {
    expect(openViolation(before, form, by, now)).toMatchObject({
      code: 'NOT_PERMITTED',
      authority: { kind: 'CHOICE', ref: 'who opens a Violation' },
      facts: { needs },
    });
  });

  it('A4 about the Chief the Major records the outside reviewer’s letter; without it, or by the Commander, nobody does', () => {
    const letter = { ...form, outsideReference: 'letter 7' };
    expect(openViolation({ ...facts, ...ofChief }, letter, major, now)).toMatchObject({ outcome: 'VIOLATION_OPENED' });
    expect(openViolation({ ...facts, ...ofChief }, letter, commander, now)).toMatchObject({
      code: 'NOT_PERMITTED',
      facts: { needs: 'INVESTIGATIVE_SECTION_MAJOR' },
    });
    expect(openViolation({ ...facts, ...ofChief }, letter, chief, now)).toMatchObject({ code: 'NOT_PERMITTED' });
    for (const outsideReference of [undefined, ' ']) {
      expect(openViolation({ ...facts, ...ofChief }, { ...form, outsideReference }, major, now)).toMatchObject({
        code: 'OUTSIDE_REVIEW_REQUIRED',
        authority: { kind: 'CHOICE' },
        facts: { reviewer: nmpd40023.outsideReviewer },
      });
    }
  });

  it.each<[string, Partial<ViolationOpenFacts>, Partial<ViolationForm>, string]>([
    ['while another is open', { hasOpenViolation: true }, {}, 'VIOLATION_OPEN'],
    ['of something to come', {}, { eventAt: now + 1 }, 'DEACTIVATION_IN_FUTURE'],
    ['that rests on nothing', {}, { reference: ' ' }, 'DEACTIVATION_REASON_REQUIRED'],
  ])('A4 is refused %s', (_, before, change, code) => {
    expect(openViolation({ ...facts, ...before }, { ...form, ...change }, commander, now)).toMatchObject({ code });
  });

  it.each<[string, Partial<ViolationOpenFacts>]>([
    ['an account that is suspended already', { status: 'SUSPENDED' }],
    ['an account, where the department waits for the finding', { policy: accounts({ suspendOnViolation: false }) }],
  ])('V.D does not suspend %s', (_, change) => {
    expect(openViolation({ ...facts, ...change }, form, commander, now)).toMatchObject({ outcome: 'VIOLATION_OPENED', suspends: false });
  });

  it.each(['DEACTIVATED', 'REVOKED'] as const)('V.D, IX.A.7 is opened on an account that is %s too, and suspends nothing', (status) => {
    expect(openViolation({ ...facts, status }, form, commander, now)).toMatchObject({ suspends: false, afterEnd: true });
  });

  it.each([
    [ViolationClause.Dissemination, 'DISSEMINATION'],
    [ViolationClause.Sharing, 'DISSEMINATION'],
    [ViolationClause.Misuse, 'MISUSE'],
    [ViolationClause.OfficialUse, 'MISUSE'],
  ])('VII.E %s ends accounts for %s', (clause, cause) => {
    expect(openViolation(facts, { ...form, clause }, commander, now)).toMatchObject({ cause });
  });
});

describe('deciding a Violation', () => {
  const accused: FindingFacts = {
    ...factsOf({ status: 'SUSPENDED', eventAt: now - 2 * minute, blockedAt: now - minute }),
    policy: nmpd40023,
    clause: ViolationClause.Misuse,
  };
  const sustained: FindingForm = { finding: 'SUSTAINED', reason: 'interview of 3 November' };
  const nine: FindingFacts = { ...accused, clause: ViolationClause.Harassment };
  const anyRevokes: FindingFacts = { ...accused, policy: accounts({ mandatoryRevocation: 'ANY_SUSTAINED' }) };

  it.each<[string, FindingFacts, boolean | undefined, string]>([
    ['VII.E.3 sustained, the account is deactivated', accused, undefined, 'DEACTIVATED'],
    ['VII.E.3 sustained, revocation is waived', accused, false, 'DEACTIVATED'],
    ['V.D sustained, the access may be revoked', accused, true, 'REVOKED'],
    ['IX.A.7 sustained, the access is revoked', nine, undefined, 'REVOKED'],
    ['IX.A.7 sustained, the access is revoked in so many words', nine, true, 'REVOKED'],
    ['A4 any sustained finding revokes where the department says so', anyRevokes, undefined, 'REVOKED'],
  ])('%s', (_, before, revoke, outcome) => {
    expect(decideViolation(before, { ...sustained, revoke }, commander, now)).toMatchObject({
      outcome,
      status: outcome,
      cause: 'MISUSE',
      blockedAt: now - minute,
      elapsed: minute,
      by: 'commander',
    });
  });

  it('VII.E.3 of an account that was not suspended, the block begins now', () => {
    const free = { ...accused, status: 'ACTIVE' as const, eventAt: null, blockedAt: null };
    expect(decideViolation(free, sustained, commander, now)).toMatchObject({ eventAt: now, blockedAt: now });
  });

  it.each(['NOT_SUSTAINED', 'UNFOUNDED', 'EXONERATED'] as const)('VII.E.3 %s restores the member', (finding) => {
    expect(decideViolation(nine, { finding, reason: 'r' }, commander, now)).toEqual({
      outcome: 'LIFTED',
      status: 'ACTIVE',
      by: 'commander',
      at: now,
    });
  });

  it.each<[string, Partial<FindingFacts>, object]>([
    [
      'the training that expired',
      { standing: { action: 'SUSPEND', cause: 'TRAINING', eventAt: 5 } },
      { outcome: 'SUSPENDED', cause: 'TRAINING', eventAt: 5, blockedAt: now },
    ],
    ['a move to confirm', { standing: { action: 'CONFIRM_TRANSFER', cause: 'TRANSFERRED', eventAt: 5 } }, { outcome: 'LIFTED' }],
    ['want of use', { standing: { action: 'SUSPEND', cause: 'INACTIVE', eventAt: 5 } }, { outcome: 'LIFTED' }],
    [
      'a suspension that never was',
      { status: 'ACTIVE', standing: { action: 'SUSPEND', cause: 'TRAINING', eventAt: 5 } },
      { outcome: 'LIFTED' },
    ],
  ])('V.E.3, VI.A an unfounded Violation does not mend %s', (_, change, expected) => {
    expect(decideViolation({ ...accused, ...change }, { finding: 'UNFOUNDED', reason: 'r' }, commander, now)).toMatchObject(expected);
  });

  it.each<[string, FindingFacts, string]>([
    ['IX.A.7 section IX', nine, 'SOP'],
    ['A4 the department’s setting', anyRevokes, 'CHOICE'],
  ])('%s: revocation is not waived', (_, before, kind) => {
    expect(decideViolation(before, { ...sustained, revoke: false }, commander, now)).toMatchObject({
      code: 'REVOCATION_MANDATORY',
      authority: { kind },
      facts: { clause: before.clause },
    });
  });

  it.each([
    ['by the accused', accused, 'r', detective, 'NOT_PERMITTED'],
    ['by a sergeant', accused, 'r', sergeant, 'NOT_PERMITTED'],
    ['by the Commander about the Commander', { ...accused, ...own }, 'r', commander, 'NOT_PERMITTED'],
    ['without a reason', accused, ' ', commander, 'DEACTIVATION_REASON_REQUIRED'],
  ] as const)('A4 is not decided %s', (_, before, reason, by, code) => {
    expect(decideViolation(before, { ...sustained, reason }, by, now)).toMatchObject({ code });
  });
});

describe('deciding a Violation after the account has ended', () => {
  const ended: FindingFacts = {
    ...factsOf({ status: 'DEACTIVATED', eventAt: now - 2 * minute, blockedAt: now - minute }),
    policy: nmpd40023,
    clause: ViolationClause.Misuse,
  };
  const nine: FindingFacts = { ...ended, clause: ViolationClause.Sharing };
  const sustained: FindingForm = { finding: 'SUSTAINED', reason: 'interview of 3 November' };

  it.each<[string, FindingFacts, FindingForm, object]>([
    ['IX.A.7 section IX revokes', nine, sustained, { outcome: 'REVOKED', status: 'REVOKED', cause: 'DISSEMINATION' }],
    ['V.D revoked by choice', ended, { ...sustained, revoke: true }, { outcome: 'REVOKED', status: 'REVOKED', cause: 'MISUSE' }],
    ['VII.E.3 sustained, it stays as it ended', ended, sustained, { outcome: 'ALREADY_INACTIVE', status: 'DEACTIVATED' }],
    ['V.D waived', ended, { ...sustained, revoke: false }, { outcome: 'ALREADY_INACTIVE', status: 'DEACTIVATED' }],
    [
      'V.D not sustained, whatever the form says of revocation',
      nine,
      { ...sustained, finding: 'UNFOUNDED', revoke: true },
      { outcome: 'ALREADY_INACTIVE', status: 'DEACTIVATED' },
    ],
  ])('%s', (_, before, form, expected) => {
    expect(decideAfterEnd(before, form, commander)).toEqual(expected);
  });

  it.each([
    ['by the accused', ended, sustained, detective, 'NOT_PERMITTED'],
    ['without a reason', ended, { ...sustained, reason: ' ' }, commander, 'DEACTIVATION_REASON_REQUIRED'],
    ['with the revocation waived, under section IX', nine, { ...sustained, revoke: false }, commander, 'REVOCATION_MANDATORY'],
    ['about the Chief, without the letter', { ...ended, ...ofChief }, sustained, major, 'OUTSIDE_REVIEW_REQUIRED'],
  ] as const)('A4 is not decided %s', (_, before, form, by, code) => {
    expect(decideAfterEnd(before, form, by)).toMatchObject({ code });
  });

  it('A4 what the accused held when it was opened counts, or holds now; after the end also what they held when it happened', () => {
    const left = {
      ...roster,
      roleGrants: roster.roleGrants.map((grant) => (grant.memberId === 'commander' ? { ...grant, to: now } : grant)),
    };
    const [ofCommander, ofMajor] = [factsOf({ memberId: 'commander' }), factsOf({ memberId: 'major' })];
    const when = { eventAt: now - 1, openedAt: now, at: now };
    expect(accusedRoles(left, ofCommander, { ...when, openedAt: now - 1 })).toEqual([Role.Commander]);
    expect(accusedRoles(left, ofCommander, when)).toEqual([]);
    expect(accusedRoles(left, { ...ofCommander, status: 'DEACTIVATED' }, when)).toEqual([Role.Commander]);
    expect(accusedRoles(roster, ofMajor, { ...when, openedAt: 0 })).toEqual([Role.Major]);
  });

  it.each([
    [[], 'INVESTIGATIVE_SECTION_COMMANDER'],
    [[Role.Commander], 'INVESTIGATIVE_SECTION_MAJOR'],
    [[Role.Major], 'CHIEF'],
    [[Role.Chief], 'INVESTIGATIVE_SECTION_MAJOR'],
  ])('A4 about somebody who was %j the %s is asked', (accused, role) => {
    expect(openFinding({ roster, memberId: 'detective', accusedRoles: accused }, now)).toMatchObject({
      candidates: [`role:${role}`],
      excluded: ['detective'],
      columns: { subjectMemberId: 'detective' },
    });
  });

  it('V.D only a sustained finding is referred for discipline', () => {
    expect(referralOf({ finding: 'SUSTAINED', referral: ' IA 26-9 ' })).toBe('IA 26-9');
    expect(referralOf({ finding: 'SUSTAINED', referral: ' ' })).toBeNull();
    expect(referralOf({ finding: 'SUSTAINED' })).toBeNull();
    expect(referralOf({ finding: 'UNFOUNDED', referral: 'IA 26-9' })).toBeNull();
  });
});
