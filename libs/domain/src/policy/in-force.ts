import type { PolicyPack } from './pack';

/** When a pack took effect, and which of its versions it is. */
export type DatedPack = Pick<PolicyPack, 'id' | 'version' | 'effectiveFrom'>;

const since = ({ effectiveFrom }: DatedPack): number => Date.parse(effectiveFrom);

/** Of some packs already in effect at an instant (epoch ms) the one that took effect last, the higher version when two did at once; `otherwise` before all of them. */
export function inForceAt<Pack extends DatedPack>(packs: readonly Pack[], at: number, otherwise: Pack): Pack {
  const [first, ...rest] = packs.filter((pack) => since(pack) <= at);
  if (first === undefined) return otherwise;
  return rest.reduce((best, pack) => ((since(pack) - since(best) || pack.version - best.version) > 0 ? pack : best), first);
}

/** Those that were in force at some instant of `[from, to)` (epoch ms), in their order. */
export function inForceDuring<Pack extends DatedPack>(
  packs: readonly Pack[],
  { from, to }: { readonly from: number; readonly to: number },
  otherwise: Pack,
): readonly Pack[] {
  const changes = packs.map(since).filter((at) => from < at && at < to);
  return [...new Set([from, ...changes.sort((a, b) => a - b)].map((at) => inForceAt(packs, at, otherwise)))];
}
