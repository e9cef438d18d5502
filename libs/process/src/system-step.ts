import { appendAudit, AuditOutcome, ObjectKind } from '@app/audit';
import type { Look, LookInput, StepRun } from '@app/contracts';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { StepState, stepKeyText, stepKind, StepType, type DecisionFact } from '@app/domain/process';
import { specOf } from '@app/domain/tasks/specs';
import type { EntityManager } from 'typeorm';
import { countedRuns, interrupted, lookOf, runOf } from './look';
import { lockSeen, type ProcessRow } from './process-row';

export interface SystemContext {
  readonly manager: EntityManager;
  readonly process: ProcessRow;
  readonly step: StepRun;
  readonly now: Date;
}

/** A system step: the facts its rule needs, the rule, and what it records. A refusal ends the step with its code. */
export interface SystemStepDefinition<Facts, Fact extends DecisionFact> {
  /** Locks on members and accounts, taken before the process row's. */
  lock?(manager: EntityManager, processId: string): Promise<void>;
  load(context: SystemContext): Promise<Facts>;
  decide(facts: Facts, now: number): Fact | Refusal;
  record(context: SystemContext, fact: Fact): Promise<void>;
}

/** Runs a system step once: a run that is already decided answers with its recorded outcome. */
export async function runSystemStep<Facts, Fact extends DecisionFact>(
  manager: EntityManager,
  input: LookInput,
  definition: SystemStepDefinition<Facts, Fact>,
): Promise<Look> {
  await definition.lock?.(manager, input.processId);
  const process = await lockSeen(manager, input);
  const elsewhere = interrupted(process, input);
  const [step] = input.steps;
  if (elsewhere || process === undefined || step === undefined) return elsewhere ?? { state: 'CURRENT', steps: [] };
  const stored = runOf(await countedRuns(manager, process.id, [stepKeyText(step)]), step);
  if (stored) return { state: 'CURRENT', steps: [lookOf(stored)] };
  const context: SystemContext = { manager, process, step, now: new Date(input.now) };
  const fact = definition.decide(await definition.load(context), input.now);
  if (!isRefusal(fact)) await definition.record(context, fact);
  return settle(context, fact);
}

async function settle({ manager, process, step, now }: SystemContext, fact: DecisionFact | Refusal): Promise<Look> {
  const refused = isRefusal(fact);
  const outcome = refused ? fact.code : fact.outcome;
  const refs = refused ? [] : (fact.refs ?? []);
  const kind = stepKind(process.kind, step);
  await manager.query(
    `INSERT INTO step (process_id, key, round, kind, type, state, outcome, refs, opened_at, decided_at)
     SELECT $1, $2::varchar, 1 + count(*), $3, $4, $5, $6, $7, $8, $8 FROM step WHERE process_id = $1 AND key = $2`,
    [process.id, stepKeyText(step), kind, StepType.System, StepState.Decided, outcome, refs, now],
  );
  const event = {
    at: now,
    actorId: null,
    action: 'SystemStepDone',
    objectKind: ObjectKind.Step,
    objectId: process.id,
    processId: process.id,
    source: 'worker',
    detail: { kind },
  };
  const events = refused
    ? [fact, ...fact.also].map(({ code, authority }) => ({ ...event, outcome: AuditOutcome.Denied, code, authority }))
    : [{ ...event, outcome: AuditOutcome.Success, code: outcome, authority: specOf(kind).authority }];
  await appendAudit(manager, ...events);
  return { state: 'CURRENT', steps: [{ state: 'DECIDED', outcome, refs }] };
}
