import { DeactivationCause } from '@app/domain/accounts/model';
import { AccountStatus } from '@app/domain/accounts/status';
import type { RecordsReference, TextCountersigned, TextOpeningFacts, TransfereeTextWritten } from '@app/domain/search';
import { SearchOutcome } from '@app/domain/search/steps';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { changed, row } from '../transaction';
import { insertEntryVersion } from './entry';
import { searchOf } from './facts';

const TRANSFERRED = 'SELECT max(event_at) AS at FROM account WHERE member_id = $1 AND status = $2 AND cause = $3';

/** What decides how the steps of a transferred member's text begin. */
export async function textOpeningFacts(manager: EntityManager, searchId: string, at: Date): Promise<TextOpeningFacts> {
  const { operatorId, caseNumber, purpose } = await searchOf(manager, searchId, at);
  const left = await row<{ at: Date | null }>(manager, TRANSFERRED, [operatorId, AccountStatus.Deactivated, DeactivationCause.Transferred]);
  return {
    roster: await loadRoster(manager),
    operatorId,
    ...(caseNumber && { caseNumber }),
    purpose,
    transferredAt: left?.at?.getTime() ?? null,
  };
}

const INSERT = `INSERT INTO transferee_text (id, search_id, by, at, reason, positive_match, sub_reason, records_number, records_supplement,
    records_entered_at, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Keeps the text until somebody countersigns it. */
export async function storeText(manager: EntityManager, searchId: string, written: TransfereeTextWritten): Promise<void> {
  const { by, at, reason, positiveMatch, subReason, recordsReference, text } = written;
  const { number, supplement, enteredAt } = recordsReference;
  const entered = [number, supplement ?? null, new Date(enteredAt), text];
  await manager.query(INSERT, [randomUUID(), searchId, by, new Date(at), reason, positiveMatch, subReason, ...entered]);
}

/** The newest text of a transferred member. Instants in ISO 8601. */
export interface TransfereeTextView {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly positiveMatch: boolean;
  readonly subReason: string | null;
  readonly recordsReference: { readonly number: string; readonly supplement: string | null; readonly enteredAt: string };
  readonly text: string | null;
  readonly decision: string | null;
  readonly note: string | null;
}

interface Stored extends Pick<TransfereeTextWritten, 'by' | 'reason' | 'positiveMatch' | 'subReason' | 'text'> {
  readonly number: string;
  readonly supplement: string | null;
  readonly enteredAt: Date;
}

const COLUMNS = `by, reason, positive_match AS "positiveMatch", sub_reason AS "subReason", records_number AS number, records_supplement AS supplement,
    records_entered_at AS "enteredAt", text`;
const NEWEST = `SELECT ${COLUMNS}, at, decision, note FROM transferee_text WHERE search_id = $1 ORDER BY at DESC LIMIT 1`;

/** The newest text that a transferred member wrote for a search; nothing where none did. */
export async function readText(manager: EntityManager, searchId: string): Promise<TransfereeTextView | undefined> {
  const stored = await row<Stored & Pick<TransfereeTextView, 'decision' | 'note'> & { readonly at: Date }>(manager, NEWEST, [searchId]);
  if (stored === undefined) return undefined;
  const { number, supplement, enteredAt, at, ...text } = stored;
  return { ...text, at: at.toISOString(), recordsReference: { number, supplement, enteredAt: enteredAt.toISOString() } };
}

const DECIDE = `UPDATE transferee_text SET decision = $2, decided_by = $3, decided_at = $4, note = $5
  WHERE id = (SELECT id FROM transferee_text WHERE search_id = $1 AND decision IS NULL ORDER BY at DESC LIMIT 1) RETURNING ${COLUMNS}`;

/** VI.C: a countersigned text becomes the entry, in its author's name and with who countersigned; another one stays beside it. */
export async function decideText(manager: EntityManager, searchId: string, decided: TextCountersigned): Promise<void> {
  const { outcome, by, at, note } = decided;
  const [text] = await changed<Stored>(manager, DECIDE, [searchId, outcome, by, new Date(at), note]);
  if (text === undefined) throw new Error('a text that is countersigned was written before');
  if (outcome !== SearchOutcome.Countersigned) return;
  const { number, supplement, enteredAt, ...said } = text;
  const recordsReference: RecordsReference = { number, enteredAt: enteredAt.getTime(), ...(supplement !== null && { supplement }) };
  const entry = { kind: 'ENTRY', ...said, recordsReference, countersignedBy: by } as const;
  await insertEntryVersion(manager, { searchId, now: new Date(at), entry });
}
