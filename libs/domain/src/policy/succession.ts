import { monthBounds, monthOf } from '../calendar/periods';
import { mistaken, PackMistake, type Mistake } from './mistakes';
import type { PolicyPack } from './pack';

/** The pack that another follows: the one adopted last. Instants in UTC epoch ms. */
export interface PackBefore extends Pick<PolicyPack, 'timeZone'> {
  readonly from: number;
  /** The first search or registration here from its go-live on; null: none. */
  readonly usedSince: number | null;
}

/** What a draft follows. */
export interface PackSuccession {
  /** The highest version proposed or adopted so far under this id; 0 where there is none. */
  readonly lastVersion: number;
  readonly before: PackBefore;
  readonly now: number;
}

/** How far a client's clock may be behind before "from now" counts as backdated, in ms. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Whether a pack can begin at an instant (epoch ms) after another: exactly one is in force at every instant, nothing that was to be tested is exempted
 * by a later go-live, and months have one zone each.
 */
export const followingMistakes = (
  { goLiveAt, timeZone }: Pick<PolicyPack, 'goLiveAt' | 'timeZone'>,
  from: number,
  before: PackBefore,
): readonly Mistake[] => [
  ...(from > before.from ? [] : mistaken('effectiveFrom', PackMistake.Overlap)),
  ...(before.usedSince !== null && before.usedSince < Date.parse(goLiveAt) ? mistaken('goLiveAt', PackMistake.GoLive) : []),
  ...(timeZone === before.timeZone || beginsMonth(from, timeZone) ? [] : mistaken('timeZone', PackMistake.MonthBegins)),
];

const beginsMonth = (at: number, zone: string): boolean => monthBounds(monthOf(at, zone), zone).from === at;

/** Whether a draft can follow what was proposed and adopted so far: versions of an id count up by one, and it does not begin in the past. */
export function successionMistakes(pack: PolicyPack, { lastVersion, before, now }: PackSuccession): readonly Mistake[] {
  const from = Date.parse(pack.effectiveFrom);
  return [
    ...(pack.version === lastVersion + 1 ? [] : mistaken('version', PackMistake.Version)),
    ...followingMistakes(pack, from, before),
    ...(from >= now - CLOCK_SKEW_MS ? [] : mistaken('effectiveFrom', PackMistake.Backdated)),
  ];
}
