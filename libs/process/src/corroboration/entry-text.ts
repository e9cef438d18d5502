import { localTimestampOf } from '@app/domain/calendar';
import type { Refusal } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import { LEGEND } from '@app/domain/search/candidates';
import { entryDueFrom, entryText, positiveMatchOf } from '@app/domain/search/documentation';
import { notDetermined } from '@app/domain/search/unready';
import { memberNames } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';
import { entryFactsOf } from './entry';
import type { SearchState } from './facts';

/** VI.C: what to copy into the case report, and what the form has to say with it. */
export interface EntryText {
  readonly searchId: string;
  readonly text: string;
  readonly legend: string;
  readonly positiveMatch: boolean;
  readonly subReason: string | null;
  /** From when the entry is due; ISO 8601. */
  readonly dueFrom: string;
}

/** The text of a search that was determined, or failed. Refusal: DETERMINATION_REQUIRED. */
export async function entryTextOf(manager: EntityManager, search: SearchState, policy: PolicyPack): Promise<EntryText | Refusal> {
  const facts = entryFactsOf(search);
  const dueFrom = entryDueFrom(facts);
  if (dueFrom === null) return notDetermined();
  const said = positiveMatchOf(facts);
  const names = await memberNames(manager, [search.operatorId]);
  const text = entryText({
    ...said,
    caseNumber: search.caseNumber ?? '',
    reason: search.reason ?? '',
    operator: names.get(search.operatorId) ?? '',
    executedAt: search.executedAt && localTimestampOf(search.executedAt.getTime(), policy.timeZone),
    providerSearchId: search.providerSearchId,
    returnedCount: search.returnedCount,
    purpose: search.purpose?.purpose ?? null,
  });
  return { searchId: search.id, text, legend: LEGEND, ...said, dueFrom: new Date(dueFrom).toISOString() };
}

/** One version of the entry as people read it. Instants in ISO 8601. */
export interface EntryVersionView {
  readonly version: number;
  readonly kind: string;
  readonly candidateId: string | null;
  readonly reason: string | null;
  readonly positiveMatch: boolean | null;
  readonly subReason: string | null;
  readonly note: string | null;
  readonly recordsReference: { readonly number: string; readonly supplement: string | null; readonly enteredAt: string };
  readonly text: string | null;
  readonly by: string;
  /** VII.E.2: who countersigned the text of a member who was transferred. */
  readonly countersignedBy: string | null;
  readonly at: string;
}

const VERSIONS = `SELECT version, kind, candidate_id AS "candidateId", reason, positive_match AS "positiveMatch", sub_reason AS "subReason", note,
    records_number AS number, records_supplement AS supplement, records_entered_at AS "enteredAt", text, by, countersigned_by AS "countersignedBy", at
  FROM case_report_entry WHERE search_id = $1 ORDER BY version`;

interface Stored extends Omit<EntryVersionView, 'recordsReference' | 'at'> {
  readonly number: string;
  readonly supplement: string | null;
  readonly enteredAt: Date;
  readonly at: Date;
}

/** Every version of the entry, the first one first. */
export async function entryVersions(manager: EntityManager, searchId: string): Promise<EntryVersionView[]> {
  const stored = await rows<Stored>(manager, VERSIONS, [searchId]);
  return stored.map(({ number, supplement, enteredAt, at, ...one }) => ({
    ...one,
    recordsReference: { number, supplement, enteredAt: enteredAt.toISOString() },
    at: at.toISOString(),
  }));
}
