import type { Principal } from '@app/domain/people';
import type { Notice } from '@app/domain/tasks/notices';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** What somebody is told: the notice, to whom (a member or a role), about what (`NOTICE_ABOUT`, by its id), and when. */
export interface Telling {
  readonly notice: Notice;
  readonly to: Principal;
  readonly about: string;
  readonly at: Date;
}

/** Puts a notice without a task into the outbox, where its reader finds it. */
export const tell = (manager: EntityManager, { notice, to, about, at }: Telling): Promise<unknown> =>
  manager.query('INSERT INTO outbox (id, notice, recipient, process_id, created_at) VALUES ($1, $2, $3, $4, $5)', [
    randomUUID(),
    notice,
    to,
    about,
    at,
  ]);
