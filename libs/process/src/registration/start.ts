import { appendAudit, AuditOutcome } from '@app/audit';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import type { Actor } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind, ProcessState } from '@app/domain/process';
import {
  recordLegacyRegistration,
  requestRegistration,
  withdrawRegistration,
  type RegistrationRequested,
  type RequestFacts,
} from '@app/domain/registration';
import { seesPage } from '@app/persistence/pages';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { interruptProcess, startProcess } from '../life';
import { lockProcess, type Raised } from '../process-row';
import { row } from '../transaction';
import { readRegistration } from './facts';

/** Who asks, when, under which request. */
export interface Asking {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
}

/** A registration that was opened. */
export interface Opened {
  readonly registrationId: string;
  readonly raised: Raised;
}

const HIDDEN = refuse('NOT_FOUND', system('processes'));
const ENDED = refuse('PROCESS_ENDED', system('processes'));
const DENIED = { source: 'api', outcome: AuditOutcome.Denied, objectKind: 'registration' } as const;

/** V.A: opens a member's own registration, or records why not. */
export async function openRegistration(manager: EntityManager, asking: Asking, policy: PolicyPack): Promise<Opened | Refusal> {
  const { actor, now } = asking;
  const facts = await requestFacts(manager, actor.memberId);
  return open(manager, asking, { decided: requestRegistration(facts, actor, now.getTime()), policy, paperApproval: null });
}

/** Opens the registration of a user from before go-live, on the Commander's attestation of the paper. */
export async function openLegacyRegistration(
  manager: EntityManager,
  asking: Asking,
  legacy: { memberId: string; paperApproval: string; policy: PolicyPack },
): Promise<Opened | Refusal> {
  const facts = await requestFacts(manager, legacy.memberId);
  return open(manager, asking, {
    decided: recordLegacyRegistration(facts, legacy.memberId, asking.actor),
    policy: legacy.policy,
    paperApproval: legacy.paperApproval,
  });
}

/** The member's row is locked first, so that two requests of one member queue up. */
async function requestFacts(manager: EntityManager, memberId: string): Promise<RequestFacts> {
  await manager.query('SELECT id FROM member WHERE id = $1 FOR UPDATE', [memberId]);
  const found = await row<Omit<RequestFacts, 'roster'>>(
    manager,
    `SELECT EXISTS (SELECT 1 FROM process WHERE kind = $2 AND exclusive_key = $1::text AND state <> 'CLOSED') AS "hasOpenRegistration",
       EXISTS (SELECT 1 FROM account WHERE member_id = $1::uuid AND status IN ('ACTIVE', 'SUSPENDED')) AS "hasLiveAccount"`,
    [memberId, ProcessKind.Registration],
  );
  return {
    hasOpenRegistration: found?.hasOpenRegistration ?? false,
    hasLiveAccount: found?.hasLiveAccount ?? false,
    roster: await loadRoster(manager),
  };
}

interface ToOpen {
  readonly decided: RegistrationRequested | Refusal;
  readonly policy: PolicyPack;
  readonly paperApproval: string | null;
}

async function open(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { decided, policy, paperApproval }: ToOpen,
): Promise<Opened | Refusal> {
  const event = { at: now, actorId: actor.memberId, action: 'RegistrationRequested', requestId };
  if (isRefusal(decided)) {
    await appendAudit(manager, { ...event, ...DENIED, code: decided.code, authority: decided.authority });
    return decided;
  }
  const id = randomUUID();
  const raised = await startProcess(manager, {
    id,
    kind: ProcessKind.Registration,
    subjectId: id,
    exclusiveKey: decided.applicantId,
    policy,
    openedBy: actor.memberId,
    now,
  });
  await manager.query(
    'INSERT INTO registration (id, member_id, kind, requested_at, requested_by, paper_approval) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, decided.applicantId, decided.kind, now, actor.memberId, paperApproval],
  );
  await appendAudit(manager, {
    ...event,
    source: 'api',
    outcome: AuditOutcome.Success,
    objectKind: 'registration',
    objectId: id,
    processId: id,
    code: decided.kind,
  });
  return { registrationId: id, raised };
}

/** Ends an open registration at the applicant's or the Commander's wish. */
export async function endRegistration(
  manager: EntityManager,
  asking: Asking,
  withdrawal: { registrationId: string; reason: string },
): Promise<Opened | Refusal> {
  const { actor, now, requestId } = asking;
  const { registrationId, reason } = withdrawal;
  const process = await lockProcess(manager, registrationId);
  const refused = (refusal: Refusal): Promise<Refusal> =>
    appendAudit(manager, {
      ...DENIED,
      at: now,
      actorId: actor.memberId,
      action: 'RegistrationWithdrawn',
      objectId: registrationId,
      requestId,
      code: refusal.code,
      authority: refusal.authority,
    }).then(() => refusal);
  if (process?.kind !== ProcessKind.Registration) return refused(HIDDEN);
  const registration = await readRegistration(manager, process.id, now, process.policy.userAgreementVersion);
  const page = { id: registrationId, kind: process.kind, involved: [registration.applicantId] };
  if (!(await seesPage(manager, page, actor))) return refused(HIDDEN);
  const decided = withdrawRegistration(registration, actor);
  if (isRefusal(decided)) return refused(decided);
  if (process.state !== ProcessState.Open) return refused(ENDED);
  await manager.query('UPDATE registration SET end_reason = $2 WHERE id = $1', [registrationId, reason]);
  return {
    registrationId,
    raised: await interruptProcess(manager, process, { outcome: decided.outcome, now, actorId: actor.memberId, requestId, source: 'api' }),
  };
}
