import { type Actor, actorOf as actorIn, emptyRoster, type MemberIdentity, type Roster, type RosterMember } from '@app/domain/people';
import type { EntityManager } from 'typeorm';

/** Instants as epoch ms, as the rules want them. */
const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;
const PERIOD = `'from', ${ms('valid_from')}, 'to', ${ms('valid_to')}`;

const MEMBER = `json_build_object('id', id, 'employeeNo', employee_no, 'rank', rank, 'sworn', sworn, 'status', status, 'separatedAt', ${ms('separated_at')})`;
const UNIT = `json_build_object('id', id, 'name', name, 'kind', kind, 'parentId', parent_id)`;
const ASSIGNMENT = `json_build_object('id', id, 'memberId', member_id, 'unitId', unit_id, 'supervisorId', supervisor_id, 'kind', kind, ${PERIOD})`;
const GRANT = `json_build_object('memberId', member_id, 'role', role, 'unitId', unit_id, ${PERIOD})`;
const ACTING = `json_build_object('role', role, 'holderId', holder_id, 'byId', by_id, ${PERIOD})`;
const DESIGNATION = `json_build_object('memberId', member_id, 'byId', by_id, 'scope', scope, ${PERIOD})`;
const BARE = `json_build_object('memberId', member_id, ${PERIOD})`;

const all = (shape: string, from: string): string => `(SELECT coalesce(json_agg(${shape}), '[]') FROM ${from})`;

const ENDS_AFTER = 'valid_to IS NULL OR valid_to > $1';
const ROSTER = `SELECT json_build_object(
  'members', ${all(MEMBER, 'member')},
  'units', ${all(UNIT, 'unit')},
  'assignments', ${all(ASSIGNMENT, `assignment WHERE ${ENDS_AFTER}`)},
  'roleGrants', ${all(GRANT, `role_grant WHERE ${ENDS_AFTER}`)},
  'actingAppointments', ${all(ACTING, `acting_appointment WHERE ${ENDS_AFTER}`)},
  'designations', ${all(DESIGNATION, `designation WHERE ${ENDS_AFTER}`)},
  'dutySupervisors', ${all(BARE, `duty_supervisor WHERE ${ENDS_AFTER}`)},
  'absences', ${all(BARE, `absence WHERE ${ENDS_AFTER}`)}
) AS roster`;

/** Which state of the roster this transaction sees. */
const STATE = `SELECT count(*) || ':' || (array_agg(mark ORDER BY id DESC))[1] AS state FROM roster_mark`;
/** The last few snapshots; a process speaks to one database, a test to several. */
const KEPT = 8;
const snapshots = new Map<string, Roster>();

/**
 * The department as plain data, as of one moment. With `since`, rows that ended by then are left out: pass the instant that the rule asks
 * about, or nothing for the whole past, which is kept in memory until the roster changes.
 */
export async function loadRoster(manager: EntityManager, since?: Date): Promise<Roster> {
  if (since !== undefined) return queryRoster(manager, since);
  const [row]: { state: string }[] = await manager.query(STATE);
  const state = row?.state ?? '';
  const kept = snapshots.get(state);
  if (kept !== undefined) return kept;
  const roster = await queryRoster(manager);
  snapshots.set(state, roster);
  for (const oldest of [...snapshots.keys()].slice(0, -KEPT)) snapshots.delete(oldest);
  return roster;
}

async function queryRoster(manager: EntityManager, since?: Date): Promise<Roster> {
  const [row]: { roster: Roster }[] = await manager.query(ROSTER, [since ?? '-infinity']);
  return row?.roster ?? emptyRoster;
}

/** Who a sign-in belongs to, as an actor on that date, with the name shown back to them. */
export interface ResolvedMember extends Pick<Actor, 'roles' | 'principals'> {
  readonly member: RosterMember;
  readonly name: string;
}

const HOLDS = 'valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)';

/** The member's own rows, and the posts of a few of those below, which say whether the member supervises anybody: one who answers to the member is enough. */
const standing = (whose: string): string => `WITH me AS (SELECT id, name FROM member WHERE ${whose}),
concerned AS (SELECT id FROM me UNION (
  SELECT a.member_id FROM assignment a JOIN member m ON m.id = a.member_id AND (m.separated_at IS NULL OR m.separated_at > $1)
  WHERE a.supervisor_id = (SELECT id FROM me) AND a.valid_from <= $1 AND (a.valid_to IS NULL OR a.valid_to > $1) LIMIT 20))
SELECT me.id, me.name, json_build_object(
  'members', ${all(MEMBER, 'member WHERE id IN (SELECT id FROM concerned)')},
  'assignments', ${all(ASSIGNMENT, `assignment WHERE member_id IN (SELECT id FROM concerned) AND ${HOLDS}`)},
  'roleGrants', ${all(GRANT, `role_grant WHERE member_id = me.id AND ${HOLDS}`)},
  'actingAppointments', ${all(ACTING, `acting_appointment WHERE holder_id = me.id AND ${HOLDS}`)},
  'designations', ${all(DESIGNATION, `designation WHERE member_id = me.id AND ${HOLDS}`)},
  'dutySupervisors', ${all(BARE, `duty_supervisor WHERE member_id = me.id AND ${HOLDS}`)}
) AS rows FROM me`;

const BY_IDENTITY = standing('issuer = $2 AND subject = $3');
const BY_ID = standing('id = $2');

/**
 * The member whom a sign-in (issuer, subject) is bound to, with roles and principals on that date; called once per request, one query.
 * Undefined when nobody is bound to it, or the member is separated.
 */
export const resolveMember = (manager: EntityManager, issuer: string, subject: string, at: Date): Promise<ResolvedMember | undefined> =>
  resolve(manager, at, BY_IDENTITY, [issuer, subject]);

/** A member as an actor on that date, in one query. Undefined for somebody who is unknown or separated. */
export async function actorOf(manager: EntityManager, memberId: string, at: Date): Promise<Actor | undefined> {
  const found = await resolve(manager, at, BY_ID, [memberId]);
  return found && { memberId, roles: found.roles, principals: found.principals };
}

async function resolve(manager: EntityManager, at: Date, sql: string, whose: readonly string[]): Promise<ResolvedMember | undefined> {
  const [row]: { id: string; name: string; rows: Partial<Roster> }[] = await manager.query(sql, [at, ...whose]);
  if (!row) return undefined;
  const roster = { ...emptyRoster, ...row.rows };
  const actor = actorIn(roster, row.id, at.getTime());
  const member = roster.members.find(({ id }) => id === row.id);
  return actor && member && { member, name: row.name, roles: actor.roles, principals: actor.principals };
}

/** Names by member id, for pages; ids that nobody has are left out. */
export async function memberNames(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const found: { id: string; name: string }[] = await manager.query('SELECT id, name FROM member WHERE id = ANY ($1)', [ids]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Names and sign-ins of everybody, for a roster file to be held against. */
export const loadIdentities = (manager: EntityManager): Promise<MemberIdentity[]> =>
  manager.query('SELECT id, name, issuer, subject FROM member');
