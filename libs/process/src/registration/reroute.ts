import { holdersOf, isPresent, memberPrincipal, Role, rolePrincipal, type Roster } from '@app/domain/people';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { decidesLeg, Leg, type Approval } from '@app/domain/registration';
import { TaskState } from '@app/domain/tasks/task';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { pinnedPack } from '../policy/installed';
import { lockProcess, type Raised } from '../process-row';
import { rows } from '../transaction';
import { voidSteps } from '../withdraw';
import { COUNTED_APPROVALS } from './facts';

/** When, by whose act and through which door. */
export interface Rerouting {
  readonly now: Date;
  readonly actorId: string | null;
  readonly requestId?: string;
  readonly source: string;
}

/** Why an open leg is asked anew; a code in audit event and timeline. */
const APPROVER_GONE = 'APPROVER_GONE';

const LEG_OF = { 'supervisor-approval': Leg.Supervisor, 'commander-approval': Leg.Commander, 'chief-grant': Leg.Chief } as const;
type LegKey = keyof typeof LEG_OF;

interface OpenLeg {
  readonly processId: string;
  readonly key: LegKey;
  readonly candidates: readonly string[];
  readonly applicantId: string;
  readonly approvals: readonly Approval[];
  readonly policyId: string;
  readonly policyVersion: number;
}

const OPEN_LEGS = `SELECT t.process_id AS "processId", t.step_key AS key, p.policy_id AS "policyId", p.policy_version AS "policyVersion",
    array(SELECT c.principal::text FROM task_candidate c WHERE c.task_id = t.id) AS candidates,
    r.member_id AS "applicantId", ${COUNTED_APPROVALS} AS approvals
  FROM task t JOIN process p ON p.id = t.process_id JOIN registration r ON r.id = p.id
  WHERE p.kind = $1 AND p.state = $2 AND t.step_key = ANY ($3) AND t.state IN ($4, $5) AND t.vacant IS NULL ORDER BY t.process_id`;

/**
 * V.A, A6: an open leg whose every candidate has left, is away or has lost the post goes to whoever decides now. Decided legs stand: a
 * decision given while valid is one. Gives what the workflows are to be told after the commit.
 */
export async function rerouteLegs(manager: EntityManager, rerouting: Rerouting): Promise<Raised[]> {
  const parameters = [ProcessKind.Registration, ProcessState.Open, Object.keys(LEG_OF), TaskState.Ready, TaskState.Reserved];
  const legs = await rows<OpenLeg>(manager, OPEN_LEGS, parameters);
  if (legs.length === 0) return [];
  const [roster, at] = [await loadRoster(manager), rerouting.now.getTime()];
  const raised: Raised[] = [];
  for (const leg of legs) {
    const facts = { ...leg, roster, policy: await pinnedPack(manager, leg.policyId, leg.policyVersion) };
    const mayStill = addressed(roster, leg.candidates, at).some(
      (id) => isPresent(roster, id, at) && decidesLeg(facts, LEG_OF[leg.key], id, at),
    );
    if (!mayStill) raised.push(...(await askAnew(manager, leg.processId, rerouting)));
  }
  return raised;
}

/** The members whom a task is offered to, by name or by a role that they hold. */
const addressed = (roster: Roster, candidates: readonly string[], at: number): string[] => [
  ...roster.members.map(({ id }) => id).filter((id) => candidates.includes(memberPrincipal(id))),
  ...Object.values(Role)
    .filter((role) => candidates.includes(rolePrincipal(role)))
    .flatMap((role) => holdersOf(roster, role, at).map(({ memberId }) => memberId)),
];

async function askAnew(manager: EntityManager, processId: string, { now, ...by }: Rerouting): Promise<Raised[]> {
  const process = await lockProcess(manager, processId);
  if (process?.state !== ProcessState.Open) return [];
  return [await voidSteps(manager, process, { keys: [], reason: APPROVER_GONE, now, ...by })];
}
