import { nmpd40023 } from '../policy';
import { candidatesFor, memberPrincipal, Role, rolePrincipal, type Roster } from '../people';
import { department, NOW, without } from '../people/department.fixture';
import { officer } from '../registration/registration.fixture';
import {
  completeTraining,
  enterTraining,
  verifierNeed,
  verifyTraining,
  verifyTrainingRecord,
  type TrainingEntryFacts,
  type TrainingForm,
  type VerifyFacts,
  type VerifyForm,
} from './records';

const facts: TrainingEntryFacts = { policy: nmpd40023, ahead: [], uncoveredSearchAt: null };
const form: TrainingForm = {
  course: nmpd40023.training.course,
  courseVersion: '1',
  completedAt: NOW,
  certificateRef: 'C-1',
  result: 'PASSED',
};
const verifiers = (traineeId: string, roster: Roster = department) => candidatesFor(roster, verifierNeed(traineeId), NOW);

describe('entering a training', () => {
  it.each<[string, Partial<TrainingForm>, Partial<TrainingEntryFacts>]>([
    ['from the moment it was completed', {}, {}],
    [
      'without its result, where the department does not ask for it',
      { result: undefined },
      { policy: { training: { ...nmpd40023.training, resultRequired: false } } },
    ],
    ['after a search that came before it', { completedAt: NOW }, { uncoveredSearchAt: NOW - 1 }],
    ['after the fact, with the reason', { reason: 'the certificate was mislaid' }, { uncoveredSearchAt: NOW }],
  ])('V.E.3 counts %s, unverified', (_, change, before) => {
    expect(completeTraining({ ...facts, ...before }, { ...form, ...change }, NOW)).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
  });

  it.each<[string, Partial<TrainingForm>, string, string, object]>([
    ['another course', { course: 'GENERAL-IT' }, 'TRAINING_WRONG_COURSE', 'SOP', { course: form.course }],
    ['a date to come', { completedAt: NOW + 1 }, 'TRAINING_IN_FUTURE', 'SOP', {}],
    ['a certificate that is none', { certificateRef: ' ' }, 'TRAINING_EVIDENCE_MISSING', 'CHOICE', {}],
    ['one that does not say how its test ended', { result: undefined }, 'TRAINING_RESULT_MISSING', 'CHOICE', {}],
    ['a failed test', { result: 'FAILED' }, 'TRAINING_NOT_PASSED', 'CHOICE', {}],
  ])('V.E.3 refuses %s', (_, change, code, kind, named) => {
    expect(completeTraining(facts, { ...form, ...change }, NOW)).toMatchObject({ code, authority: { kind }, facts: named });
  });

  it('V.E.3, by setting: a version that was replaced is accepted, or taken again', () => {
    const retrain = { training: { ...nmpd40023.training, supersededVersion: 'RETRAIN' as const } };
    const old = { ...form, courseVersion: '0' };
    expect(completeTraining(facts, old, NOW)).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
    expect(completeTraining({ ...facts, policy: retrain }, form, NOW)).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
    expect(completeTraining({ ...facts, policy: retrain }, old, NOW)).toMatchObject({
      code: 'TRAINING_VERSION_SUPERSEDED',
      authority: { kind: 'CHOICE' },
      facts: { courseVersion: '1' },
    });
  });

  it('V.E.3 what settings adopted for later will ask for can be had before', () => {
    const retrain = (change: object) => ({ training: { ...nmpd40023.training, supersededVersion: 'RETRAIN' as const, ...change } });
    const [now, later] = [retrain({}), retrain({ courseVersion: '2', resultRequired: false })];
    const entered = (ahead: TrainingEntryFacts['ahead'], change: Partial<TrainingForm>, at: number | null = null) =>
      completeTraining({ policy: now, ahead, uncoveredSearchAt: at }, { ...form, ...change }, NOW);
    const second = { courseVersion: '2', result: undefined };
    expect(entered([later], second)).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
    expect(entered([later], second, NOW)).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
    expect(entered([later], { result: undefined })).toMatchObject({ code: 'TRAINING_RESULT_MISSING' });
    expect(entered([], second)).toMatchObject({ code: 'TRAINING_VERSION_SUPERSEDED', facts: { courseVersion: '1' } });
    expect(entered([later], { courseVersion: '3' })).toMatchObject({ code: 'TRAINING_VERSION_SUPERSEDED', facts: { courseVersion: '1' } });
    const other = retrain({ course: 'FACESNXT-ONLINE-2', courseVersion: '7' });
    expect(entered([later, other], { course: 'FACESNXT-ONLINE-2', courseVersion: '7' })).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
    expect(entered([later, other], { course: 'FACESNXT-ONLINE-2' })).toMatchObject({ facts: { courseVersion: '7' } });
    expect(entered([later], { course: 'FACESNXT-ONLINE-2' })).toMatchObject({
      code: 'TRAINING_WRONG_COURSE',
      facts: { course: form.course },
    });
  });

  it.each([undefined, ' '])('V.E.3 refuses a training after the fact without a reason (%s)', (reason) => {
    expect(completeTraining({ ...facts, uncoveredSearchAt: NOW }, { ...form, ...(reason && { reason }) }, NOW)).toMatchObject({
      code: 'REASON_REQUIRED',
      authority: { kind: 'CHOICE', ref: 'training entered after the fact' },
      facts: { searchedAt: NOW },
    });
  });

  it.each([
    ['the member', 'detective', 'COMPLETED_UNVERIFIED'],
    ['the coordinator', 'coordinator', 'COMPLETED_UNVERIFIED'],
  ])('V.E.3 is open to %s', (_, by, outcome) => {
    const entry = { ...facts, traineeId: 'detective', deciders: verifiers('detective') };
    expect(enterTraining(entry, form, officer(by), NOW)).toEqual({ outcome });
  });

  it('V.E.3 whom the task went up to enters the applicant’s training, and is asked about the applicant’s searches', () => {
    const entry = {
      ...facts,
      traineeId: 'detective',
      deciders: { candidates: [memberPrincipal('detective'), rolePrincipal(Role.Commander)], excluded: [] },
    };
    expect(enterTraining(entry, form, officer('commander'), NOW)).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
    expect(enterTraining({ ...entry, uncoveredSearchAt: NOW }, form, officer('commander'), NOW)).toMatchObject({ code: 'REASON_REQUIRED' });
  });

  it('V.E.3 is not open to a colleague, and the form’s own rules come after', () => {
    const entry = { ...facts, traineeId: 'detective', deciders: verifiers('detective') };
    expect(enterTraining(entry, form, officer('colleague'), NOW)).toMatchObject({
      code: 'NOT_PERMITTED',
      facts: { needs: 'TRAINING_COORDINATOR' },
    });
    expect(enterTraining(entry, { ...form, course: 'x' }, officer('detective'), NOW)).toMatchObject({ code: 'TRAINING_WRONG_COURSE' });
  });
});

describe('verifying a training', () => {
  const own: VerifyFacts = { traineeId: 'coordinator', hasRecord: true };
  it.each<[string, VerifyForm]>([
    ['VERIFIED', { decision: 'VERIFIED' }],
    ['REJECTED', { decision: 'REJECTED', reason: 'the certificate is somebody else’s' }],
  ])('V.E.3 is found %s by somebody else', (outcome, verification) => {
    expect(verifyTraining(own, verification, officer('commander'))).toEqual({ outcome });
  });
  it.each<[string, VerifyFacts, VerifyForm, string, string]>([
    ['by the trainee, coordinator or not', own, { decision: 'VERIFIED' }, 'coordinator', 'TRAINING_SELF_VERIFIED'],
    ['without a record', { ...own, hasRecord: false }, { decision: 'VERIFIED' }, 'commander', 'TRAINING_INCOMPLETE'],
    ['as a rejection without a reason', own, { decision: 'REJECTED' }, 'commander', 'REASON_REQUIRED'],
    ['as a rejection with a blank one', own, { decision: 'REJECTED', reason: ' ' }, 'commander', 'REASON_REQUIRED'],
  ])('V.E.3 is not verified %s', (_, before, verification, by, code) => {
    expect(verifyTraining(before, verification, officer(by))).toMatchObject({ code });
  });

  it.each<[string, Partial<VerifyFacts>, VerifyForm]>([
    ['was verified elsewhere', { hasVerified: true }, { decision: 'VERIFIED' }],
    ['was rejected elsewhere', {}, { decision: 'REJECTED', reason: 'not the certificate' }],
  ])('V.E.3 a record that %s holds nobody up', (_, change, verification) => {
    const decided = verifyTraining({ ...own, hasRecord: false, ...change }, verification, officer('commander'));
    expect(decided).toEqual({ outcome: verification.decision });
  });

  const record = { traineeId: 'detective', state: 'COMPLETED_UNVERIFIED', deciders: verifiers('detective') };
  it.each([
    ['the coordinator', record, 'coordinator'],
    [
      'the Commander when the coordinator is the trainee',
      { ...record, traineeId: 'coordinator', deciders: verifiers('coordinator') },
      'commander',
    ],
    [
      'the Commander while the coordinator is away',
      { ...record, deciders: verifiers('detective', without(department, 'coordinator')) },
      'commander',
    ],
  ])('V.E.3 is for %s', (_, before, by) => {
    expect(verifyTrainingRecord(before, { decision: 'VERIFIED' }, officer(by))).toEqual({ outcome: 'VERIFIED' });
  });
  it.each([
    ['the trainee', record, 'detective', 'TRAINING_SELF_VERIFIED', {}],
    ['the Commander while the coordinator is there', record, 'commander', 'NOT_PERMITTED', { needs: 'TRAINING_COORDINATOR' }],
    ['the coordinator a second time', { ...record, state: 'VERIFIED' }, 'coordinator', 'TRAINING_ALREADY_DECIDED', { state: 'VERIFIED' }],
  ])('V.E.3 is not for %s', (_, before, by, code, named) => {
    expect(verifyTrainingRecord(before, { decision: 'VERIFIED' }, officer(by))).toMatchObject({ code, facts: named });
  });
  it('V.E.3 a rejection of a record has its reason', () => {
    expect(verifyTrainingRecord(record, { decision: 'REJECTED' }, officer('coordinator'))).toMatchObject({ code: 'REASON_REQUIRED' });
  });
});
