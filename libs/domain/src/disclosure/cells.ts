import { codeLabel, when } from '../oversight/print/labels';
import type { DisclosedFile, DisclosedMember } from './model';

export type Cell = string | number;

/** What prints, in the zone of the department. */
export interface In {
  readonly timeZone: string;
}

export const at = (instant: string | null, { timeZone }: In): string => when(instant === null ? null : Date.parse(instant), timeZone);
export const text = (value: Cell | null | undefined): Cell => value ?? '-';
export const yes = (value: boolean | null): string => ({ true: 'yes', false: 'no', null: 'not said' })[`${value}`];
export const label = (code: string | null): string => (code === null ? '-' : codeLabel(code));
export const who = (member: DisclosedMember | null): string => member?.name ?? '-';
export const file = (sealed: DisclosedFile | null): string =>
  sealed ? `SHA-256 ${sealed.sha256}, ${sealed.mediaType}, ${sealed.size} bytes` : 'none';
export const list = (codes: readonly string[]): string => codes.map(label).join(', ') || '-';
