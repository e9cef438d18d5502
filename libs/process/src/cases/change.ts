import { appendAudit, AuditOutcome, ObjectKind } from '@app/audit';
import {
  closeCase,
  correctCaseNumber,
  matchStub,
  reopenCase,
  sealCase,
  seesCase,
  type CaseMoved,
  type NumberForm,
} from '@app/domain/cases';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import { TaskState } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import type { Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { auditRefusals } from '../search/audit';
import { adoptLateSearches } from './adopt';
import { casesNumbered, lockCase, moveCase, recordCaseEvent, type CaseRow } from './case-row';
import { stopProcesses } from './seal';

/** A case file that was changed; `spread`: the processes to be told of it after the commit. */
export interface CaseChanged {
  readonly caseNumber: string;
  readonly state: string;
  readonly spread: readonly Raised[];
}

/** Whom and what a change is about, and the verb of its audit event. */
interface Change {
  readonly caseNumber: string;
  readonly action: string;
}

const HIDDEN = refuse('NOT_FOUND', system('case files'));

/** One change of a case file under its lock: hidden from who may not see it, each refusal audited, the change audited by its verb. */
async function change<Fact>(
  manager: EntityManager,
  asking: Asking,
  { caseNumber, action }: Change,
  work: {
    decide: (found: CaseRow) => Promise<Fact | Refusal> | Fact | Refusal;
    record: (found: CaseRow, fact: Fact) => Promise<CaseChanged>;
  },
): Promise<CaseChanged | Refusal> {
  const { actor, now, requestId } = asking;
  const found = await lockCase(manager, caseNumber, now);
  const refused = (refusal: Refusal, objectId?: string): Promise<Refusal> =>
    auditRefusals(manager, asking, { action, objectKind: ObjectKind.CaseFile, objectId }, refusal);
  if (found === undefined || !seesCase(found, actor)) return refused(HIDDEN, found?.id);
  const fact = await work.decide(found);
  if (isRefusal(fact)) return refused(fact, found.id);
  const changed = await work.record(found, fact);
  const event = { at: now, actorId: actor.memberId, action, objectKind: ObjectKind.CaseFile, objectId: found.id, requestId, source: 'api' };
  await appendAudit(manager, { ...event, outcome: AuditOutcome.Success, code: changed.state });
  return changed;
}

const moved =
  (manager: EntityManager, { actor, now }: Asking) =>
  async ({ id, caseNumber }: CaseRow, fact: CaseMoved): Promise<CaseChanged> => {
    await moveCase(manager, { caseId: id, byId: actor.memberId, at: now }, fact);
    return { caseNumber, state: fact.to, spread: [] };
  };

/** A case by its number, and why it is changed. */
export interface CaseAndReason {
  readonly caseNumber: string;
  readonly reason: string;
}

type Moving = (manager: EntityManager, asking: Asking, what: CaseAndReason) => Promise<CaseChanged | Refusal>;

/** A change that moves the case to another state and does nothing else. */
const moving =
  (action: string, rule: typeof closeCase): Moving =>
  (manager, asking, { caseNumber, reason }) =>
    change(
      manager,
      asking,
      { caseNumber, action },
      { decide: (found) => rule(found, reason, asking.actor), record: moved(manager, asking) },
    );

/** Closes a case. Refusals: NOT_FOUND, and as `closeCase`. */
export const closeCaseFile: Moving = moving('CaseClosed', closeCase);

/** Opens a closed case again. Refusals: NOT_FOUND, and as `reopenCase`. */
export const reopenCaseFile: Moving = moving('CaseReopened', reopenCase);

/** Seals a case: what runs in it stops, and is only documented. Refusals: NOT_FOUND, and as `sealCase`. */
export const sealCaseFile = (
  manager: EntityManager,
  asking: Asking,
  { caseNumber, reason }: CaseAndReason,
): Promise<CaseChanged | Refusal> =>
  change(
    manager,
    asking,
    { caseNumber, action: 'CaseSealed' },
    {
      decide: (found) => sealCase(found, reason, asking.actor),
      record: async (found, fact: CaseMoved) => ({
        ...(await moved(manager, asking)(found, fact)),
        spread: await stopProcesses(manager, asking, found.id),
      }),
    },
  );

export interface Correction extends NumberForm {
  /** The number that the case is kept under now. */
  readonly current: string;
  readonly policy: PolicyPack;
}

/** VI.B: corrects a case number by a record of its own; open tasks show the new one. Refusals: NOT_FOUND, and as `correctCaseNumber`. */
export const correctNumber = (
  manager: EntityManager,
  asking: Asking,
  { current, policy, ...form }: Correction,
): Promise<CaseChanged | Refusal> =>
  change(
    manager,
    asking,
    { caseNumber: current, action: 'CaseNumberCorrected' },
    {
      decide: async (found) => {
        const namesakes = await casesNumbered(manager, form.caseNumber, { at: asking.now, but: found.id });
        return correctCaseNumber({ ...found, policy, agencyOri: found.ori, namesakes }, form, asking.actor);
      },
      record: async ({ id, state }, fact) => {
        await manager.query('UPDATE case_file SET case_number = $2 WHERE id = $1', [id, fact.newNumber]);
        await recordCaseEvent(manager, { caseId: id, byId: asking.actor.memberId, at: asking.now }, fact);
        await adoptLateSearches(manager, id, fact.newNumber);
        await manager.query(
          `UPDATE task SET case_number = $2 WHERE state = ANY($3) AND process_id IN (
             SELECT id FROM face_search WHERE case_id = $1 UNION ALL SELECT id FROM enforcement_request WHERE case_id = $1)`,
          [id, fact.newNumber, [TaskState.Ready, TaskState.Reserved, TaskState.Suspended]],
        );
        return { caseNumber: fact.newNumber, state, spread: [] };
      },
    },
  );

/** VI.B: names the record that a stub is in the dispatch or records system. Refusals: NOT_FOUND, and as `matchStub`. */
export const matchCase = (
  manager: EntityManager,
  asking: Asking,
  { caseNumber, recordsReference }: { caseNumber: string; recordsReference: string },
): Promise<CaseChanged | Refusal> =>
  change(
    manager,
    asking,
    { caseNumber, action: 'CaseMatched' },
    {
      decide: (found) => matchStub(found, recordsReference, asking.actor, asking.now.getTime()),
      record: async ({ id, state, caseNumber: number }, fact) => {
        await manager.query('UPDATE case_file SET matched_at = $2, records_reference = $3 WHERE id = $1', [
          id,
          asking.now,
          recordsReference,
        ]);
        await recordCaseEvent(manager, { caseId: id, byId: asking.actor.memberId, at: asking.now }, fact);
        return { caseNumber: number, state, spread: [] };
      },
    },
  );
