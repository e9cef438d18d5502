import { barredFrom, refuseInvolved, refuseUnless, relationsOf, type Relation } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import { isAsked, Role, type Actor, type Candidates, type Offered } from '../people';
import type { PolicyPack } from '../policy';
import type { DecisionFact } from '../process';
import { TrainingState } from '../registration/model';

/** How the online test ended. */
export const TrainingResult = { Passed: 'PASSED', Failed: 'FAILED' } as const;
export type TrainingResult = (typeof TrainingResult)[keyof typeof TrainingResult];

export interface TrainingForm {
  readonly course: string;
  readonly courseVersion: string;
  /** Epoch ms. */
  readonly completedAt: number;
  /** Number or file reference of the certificate. */
  readonly certificateRef: string;
  readonly result?: TrainingResult;
  /** Why it is entered only now, after a search that it would have to cover. */
  readonly reason?: string;
}

export interface TrainingEntryFacts {
  /** The settings in force. */
  readonly policy: TrainingSettings;
  /** Those adopted that lie ahead, in the order of their beginning: what they will ask for can be had before. */
  readonly ahead: readonly TrainingSettings[];
  /** The last search of this member that no verified training covered (epoch ms); null: none. */
  readonly uncoveredSearchAt: number | null;
}

type TrainingSettings = Pick<PolicyPack, 'training'>;

/** The first of some settings under which a course in a version counts, or will. */
export const acceptedBy = <Settings extends TrainingSettings>(
  settings: readonly Settings[],
  { course, courseVersion }: Pick<TrainingForm, 'course' | 'courseVersion'>,
): Settings | undefined =>
  settings.find(
    ({ training }) => training.course === course && (training.courseVersion === courseVersion || training.supersededVersion === 'ACCEPT'),
  );

/**
 * V.E.3: a completed training is entered; it counts only once somebody else has verified it, and when settings ask for it (`trainingAt`): those
 * in force, or adopted ones that lie ahead. Refused: a course that none of them asks for, a version that none of them takes, a date to come, no certificate, no result where the department asks for it, a failed test, and without a reason one that would
 * cover a search already run.
 */
export function completeTraining(facts: TrainingEntryFacts, form: TrainingForm, now: number): DecisionFact | Refusal {
  const settings = acceptedBy([facts.policy, ...facts.ahead], form);
  if (settings === undefined) return notAsked(facts, form);
  if (form.completedAt > now) return refuse('TRAINING_IN_FUTURE', sop('V.E.3'));
  if (form.certificateRef.trim() === '') return refuse('TRAINING_EVIDENCE_MISSING', choice('training is shown by its certificate'));
  if (settings.training.resultRequired && form.result === undefined)
    return refuse('TRAINING_RESULT_MISSING', choice('the result of the training’s test'));
  if (form.result === TrainingResult.Failed) return refuse('TRAINING_NOT_PASSED', choice('training is completed when its test is passed'));
  const uncoveredSearchAt = settings === facts.policy ? facts.uncoveredSearchAt : null;
  if (uncoveredSearchAt !== null && form.completedAt <= uncoveredSearchAt && !form.reason?.trim())
    return refuse('REASON_REQUIRED', choice('training entered after the fact'), { searchedAt: uncoveredSearchAt });
  return { outcome: TrainingState.Unverified };
}

function notAsked({ policy, ahead }: TrainingEntryFacts, form: TrainingForm): Refusal {
  const ofCourse = [policy, ...ahead].find(({ training }) => training.course === form.course);
  if (ofCourse === undefined) return refuse('TRAINING_WRONG_COURSE', sop('V.E.3'), { course: policy.training.course });
  const { courseVersion } = ofCourse.training;
  return refuse('TRAINING_VERSION_SUPERSEDED', choice('version of the training course'), { courseVersion });
}

/**
 * V.E.3, by setting: a member enters their own training; the coordinator, or who stands in, anybody's; whom the task of a registration went up
 * to, the applicant's. Refused: anybody else.
 */
export function enterTraining(
  facts: TrainingEntryFacts & { readonly traineeId: string; readonly deciders: Offered },
  form: TrainingForm,
  by: Actor,
  now: number,
): DecisionFact | Refusal {
  const refusal = refuseUnless('training.enter', relationsTo(facts, by), { needs: Role.TrainingCoordinator });
  if (refusal) return refusal;
  return completeTraining(facts, form, now);
}

export interface VerifyFacts {
  readonly traineeId: string;
  /** Whether a record waits for its verification. */
  readonly hasRecord: boolean;
  /** Whether a verified training is there, by whatever way. */
  readonly hasVerified?: boolean;
}

export interface VerifyForm {
  readonly decision: typeof TrainingState.Verified | typeof TrainingState.Rejected;
  readonly reason?: string;
}

/**
 * V.E.3: somebody else holds the record against its certificate. A record that was decided elsewhere meanwhile holds nobody up: what it came to
 * is said here too. Refused: by the trainee, a verification of nothing, a rejection without a reason.
 */
export function verifyTraining(facts: VerifyFacts, form: VerifyForm, by: Actor): DecisionFact | Refusal {
  const refusal = refuseInvolved('registration.training-verification', { OWN: [facts.traineeId] }, by.memberId);
  if (refusal) return refusal;
  if (form.decision === TrainingState.Rejected)
    return form.reason?.trim() ? { outcome: form.decision } : refuse('REASON_REQUIRED', choice('a rejection has a reason'));
  if (!facts.hasRecord && facts.hasVerified !== true) return refuse('TRAINING_INCOMPLETE', sop('V.E.3'));
  return { outcome: form.decision };
}

/** A stored record, with who verifies it now: `candidatesFor` of `verifierNeed`. */
export interface VerifyRecordFacts {
  readonly traineeId: string;
  readonly state: string;
  readonly deciders: Candidates;
}

/** V.E.3, by setting: the training coordinator; when that is the trainee or away, the Commander (domain.md 2.6). */
export const verifierNeed = (traineeId: string) => ({
  role: Role.TrainingCoordinator,
  excluded: barredFrom('training.verify', { OWN: [traineeId] }),
});

/** V.E.3: a record entered outside a registration is verified. Refused as `verifyTraining`, by anybody else, and one that is decided. */
export function verifyTrainingRecord(facts: VerifyRecordFacts, form: VerifyForm, by: Actor): DecisionFact | Refusal {
  const refusal = refuseUnless('training.verify', relationsTo(facts, by), { needs: Role.TrainingCoordinator });
  if (refusal) return refusal;
  if (facts.state !== TrainingState.Unverified)
    return refuse('TRAINING_ALREADY_DECIDED', choice('training is verified by somebody else'), { state: facts.state });
  return verifyTraining({ traineeId: facts.traineeId, hasRecord: true }, form, by);
}

/** How somebody stands to a record: it is their own, or they are among those who verify it now. */
const relationsTo = ({ traineeId, deciders }: { readonly traineeId: string; readonly deciders: Offered }, by: Actor): Relation[] =>
  relationsOf({ OWN: [traineeId], ASKED: isAsked(deciders, by) ? [by.memberId] : [] }, by.memberId);
