import { appendRefusal, type AuditEvent, auditInsert, AuditOutcome, auditValues, withAudit, ObjectKind } from '@app/audit';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { memberPrincipal, type Actor } from '@app/domain/people/principal';
import { ProcessState, parseStepKey, StepState, type DecisionFact, type StepKey } from '@app/domain/process';
import { actsIn, mayAct, TaskAction } from '@app/domain/tasks/policy';
import { specOf } from '@app/domain/tasks/specs';
import { TaskState, TaskEvent } from '@app/domain/tasks/task';
import type { DataSource, EntityManager } from 'typeorm';
import { onceAhead, type OnceAnswer } from './once';
import { lockProcess, raised, type ProcessRow, type Raised } from './process-row';
import { lockTask, type StoredTask } from './tasks/stored-task';
import { send, transact } from './transaction';

/** What the deciding transaction knows: the locked process and task, who decides, and the one clock of this decision. */
export interface DecisionContext {
  readonly manager: EntityManager;
  readonly process: ProcessRow;
  readonly task: StoredTask;
  readonly step: StepKey;
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
  /** Further processes that `record` began or raised: they are told after the commit. */
  readonly spread: Raised[];
}

/** One human step: its form, the facts its rule needs, the rule of libs/domain, and what it records. */
export interface StepDefinition<Form extends object, Facts, Fact extends DecisionFact> {
  readonly kind: string;
  readonly form: new () => Form;
  /** Locks on members and accounts, by id, taken before the process row's. */
  lock?(manager: EntityManager, processId: string, actor: Actor): Promise<void>;
  load(context: DecisionContext, form: Form): Promise<Facts>;
  decide(facts: Facts, form: Form, by: Actor, now: number): Fact | Refusal;
  record(context: DecisionContext, fact: Fact, form: Form): Promise<void>;
}

/** A step whose facts need no more than the process's id: they are asked for behind the locks, in their round trip. */
export interface StepDefinitionAhead<Form extends object, Known, Facts, Fact extends DecisionFact> extends Omit<
  StepDefinition<Form, Facts, Fact>,
  'load'
> {
  ask(manager: EntityManager, processId: string, now: Date): Promise<Known>;
  load(context: DecisionContext, form: Form, known: Known): Facts | Promise<Facts>;
}

/** A step definition with its own types sealed in: what a registry of all steps holds. */
export interface AnyStep {
  readonly kind: string;
  readonly form: new () => object;
  lock?(manager: EntityManager, processId: string, actor: Actor): Promise<void>;
  /** Asks what can be asked before the locks are held; it is answered as of when they are. */
  ask(manager: EntityManager, processId: string, now: Date): Promise<Take>;
}

/** Runs load, rule and record on a form that was validated against the step's class. */
export type Take = (context: DecisionContext, form: object) => Promise<DecisionFact | Refusal>;

/** Seals a definition. */
export const defineStep = <Form extends object, Facts, Fact extends DecisionFact>(definition: StepDefinition<Form, Facts, Fact>): AnyStep =>
  defineStepAhead({ ...definition, ask: () => Promise.resolve(undefined) });

/** The only place where a validated form meets its type again, guarded by its class. */
export function defineStepAhead<Form extends object, Known, Facts, Fact extends DecisionFact>(
  definition: StepDefinitionAhead<Form, Known, Facts, Fact>,
): AnyStep {
  const { kind, form: Form, lock } = definition;
  return {
    kind,
    form: Form,
    ...(lock && { lock }),
    async ask(manager, processId, now) {
      const known = await definition.ask(manager, processId, now);
      return async (context, form) => {
        if (!(form instanceof Form)) throw new Error(`the form of ${kind} was not validated`);
        const facts = await definition.load(context, form, known);
        const fact = definition.decide(facts, form, context.actor, context.now.getTime());
        if (!isRefusal(fact)) await definition.record(context, fact, form);
        return fact;
      };
    },
  };
}

export interface CompleteInput {
  readonly taskId: string;
  /** The task's process, which never changes. */
  readonly processId: string;
  readonly step: AnyStep;
  readonly form: object;
  readonly actor: Actor;
  readonly key: string;
  readonly ifMatch?: number;
  readonly requestId: string;
  readonly now: Date;
}

/** A recorded decision: what was decided, and what its workflow is to be told. */
export interface Decided {
  readonly taskId: string;
  readonly outcome: string;
  readonly raised: Raised;
  readonly spread: readonly Raised[];
}

const VERSIONS = system('task versions');
const NOT_FOUND = refuse('NOT_FOUND', system('task rules'));

/** Decides a task: one transaction, one winner, one answer per key. When this returns, it has happened. */
export function completeTask(dataSource: DataSource, input: CompleteInput): Promise<OnceAnswer<Decided>> {
  const { taskId, actor, key, form, now } = input;
  const submission = { actorId: actor.memberId, route: `POST /v1/tasks/${taskId}/complete`, key, body: form, now };
  return transact(dataSource, (manager) =>
    onceAhead(manager, submission, { ahead: () => lock(manager, input), work: (locked) => decideLocked(manager, input, locked) }),
  );
}

type Locked = readonly [ProcessRow | undefined, StoredTask | undefined, Take];

/** Members and accounts, the process, the task, what the step asks: sent in this order, each read when the one before it is held. */
async function lock(manager: EntityManager, { step, processId, taskId, actor, now }: CompleteInput): Promise<Locked> {
  await step.lock?.(manager, processId, actor);
  return Promise.all([lockProcess(manager, processId), lockTask(manager, taskId), step.ask(manager, processId, now)]);
}

async function decideLocked(manager: EntityManager, input: CompleteInput, [process, task, take]: Locked): Promise<Decided | Refusal> {
  const { taskId, actor, now, requestId } = input;
  if (process === undefined || task === undefined) return auditRefusal(manager, input, NOT_FOUND);
  const refusal = admit(process, task, input);
  if (refusal) return auditRefusal(manager, input, refusal, task);
  const context: DecisionContext = { manager, process, task, step: parseStepKey(task.stepKey), actor, now, requestId, spread: [] };
  const fact = await take(context, input.form);
  if (isRefusal(fact)) return auditRefusal(manager, input, fact, task);
  return { taskId, outcome: fact.outcome, raised: await closeStep(context, fact), spread: context.spread };
}

function admit(process: ProcessRow, task: StoredTask, { actor, ifMatch }: CompleteInput): Refusal | undefined {
  const refusal = mayAct(TaskAction.Complete, task, actor, false);
  if (refusal?.code === 'NOT_FOUND') return refusal;
  if (process.state !== ProcessState.Open) return refuse('PROCESS_ENDED', system('processes'), { outcome: process.outcome });
  if (ifMatch !== undefined && ifMatch !== task.version) return refuse('TASK_VERSION_STALE', VERSIONS, { version: task.version });
  return refusal;
}

const CLOSE_STEP = `WITH s AS (
    UPDATE step SET state = $4, outcome = $5, refs = $6, decided_at = $7, decided_by = $8, on_behalf_of = $11
    WHERE process_id = $1 AND key = $2 AND round = $3),
  c AS (UPDATE task_candidate SET claimable = false WHERE task_id = $9),
  h AS (INSERT INTO task_history (task_id, at, actor, event) VALUES ($9, $7, $8, '${TaskEvent.Completed}')),
  t AS (UPDATE task SET state = $10, assignee = $8, completed_by = $8, completed_at = $7, version = version + 1 WHERE id = $9),
  a AS (${auditInsert(1, 13)})
  UPDATE process SET version = CASE version WHEN $12 THEN $12 + 1 END, changed_at = $7 WHERE id = $1`;

/**
 * Ends the step and its task, audits the decision and raises the version, in one statement that travels with the COMMIT: it is the whole cost of
 * most decisions. The process is locked, so the version is known; another one would be no version, which the column refuses.
 */
async function closeStep(context: DecisionContext, fact: DecisionFact): Promise<Raised> {
  const { manager, process, task, actor, now, requestId, spread } = context;
  const refs = fact.refs ?? [];
  const onBehalfOf = task.inPlaceOf[memberPrincipal(actor.memberId)];
  const event: AuditEvent = {
    at: now,
    actorId: actor.memberId,
    actorRole: actsIn(TaskAction.Complete, task, actor),
    onBehalfOf,
    action: TaskEvent.Completed,
    objectKind: ObjectKind.Task,
    objectId: task.id,
    processId: process.id,
    outcome: AuditOutcome.Success,
    code: fact.outcome,
    authority: specOf(task.kind, task.variant).authority,
    requestId,
    source: 'api',
    detail: { kind: task.kind },
  };
  const known = spread.reduce((latest, { processId, told }) => (processId === process.id ? told.version : latest), process.version);
  const closing = manager.query(CLOSE_STEP, [
    process.id,
    task.stepKey,
    task.round,
    StepState.Decided,
    fact.outcome,
    refs,
    now,
    actor.memberId,
    task.id,
    TaskState.Completed,
    onBehalfOf ?? null,
    known,
    ...auditValues(event),
  ]);
  await send(manager, withAudit(closing));
  const alone = known === process.version;
  return { ...raised(process, known + 1), ...(alone && { decided: { key: task.stepKey, outcome: fact.outcome, refs } }) };
}

function auditRefusal(manager: EntityManager, input: CompleteInput, refusal: Refusal, task?: StoredTask): Promise<Refusal> {
  const { taskId, actor, now, requestId, step } = input;
  const attempted = {
    at: now,
    actorId: actor.memberId,
    actorRole: task && actsIn(TaskAction.Complete, task, actor),
    onBehalfOf: task?.inPlaceOf[memberPrincipal(actor.memberId)],
    action: TaskEvent.Completed,
    objectKind: ObjectKind.Task,
    objectId: taskId,
    processId: task?.processId,
    requestId,
    source: 'api',
    detail: { kind: step.kind },
  };
  return appendRefusal(manager, attempted, refusal);
}
