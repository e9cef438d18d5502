import { appendRefusal, type ObjectKind } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Caller } from './request';

/** Gives a refused reading back, with the event that it left. */
export const turnAway = (
  manager: EntityManager,
  { actor, now, requestId }: Caller,
  attempt: { readonly action: string; readonly objectKind: ObjectKind },
  refusal: Refusal,
): Promise<Refusal> => appendRefusal(manager, { ...attempt, at: now, actorId: actor.memberId, requestId, source: 'api' }, refusal);
