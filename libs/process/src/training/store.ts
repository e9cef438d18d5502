import { packsAhead, trainingValidUntil } from '@app/domain/policy';
import { TrainingState } from '@app/domain/registration/model';
import { acceptedBy, lastUncovered, type TrainingEntryFacts, type TrainingFacts, type TrainingForm } from '@app/domain/training';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { packInForce } from '../policy/installed';
import { row } from '../transaction';

/** The trainings of a member, as `trainingAt` reads them: what nobody rejected, the oldest first. `member`: the SQL that names the member. */
export const trainingsOf = (member: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'course', t.course, 'courseVersion', t.course_version,
      'completedAt', ${epochMs('t.completed_at')}, 'verifiedAt', ${epochMs('t.verified_at')}, 'expiresAt', ${epochMs('t.expires_at')})
      ORDER BY t.completed_at, t.id) FROM training_record t WHERE t.member_id = ${member} AND t.state <> '${TrainingState.Rejected}'), '[]')`;

const RAN = 'coalesce(s.late_executed_at, s.submitted_at)';

/** The trainings of a member, and when each of their searches ran (epoch ms). */
const HELD = `SELECT ${trainingsOf('$1')} AS trainings, coalesce((SELECT jsonb_agg(${epochMs(RAN)}) FROM face_search s WHERE s.operator_id = $1), '[]') AS ran`;

/**
 * What the entry of a training rests on: the course of the pack in force, whatever pack the member's registration began under, and those of
 * packs that lie ahead.
 */
export async function trainingEntryFacts(manager: EntityManager, memberId: string, now: Date): Promise<TrainingEntryFacts> {
  const policy = await packInForce(manager, now);
  const ahead = packsAhead(now.getTime());
  const held = await row<{ trainings: TrainingFacts[]; ran: number[] }>(manager, HELD, [memberId]);
  return { policy, ahead, uncoveredSearchAt: lastUncovered(held?.trainings ?? [], policy.training, held?.ran ?? []) };
}

/** A training as it is stored; `completedAt` an instant in ISO 8601. */
export interface TrainingToStore extends Omit<TrainingForm, 'completedAt'> {
  readonly id: string;
  readonly memberId: string;
  readonly enteredBy: string;
  readonly completedAt: string;
  readonly state: string;
}

/** Stores an entered training. */
export async function storeTraining(manager: EntityManager, training: TrainingToStore, now: Date): Promise<void> {
  const { id, memberId, enteredBy, course, courseVersion, completedAt, certificateRef, result, state, reason } = training;
  await manager.query(
    `INSERT INTO training_record (id, member_id, course, course_version, completed_at, certificate_ref, state, entered_at, entered_by, entry_reason, result)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, memberId, course, courseVersion, completedAt, certificateRef, state, now, enteredBy, reason ?? null, result ?? null],
  );
}

/** The verification of a stored training. */
export interface TrainingDecided {
  readonly recordId: string;
  readonly outcome: string;
  readonly verifiedBy: string;
  readonly reason?: string;
}

/** Writes who verified or rejected a training, and until when it counts, by the settings that ask for it. */
export async function decideTraining(manager: EntityManager, decided: TrainingDecided, now: Date): Promise<void> {
  const { recordId, outcome, verifiedBy, reason } = decided;
  await manager.query(
    `UPDATE training_record SET state = $2, verified_by = $3, verified_at = $4, reject_reason = $5, expires_at = $6 WHERE id = $1`,
    [recordId, outcome, verifiedBy, now, reason ?? null, await validUntil(manager, recordId, now)],
  );
}

const ENTERED = 'SELECT course, course_version AS "courseVersion", completed_at AS "completedAt" FROM training_record WHERE id = $1';

async function validUntil(manager: EntityManager, recordId: string, now: Date): Promise<Date | null> {
  const record = await row<{ course: string; courseVersion: string; completedAt: Date }>(manager, ENTERED, [recordId]);
  if (record === undefined) throw new Error('a training that is decided is missing');
  const policy = await packInForce(manager, now);
  const until = trainingValidUntil(record.completedAt.getTime(), acceptedBy([policy, ...packsAhead(now.getTime())], record) ?? policy);
  return until === null ? null : new Date(until);
}
