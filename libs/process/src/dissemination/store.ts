import type { Copy, Dissemination } from '@app/domain/dissemination';
import { copyFor } from '@app/domain/dissemination';
import { DisseminationEntity } from '@app/persistence/dissemination';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';

/** Where a dissemination belongs: to a search, or to the account in whose process it was named. */
export interface Belonging {
  readonly searchId?: string | null;
  readonly accountId?: string;
}

/** Writes what was handed on, and gives its id. */
export async function storeDissemination(
  manager: EntityManager,
  { actor, now }: Pick<Asking, 'actor' | 'now'>,
  { handedOnAt, ...fact }: Dissemination,
  belonging: Belonging,
): Promise<string> {
  const id = randomUUID();
  const recorded = { recordedAt: now, recordedBy: actor.memberId };
  await manager.insert(DisseminationEntity, { id, ...belonging, ...fact, ...recorded, handedOnAt: new Date(handedOnAt) });
  return id;
}

/** A copy with the id by which it is told from others, and what it is a copy of. */
export interface CopyGiven extends Copy {
  readonly id: string;
  readonly artefactId?: string;
  readonly searchId?: string | null;
}

/** V.C, IX.A.3: writes that the system gave a copy to the member who asks; their reading is audited by whoever calls. */
export async function storeCopy(
  manager: EntityManager,
  { actor, now }: Pick<Asking, 'actor' | 'now'>,
  { id, artefactId, searchId, ...copy }: CopyGiven,
): Promise<void> {
  const { memberId } = actor;
  const fact = copyFor(copy, memberId, now.getTime());
  const given = { handedOnAt: now, recordedAt: now, recordedBy: memberId, recipientId: memberId };
  await manager.insert(DisseminationEntity, { id, artefactId, searchId, ...fact, ...given });
}
