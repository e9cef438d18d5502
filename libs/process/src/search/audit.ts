import { appendRefusal, ObjectKind } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';

/** Which verb was refused, on what: an object of a kind, by its id where it has one already; or a search, which is its own process. */
export type Refused = { readonly action: string } & (
  | { readonly searchId?: string; readonly objectKind?: undefined }
  | { readonly objectKind: ObjectKind; readonly objectId?: string; readonly processId?: string }
);

/** Records every refusal of a request, the further gates too, and gives it back. */
export const auditRefusals = (
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  refused: Refused,
  refusal: Refusal,
): Promise<Refusal> =>
  appendRefusal(
    manager,
    { at: now, actorId: actor.memberId, action: refused.action, ...objectOf(refused), requestId, source: 'api' },
    refusal,
  );

function objectOf(refused: Refused): { objectKind: ObjectKind; objectId?: string; processId?: string } {
  if (refused.objectKind === undefined)
    return { objectKind: ObjectKind.FaceSearch, objectId: refused.searchId, processId: refused.searchId };
  const { objectKind, objectId, processId } = refused;
  return { objectKind, objectId, processId };
}
