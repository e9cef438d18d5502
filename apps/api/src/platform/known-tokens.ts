import { createHash } from 'node:crypto';

/** How long a verified signature is believed, in ms: so long may a key that the issuer took back go unnoticed. */
const BELIEVED_MS = 60_000;
const KEPT = 2_000;

interface Known {
  readonly subject: string;
  readonly until: number;
}

/** Tokens whose signature was verified a moment ago, by digest: each is verified once a minute and not with every request. Never beyond its expiry. */
export class KnownTokens {
  private readonly byDigest = new Map<string, Known>();

  /** The subject of a token that is known at this instant (epoch ms). */
  subjectOf(token: string, now: number): string | undefined {
    const known = this.byDigest.get(digestOf(token));
    return known !== undefined && now < known.until ? known.subject : undefined;
  }

  /** `expires`: the token's own end, in epoch seconds. The oldest entry makes room. */
  keep(token: string, { subject, expires, now }: { subject: string; expires: number; now: number }): void {
    const digest = digestOf(token);
    this.byDigest.delete(digest);
    this.byDigest.set(digest, { subject, until: Math.min(now + BELIEVED_MS, expires * 1_000) });
    const [oldest] = this.byDigest.keys();
    if (this.byDigest.size > KEPT && oldest !== undefined) this.byDigest.delete(oldest);
  }
}

/** SHA-256, base64: what stands for a token wherever it is kept. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64');
