import { choice } from '@app/domain/kernel';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { Leg, registrationExpired, RegistrationEnd, supervisionMoved } from '@app/domain/registration';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { closeUnusedAccount, lockAccountOf } from '../accounts/close-unused';
import { interruptProcess } from '../life';
import { reopenRegistration } from '../people/after-roster-change';
import { lockProcess, type Raised } from '../process-row';
import { row, rows } from '../transaction';
import { readRegistration } from './facts';

/** Registrations that are open, the oldest first. */
export const openRegistrations = async (manager: EntityManager): Promise<string[]> =>
  (
    await rows<{ id: string }>(manager, 'SELECT id FROM process WHERE kind = $1 AND state = $2 ORDER BY opened_at, id', [
      ProcessKind.Registration,
      ProcessState.Open,
    ])
  ).map(({ id }) => id);

/**
 * V.A: what a date alone does to an open registration: its time has run out, or a post that was entered ahead began and the supervisor's
 * approval is for a supervisor who is none any more. Safe to run twice.
 */
export async function reviewRegistration(manager: EntityManager, id: string, now: Date): Promise<Raised[]> {
  await lockAccountOf(manager, id);
  const process = await lockProcess(manager, id);
  if (process?.state !== ProcessState.Open) return [];
  const registration = await readRegistration(manager, id, now);
  const by = { actorId: null, source: 'worker' } as const;
  const requested = await row<{ at: Date }>(manager, 'SELECT requested_at AS at FROM registration WHERE id = $1', [id]);
  const requestedAt = requested?.at.getTime() ?? now.getTime();
  if (registrationExpired({ ...registration, requestedAt, policy: process.policy }, now.getTime())) {
    const raised = await interruptProcess(manager, process, {
      outcome: RegistrationEnd.Expired,
      now,
      ...by,
      authority: choice('an undecided registration expires'),
    });
    const unused = await closeUnusedAccount(manager, id, { ...by, policy: process.policy, now });
    return unused === undefined ? [raised] : [raised, unused];
  }
  const since = await askedSince(manager, id);
  const moved = since !== undefined && supervisionMoved(await loadRoster(manager, now), registration.applicantId, since, now.getTime());
  return moved ? reopenRegistration(manager, id, { now, ...by }) : [];
}

/** As of when the supervisor's leg was decided, or is being asked for; nothing while it is not (epoch ms). */
async function askedSince(manager: EntityManager, id: string): Promise<number | undefined> {
  const decided = await row<{ at: Date }>(
    manager,
    'SELECT decided_at AS at FROM registration_approval WHERE registration_id = $1 AND leg = $2 AND voided_at IS NULL',
    [id, Leg.Supervisor],
  );
  const open = await row<{ at: Date }>(
    manager,
    `SELECT opened_at AS at FROM step WHERE process_id = $1 AND key = 'supervisor-approval' AND state = 'OPEN'`,
    [id],
  );
  return (decided ?? open)?.at.getTime();
}
