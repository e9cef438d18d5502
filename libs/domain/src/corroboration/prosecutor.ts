import { choice, refuse, type Refusal } from '../kernel';
import { CorroborationProfile } from '../search/purpose';
import { contradictingRows } from './board';
import type { CorroborationRow } from './model';

/** Rows that contradict or tend to clear the person, and of which no prosecutor has been told yet. */
export const untoldRows = (rows: readonly CorroborationRow[], toldIds: readonly string[]): CorroborationRow[] =>
  contradictingRows(rows).filter(({ id }) => !toldIds.includes(id));

/** Of which rows of one candidate a notice is owed: only where the person is a potential suspect is anybody to be cleared. */
export const owedRows = (
  rows: readonly CorroborationRow[],
  { profile, toldIds }: { readonly profile: CorroborationProfile; readonly toldIds: readonly string[] },
): CorroborationRow[] => (profile === CorroborationProfile.Light ? [] : untoldRows(rows, toldIds));

export interface NoticeForm {
  /** When the prosecutor was told; UTC epoch ms. */
  readonly notifiedAt: number;
  /** Where that can be found: letter, message or discovery number. */
  readonly reference?: string;
}

export interface ProsecutorNotified {
  readonly outcome: 'NOTIFIED';
  /** The contradicting and exculpatory rows that the prosecutor was told of. */
  readonly refs: readonly string[];
  readonly notifiedAt: number;
  readonly reference: string;
  readonly by: string;
}

const NOTICE = choice('prosecutor notice');

/**
 * VI.D, VI.E by setting: what tends to clear the person is made known to the prosecutor, with or without an action against them. `now` in
 * UTC epoch ms. Refusals: PROSECUTOR_NOTICE_UNREFERENCED, INSTANT_IN_FUTURE.
 */
export function notifyProsecutor(rowIds: readonly string[], form: NoticeForm, by: string, now: number): ProsecutorNotified | Refusal {
  const reference = form.reference?.trim();
  if (!reference) return refuse('PROSECUTOR_NOTICE_UNREFERENCED', NOTICE, { fields: ['reference'] });
  if (form.notifiedAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'), { field: 'notifiedAt' });
  return { outcome: 'NOTIFIED', refs: rowIds, notifiedAt: form.notifiedAt, reference, by };
}
