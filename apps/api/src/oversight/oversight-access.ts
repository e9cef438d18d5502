import { type ObjectKind } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import { checkOversightReader } from '@app/domain/oversight';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/request';
import { turnAway } from '../platform/turn-away';

/** Who may list reports, audits and discrepancies of the whole section; a refusal is audited. */
export async function refuseOutsiders(
  manager: EntityManager,
  caller: Caller,
  attempt: { readonly action: string; readonly objectKind: ObjectKind },
): Promise<Refusal | undefined> {
  const refusal = checkOversightReader(caller.actor);
  return refusal && turnAway(manager, caller, attempt, refusal);
}
