/** Half-open `[from, to)` in UTC epoch milliseconds; `to` null = without end. */
export interface Interval {
  readonly from: number;
  readonly to: number | null;
}

/** Whether the interval holds at this instant: its first millisecond counts, its end does not. */
export const covers = ({ from, to }: Interval, at: number): boolean => from <= at && (to === null || at < to);

/** Whether two intervals share an instant; one that ends where the other begins does not overlap it. */
export const overlaps = (a: Interval, b: Interval): boolean => (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);

/** Whether the interval holds any instant at all. */
export const isInterval = ({ from, to }: Interval): boolean => Number.isFinite(from) && (to === null || (Number.isFinite(to) && from < to));
