import { accessUnitOf, assignedSupervisorOf, type Roster } from '@app/domain/people';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { Leg, Settled } from '@app/domain/registration';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { lockProcess, type Raised } from '../process-row';
import { rerouteLegs } from '../registration/reroute';
import { reofferVacant } from '../reoffer';
import { rows } from '../transaction';
import { voidSteps } from '../withdraw';
import type { RosterEffect } from './context';

/** Why an approval no longer counts; a code in step, audit event and timeline. */
const SUPERVISOR_OR_UNIT_CHANGED = 'SUPERVISOR_OR_UNIT_CHANGED';

/**
 * The one place where a change of the roster reaches running processes, in the transaction that changes it. V.A: whose supervisor or unit is
 * another now, and whose registration is open, needs the new supervisor's approval: the old one is void and the leg opens again.
 * Tasks that nobody could decide are offered to whoever can now.
 * `before`: the roster as it was. Gives what the workflows are to be told after the commit.
 */
export async function afterRosterChange(
  manager: EntityManager,
  before: Roster,
  memberIds: readonly string[],
  effect: RosterEffect,
): Promise<Raised[]> {
  const after = await loadRoster(manager, effect.now);
  const at = effect.now.getTime();
  const moved = memberIds.filter(
    (id) =>
      assignedSupervisorOf(before, id, at) !== assignedSupervisorOf(after, id, at) ||
      accessUnitOf(before, id, at) !== accessUnitOf(after, id, at),
  );
  const open = await rows<{ id: string }>(
    manager,
    'SELECT p.id FROM process p JOIN registration r ON r.id = p.subject_id WHERE r.member_id = ANY ($1) AND p.kind = $2 AND p.state = $3 ORDER BY p.id',
    [moved, ProcessKind.Registration, ProcessState.Open],
  );
  const raised: Raised[] = [];
  for (const { id } of open) raised.push(...(await reopenRegistration(manager, id, effect)));
  await reofferVacant(manager, effect);
  return [...raised, ...(await rerouteLegs(manager, effect))];
}

/** V.A: the supervisor's approval is void and asked for anew, and the basis of access looked up again. */
export async function reopenRegistration(manager: EntityManager, processId: string, { now, ...by }: RosterEffect): Promise<Raised[]> {
  const process = await lockProcess(manager, processId);
  if (process?.state !== ProcessState.Open) return [];
  await manager.query('UPDATE registration_approval SET voided_at = $3 WHERE registration_id = $1 AND leg = $2 AND voided_at IS NULL', [
    process.subjectId,
    Leg.Supervisor,
    now,
  ]);
  const [basis] = await rows(manager, `SELECT 1 FROM step WHERE process_id = $1 AND key = 'chief-grant' AND outcome = $2`, [
    processId,
    Settled.NotNeeded,
  ]);
  const keys = ['supervisor-approval', ...(basis === undefined ? [] : ['chief-grant'])];
  return [await voidSteps(manager, process, { keys, reason: SUPERVISOR_OR_UNIT_CHANGED, now, ...by })];
}
