import { AuditOutcome } from '@app/audit';
import { listed } from '@app/persistence/sql';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import { BlockOutcome } from '@app/domain/accounts';
import {
  type AccountRecord,
  type DepartureRecord,
  type DiscrepancyRecord,
  type RefusalRecord,
  ENDED_DISCREPANCY,
  severityOf,
} from '@app/domain/oversight';
import { Role, rolesOf, type Roster } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import { GIVEN_APPROVALS } from '../registration/facts';
import { rows } from '../transaction';
import { ms } from './search-records';

const REFUSALS = `SELECT code, actor_id AS "memberId", ${ms('at')} AS at, authority_ref AS clause FROM audit_event
  WHERE at >= $1 AND at < $2 AND outcome = '${AuditOutcome.Denied}' AND code IS NOT NULL ORDER BY at, id`;

/** What rules refused in `[from, to)`, by code. */
export const refusalRecords = (manager: EntityManager, from: number, to: number): Promise<RefusalRecord[]> =>
  rows<RefusalRecord>(manager, REFUSALS, [new Date(from), new Date(to)]);

const DISCREPANCIES = `SELECT d.id AS "discrepancyId", d.type, d.state, d.cause, d.about_member_id AS "aboutMemberId", ${ms('d.opened_at')} AS "openedAt",
    (SELECT ${ms('min(t.due_at)')} FROM task t WHERE t.process_id = d.id AND t.state IN (${listed(OPEN_TASK_STATES)})) AS "dueAt",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('at', ${ms('o.at')}) ORDER BY o.at, o.id), '[]') FROM discrepancy_occurrence o WHERE o.discrepancy_id = d.id) AS "foundAgain"
  FROM discrepancy d WHERE d.state NOT IN (${listed(ENDED_DISCREPANCY)}) ORDER BY d.opened_at, d.id`;

/** Discrepancies that are not closed, oldest first. */
export const openDiscrepancyRecords = async (manager: EntityManager): Promise<DiscrepancyRecord[]> =>
  (await rows<DiscrepancyRecord>(manager, DISCREPANCIES)).map((found) => ({ ...found, severity: severityOf(found.type) }));

const ACCOUNTS = `SELECT a.id AS "accountId", a.member_id AS "memberId", a.status,
    CASE WHEN a.external_confirmed_at IS NULL THEN 'OPEN' ELSE 'DISABLED' END AS external,
    (SELECT ${ms('max(s.submitted_at)')} FROM face_search s WHERE s.operator_id = a.member_id) AS "lastUsedAt",
    a.external_user_id AS "externalUserId", ${ms('a.external_created_at')} AS "createdAt", ${ms('a.activated_at')} AS "activatedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('outcome', b.outcome, 'at', ${ms('b.at')}) ORDER BY b.at) FROM account_block b WHERE b.account_id = a.id), '[]') AS blocks,
    r.kind AS registration, ${ms('r.requested_at')} AS "registeredAt", r.paper_found AS "paperFound",
    ${GIVEN_APPROVALS} AS approvals
  FROM account a JOIN registration r ON r.id = a.registration_id ORDER BY a.id`;

/** Every account with its approvals, voided ones too, and its blocks. */
export const accountRecords = (manager: EntityManager): Promise<AccountRecord[]> => rows<AccountRecord>(manager, ACCOUNTS);

const DEPARTURES = `SELECT DISTINCT ON (a.id) a.id AS "accountId", a.member_id AS "memberId", b.cause, ${ms('b.event_at')} AS "eventAt", ${ms('b.at')} AS "decidedAt",
    ${ms('a.blocked_at')} AS "blockedAt", ${ms('x.disabled_at')} AS "externalConfirmedAt", true AS "hasExternal"
  FROM account_block b JOIN account a ON a.id = b.account_id LEFT JOIN external_block x ON x.account_id = a.id
  WHERE b.outcome = ANY ($1) AND (b.event_at >= $2 AND b.event_at < $3 OR b.at >= $2 AND b.at < $3) ORDER BY a.id, b.at`;

const ENDED = [BlockOutcome.Deactivated, BlockOutcome.Revoked];

/** Deactivations and revocations whose event, or whose decision, fell into `[from, to)`, with the times of both blocks (T9). */
export const departureRecords = (manager: EntityManager, from: number, to: number): Promise<DepartureRecord[]> =>
  rows<DepartureRecord>(manager, DEPARTURES, [ENDED, new Date(from), new Date(to)]);

/** Members who held or acted in the Commander's post at any time of `[from, to)`, or do at `now`. */
export function commanderIds(roster: Roster, { from, to, now }: { from: number; to: number; now: number }): string[] {
  const during = (post: { from: number; to: number | null }): boolean => post.from < to && (post.to === null || post.to > from);
  const held = roster.roleGrants.filter((grant) => grant.role === Role.Commander && during(grant)).map(({ memberId }) => memberId);
  const acted = roster.actingAppointments.filter((post) => post.role === Role.Commander && during(post)).map(({ holderId }) => holderId);
  const today = roster.members.filter(({ id }) => rolesOf(roster, id, now).includes(Role.Commander)).map(({ id }) => id);
  return [...new Set([...held, ...acted, ...today])].sort();
}
