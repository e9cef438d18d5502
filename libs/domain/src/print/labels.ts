import { localTimestampOf } from '../calendar';
import { CODES, type RefusalCode } from '../kernel';

export const PURPOSES: Readonly<Record<string, string>> = {
  VIII_A1: 'VIII.A.1 criminal investigation',
  VIII_A2: 'VIII.A.2 lawful detention',
  VIII_A3: 'VIII.A.3 Internal Affairs',
  VIII_A4: 'VIII.A.4 person in need of assistance',
  VIII_A5: 'VIII.A.5 unidentified deceased',
  UNSTATED: 'purpose not stated',
};

export const SOURCES: Readonly<Record<string, string>> = {
  DL_PHOTO: 'driver licence photographs',
  BOOKING_PHOTO: 'arrest booking photographs',
  UNSTATED: 'source not stated',
};

const isCode = (code: string): code is RefusalCode => code in CODES;

/** Words of a code that are written otherwise than in lower case. */
const SPELLED: Readonly<Record<string, string>> = { DNA: 'DNA', FACESNXT: 'FACESNXT', FR: 'face-search', LINEUP: 'line-up' };

/** A code as people read it: the title of a refusal, or its words; `-` where there is none. */
export function codeLabel(code: string | null): string {
  if (code === null) return '-';
  if (isCode(code)) return CODES[code].title;
  return code
    .split('_')
    .map((word) => SPELLED[word] ?? word.toLowerCase())
    .join(' ');
}

/** An instant (UTC epoch ms) in the zone of the department; `-` where there is none. */
export const when = (instant: number | null, timeZone: string): string => (instant === null ? '-' : localTimestampOf(instant, timeZone));
