import { DeactivationCause } from '@app/domain/accounts/model';
import { ViolationFinding } from '@app/domain/accounts/violation';
import { AccountStatus } from '@app/domain/accounts/status';
import {
  ApprovalDecision,
  type Approval,
  type DatedApproval,
  type RegistrationFacts,
  type RegistrationKind,
} from '@app/domain/registration';
import { trainingAt, type TrainingFacts } from '@app/domain/training';
import { loadRoster } from '@app/persistence/people';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { packInForce } from '../policy/installed';
import { trainingsOf } from '../training/store';
import { row } from '../transaction';

/** Keeps the applicant's row, before the process row is locked: what a step records refers to it. */
export async function keepApplicant(manager: EntityManager, registrationId: string): Promise<void> {
  await manager.query('SELECT m.id FROM member m JOIN registration r ON r.member_id = m.id WHERE r.id = $1 FOR KEY SHARE OF m', [
    registrationId,
  ]);
}

/** The registration row with everything its rules ask about the applicant, as of one instant. */
export interface RegistrationState {
  readonly applicantId: string;
  readonly kind: RegistrationKind;
  readonly approvals: readonly Approval[];
  /** Every approval that was given, void or not, the oldest first. */
  readonly given: readonly DatedApproval[];
  readonly hasGrant: boolean;
  readonly hasAgreement: boolean;
  readonly hasVerifiedTraining: boolean;
  /** When an earlier account was ended for misuse or dissemination (epoch ms); null: never. */
  readonly returnsAfter: number | null;
  readonly accountId: string | null;
}

/**
 * VII.E.3, VII.E.4: what a return has to make good; an account that never was in force is none. One that ended, for whatever cause, while a
 * Violation was open is one: nobody leaves to come back before the finding, nor after one that was sustained.
 */
const ENDED_FOR_MISUSE = `(SELECT max(e.blocked_at) FROM account e
    WHERE e.member_id = r.member_id AND e.activated_at IS NOT NULL AND e.status = ANY ($4)
    AND (e.cause = ANY ($5) OR EXISTS (SELECT 1 FROM violation v WHERE v.account_id = e.id AND (v.finding IS NULL OR v.finding = '${ViolationFinding.Sustained}'))))`;

/** The decisions that count of a registration `r`, the oldest first, as `Approval` has them. */
export const COUNTED_APPROVALS = `coalesce((SELECT jsonb_agg(jsonb_build_object('leg', a.leg, 'by', a.decided_by, 'decision', a.decision) ORDER BY a.decided_at)
      FROM registration_approval a WHERE a.registration_id = r.id AND a.voided_at IS NULL), '[]')`;

/** The approvals that were given of a registration `r`, void or not, the oldest first, as `DatedApproval` has them. */
export const GIVEN_APPROVALS = `coalesce((SELECT jsonb_agg(jsonb_build_object('leg', a.leg, 'by', a.decided_by, 'at', ${epochMs('a.decided_at')}, 'voidedAt', ${epochMs('a.voided_at')}) ORDER BY a.decided_at)
      FROM registration_approval a WHERE a.registration_id = r.id AND a.decision = '${ApprovalDecision.Approved}'), '[]')`;

const SELECT = `SELECT r.member_id AS "applicantId", r.kind,
    ${COUNTED_APPROVALS} AS approvals,
    ${GIVEN_APPROVALS} AS given,
    EXISTS (SELECT 1 FROM access_grant g WHERE g.member_id = r.member_id AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to > $2)) AS "hasGrant",
    EXISTS (SELECT 1 FROM agreement_acceptance a WHERE a.member_id = r.member_id AND a.version = $3) AS "hasAgreement",
    ${trainingsOf('r.member_id')} AS trainings,
    floor(extract(epoch FROM ${ENDED_FOR_MISUSE}) * 1000)::float8 AS "returnsAfter",
    (SELECT id FROM account c WHERE c.registration_id = r.id) AS "accountId"
  FROM registration r WHERE r.id = $1`;

interface Stored extends Omit<RegistrationState, 'hasVerifiedTraining'> {
  readonly trainings: readonly TrainingFacts[];
}

const OVER: readonly AccountStatus[] = [AccountStatus.Deactivated, AccountStatus.Revoked];
const MISUSE: readonly string[] = [DeactivationCause.Misuse, DeactivationCause.Dissemination];

/** The version of the host's user agreement in force: whatever a process was begun under, members accept the one that counts now (V.A). */
export const agreementInForce = async (manager: EntityManager, at: Date): Promise<string> =>
  (await packInForce(manager, at)).userAgreementVersion;

/** Reads what is recorded of one registration, as of an instant. */
export async function readRegistration(manager: EntityManager, id: string, at: Date): Promise<RegistrationState> {
  const { training, userAgreementVersion } = await packInForce(manager, at);
  const found = await row<Stored>(manager, SELECT, [id, at, userAgreementVersion, OVER, MISUSE]);
  if (found === undefined) throw new Error('the registration of an open process is missing');
  const { trainings, ...state } = found;
  const anew = trainings.filter(({ completedAt }) => state.returnsAfter === null || completedAt > state.returnsAfter);
  return { ...state, hasVerifiedTraining: 'counts' in trainingAt(anew, training, at.getTime()) };
}

/** The same with the roster: with the pack of the process, what decides who is asked next. */
export async function registrationFacts(manager: EntityManager, id: string, at: Date): Promise<Omit<RegistrationFacts, 'policy'>> {
  const [state, roster] = await Promise.all([readRegistration(manager, id, at), loadRoster(manager)]);
  return { ...state, hasExternalAccount: state.accountId !== null, roster };
}
