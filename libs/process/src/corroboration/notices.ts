import type { ProsecutorNotified } from '@app/domain/corroboration';
import { stepKeyText, StepState } from '@app/domain/process';
import { SearchStep } from '@app/domain/search/steps';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

/** What a notice is about: an action against a person, or one candidate of a search. */
export type NoticeSubject = { readonly requestId: string } | { readonly searchId: string; readonly candidateId: string };

/** Records that the prosecutor was told, and of which rows. */
export async function insertNotice(
  manager: EntityManager,
  subject: NoticeSubject,
  { refs, notifiedAt, reference, by }: ProsecutorNotified,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  const about = 'requestId' in subject ? [subject.requestId, null, null] : [null, subject.searchId, subject.candidateId];
  await manager.query(
    `INSERT INTO prosecutor_notice (id, request_id, search_id, candidate_id, notified_at, reference, by, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, ...about, new Date(notifiedAt), reference, by, now],
  );
  await manager.query('INSERT INTO prosecutor_told (row_id, notice_id) SELECT unnest($2::uuid[]), $1', [id, refs]);
}

/** Those of some rows of which a prosecutor was told. */
export async function toldRowIds(manager: EntityManager, rowIds: readonly string[]): Promise<string[]> {
  const found = await row<{ ids: string[] }>(
    manager,
    'SELECT array(SELECT DISTINCT row_id FROM prosecutor_told WHERE row_id = ANY($1)) AS ids',
    [rowIds],
  );
  return found?.ids ?? [];
}

/** Of which candidates of some searches somebody is asked to tell the prosecutor just now. */
export async function askedCandidateIds(
  manager: EntityManager,
  searchIds: readonly string[],
  candidateIds: readonly string[],
): Promise<string[]> {
  const keys = candidateIds.map((ref) => stepKeyText({ name: SearchStep.ProsecutorNotice, ref }));
  const found = await row<{ keys: string[] }>(
    manager,
    'SELECT array(SELECT key FROM step WHERE process_id = ANY($1) AND key = ANY($2) AND state = $3) AS keys',
    [searchIds, keys, StepState.Open],
  );
  return candidateIds.filter((_, index) => found?.keys.includes(keys[index] ?? ''));
}
