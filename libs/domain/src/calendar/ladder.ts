import { mayExpire } from '../policy/may-expire';
import type { Ladder, PolicyPack, Span } from '../policy/pack';
import { addLocal, addLocalDays, type LocalDay } from './local-day';

/** The kind of a rung. Escalations are numbered from 1; each adds the next in chain. */
export type RungName = 'REMIND' | 'DUE' | `ESCALATE_${number}` | 'EXPIRE';

/** One rung of a task's deadline ladder at its absolute instant (UTC epoch ms), stored with the task. */
export interface RungInstant {
  readonly rung: RungName;
  readonly at: number;
}

/** What happens to a ladder at one moment. */
export interface DueRungs {
  /** The one rung that takes effect: the highest that is due. */
  readonly effective?: RungInstant;
  /** Lower rungs that were due and never took effect: recorded as missed. */
  readonly missed: readonly RungInstant[];
  /** The next rung still to come: what the timer waits for. */
  readonly next?: RungInstant;
}

/** The part of a policy pack that counts days. */
export type DayRules = Pick<PolicyPack, 'timeZone' | 'holidays'>;

const SATURDAY = 6;
const isWorkingDay =
  (holidays: readonly string[]) =>
  ({ date, dayOfWeek }: LocalDay): boolean =>
    dayOfWeek < SATURDAY && !holidays.includes(date);
const everyDay = (): boolean => true;

/** The same local time so many days later; spring and autumn have days of 23 and 25 hours. UTC epoch ms. */
export const addDays = (from: number, days: number, { timeZone }: Pick<DayRules, 'timeZone'>): number =>
  addLocalDays(from, timeZone, days, everyDay);

/** The same local time so many calendar days earlier. UTC epoch ms. */
export const subtractDays = (from: number, days: number, { timeZone }: Pick<DayRules, 'timeZone'>): number =>
  addLocal(from, timeZone, { days: -days });

/**
 * The same local time so many calendar months later, on the last day of a month that is shorter; a time that spring-forward skips moves to the next
 * one that exists. UTC epoch ms.
 */
export const addMonths = (from: number, months: number, { timeZone }: Pick<DayRules, 'timeZone'>): number =>
  addLocal(from, timeZone, { months });

/**
 * An instant later by a span: hours and seconds absolute; days and working days by the wall clock of the agency's zone (same local time; a time that
 * spring-forward skips moves to the next one that exists). Counting starts on the day after, so Friday 16:00 and one working day is Monday 16:00.
 */
export function addSpan(from: number, span: Span, pack: DayRules): number {
  if ('hours' in span) return from + span.hours * 3_600_000;
  if ('seconds' in span) return from + span.seconds * 1_000;
  if ('days' in span) return addDays(from, span.days, pack);
  return addLocalDays(from, pack.timeZone, span.workingDays, isWorkingDay(pack.holidays));
}

/** The absolute instants of a ladder for a task opened at `openedAt` (UTC epoch ms), earliest first; rungs that the policy leaves out are absent. */
export function rungInstants(ladder: Ladder, openedAt: number, pack: DayRules): RungInstant[] {
  const rungs: [RungName, Span | undefined][] = [
    ['REMIND', ladder.remind],
    ['DUE', ladder.due],
    ...(ladder.escalate ?? []).map((span, index): [RungName, Span] => [`ESCALATE_${index + 1}`, span]),
    ['EXPIRE', ladder.expire],
  ];
  return rungs.flatMap(([rung, span]) => (span ? [{ rung, at: addSpan(openedAt, span, pack) }] : [])).sort((a, b) => a.at - b.at);
}

/** Kinds by which an account stays suspended until somebody decides. */
export const SUSPENDED_KINDS: readonly string[] = ['account.confirm-suspension', 'account.violation-finding'];
const YEAR_DAYS = 366;

/** VII.E.2: it is due when its time is over, and nobody has it any longer than that. */
export const TRANSFEREE_TEXT = 'faceSearch.transferee-text';

/**
 * The ladder of a step kind (`monthlyReport.review`); the pack's `*` for kinds it does not name. A kind without either has no deadline. A
 * suspension (A4) is due for review within the days of the setting, and again every so many days for a year: whoever is asked is asked anew.
 * Only what may expire does (`MAY_EXPIRE`). The text that a transferred member may finish (VII.E.2) ends with the time that the setting gives.
 */
export function ladderFor(pack: Pick<PolicyPack, 'deadlines' | 'suspensionReviewDays' | 'accounts'>, kind: string): Ladder {
  const { transfereeText } = pack.accounts;
  if (kind === TRANSFEREE_TEXT && transfereeText !== null) return { due: transfereeText, expire: transfereeText };
  const ladder = withoutEnd(kind, pack.deadlines[kind] ?? pack.deadlines['*'] ?? {});
  if (!SUSPENDED_KINDS.includes(kind)) return ladder;
  const days = pack.suspensionReviewDays;
  const again = Array.from({ length: Math.max(0, Math.floor(YEAR_DAYS / days) - 1) }, (_, review) => ({ days: days * (review + 2) }));
  return { ...ladder, due: { days }, escalate: [...(ladder.escalate ?? []), ...again] };
}

/** Time ends only what may end by it, whatever a pack says that was adopted before that was checked. */
function withoutEnd(kind: string, ladder: Ladder): Ladder {
  if (ladder.expire === undefined || mayExpire(kind)) return ladder;
  const { expire: _, ...rest } = ladder;
  return rest;
}

/**
 * Which of a task's rungs takes effect at `now`. Give only the rungs that have not taken effect and were not recorded as missed yet.
 * After an outage only the highest rung due takes effect (architecture 5): nobody gets a reminder for what has escalated already.
 */
export function highestDue(rungs: readonly RungInstant[], now: number): DueRungs {
  const inOrder = [...rungs].sort((a, b) => a.at - b.at || lastOf(a) - lastOf(b));
  const due = inOrder.filter((rung) => rung.at <= now);
  return { effective: due.at(-1), missed: due.slice(0, -1), next: inOrder[due.length] };
}

/** At one instant the end comes after everything else. */
const lastOf = ({ rung }: RungInstant): number => Number(rung === 'EXPIRE');

/** Step kinds whose ladder counts in seconds: only a test's policy pack may; the worker and the API refuse to start otherwise. */
export function kindsInSeconds(pack: Parameters<typeof ladderFor>[0]): string[] {
  const spans = ({ remind, due, escalate = [], expire }: Ladder) => [remind, due, ...escalate, expire];
  const kinds = [...new Set([...Object.keys(pack.deadlines), TRANSFEREE_TEXT])];
  return kinds.filter((kind) => spans(ladderFor(pack, kind)).some((span) => span && 'seconds' in span));
}
