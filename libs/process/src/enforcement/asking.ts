import { appendRefusal } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';

/** Who asks, when, under which request. */
export interface Asking {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
}

/** Audits a refusal and every further gate that failed with it, and answers it. `objectId`: a case or an action, by id. */
export const auditRefusals = (
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { action, objectId, refusal }: { action: string; objectId?: string; refusal: Refusal },
): Promise<Refusal> =>
  appendRefusal(
    manager,
    { at: now, actorId: actor.memberId, action, objectKind: 'enforcementAction', objectId, requestId, source: 'api' },
    refusal,
  );
