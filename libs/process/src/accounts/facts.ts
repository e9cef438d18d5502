import {
  accusedRoles,
  BlockOutcome,
  DeactivationCause,
  reviewStanding,
  ExternalStatus,
  type ViolationClause,
  type AccountFacts,
  type AccountOpeningFacts,
  type BlockCause,
} from '@app/domain/accounts';
import type { AccountStatus } from '@app/domain/accounts/status';
import { isRecallOpen } from '@app/domain/dissemination';
import { rolesOf } from '@app/domain/people';
import { loadRoster } from '@app/persistence/people';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { unauthorizedBy } from '../dissemination/recall';
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
export async function accountFacts(manager: EntityManager, id: string, at: number): Promise<AccountOpeningFacts> {
  const account = await readAccount(manager, id);
  if (account === undefined) throw new Error('the account of an open process is missing');
  const roster = await loadRoster(manager);
  const [standing] = await standingFacts(manager, { accountIds: [id] }, { roster, at });
  const violation = await openViolationOf(manager, id);
  return {
    ...account,
    roster,
    memberRoles: rolesOf(roster, account.memberId, at),
    hasOpenViolation: violation !== undefined,
    accusedRoles: accusedRoles(roster, account, { eventAt: at, openedAt: at, ...violation, at }),
    disseminated: await wasDisseminated(manager, id),
    openRecalls: (await unauthorizedBy(manager, account.memberId)).filter(isRecallOpen).length,
    movedUnit: standing !== undefined && reviewStanding(standing, at)?.action === 'CONFIRM_TRANSFER',
  };
}

const DISSEMINATED = `SELECT 1 FROM account_block b WHERE b.account_id = $1 AND b.cause = $2 AND b.outcome <> $3
  AND NOT EXISTS (SELECT 1 FROM account_block l WHERE l.account_id = b.account_id AND l.outcome = $3 AND l.at > b.at) LIMIT 1`;

/** VII.E.4: whether the account was blocked for dissemination, and nobody has lifted that block. */
const wasDisseminated = async (manager: EntityManager, accountId: string): Promise<boolean> =>
  (await row(manager, DISSEMINATED, [accountId, DeactivationCause.Dissemination, BlockOutcome.Lifted])) !== undefined;

/** A Violation without a finding. Instants in epoch ms. */
export interface OpenViolation {
  readonly id: string;
  readonly clause: ViolationClause;
  readonly eventAt: number;
  readonly openedAt: number;
}

const OPEN = `SELECT id, clause, ${epochMs('event_at')} AS "eventAt", ${epochMs('opened_at')} AS "openedAt" FROM violation WHERE account_id = $1 AND decided_at IS NULL`;

/** The Violation that is open against the holder of an account. */
export const openViolationOf = (manager: EntityManager, accountId: string): Promise<OpenViolation | undefined> =>
  row<OpenViolation>(manager, OPEN, [accountId]);
