import { choice, refuse, type Refusal } from '../kernel';
import type { PolicyPack } from './pack';

/** Without blanks and the words for "section" around it, upper case: `s. 782.04(1)(a)` is `782.04(1)(A)`. */
const normal = (offence: string): string =>
  offence
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^(?:F\.?S\.?S?\.?)?(?:§+|SS?\.)?/, '');

/** A listed chapter or section holds everything below it: `782` holds `782.04(1)(a)`, and neither holds `7820`. */
function holds(listed: string, offence: string): boolean {
  const [whole, part] = [normal(listed), normal(offence)];
  return part.startsWith(whole) && !/[A-Z0-9]/.test(part.charAt(whole.length));
}

/**
 * VIII.A.1 by setting: where the department lists the offences for which it searches, the offence of the search is one of them. Ask it for
 * searches in a criminal investigation only. Refusal: OFFENCE_NOT_LISTED.
 */
export function checkOffenceListed({ search }: Pick<PolicyPack, 'search'>, offenceCode: string): Refusal | undefined {
  const listed = search.seriousOffences?.some((each) => holds(each, offenceCode)) ?? true;
  return listed ? undefined : refuse('OFFENCE_NOT_LISTED', choice('seriousOffences'), { offence: normal(offenceCode) });
}
