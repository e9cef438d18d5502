import { type Actor, actorOf as actorIn, emptyRoster, type MemberIdentity, type Roster, type RosterMember } from '@app/domain/people';
import { indexOf } from '@app/domain/people/roster-index';
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
const SUBSTITUTION = `json_build_object('memberId', member_id, 'forId', for_id, 'byId', by_id, ${PERIOD})`;
const SHIFT = `json_build_object('memberId', member_id, 'days', days, 'begins', begins, 'ends', ends, ${PERIOD})`;
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
  'absences', ${all(BARE, `absence WHERE ${ENDS_AFTER}`)},
  'substitutions', ${all(SUBSTITUTION, `substitution WHERE ${ENDS_AFTER}`)},
  'shifts', ${all(SHIFT, `shift WHERE ${ENDS_AFTER}`)}
) AS roster`;

/** Which state of the roster a transaction sees, as a query of one column `state`: another after every change that it sees, in whatever order changes commit. */
export const ROSTER_STATE = `SELECT md5(string_agg(mark::text, ',' ORDER BY id)) AS state FROM roster_mark`;
/** The last few snapshots; a process speaks to one database, a test to several. */
const KEPT = 8;

/** The roster with the names and sign-ins of its members, which no rule sees. */
interface Snapshot {
  readonly roster: Roster;
  readonly bySignIn: ReadonlyMap<string, MemberIdentity>;
}
const snapshots = new Map<string, Snapshot>();

/**
 * The department as plain data, as of one moment. With `since`, rows that ended by then are left out: pass the instant that the rule asks
 * about, or nothing for the whole past, which is kept in memory until the roster changes.
 */
export async function loadRoster(manager: EntityManager, since?: Date): Promise<Roster> {
  return since === undefined ? (await snapshot(manager)).roster : queryRoster(manager, since);
}

async function snapshot(manager: EntityManager): Promise<Snapshot> {
  const [row]: { state: string }[] = await manager.query(ROSTER_STATE);
  const state = row?.state ?? '';
  const kept = snapshots.get(state);
  if (kept !== undefined) return kept;
  const [roster, identities] = [await queryRoster(manager), await loadIdentities(manager)];
  const made = { roster, bySignIn: new Map(identities.map((identity) => [signInKey(identity.issuer, identity.subject), identity])) };
  snapshots.set(state, made);
  for (const oldest of [...snapshots.keys()].slice(0, -KEPT)) snapshots.delete(oldest);
  return made;
}

const signInKey = (issuer: string | null, subject: string | null): string => JSON.stringify([issuer, subject]);

async function queryRoster(manager: EntityManager, since?: Date): Promise<Roster> {
  const [row]: { roster: Roster }[] = await manager.query(ROSTER, [since ?? '-infinity']);
  return row?.roster ?? emptyRoster;
}

/** Who a sign-in belongs to, as an actor on that date, with the name shown back to them. */
export interface ResolvedMember extends Pick<Actor, 'roles' | 'principals'> {
  readonly member: RosterMember;
  readonly name: string;
}

/**
 * The member whom a sign-in (issuer, subject) is bound to, with roles and principals on that date; called once per request.
 * Undefined when nobody is bound to it, or the member is separated.
 */
export async function resolveMember(
  manager: EntityManager,
  issuer: string,
  subject: string,
  at: Date,
): Promise<ResolvedMember | undefined> {
  const { roster, bySignIn } = await snapshot(manager);
  const identity = bySignIn.get(signInKey(issuer, subject));
  if (identity === undefined) return undefined;
  const actor = actorIn(roster, identity.id, at.getTime());
  const member = indexOf(roster).memberOf.get(identity.id);
  return actor && member && { member, name: identity.name, roles: actor.roles, principals: actor.principals };
}

/** A member as an actor on that date. Undefined for somebody who is unknown or separated. */
export async function actorOf(manager: EntityManager, memberId: string, at: Date): Promise<Actor | undefined> {
  return actorIn(await loadRoster(manager), memberId, at.getTime());
}

/** Names by member id, for pages; ids that nobody has are left out. */
export async function memberNames(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const found: { id: string; name: string }[] = await manager.query('SELECT id, name FROM member WHERE id = ANY ($1)', [ids]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Names and sign-ins of everybody, for a roster file to be held against. */
export const loadIdentities = (manager: EntityManager): Promise<MemberIdentity[]> =>
  manager.query('SELECT id, name, issuer, subject FROM member');
