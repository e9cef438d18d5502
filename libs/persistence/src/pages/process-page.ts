import { authorityLabel } from '@app/domain/kernel';
import { refusedOutcome, type RefusedOutcome } from '@app/domain/tasks/lacking';
import type { Actor, Principal } from '@app/domain/people';
import { seesProcess, type Involvement } from '@app/domain/process/visibility';
import { ProcessState, StepState, StepType } from '@app/domain/process';
import { specOf } from '@app/domain/tasks/specs';
import type { EntityManager } from 'typeorm';
import { named, type Named } from '../named';
import { nextSteps, type NextStep } from './next-steps';

/** One line of a timeline: what happened, who did it and in whose place, when, and what asked for it. */
export interface TimelineEntry {
  readonly step: string;
  readonly title: string;
  readonly authority: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly openedAt: string;
  readonly decidedAt: string | null;
  readonly by: Named | null;
  /** In whose place they decided. */
  readonly onBehalfOf: Named | null;
  readonly voidReason: string | null;
}

/** The newest step of the system where a gate refused it: what is missing, what to do about it and who can. */
export interface RefusedStep extends RefusedOutcome {
  readonly step: string;
  readonly title: string;
  readonly at: string;
}

/** A process as its subject page shows it. */
export interface ProcessPage {
  readonly id: string;
  readonly kind: string;
  readonly state: ProcessState;
  readonly outcome: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly version: number;
  readonly policy: { readonly id: string; readonly version: number };
  readonly timeline: readonly TimelineEntry[];
  readonly refused: RefusedStep | null;
  readonly next: readonly NextStep[];
}

interface ProcessRecord extends Omit<ProcessPage, 'timeline' | 'refused' | 'next' | 'openedAt' | 'closedAt' | 'policy'> {
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly involved: string[];
  readonly candidates: Principal[];
}

const INVOLVEMENT = `array_remove(array(SELECT p.opened_by UNION SELECT s.decided_by FROM step s WHERE s.process_id = p.id
      UNION SELECT t.assignee FROM task t WHERE t.process_id = p.id UNION SELECT t.subject_member_id FROM task t WHERE t.process_id = p.id), NULL) AS involved,
    array(SELECT DISTINCT c.principal::text FROM task_candidate c JOIN task t ON t.id = c.task_id WHERE t.process_id = p.id) AS candidates`;

const PROCESS = `SELECT p.id, p.kind, p.state, p.outcome, p.version, p.opened_at AS "openedAt", p.closed_at AS "closedAt", p.policy_id AS "policyId", p.policy_version AS "policyVersion", ${INVOLVEMENT}
  FROM process p WHERE p.id = $1 AND p.kind = $2`;

/** Which process; `involved`: members whom its subject makes part of it, whatever its steps and tasks say. */
export interface ProcessKey {
  readonly id: string;
  readonly kind: string;
  readonly involved?: readonly string[];
}

/** May this person read the page of the process? False when there is none. Acts on a process ask this before they say why not. */
export async function seesPage(manager: EntityManager, { id, kind, involved = [] }: ProcessKey, actor: Actor): Promise<boolean> {
  const [found]: Involvement[] = await manager.query(`SELECT ${INVOLVEMENT} FROM process p WHERE p.id = $1 AND p.kind = $2`, [id, kind]);
  return found !== undefined && seesProcess({ involved: [...found.involved, ...involved], candidates: found.candidates }, actor);
}

/** The page of one process, or nothing when there is none or it is not this person's to see. */
export async function processPage(manager: EntityManager, key: ProcessKey, actor: Actor): Promise<ProcessPage | undefined> {
  const [found]: ProcessRecord[] = await manager.query(PROCESS, [key.id, key.kind]);
  if (found === undefined) return undefined;
  const involved = [...found.involved, ...(key.involved ?? [])];
  if (!seesProcess({ involved, candidates: found.candidates }, actor)) return undefined;
  const { id, kind, state, outcome, version, openedAt, closedAt, policyId, policyVersion } = found;
  const steps = await stepsOf(manager, id);
  return {
    id,
    kind,
    state,
    outcome,
    version,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    policy: { id: policyId, version: policyVersion },
    timeline: steps.map(entryOf),
    refused: refusedStep(steps),
    next: state === ProcessState.Open ? await nextSteps(manager, id) : [],
  };
}

interface StepRecord extends Pick<TimelineEntry, 'state' | 'outcome' | 'by' | 'onBehalfOf' | 'voidReason'> {
  readonly key: string;
  readonly kind: string;
  readonly variant: string | null;
  readonly type: StepType;
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
}

const stepsOf = (manager: EntityManager, processId: string): Promise<StepRecord[]> =>
  manager.query(
    `SELECT s.key, s.kind, s.type, s.state, s.outcome, s.opened_at AS "openedAt", s.decided_at AS "decidedAt", ${named('s.decided_by')} AS by,
       ${named('s.on_behalf_of')} AS "onBehalfOf", s.void_reason AS "voidReason", t.variant
     FROM step s LEFT JOIN task t ON t.id = s.task_id WHERE s.process_id = $1 ORDER BY coalesce(s.decided_at, 'infinity'), s.opened_at, s.key, s.round`,
    [processId],
  );

const entryOf = ({ key, kind, variant, state, outcome, openedAt, decidedAt, by, onBehalfOf, voidReason }: StepRecord): TimelineEntry => ({
  step: key,
  title: specOf(kind, variant).title,
  authority: authorityLabel(specOf(kind, variant).authority),
  state,
  outcome,
  openedAt: openedAt.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
  by,
  onBehalfOf,
  voidReason,
});

/** `steps` in the order of their decisions. */
function refusedStep(steps: readonly StepRecord[]): RefusedStep | null {
  const newest = steps.findLast(({ type, state }) => type === StepType.System && state === StepState.Decided);
  const refused = newest && refusedOutcome(newest.outcome);
  if (newest === undefined || refused === undefined) return null;
  return { step: newest.key, title: specOf(newest.kind).title, at: (newest.decidedAt ?? newest.openedAt).toISOString(), ...refused };
}
