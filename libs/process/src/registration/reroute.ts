import { isPresent, memberPrincipal, rolesOf, rolePrincipal, type Roster } from '@app/domain/people';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { decidesLeg, Leg } from '@app/domain/registration';
import { TaskState } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { lockProcess, readProcess, type Raised } from '../process-row';
import { rows } from '../transaction';
import { voidSteps } from '../withdraw';
import { registrationFacts } from './facts';

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
}

const OPEN_LEGS = `SELECT t.process_id AS "processId", t.step_key AS key,
    array(SELECT c.principal::text FROM task_candidate c WHERE c.task_id = t.id) AS candidates
  FROM task t JOIN process p ON p.id = t.process_id
  WHERE p.kind = $1 AND p.state = $2 AND t.step_key = ANY ($3) AND t.state IN ($4, $5) AND t.vacant IS NULL ORDER BY t.process_id`;

/**
 * V.A, A6: an open leg whose every candidate has left, is away or has lost the post goes to whoever decides now. Decided legs stand: a
 * decision given while valid is one. Gives what the workflows are to be told after the commit.
 */
export async function rerouteLegs(manager: EntityManager, rerouting: Rerouting): Promise<Raised[]> {
  const parameters = [ProcessKind.Registration, ProcessState.Open, Object.keys(LEG_OF), TaskState.Ready, TaskState.Reserved];
  const raised: Raised[] = [];
  for (const leg of await rows<OpenLeg>(manager, OPEN_LEGS, parameters)) {
    const process = await readProcess(manager, leg.processId);
    if (process === undefined) continue;
    const { roster, ...facts } = await registrationFacts(manager, leg.processId, rerouting.now, process.policy);
    const at = rerouting.now.getTime();
    const mayStill = roster.members.some(
      ({ id }) =>
        addressed(roster, id, leg.candidates, at) && isPresent(roster, id, at) && decidesLeg({ ...facts, roster }, LEG_OF[leg.key], id, at),
    );
    if (!mayStill) raised.push(...(await askAnew(manager, leg.processId, rerouting)));
  }
  return raised;
}

const addressed = (roster: Roster, memberId: string, candidates: readonly string[], at: number): boolean =>
  candidates.includes(memberPrincipal(memberId)) || rolesOf(roster, memberId, at).some((role) => candidates.includes(rolePrincipal(role)));

async function askAnew(manager: EntityManager, processId: string, { now, ...by }: Rerouting): Promise<Raised[]> {
  const process = await lockProcess(manager, processId);
  if (process?.state !== ProcessState.Open) return [];
  return [await voidSteps(manager, process, { keys: [], reason: APPROVER_GONE, now, ...by })];
}
