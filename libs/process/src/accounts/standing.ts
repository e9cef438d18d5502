import { BlockOutcome, reviewStanding, type StandingFacts, type StandingFinding } from '@app/domain/accounts';
import { barringPost, type BarringPost } from '@app/domain/registration';
import type { Roster } from '@app/domain/people';
import { AccountStatus } from '@app/domain/accounts/status';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { packInForce } from '../policy';
import { trainingsOf } from '../training/store';
import { rows } from '../transaction';

/** As of when (`at`: epoch ms), under which roster. The settings are always those in force then. */
export interface StandingAt {
  readonly roster: Roster;
  readonly at: number;
}

/** Which accounts: by id, by member, or every one that is in force or suspended. */
export interface StandingOf {
  readonly accountIds?: readonly string[];
  readonly memberIds?: readonly string[];
}

/** An account with what it stands on. */
export interface AccountStanding extends StandingFacts {
  readonly accountId: string;
}

const SELECT = `SELECT a.id AS "accountId", a.member_id AS "memberId", a.status, a.basis,
    EXISTS (SELECT 1 FROM access_grant g WHERE g.member_id = a.member_id AND g.valid_from <= $1 AND (g.valid_to IS NULL OR g.valid_to > $1)) AS "hasGrant",
    (SELECT ${epochMs('max(g.valid_to)')} FROM access_grant g WHERE g.member_id = a.member_id AND g.valid_to <= $1) AS "grantEndedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('unitId', p.unit_id, 'endedAt', ${epochMs('p.valid_to')})) FROM assignment p
      WHERE p.member_id = a.member_id AND p.valid_to <= $1), '[]') AS "endedPosts",
    ${trainingsOf('a.member_id')} AS training,
    ${epochMs(`greatest(a.activated_at, (SELECT max(s.submitted_at) FROM face_search s WHERE s.operator_id = a.member_id),
      (SELECT max(b.at) FROM account_block b WHERE b.account_id = a.id AND b.outcome = '${BlockOutcome.Lifted}'))`)} AS "lastUsedAt"
  FROM account a WHERE a.activated_at IS NOT NULL AND a.status = ANY ($4)
    AND ($2::uuid[] IS NULL OR a.id = ANY ($2)) AND ($3::uuid[] IS NULL OR a.member_id = ANY ($3)) ORDER BY a.id`;

const LIVE: readonly AccountStatus[] = [AccountStatus.Active, AccountStatus.Suspended];

/** What accounts that are in force or suspended stand on. */
export async function standingFacts(
  manager: EntityManager,
  { accountIds, memberIds }: StandingOf,
  { roster, at }: StandingAt,
): Promise<AccountStanding[]> {
  const policy = await packInForce(manager, new Date(at));
  const parameters = [new Date(at), accountIds ?? null, memberIds ?? null, LIVE];
  const found = await rows<Omit<AccountStanding, 'roster' | 'policy'>>(manager, SELECT, parameters);
  return found.map((account) => ({ ...account, roster, policy }));
}

/** What would block a suspended account again at once, were it in force. */
export async function standingInForce(manager: EntityManager, accountId: string, as: StandingAt): Promise<StandingFinding | undefined> {
  const [stands] = await standingFacts(manager, { accountIds: [accountId] }, as);
  return stands && reviewStanding({ ...stands, status: AccountStatus.Active }, as.at);
}

/** The post that bars a member from an account, by the settings in force, whatever pack a registration or an account began under. */
export const barringPostOf = async (
  manager: EntityManager,
  memberId: string,
  { roster, at }: StandingAt,
): Promise<BarringPost | undefined> => barringPost(roster, memberId, await packInForce(manager, new Date(at)), at);
