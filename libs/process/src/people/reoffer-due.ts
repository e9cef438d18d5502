import { ProcessState } from '@app/domain/process';
import { TaskState } from '@app/domain/tasks/task';
import { ROSTER_STATE } from '@app/persistence/people';
import type { DataSource, EntityManager } from 'typeorm';
import { reofferProcess } from '../reoffer';
import { row, rows, transact } from '../transaction';

const DATED = ['assignment', 'role_grant', 'acting_appointment', 'designation', 'duty_supervisor', 'absence', 'substitution'] as const;
const PERIODS = DATED.map((table) => `SELECT valid_from, valid_to FROM ${table}`).join(' UNION ALL ');

interface RosterStanding {
  /** Which roster this is: another after every change. */
  readonly state: string;
  /** Whether the roster changed, or something in it began or ended, since tasks were last offered anew. */
  readonly due: boolean;
}

const STANDING = `WITH now_is AS (${ROSTER_STATE}),
  last AS (SELECT at, state FROM roster_reoffer)
  SELECT now_is.state, coalesce(now_is.state <> last.state OR EXISTS (
    SELECT 1 FROM (${PERIODS} UNION ALL SELECT separated_at, NULL FROM member) d
    WHERE (d.valid_from > last.at AND d.valid_from <= $1) OR (d.valid_to > last.at AND d.valid_to <= $1)), true) AS due
  FROM now_is LEFT JOIN last ON true`;

/** Processes with a task that nobody has taken and that is offered to others than the one whom it is about. */
const CONCERNED = `SELECT DISTINCT p.id FROM process p JOIN task t ON t.process_id = p.id
  WHERE p.state = $1 AND t.state = $2 AND (t.vacant IS NOT NULL OR EXISTS (
    SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.principal IS DISTINCT FROM 'member:' || t.subject_member_id)) ORDER BY p.id`;

/**
 * A6: what begins or ends at an instant entered ahead (an absence, an appointment, a substitute, a shift) reaches the open tasks at that instant,
 * and so does every other change of the roster. Each process in a transaction of its own; the mark of how far this came is stored when all are
 * done, so that what a restart interrupts is done again. Run again it finds nothing. `now`: the caller's clock. Gives how many processes were
 * looked at.
 */
export async function reofferDue(dataSource: DataSource, now: Date): Promise<number> {
  const standing = await row<RosterStanding>(dataSource.manager, STANDING, [now]);
  if (standing?.due !== true) return 0;
  const concerned = await rows<{ id: string }>(dataSource.manager, CONCERNED, [ProcessState.Open, TaskState.Ready]);
  for (const { id } of concerned) {
    await transact(dataSource, (manager) => reofferProcess(manager, id, { now, actorId: null, source: 'worker' }));
  }
  await noteReoffered(dataSource.manager, now, standing.state);
  return concerned.length;
}

/** An older clock never sets the mark back. */
const noteReoffered = (manager: EntityManager, now: Date, state: string): Promise<unknown> =>
  manager.query(
    'INSERT INTO roster_reoffer (at, state) VALUES ($1, $2) ON CONFLICT (single) DO UPDATE SET at = greatest(roster_reoffer.at, excluded.at), state = excluded.state',
    [now, state],
  );
