import { nmpd40023 } from './nmpd-400.23';
import type { PolicyPack } from './pack';

export * from './pack';
export { nmpd40023 } from './nmpd-400.23';
export { checkOffenceListed } from './serious-offences';
export { strict40023 } from './strict-400.23';
export { trainingValidUntil } from './training-validity';

const installed = new Map<string, PolicyPack>([[packKey(nmpd40023.id, nmpd40023.version), nmpd40023]]);

function packKey(id: string, version: number): string {
  return `${id}@${version}`;
}

/** Installs a further pack at start-up: a test's pack of seconds, another department's settings. */
export function installPack(pack: PolicyPack): void {
  installed.set(packKey(pack.id, pack.version), pack);
}

/**
 * The settings for what starts at this instant (epoch ms): of the installed packs already in effect the one that took effect last, the higher
 * version when two did at once.
 */
export function currentPack(at: number): PolicyPack {
  const since = ({ effectiveFrom }: PolicyPack): number => Date.parse(effectiveFrom);
  return [...installed.values()]
    .filter((pack) => since(pack) <= at)
    .reduce((best, pack) => ((since(pack) - since(best) || pack.version - best.version) > 0 ? pack : best), nmpd40023);
}

/** The pack that a process was started under. An unknown version is an operator's mistake, not a person's: it throws. */
export function packOf(id: string, version: number): PolicyPack {
  const pack = installed.get(packKey(id, version));
  if (pack === undefined) throw new Error(`POLICY_VERSION_UNKNOWN: ${packKey(id, version)}`);
  return pack;
}
