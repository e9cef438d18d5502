import { isRefusal, type Refusal } from '@app/domain/kernel';
import { type Leave, leaveChanges, proposeRosterChange } from '@app/domain/people';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import type { Raised } from '../process-row';
import { auditRefused, lockRoster, type RosterAsking } from './context';
import { proposeChange, standing } from './roster-changes';
import type { RosterChangeRecorded } from './stored-proposal';

/** What became of a leave: the absence first, then what waits for a second person. */
export interface LeaveRecorded {
  readonly changes: readonly RosterChangeRecorded[];
  readonly raised: readonly Raised[];
}

/**
 * A6, "two-click appointment before leave": the absence takes effect, the substitute and whoever acts are proposed, all or nothing.
 * Refusals: those of `leaveChanges` and, for each change, of `proposeRosterChange`.
 */
export async function proposeLeave(manager: EntityManager, leave: Leave, asking: RosterAsking): Promise<LeaveRecorded | Refusal> {
  await lockRoster(manager, [...new Set([leave.memberId, leave.substituteId, leave.actingId].filter((id) => id !== undefined))].sort());
  const roster = await loadRoster(manager, asking.now);
  const act = { action: 'RosterChangeProposed', detail: { kind: 'ABSENCE', memberId: leave.memberId } };
  const wanted = leaveChanges(roster, leave);
  if (isRefusal(wanted)) return auditRefused(manager, asking, act, wanted);
  const by = standing(roster, asking);
  const refused = wanted.map((change) => proposeRosterChange(roster, change, by, asking.now.getTime())).find(isRefusal);
  if (refused) return auditRefused(manager, asking, act, refused);
  const changes: RosterChangeRecorded[] = [];
  for (const change of wanted) {
    const recorded = await proposeChange(manager, change, asking);
    if (isRefusal(recorded)) throw new Error('a change that was in order is refused in the same transaction');
    changes.push(recorded);
  }
  return { changes, raised: changes.flatMap(({ raised }) => raised) };
}
