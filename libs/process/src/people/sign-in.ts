import { appendAudit, AuditOutcome } from '@app/audit';
import type { DataSource } from 'typeorm';
import { transact } from '../transaction';

/** A token whose signature was verified, used by a member. `digest`: SHA-256 of the token, base64. */
export interface SignIn {
  readonly digest: string;
  readonly expiresAt: Date;
  readonly memberId: string;
  readonly now: Date;
  readonly requestId: string;
}

/** Takes the token's digest, once; those that have expired make room. */
const TAKE = `WITH over AS (DELETE FROM sign_in WHERE expires_at <= $3 AND token_digest <> $1)
  INSERT INTO sign_in (token_digest, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING token_digest`;

/** AU-2: audits the first use of a token as a sign-in; one event, however many requests and programs the token serves. */
export async function recordSignIn(dataSource: DataSource, { digest, expiresAt, memberId, now, requestId }: SignIn): Promise<void> {
  await transact(dataSource, async (manager) => {
    const taken: unknown[] = await manager.query(TAKE, [digest, expiresAt, now]);
    if (taken.length === 0) return;
    await appendAudit(manager, {
      at: now,
      actorId: memberId,
      action: 'SignedIn',
      objectKind: 'member',
      objectId: memberId,
      outcome: AuditOutcome.Success,
      requestId,
      source: 'api',
    });
  });
}
