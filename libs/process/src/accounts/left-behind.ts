import { MemberStatus } from '@app/domain/people';
import { DeactivationCause, AccountStatus } from '@app/domain/accounts';
import { loadRoster } from '@app/persistence/people';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { epochMs, listed } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { lockRoster, type RosterEffect } from '../people/context';
import type { Raised } from '../process-row';
import { instantUnderLock, rows } from '../transaction';
import { handOverWork } from './hand-over-work';

const STANDS = '(valid_to IS NULL OR valid_to > $1)';

const LEFT_BEHIND = `SELECT m.id, ${epochMs('m.separated_at')} AS "leftAt" FROM member m
  WHERE m.status = '${MemberStatus.Separated}' AND m.separated_at <= $1 AND ($2::uuid[] IS NULL OR m.id = ANY ($2))
    AND NOT EXISTS (SELECT 1 FROM account a WHERE a.member_id = m.id AND a.status IN (${listed([AccountStatus.Active, AccountStatus.Suspended])}))
    AND (EXISTS (SELECT 1 FROM assignment WHERE member_id = m.id AND ${STANDS}) OR EXISTS (SELECT 1 FROM role_grant WHERE member_id = m.id AND ${STANDS})
      OR EXISTS (SELECT 1 FROM registration r JOIN process p ON p.id = r.id WHERE r.member_id = m.id AND p.kind = $3 AND p.state = $4)) ORDER BY m.id`;

interface LeftBehind {
  readonly id: string;
  readonly leftAt: number;
}

/** Members who have left, have no account that would end with it, and still stand in the roster or apply for one. */
export const leftBehind = (manager: EntityManager, now: Date, memberIds?: readonly string[]): Promise<LeftBehind[]> =>
  rows<LeftBehind>(manager, LEFT_BEHIND, [now, memberIds ?? null, ProcessKind.Registration, ProcessState.Open]);

/** VII.E.1: what a separation means for members without an account: work handed over, posts and roles ended. Safe to run twice. */
export async function separateMembers(
  manager: EntityManager,
  memberIds: readonly string[],
  { now, ...by }: RosterEffect,
): Promise<Raised[]> {
  await lockRoster(manager, memberIds);
  const at = await instantUnderLock(manager, now);
  const raised: Raised[] = [];
  for (const { id, leftAt } of await leftBehind(manager, at, memberIds)) {
    const falling = { accountId: null, memberId: id, cause: DeactivationCause.Separated, eventAt: leftAt, inGoodStanding: false, by, at };
    raised.push(...(await handOverWork(manager, { ...falling, roster: await loadRoster(manager, at) })));
  }
  return raised;
}
