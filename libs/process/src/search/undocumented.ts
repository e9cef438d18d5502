import { DiscrepancySource, DiscrepancyType, SubjectKind } from '@app/domain/oversight/discrepancy';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { CaseState, entryDueFrom, isUndocumented, ResultChannel } from '@app/domain/search';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { entryFactsOf, type EntryState } from '../corroboration/entry';
import { openDiscrepancy } from '../oversight/discrepancies';
import { pinnedPack } from '../policy';
import { lockProcess, type Raised } from '../process-row';
import { rows } from '../transaction';

interface Unfiled extends EntryState {
  readonly id: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly ranAt: number;
}

/** Index process_open_by_change: the searches that run. One whose provider was never asked has not run; a sealed case is told of nothing. */
const UNFILED = `SELECT s.id, s.owner_id AS "ownerId", p.policy_id AS "policyId", p.policy_version AS "policyVersion",
    ${epochMs('greatest(s.submitted_at, s.asked_at, l.executed_at)')} AS "ranAt", l.outcome AS "queryOutcome", l.recorded_at AS "resultAt",
    d.outcome AS determination, d.sub_reason AS "subReason", d.decided_at AS "determinedAt"
  FROM process p JOIN face_search s ON s.id = p.id LEFT JOIN case_file c ON c.id = s.case_id LEFT JOIN candidate_list l ON l.search_id = s.id
    LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
  WHERE p.state <> '${ProcessState.Closed}' AND p.kind = '${ProcessKind.FaceSearch}' AND ($1::uuid IS NULL OR s.id = $1)
    AND c.state IS DISTINCT FROM '${CaseState.Sealed}'
    AND (s.channel IN ('${ResultChannel.ManualEntry}', '${ResultChannel.RecordedLate}') OR s.asked_at IS NOT NULL OR l.outcome IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM case_report_entry e WHERE e.search_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM discrepancy x WHERE x.subject_kind = '${SubjectKind.Search}' AND x.subject_id = s.id::text
      AND x.type = '${DiscrepancyType.Undocumented}' AND x.source = '${DiscrepancySource.Guard}')
  ORDER BY s.id`;

async function overdue(manager: EntityManager, searchId: string | null, now: Date): Promise<Unfiled[]> {
  const found: Unfiled[] = [];
  for (const unfiled of await rows<Unfiled>(manager, UNFILED, [searchId])) {
    const policy = await pinnedPack(manager, unfiled.policyId, unfiled.policyVersion);
    const clocks = { dueFrom: entryDueFrom(entryFactsOf(unfiled)), ranAt: unfiled.ranAt };
    if (isUndocumented(clocks, policy, now.getTime())) found.push(unfiled);
  }
  return found;
}

/** The searches whose missing entry has become a discrepancy by now, and has none yet. */
export const undocumentedSearches = async (manager: EntityManager, now: Date): Promise<string[]> =>
  (await overdue(manager, null, now)).map(({ id }) => id);

/** VI.C, VII.D: an entry that stays missing, also of a search whose result nobody enters, becomes a discrepancy, once. Safe to run twice. */
export async function openUndocumented(manager: EntityManager, searchId: string, now: Date): Promise<Raised[]> {
  const process = await lockProcess(manager, searchId);
  const [unfiled] = await overdue(manager, searchId, now);
  if (process === undefined || unfiled === undefined) return [];
  const opening = {
    source: DiscrepancySource.Guard,
    type: DiscrepancyType.Undocumented,
    subject: { kind: SubjectKind.Search, id: searchId },
    aboutMemberId: unfiled.ownerId,
  };
  const opened = await openDiscrepancy(manager, opening, { policy: process.policy, actorId: null, now, source: 'worker' });
  return opened.raised === null ? [] : [opened.raised];
}
