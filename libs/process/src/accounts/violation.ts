import { appendAudit, AuditOutcome } from '@app/audit';
import { accusedRoles, BlockOutcome, openViolation, type ViolationForm } from '@app/domain/accounts';
import { isRefusal, sop, type Refusal } from '@app/domain/kernel';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { raiseVersion, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { byOf, denied, HIDDEN, lockAccount, type Locked } from './block';
import { openViolationOf } from './facts';
import { settleSteps } from './settle-steps';
import { askAfterAll } from '../withdraw';
import { writeBlock } from './take-effect';

/** An opened Violation. `spread`: what is to be told after the commit, the account's own process first. */
export interface ViolationRecorded {
  readonly id: string;
  readonly accountId: string;
  readonly suspended: boolean;
  readonly spread: readonly Raised[];
}

/**
 * V.D: opens a Violation against the holder of an account, who by setting is suspended in the same transaction; the account's own process
 * asks for the finding. Refusals: NOT_FOUND, and as `openViolation`; each audited.
 */
export async function recordViolation(
  manager: EntityManager,
  asking: Asking,
  { accountId, form }: { accountId: string; form: ViolationForm },
): Promise<ViolationRecorded | Refusal> {
  const action = 'ViolationOpened';
  const locked = await lockAccount(manager, accountId, asking);
  if (locked === undefined) return denied(manager, asking, { accountId, action }, HIDDEN);
  const opened = await accuse(manager, asking, locked, { form });
  return isRefusal(opened) ? denied(manager, asking, { accountId, action }, opened) : opened;
}

const INSERT = `INSERT INTO violation (id, account_id, clause, event_at, reference, opened_by, opened_at, outside_reference, discrepancy_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** What a Violation is opened with; `discrepancyId`: the one that is converted into it. */
export interface Accusation {
  readonly form: ViolationForm;
  readonly discrepancyId?: string;
}

/** Opens it under the account's locks. Refusals as `openViolation`; whoever called audits them. */
export async function accuse(
  manager: EntityManager,
  asking: Asking,
  locked: Locked,
  { form, discrepancyId }: Accusation,
): Promise<ViolationRecorded | Refusal> {
  const { account, process, roster, facts, at } = locked;
  const { accountId } = account;
  const hasOpenViolation = (await openViolationOf(manager, accountId)) !== undefined;
  const when = { eventAt: form.eventAt, openedAt: at.getTime(), at: at.getTime() };
  const accused = { ...facts, memberRoles: accusedRoles(roster, account, when), policy: process.policy };
  const fact = openViolation({ ...accused, hasOpenViolation }, form, asking.actor, at.getTime());
  if (isRefusal(fact)) return fact;
  const id = randomUUID();
  const { cause, suspends } = fact;
  const { clause, reference } = form;
  const outside = form.outsideReference?.trim() ? form.outsideReference.trim() : null;
  const values = [id, accountId, clause, new Date(form.eventAt), reference, asking.actor.memberId, at, outside, discrepancyId ?? null];
  await manager.query(INSERT, values);
  const block = { cause, eventAt: form.eventAt, blockedAt: at.getTime() };
  if (suspends) {
    const decided = { account, fact: block, reference: form.reference, roster, policy: process.policy, by: byOf(asking), at };
    await writeBlock(manager, decided, BlockOutcome.Suspended);
  }
  await appendAudit(manager, {
    at,
    actorId: asking.actor.memberId,
    action: 'ViolationOpened',
    objectKind: 'violation',
    objectId: id,
    processId: accountId,
    outcome: AuditOutcome.Success,
    code: form.clause,
    authority: sop('V.D'),
    requestId: asking.requestId,
    source: 'api',
    detail: { memberId: account.memberId },
  });
  const raised = fact.afterEnd ? await askOfWhoLeft(manager, asking, locked) : await askOfHolder(manager, asking, locked);
  return { id, accountId, suspended: suspends, spread: [raised] };
}

/** The account's own process asks for the finding, and for nothing else. */
async function askOfHolder(manager: EntityManager, { actor }: Asking, { account, process, at }: Locked): Promise<Raised> {
  const keys = ['in-force', 'confirm-suspension', 'confirm-transfer'];
  await settleSteps(manager, account.accountId, { keys, outcome: BlockOutcome.ViolationOpened, actorId: actor.memberId, at });
  return raiseVersion(manager, process, at);
}

/** IX.A.7, VII.E: the process of an account that has ended goes on for the finding. */
const askOfWhoLeft = (manager: EntityManager, { actor, requestId }: Asking, { process, at }: Locked): Promise<Raised> =>
  askAfterAll(manager, process, {
    key: 'finding-after-end',
    reason: BlockOutcome.ViolationOpened,
    now: at,
    actorId: actor.memberId,
    requestId,
    source: 'api',
  });
