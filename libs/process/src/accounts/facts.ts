import {
  reviewStanding,
  ExternalStatus,
  type ViolationClause,
  type AccountFacts,
  type AccountOpeningFacts,
  type BlockCause,
} from '@app/domain/accounts';
import type { AccountStatus } from '@app/domain/accounts/status';
import { rolesOf } from '@app/domain/people';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import type { PolicyPack } from '@app/domain/policy';
import { row } from '../transaction';
import { standingFacts } from './standing';

/** An account as it is stored, with the cause of its block. */
export interface AccountState extends AccountFacts {
  readonly registrationId: string;
  readonly externalUserId: string;
  readonly cause: BlockCause | null;
  readonly blockedBy: string | null;
}

interface Stored {
  readonly accountId: string;
  readonly memberId: string;
  readonly registrationId: string;
  readonly externalUserId: string;
  readonly status: AccountStatus;
  readonly cause: BlockCause | null;
  readonly blockedBy: string | null;
  readonly activatedAt: Date | null;
  readonly eventAt: Date | null;
  readonly blockedAt: Date | null;
  readonly externalConfirmedAt: Date | null;
}

const SELECT = `SELECT id AS "accountId", member_id AS "memberId", registration_id AS "registrationId", external_user_id AS "externalUserId",
  status, cause, blocked_by AS "blockedBy", activated_at AS "activatedAt", event_at AS "eventAt", blocked_at AS "blockedAt",
  external_confirmed_at AS "externalConfirmedAt" FROM account WHERE id = $1`;

/** The account, or nothing when there is none. `lock`: whoever ends an account takes its row FOR UPDATE. */
export async function readAccount(manager: EntityManager, id: string, lock: '' | 'FOR UPDATE' = ''): Promise<AccountState | undefined> {
  const stored = await row<Stored>(manager, `${SELECT} ${lock}`, [id]);
  return stored && stateOf(stored);
}

const ms = (at: Date | null): number | null => at?.getTime() ?? null;

function stateOf({ activatedAt, eventAt, blockedAt, externalConfirmedAt, ...account }: Stored): AccountState {
  return {
    ...account,
    external: externalConfirmedAt === null ? ExternalStatus.Open : ExternalStatus.Disabled,
    activatedAt: ms(activatedAt),
    eventAt: ms(eventAt),
    blockedAt: ms(blockedAt),
    externalConfirmedAt: ms(externalConfirmedAt),
  };
}

/** The same with the roster: what decides who is asked in an account's process. */
export async function accountFacts(manager: EntityManager, id: string, at: number, policy: PolicyPack): Promise<AccountOpeningFacts> {
  const account = await readAccount(manager, id);
  if (account === undefined) throw new Error('the account of an open process is missing');
  const roster = await loadRoster(manager);
  const [standing] = await standingFacts(manager, { accountIds: [id] }, { roster, policy, at });
  return {
    ...account,
    roster,
    memberRoles: rolesOf(roster, account.memberId, at),
    hasOpenViolation: (await openViolationOf(manager, id)) !== undefined,
    movedUnit: standing !== undefined && reviewStanding(standing, at)?.action === 'CONFIRM_TRANSFER',
  };
}

/** The Violation that is open against the holder of an account. */
export const openViolationOf = (manager: EntityManager, accountId: string): Promise<{ id: string; clause: ViolationClause } | undefined> =>
  row(manager, 'SELECT id, clause FROM violation WHERE account_id = $1 AND decided_at IS NULL', [accountId]);
