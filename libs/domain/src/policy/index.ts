import { nmpd40023 } from './nmpd-400.23';
import { inForceAt } from './in-force';
import type { PolicyPack } from './pack';

export * from './pack';
export { completePack } from './complete';
export * from './in-force';
export { nmpd40023 } from './nmpd-400.23';
export { checkOffenceListed } from './serious-offences';
export { strict40023 } from './strict-400.23';
export { trainingValidUntil } from './training-validity';

const installed = new Map<string, PolicyPack>([[packKey(nmpd40023.id, nmpd40023.version), nmpd40023]]);

function packKey(id: string, version: number): string {
  return `${id}@${version}`;
}

/** Installs a further pack: one that was adopted, a test's pack of seconds. */
export function installPack(pack: PolicyPack): void {
  installed.set(packKey(pack.id, pack.version), pack);
}

/** Every pack that is installed, in no order. */
export const installedPacks = (): readonly PolicyPack[] => [...installed.values()];

/**
 * The settings for what starts at this instant (epoch ms): of the installed packs already in effect the one that took effect last, the higher
 * version when two did at once. Only those that this process has met: ask `packInForce` of libs/process where another may have adopted one.
 */
export const currentPack = (at: number): PolicyPack => inForceAt(installedPacks(), at, nmpd40023);

/** The installed packs that lie ahead of this instant (epoch ms), in the order in which they will take effect. */
export const packsAhead = (at: number): readonly PolicyPack[] =>
  [...installed.values()]
    .filter(({ effectiveFrom }) => Date.parse(effectiveFrom) > at)
    .sort((a, b) => Date.parse(a.effectiveFrom) - Date.parse(b.effectiveFrom));

/** The pack of this version, if this process has met it. */
export const findPack = (id: string, version: number): PolicyPack | undefined => installed.get(packKey(id, version));
