import { listed } from '@app/persistence/sql';
import { AccountStatus } from '@app/domain/accounts/status';
import { appendAudit, appendRefusal, AuditOutcome, ObjectKind } from '@app/audit';
import { DUTIES, roleIn } from '@app/domain/duties';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import type { Actor } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind, ProcessState } from '@app/domain/process';
import {
  recordLegacyRegistration,
  requestRegistration,
  voidRegistration,
  withdrawRegistration,
  type RegistrationRequested,
  type RequestFacts,
} from '@app/domain/registration';
import { seesPage } from '@app/persistence/pages';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { closeUnusedAccount, lockAccountOf } from '../accounts/close-unused';
import { interruptProcess, startProcess } from '../life';
import { lockProcess, type Raised } from '../process-row';
import { row, send } from '../transaction';
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

/** V.A: opens a member's own registration, or records why not. */
export async function openRegistration(manager: EntityManager, asking: Asking, policy: PolicyPack): Promise<Opened | Refusal> {
  const { actor, now } = asking;
  const facts = await requestFacts(manager, actor.memberId, policy);
  return open(manager, asking, { decided: requestRegistration(facts, actor, now.getTime()), policy, paper: null });
}

/** Opens the registration of a user from before go-live, on the Commander's attestation of the paper. */
export async function openLegacyRegistration(
  manager: EntityManager,
  asking: Asking,
  legacy: { memberId: string; paperApproval: string; paperFound: boolean; policy: PolicyPack },
): Promise<Opened | Refusal> {
  const facts = await requestFacts(manager, legacy.memberId, legacy.policy);
  return open(manager, asking, {
    decided: recordLegacyRegistration(facts, legacy.memberId, asking.actor, asking.now.getTime()),
    policy: legacy.policy,
    paper: { approval: legacy.paperApproval, found: legacy.paperFound },
  });
}

/** The member's row is locked first, so that two requests of one member queue up; what is asked behind it is read when it is held. */
async function requestFacts(manager: EntityManager, memberId: string, policy: PolicyPack): Promise<RequestFacts> {
  const [, found, roster] = await Promise.all([
    manager.query('SELECT id FROM member WHERE id = $1 FOR UPDATE', [memberId]),
    row<Pick<RequestFacts, 'hasOpenRegistration' | 'hasLiveAccount'>>(
      manager,
      `SELECT EXISTS (SELECT 1 FROM process WHERE kind = $2 AND exclusive_key = $1::text AND state <> '${ProcessState.Closed}') AS "hasOpenRegistration",
         EXISTS (SELECT 1 FROM account WHERE member_id = $1::uuid AND status IN (${listed([AccountStatus.Active, AccountStatus.Suspended])})) AS "hasLiveAccount"`,
      [memberId, ProcessKind.Registration],
    ),
    loadRoster(manager),
  ]);
  if (found === undefined) throw new Error('a question that always has an answer had none');
  return { ...found, policy, roster };
}

interface ToOpen {
  readonly decided: RegistrationRequested | Refusal;
  readonly policy: PolicyPack;
  /** Legacy only: where the paper lies, or where it was looked for in vain. */
  readonly paper: { readonly approval: string; readonly found: boolean } | null;
}

async function open(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { decided, policy, paper }: ToOpen,
): Promise<Opened | Refusal> {
  const actorRole = paper === null ? undefined : roleIn(DUTIES['registration.attest-legacy'], actor);
  const event = { at: now, actorId: actor.memberId, actorRole, action: 'RegistrationRequested', requestId };
  if (isRefusal(decided)) {
    return appendRefusal(manager, { ...event, objectKind: ObjectKind.Registration, source: 'api' }, decided);
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
  const inserting = manager.query(
    'INSERT INTO registration (id, member_id, kind, requested_at, requested_by, paper_approval, paper_found) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, decided.applicantId, decided.kind, now, actor.memberId, paper?.approval ?? null, paper?.found ?? null],
  );
  const noted = {
    source: 'api',
    outcome: AuditOutcome.Success,
    objectKind: ObjectKind.Registration,
    objectId: id,
    processId: id,
    code: decided.kind,
  };
  await send(manager, inserting);
  await send(manager, appendAudit(manager, { ...event, ...noted }));
  return { registrationId: id, raised };
}

/** How an open registration is ended: withdrawn by the applicant or the Commander, voided by command. */
export const Ending = {
  Withdraw: { action: 'RegistrationWithdrawn', decide: withdrawRegistration },
  Void: { action: 'RegistrationVoided', decide: voidRegistration },
} as const;
export type Ending = (typeof Ending)[keyof typeof Ending];

/** An ended registration: its own process first, then what else is to be told (the FACESNXT account that is to be disabled). */
export interface Ended {
  readonly registrationId: string;
  readonly raised: Raised;
  readonly spread: readonly Raised[];
}

/** Ends an open registration before its time; a FACESNXT account that was made for it is asked to be disabled. */
export async function endRegistration(
  manager: EntityManager,
  asking: Asking,
  { registrationId, reason, ending }: { registrationId: string; reason: string; ending: Ending },
): Promise<Ended | Refusal> {
  const { actor, now, requestId } = asking;
  await lockAccountOf(manager, registrationId);
  const process = await lockProcess(manager, registrationId);
  const attempted = {
    at: now,
    actorId: actor.memberId,
    action: ending.action,
    objectKind: ObjectKind.Registration,
    objectId: registrationId,
  };
  const refused = (refusal: Refusal): Promise<Refusal> => appendRefusal(manager, { ...attempted, requestId, source: 'api' }, refusal);
  if (process?.kind !== ProcessKind.Registration) return refused(HIDDEN);
  const registration = await readRegistration(manager, process.id, now);
  const page = { id: registrationId, kind: process.kind, involved: [registration.applicantId] };
  if (!(await seesPage(manager, page, actor))) return refused(HIDDEN);
  const decided = ending.decide(registration, actor);
  if (isRefusal(decided)) return refused(decided);
  if (process.state !== ProcessState.Open) return refused(ENDED);
  const saying = 'UPDATE registration SET end_reason = $2, ended_by = $3, ended_at = $4 WHERE id = $1';
  await manager.query(saying, [registrationId, reason, actor.memberId, now]);
  const by = { now, actorId: actor.memberId, requestId, source: 'api' };
  const ended = { action: ending.action, outcome: decided.outcome, detail: { memberId: registration.applicantId } };
  const raised = await interruptProcess(manager, process, { ...by, ...ended });
  const unused = await closeUnusedAccount(manager, registrationId, { ...by, policy: process.policy });
  return { registrationId, raised, spread: unused === undefined ? [] : [unused] };
}
