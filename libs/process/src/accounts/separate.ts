import { MemberStatus } from '@app/domain/people';
import { HandoverAction, HandoverKind } from '@app/persistence/accounts';
import { ProcessKind, ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { interruptProcess } from '../life';
import { lockProcess, type Raised } from '../process-row';
import { rows } from '../transaction';
import { noteHandover } from './hand-over';
import { closeUnusedAccount, lockAccountOf } from './close-unused';
import type { BlockedBy } from './take-effect';

/** Who left, when they left, and by whose act it is recorded. */
export interface Separation {
  /** Null: a member without an account in force. */
  readonly accountId: string | null;
  readonly memberId: string;
  readonly leftAt: Date;
  readonly at: Date;
  readonly by: BlockedBy;
}

const RUNNING = 'valid_from < $2 AND (valid_to IS NULL OR valid_to > $2)';

/** VII.E.1: the member is separated: sign-in is refused from now on, posts and roles end, an own open registration is withdrawn. */
export async function separate(manager: EntityManager, separation: Separation): Promise<Raised[]> {
  const { memberId, leftAt, at } = separation;
  await manager.query(
    `UPDATE member SET status = '${MemberStatus.Separated}', separated_at = $2 WHERE id = $1 AND status <> '${MemberStatus.Separated}'`,
    [memberId, leftAt],
  );
  for (const table of ['assignment', 'role_grant'] as const) {
    await manager.query(`DELETE FROM ${table} WHERE member_id = $1 AND valid_from >= $2`, [memberId, at]);
    await manager.query(`UPDATE ${table} SET valid_to = $2 WHERE member_id = $1 AND ${RUNNING}`, [memberId, at]);
  }
  return withdrawRegistrations(manager, separation);
}

async function withdrawRegistrations(manager: EntityManager, { accountId, memberId, at, by }: Separation): Promise<Raised[]> {
  const open = await rows<{ id: string }>(
    manager,
    'SELECT p.id FROM process p JOIN registration r ON r.id = p.id WHERE r.member_id = $1 AND p.kind = $2 AND p.state = $3 ORDER BY p.id',
    [memberId, ProcessKind.Registration, ProcessState.Open],
  );
  const raised: Raised[] = [];
  for (const { id } of open) {
    await lockAccountOf(manager, id);
    const process = await lockProcess(manager, id);
    if (process?.state !== ProcessState.Open) continue;
    raised.push(await interruptProcess(manager, process, { outcome: 'WITHDRAWN', now: at, ...by }));
    const unused = await closeUnusedAccount(manager, id, { policy: process.policy, ...by, now: at });
    if (unused !== undefined) raised.push(unused);
    await noteHandover(
      manager,
      { kind: HandoverKind.Registration, objectId: id, action: HandoverAction.Ended, toId: null },
      { accountId, at },
    );
  }
  return raised;
}
