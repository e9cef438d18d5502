import { appendAudit, AuditOutcome } from '@app/audit';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import type { Interval } from '@app/domain/people';
import { liftStop, SEARCH_STOP, stopSearches, type StopFacts } from '@app/domain/search';
import { epochMs, isoUtc } from '@app/persistence/sql';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { instantUnderLock, row, rows } from '../transaction';
import { auditRefusals } from './audit';

/** Whoever submits a search shares this row, whoever stops searches has it alone: none is submitted behind a stop. */
export const AGENCY_SHARED = 'SELECT ori FROM agency FOR SHARE';
const AGENCY_ALONE = 'SELECT ori FROM agency FOR UPDATE';

const PERIOD = `${epochMs('valid_from')} AS "from", ${epochMs('valid_to')} AS "to"`;

/** IX.A.6: when searches were stopped, for the gates. */
export const stopsOf = (manager: EntityManager): Promise<Interval[]> => rows<Interval>(manager, `SELECT ${PERIOD} FROM search_stop`);

const objectKind = 'searchStop';

const done = (manager: EntityManager, { actor, now, requestId }: Asking, action: string, id: string): Promise<void> =>
  appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action,
    objectKind,
    objectId: id,
    outcome: AuditOutcome.Success,
    authority: SEARCH_STOP,
    requestId,
    source: 'api',
  });

/** IX.A.6: stops every search. Refusals: those of `stopSearches`. */
export async function keepStop(manager: EntityManager, asking: Asking, reason: string): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const action = 'SearchesStopped';
  await manager.query(AGENCY_ALONE);
  const at = await instantUnderLock(manager, now);
  const refusal = stopSearches(await stopsOf(manager), actor, at.getTime());
  if (refusal) return auditRefusals(manager, asking, { action, objectKind }, refusal);
  const id = randomUUID();
  await manager.query('INSERT INTO search_stop (id, valid_from, reason, stopped_by) VALUES ($1, $2, $3, $4)', [
    id,
    at,
    reason,
    actor.memberId,
  ]);
  await done(manager, asking, action, id);
  return { id };
}

/** IX.A.6: searches may start again. Refusals: NOT_FOUND, those of `liftStop`. */
export async function keepLifting(manager: EntityManager, asking: Asking, id: string): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const action = 'SearchStopLifted';
  const stop = await row<StopFacts>(manager, `SELECT ${PERIOD}, stopped_by AS "stoppedBy" FROM search_stop WHERE id = $1 FOR UPDATE`, [id]);
  const refusal = stop === undefined ? refuse('NOT_FOUND', system('search stops')) : liftStop(stop, actor);
  if (refusal) return auditRefusals(manager, asking, { action, objectKind, objectId: id }, refusal);
  await manager.query('UPDATE search_stop SET valid_to = $2, lifted_by = $3 WHERE id = $1', [id, now, actor.memberId]);
  await done(manager, asking, action, id);
  return { id };
}

/** A stop as everybody reads it; instants ISO 8601 in UTC. */
export interface StopLine {
  readonly id: string;
  readonly from: string;
  /** Null while it is in force. */
  readonly to: string | null;
  readonly reason: string;
  readonly stoppedBy: string;
  readonly liftedBy: string | null;
}

/** IX.A.6: every stop there was; there are a handful in a department's life. */
export const listStops = (manager: EntityManager): Promise<StopLine[]> =>
  rows<StopLine>(
    manager,
    `SELECT s.id, ${isoUtc('s.valid_from')} AS "from", ${isoUtc('s.valid_to')} AS "to", s.reason, b.name AS "stoppedBy", l.name AS "liftedBy"
     FROM search_stop s JOIN member b ON b.id = s.stopped_by LEFT JOIN member l ON l.id = s.lifted_by ORDER BY s.valid_from, s.id`,
  );
