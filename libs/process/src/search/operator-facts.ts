import { BlockOutcome } from '@app/domain/accounts/model';
import { accessUnitOf, type Interval, type Roster } from '@app/domain/people';
import { AccessBasis } from '@app/domain/registration/model';
import type { AccessBasisFacts, OperatorFacts } from '@app/domain/search';
import type { TrainingFacts } from '@app/domain/training';
import type { EntityManager } from 'typeorm';
import { trainingsOf } from '../training/store';
import { rows } from '../transaction';

/** Instants as epoch ms, as the rules want them. */
const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

interface StoredAccount {
  readonly activatedAt: number;
  readonly blocks: { readonly outcome: string; readonly at: number }[];
}

const ACCOUNTS = `SELECT ${ms('a.activated_at')} AS "activatedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('outcome', b.outcome, 'at', ${ms('b.at')}) ORDER BY b.at) FROM account_block b WHERE b.account_id = a.id), '[]') AS blocks
  FROM account a WHERE a.member_id = $1 AND a.activated_at IS NOT NULL`;

const TRAINING = `SELECT ${trainingsOf('$1')} AS training`;

const GRANTS = `SELECT id AS ref, ${ms('valid_from')} AS "from", ${ms('valid_to')} AS "to" FROM access_grant WHERE member_id = $1`;

/** Whoever blocks an account takes its row FOR UPDATE: what follows is either before the block or sees it. */
export async function lockOperator(manager: EntityManager, memberId: string): Promise<void> {
  await lockMember(manager, memberId);
  await manager.query('SELECT id FROM account WHERE member_id = $1 ORDER BY id FOR SHARE', [memberId]);
}

/** Members are locked before processes: whoever blocks a member takes the row FOR UPDATE and then the member's searches. */
export async function lockMember(manager: EntityManager, memberId: string): Promise<void> {
  await manager.query('SELECT id FROM member WHERE id = $1 FOR KEY SHARE', [memberId]);
}

/** The same for the member who carries a search: the lock of its owner's steps. */
export async function lockOwner(manager: EntityManager, searchId: string): Promise<void> {
  await manager.query('SELECT m.id FROM member m JOIN face_search s ON s.owner_id = m.id WHERE s.id = $1 FOR KEY SHARE OF m', [searchId]);
}

/** What the gates ask about a member, with its whole past, so that it can be asked as of any instant. */
export async function loadOperator(manager: EntityManager, memberId: string, roster: Roster): Promise<OperatorFacts> {
  const accounts = await rows<StoredAccount>(manager, ACCOUNTS, [memberId]);
  const [held] = await rows<{ training: TrainingFacts[] }>(manager, TRAINING, [memberId]);
  const grants = await rows<Omit<AccessBasisFacts, 'kind'>>(manager, GRANTS, [memberId]);
  return {
    memberId,
    accountActive: accounts.flatMap(activePeriods),
    training: held?.training ?? [],
    accessBases: [...unitBases(roster, memberId), ...grants.map((grant) => ({ ...grant, kind: AccessBasis.ChiefApproval }))],
  };
}

/** The times in which an account was ACTIVE: from its activation, and from every lifted suspension, to the next block. */
function activePeriods({ activatedAt, blocks }: StoredAccount): Interval[] {
  const starts = [activatedAt, ...blocks.filter(({ outcome }) => outcome === BlockOutcome.Lifted).map(({ at }) => at)];
  const ends = blocks.filter(({ outcome }) => outcome !== BlockOutcome.Lifted).map(({ at }) => at);
  return starts.map((from) => ({ from, to: ends.find((at) => at >= from) ?? null }));
}

/** VI.A: every post in a unit that gives access, for as long as it was held. */
function unitBases(roster: Roster, memberId: string): AccessBasisFacts[] {
  const own = roster.assignments.filter((assignment) => assignment.memberId === memberId);
  return own.flatMap((assignment) => {
    const kind = accessUnitOf({ ...roster, assignments: [assignment] }, memberId, assignment.from);
    return kind ? [{ kind, ref: assignment.id, from: assignment.from, to: assignment.to }] : [];
  });
}
