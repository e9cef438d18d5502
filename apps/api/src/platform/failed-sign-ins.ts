/** CJIS Security Policy AC-7: so many failed sign-ins, within so many milliseconds, block further ones for as long. */
const LIMIT = 5;
const WINDOW_MS = 15 * 60_000;
/** How many names and addresses are remembered; beyond that the one that failed longest ago is forgotten. */
const REMEMBERED = 10_000;

interface Failures {
  readonly count: number;
  /** UTC epoch ms. */
  readonly last: number;
}

/** Counts sign-ins that failed, by the address they came from and the name they claimed; in memory of this process, and never more than a bounded number. */
export class FailedSignIns {
  private readonly failures = new Map<string, Failures>();

  /** `limit` and `remembered` unless told: 5 and 10,000. */
  constructor(
    private readonly bounds: { readonly limit: number; readonly remembered: number } = { limit: LIMIT, remembered: REMEMBERED },
  ) {}

  /** In how many milliseconds a sign-in is looked at again; 0: now. */
  blockedFor(address: string, subject: string, now: number): number {
    const found = this.current(keyOf(address, subject), now);
    return found !== undefined && found.count >= this.bounds.limit ? found.last + WINDOW_MS - now : 0;
  }

  /** Notes a failure, and says whether it was the one that blocks. */
  failed(address: string, subject: string, now: number): boolean {
    const key = keyOf(address, subject);
    const count = (this.current(key, now)?.count ?? 0) + 1;
    this.failures.delete(key);
    this.failures.set(key, { count, last: now });
    const [oldest] = this.failures.keys();
    if (this.failures.size > this.bounds.remembered && oldest !== undefined) this.failures.delete(oldest);
    return count === this.bounds.limit;
  }

  /** A sign-in that succeeded: the count begins again. */
  succeeded(address: string, subject: string): void {
    if (this.failures.size > 0) this.failures.delete(keyOf(address, subject));
  }

  private current(key: string, now: number): Failures | undefined {
    const found = this.failures.get(key);
    return found !== undefined && now < found.last + WINDOW_MS ? found : undefined;
  }
}

const keyOf = (address: string, subject: string): string => `${address} ${subject.slice(0, 200)}`;
