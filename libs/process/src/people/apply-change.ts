import { AssignmentKind, ChangeKind, MemberStatus, type RosterChange } from '@app/domain/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Writes a change that is in order to its table. `orderedBy`: whose role carries it. A new regular post ends the one before it. */
export async function applyChange(manager: EntityManager, change: RosterChange, orderedBy: string): Promise<void> {
  const { memberId } = change;
  const period = [new Date(change.from), change.to === null ? null : new Date(change.to)] as const;
  switch (change.kind) {
    case ChangeKind.Assignment:
      return beginPost(manager, change);
    case ChangeKind.RoleGrant:
      return insert(manager, 'role_grant', { member_id: memberId, role: change.role, unit_id: change.unitId ?? null }, period);
    case ChangeKind.ActingAppointment:
      return insert(manager, 'acting_appointment', { holder_id: memberId, role: change.role, by_id: orderedBy }, period);
    case ChangeKind.Designation:
      return insert(manager, 'designation', { member_id: memberId, scope: change.scope, by_id: orderedBy }, period);
    case ChangeKind.DutySupervisor:
      return insert(manager, 'duty_supervisor', { member_id: memberId }, period);
    case ChangeKind.Absence:
      return insert(manager, 'absence', { member_id: memberId }, period);
    case ChangeKind.Substitution:
      return insert(manager, 'substitution', { member_id: memberId, for_id: change.forId, by_id: orderedBy }, period);
    case ChangeKind.Shift:
      return beginShift(manager, change);
    case ChangeKind.RoleEnd:
      return endRole(manager, memberId, change.role, period[0]);
    case ChangeKind.Separation:
      await manager.query('UPDATE member SET status = $2, separated_at = $3 WHERE id = $1', [memberId, MemberStatus.Separated, period[0]]);
  }
}

async function beginPost(manager: EntityManager, change: Extract<RosterChange, { kind: 'ASSIGNMENT' }>): Promise<void> {
  const { memberId, unitId, supervisorId, assignmentKind, from, to } = change;
  const period = [new Date(from), to === null ? null : new Date(to)] as const;
  if (assignmentKind === AssignmentKind.Regular) await endRegularPost(manager, memberId, period[0]);
  await insert(manager, 'assignment', { member_id: memberId, unit_id: unitId, supervisor_id: supervisorId, kind: assignmentKind }, period);
}

/** One shift at a time: a new one ends the one before it. */
async function beginShift(manager: EntityManager, change: Extract<RosterChange, { kind: 'SHIFT' }>): Promise<void> {
  const { memberId, days, begins, ends, from, to } = change;
  const period = [new Date(from), to === null ? null : new Date(to)] as const;
  await manager.query('UPDATE shift SET valid_to = $2 WHERE member_id = $1 AND valid_from < $2 AND (valid_to IS NULL OR valid_to > $2)', [
    memberId,
    period[0],
  ]);
  await insert(manager, 'shift', { member_id: memberId, days, begins, ends }, period);
}

/** Ends the regular post that runs at this instant. */
async function endRegularPost(manager: EntityManager, memberId: string, at: Date): Promise<void> {
  await manager.query(
    'UPDATE assignment SET valid_to = $3 WHERE member_id = $1 AND kind = $2 AND valid_from < $3 AND (valid_to IS NULL OR valid_to > $3)',
    [memberId, AssignmentKind.Regular, at],
  );
}

async function endRole(manager: EntityManager, memberId: string, role: string, at: Date): Promise<void> {
  const running = 'valid_from < $3 AND (valid_to IS NULL OR valid_to > $3)';
  await manager.query(`UPDATE role_grant SET valid_to = $3 WHERE member_id = $1 AND role = $2 AND ${running}`, [memberId, role, at]);
  await manager.query(`UPDATE acting_appointment SET valid_to = $3 WHERE holder_id = $1 AND role = $2 AND ${running}`, [
    memberId,
    role,
    at,
  ]);
}

type Table = 'assignment' | 'role_grant' | 'acting_appointment' | 'designation' | 'duty_supervisor' | 'absence' | 'substitution' | 'shift';

/** Column names come from this file only. */
async function insert(
  manager: EntityManager,
  table: Table,
  values: Readonly<Record<string, string | number | readonly number[] | null>>,
  [from, to]: readonly [Date, Date | null],
): Promise<void> {
  const columns = ['id', ...Object.keys(values), 'valid_from', 'valid_to'];
  const places = columns.map((_, index) => `$${index + 1}`);
  await manager.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, [
    randomUUID(),
    ...Object.values(values),
    from,
    to,
  ]);
}
