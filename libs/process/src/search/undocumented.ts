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

/** A search that ran and whose case-report entry nobody has filed, as of no day. */
export interface Unfiled extends EntryState {
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

/** The searches without an entry; whether the entry is missing for long enough is `isOverdue`. */
export const unfiledSearches = (manager: EntityManager, searchId: string | null = null): Promise<Unfiled[]> =>
  rows<Unfiled>(manager, UNFILED, [searchId]);

/** Whether a missing entry has become a discrepancy by now. Throws PolicyVersionUnknown. */
export async function isOverdue(manager: EntityManager, unfiled: Unfiled, now: Date): Promise<boolean> {
  const policy = await pinnedPack(manager, unfiled.policyId, unfiled.policyVersion);
  return isUndocumented({ dueFrom: entryDueFrom(entryFactsOf(unfiled)), ranAt: unfiled.ranAt }, policy, now.getTime());
}

/** VI.C, VII.D: an entry that stays missing, also of a search whose result nobody enters, becomes a discrepancy, once. Safe to run twice. */
export async function openUndocumented(manager: EntityManager, searchId: string, now: Date): Promise<Raised[]> {
  const process = await lockProcess(manager, searchId);
  const [unfiled] = await unfiledSearches(manager, searchId);
  if (process === undefined || unfiled === undefined || !(await isOverdue(manager, unfiled, now))) return [];
  const opening = {
    source: DiscrepancySource.Guard,
    type: DiscrepancyType.Undocumented,
    subject: { kind: SubjectKind.Search, id: searchId },
    aboutMemberId: unfiled.ownerId,
  };
  const opened = await openDiscrepancy(manager, opening, { policy: process.policy, actorId: null, now, source: 'worker' });
  return opened.raised === null ? [] : [opened.raised];
}
