import {
  fallout,
  mayFinishText,
  successorOf,
  superiorOf,
  type BlockCause,
  type Fallout,
  type FalloutFacts,
  type HeldPost,
  type HeldTask,
} from '@app/domain/accounts';
import type { Roster } from '@app/domain/people';
import { ProcessState } from '@app/domain/process';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { activeMemberIds } from '../search/authorised';
import { rows } from '../transaction';
import { searchesLeft, searchesToPass } from './searches-to-pass';

const TASKS = `SELECT t.id AS "taskId", t.process_id AS "processId", t.kind, t.excluded, t.assignee,
    array(SELECT c.principal::text FROM task_candidate c WHERE c.task_id = t.id ORDER BY 1) AS candidates
  FROM task t WHERE t.state = ANY($2) AND (t.assignee = $1
    OR EXISTS (SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.principal = 'member:' || $1::uuid)) ORDER BY t.id`;

/** Open tasks that a member owns or is offered by name. */
export const boundTasks = (manager: EntityManager, memberId: string): Promise<HeldTask[]> =>
  rows<HeldTask>(manager, TASKS, [memberId, OPEN_TASK_STATES]);

const SEARCHES = `SELECT s.id FROM face_search s JOIN process p ON p.id = s.id WHERE s.owner_id = $1 AND p.state <> $2 ORDER BY s.id`;

/** Searches that a member carries and that are not closed. */
export const unfinishedSearches = async (manager: EntityManager, memberId: string): Promise<string[]> =>
  (await rows<{ id: string }>(manager, SEARCHES, [memberId, ProcessState.Closed])).map(({ id }) => id);

const POSTS = `SELECT id, 'APPOINTMENT' AS kind FROM acting_appointment WHERE holder_id = $1 AND (valid_to IS NULL OR valid_to > $2)
  UNION ALL SELECT id, 'DESIGNATION' FROM designation WHERE member_id = $1 AND (valid_to IS NULL OR valid_to > $2)
  UNION ALL SELECT id, 'DUTY' FROM duty_supervisor WHERE member_id = $1 AND (valid_to IS NULL OR valid_to > $2)
  UNION ALL SELECT id, 'SUBSTITUTION' FROM substitution WHERE $1 IN (member_id, for_id) AND (valid_to IS NULL OR valid_to > $2) ORDER BY 2, 1`;

/** Posts that a member holds at an instant, or will hold. */
export const heldPosts = (manager: EntityManager, memberId: string, at: Date): Promise<HeldPost[]> =>
  rows<HeldPost>(manager, POSTS, [memberId, at]);

const SUPERVISED = `SELECT DISTINCT member_id AS id FROM assignment WHERE supervisor_id = $1 AND (valid_to IS NULL OR valid_to > $2) ORDER BY 1`;

export interface Falling {
  readonly memberId: string;
  readonly cause: BlockCause;
  /** UTC epoch ms. */
  readonly eventAt: number;
  readonly inGoodStanding: boolean;
  readonly tasks: readonly HeldTask[];
  readonly searches: readonly string[];
  readonly roster: Roster;
}

/** What falls with a member at an instant, and who takes it over: `superiorOf`, and `successorOf` of the searches. */
export async function falloutOf(manager: EntityManager, falling: Falling, at: Date): Promise<Fallout> {
  const { memberId, cause, eventAt, inGoodStanding, tasks, roster } = falling;
  const succession = { memberId, cause, eventAt, roster, authorisedMemberIds: await activeMemberIds(manager) };
  const facts: FalloutFacts = {
    memberId,
    cause,
    supervisorId: superiorOf(succession, at.getTime()),
    tasks,
    unfinishedSearches: (await searchesToPass(manager, falling.searches, at)).map((search) => ({
      searchId: search.searchId,
      successor: successorOf(succession, search, at.getTime()),
    })),
    finishesTextOf: (await searchesLeft(manager, falling.searches, tasks))
      .filter((search) => mayFinishText({ memberId, cause, inGoodStanding }, search))
      .map(({ searchId }) => searchId),
    supervises: (await rows<{ id: string }>(manager, SUPERVISED, [memberId, at])).map(({ id }) => id),
    posts: await heldPosts(manager, memberId, at),
  };
  return fallout(facts);
}
