import type { Roster } from './roster';
import { type AccessUnit, accessUnitsOf } from './standing';

/** What a change of posts means for a member's account (VII.E.2). */
export const TransferEffect = { None: 'NONE', Confirm: 'NEW_SUPERVISOR_CONFIRMS', Deactivate: 'DEACTIVATE' } as const;
export type TransferEffect = (typeof TransferEffect)[keyof typeof TransferEffect];

/**
 * VII.E.2, A3: "the Unit" is the one that gave the access, so a move within it changes nothing, units having parents, and neither does a
 * detail elsewhere beside the regular post. From one eligible unit to the other the department's setting decides. `basis`: what the account
 * rests on; the Chief's approval (VI.A) is no unit and is not left. `at` in UTC epoch ms.
 */
export function transferEffect(
  roster: Roster,
  { memberId, basis }: { readonly memberId: string; readonly basis: AccessUnit | 'CHIEF_APPROVAL' },
  { transferBetweenEligibleUnits }: { readonly transferBetweenEligibleUnits: 'LENIENT' | 'STRICT' },
  at: number,
): TransferEffect {
  if (basis === 'CHIEF_APPROVAL') return TransferEffect.None;
  const units = accessUnitsOf(roster, memberId, at);
  if (units.includes(basis)) return TransferEffect.None;
  const lenient = units.length > 0 && transferBetweenEligibleUnits === 'LENIENT';
  return lenient ? TransferEffect.Confirm : TransferEffect.Deactivate;
}
