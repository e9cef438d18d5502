import type { SubReason } from '@app/domain/search/outcomes';
import type { EntryFacts, RecordsReference } from '@app/domain/search/documentation';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';
import { sealedSearch } from '../search/sealed';
import { searchOf, type SearchState } from './facts';

/** What the entry's rule reads, and the reason that was given with the search. */
export interface EntryLoaded extends EntryFacts {
  readonly reason: string | null;
}

export async function readEntryFacts(manager: EntityManager, searchId: string, at: Date): Promise<EntryLoaded> {
  const search = await searchOf(manager, searchId, at);
  const sealed = (await sealedSearch(manager, searchId)) !== undefined;
  return { ...entryFactsOf(search), reason: search.reason, sealed };
}

/** What the entry's rule reads of a search. */
export type EntryState = Pick<SearchState, 'ownerId' | 'queryOutcome' | 'determination' | 'subReason' | 'determinedAt' | 'resultAt'>;

/** The facts of the entry from a search that was read already. */
export function entryFactsOf({ ownerId, queryOutcome, determination, subReason, determinedAt, resultAt }: EntryState): EntryFacts {
  return {
    ownerId,
    queryOutcome,
    determination: determination && determinedAt && { outcome: determination, subReason, at: determinedAt.getTime() },
    resultAt: resultAt?.getTime() ?? null,
  };
}

/** The newest version of a search's entry; 0 when there is none. */
export async function readEntryVersion(manager: EntityManager, searchId: string): Promise<number> {
  const found = await row<{ version: number }>(
    manager,
    'SELECT coalesce(max(version), 0) AS version FROM case_report_entry WHERE search_id = $1',
    [searchId],
  );
  return found?.version ?? 0;
}

/** One version of an entry as it is written. */
export interface EntryVersion {
  readonly kind: 'ENTRY' | 'CORROBORATION' | 'CORRECTION';
  readonly candidateId?: string;
  readonly reason?: string;
  readonly positiveMatch?: boolean;
  readonly subReason?: SubReason | null;
  readonly note?: string;
  readonly recordsReference: RecordsReference;
  readonly text: string | null;
  readonly by: string;
  readonly countersignedBy?: string;
}

/** Adds a version to the entry, beside the earlier ones. The caller holds the process row's lock. */
export async function insertEntryVersion(
  manager: EntityManager,
  { searchId, now, entry }: { searchId: string; now: Date; entry: EntryVersion },
): Promise<number> {
  const version = (await readEntryVersion(manager, searchId)) + 1;
  const { number, supplement, enteredAt } = entry.recordsReference;
  await manager.query(
    `INSERT INTO case_report_entry (id, search_id, version, kind, candidate_id, reason, positive_match, sub_reason, note, records_number,
       records_supplement, records_entered_at, text, by, countersigned_by, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      randomUUID(),
      searchId,
      version,
      entry.kind,
      entry.candidateId ?? null,
      entry.reason ?? null,
      entry.positiveMatch ?? null,
      entry.subReason ?? null,
      entry.note ?? null,
      number,
      supplement ?? null,
      new Date(enteredAt),
      entry.text,
      entry.by,
      entry.countersignedBy ?? null,
      now,
    ],
  );
  return version;
}
