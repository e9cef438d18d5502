import { seesSearchesOf } from '@app/domain/cases';
import { seesSealedAction } from '@app/domain/enforcement';
import type { Actor } from '@app/domain/people';
import { ProcessKind } from '@app/domain/process';
import { seesPage } from '@app/persistence/pages';
import type { EntityManager } from 'typeorm';
import { caseByNumber } from '../cases/case-row';
import type { StoredRequest } from './stored-request';

/** Whether this person may know of an action: as its page decides; in a sealed case its author and the custodian (VI.B). */
export async function seesAction(manager: EntityManager, { id, caseSealed, request }: StoredRequest, actor: Actor): Promise<boolean> {
  if (caseSealed && !seesSealedAction(request, actor)) return false;
  return seesPage(manager, { id, kind: ProcessKind.EnforcementAction }, actor);
}

/**
 * Whether this person may know how an action is tied to face searches. A request was guarded before its author's eyes; whoever records an
 * arrest made outside may be outside the case, and then is not told whether a search points to the person.
 */
export async function readsLink(
  manager: EntityManager,
  { origin, caseId }: StoredRequest,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<boolean> {
  if (origin !== 'OUTSIDE_ARREST') return true;
  const caseFile = await caseByNumber(manager, caseId, now);
  return caseFile !== undefined && seesSearchesOf(caseFile, actor);
}
