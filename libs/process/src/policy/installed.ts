import { kindsInSeconds } from '@app/domain/calendar';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import { completePack, currentPack, findPack, installedPacks, installPack, type PolicyPack } from '@app/domain/policy';
import { performance } from 'node:perf_hooks';
import type { EntityManager } from 'typeorm';
import { digestOf } from '../oversight/digest';
import { row, rows } from '../transaction';

/** A process runs under a pack that is nowhere to be found: an operator's mistake. The refusal is for whoever stood before it. */
export class PolicyVersionUnknown extends Error {
  readonly refusal: Refusal;

  constructor(id: string, version: number) {
    super(`POLICY_VERSION_UNKNOWN: ${id}@${version}`);
    this.name = 'PolicyVersionUnknown';
    this.refusal = refuse('POLICY_VERSION_UNKNOWN', system('policy packs'), { id, version });
  }
}

interface Adopted {
  readonly id: string;
  readonly version: number;
  readonly body: object;
  readonly digest: string;
  readonly effectiveFrom: Date;
}

/** Which adoptions a transaction sees: insert-only, so that their digests and beginnings are all there is to know. */
const MARK = `SELECT coalesce(string_agg(digest || extract(epoch FROM effective_from), ',' ORDER BY effective_from), '') AS mark FROM policy_adoption`;

const ADOPTED = `SELECT p.id, p.version, p.body, a.digest, a.effective_from AS "effectiveFrom"
  FROM policy_adoption a JOIN policy_pack p ON p.id = a.id AND p.version = a.version ORDER BY a.effective_from`;

/** A process speaks to one database, a test to several: the marks met last. */
const KEPT = 8;
const met = new Set<string>();
let seconds = false;

/** How long a look at the adoptions is good for, in ms: a pack that another program adopts is met within a second. */
const FRESH_MS = 1_000;
let lookedAt = -Infinity;

/**
 * Installs the packs that this database has adopted; called once when a program starts. Refuses, by throwing, a pack whose digest is not the one
 * that was approved, and one with ladders in seconds unless `secondsAllowed` (`NODE_ENV=test`).
 */
export async function startPacks(manager: EntityManager, { secondsAllowed }: { readonly secondsAllowed: boolean }): Promise<void> {
  seconds = secondsAllowed;
  installedPacks().forEach(checkSeconds);
  await refreshPacks(manager);
}

/** Installs what was adopted since, here or by another program; one cheap read when there is nothing new. */
export async function refreshPacks(manager: EntityManager): Promise<void> {
  lookedAt = performance.now();
  const mark = (await row<{ mark: string }>(manager, MARK))?.mark ?? '';
  if (met.has(mark)) return;
  for (const adopted of await rows<Adopted>(manager, ADOPTED)) install(adopted);
  met.add(mark);
  for (const oldest of [...met].slice(0, -KEPT)) met.delete(oldest);
}

function install({ id, version, body, digest, effectiveFrom }: Adopted): void {
  if (digestOf(body) !== digest) throw new Error(`the policy pack ${id}@${version} is not the one that was approved: its digest differs`);
  const pack = { ...completePack(body), effectiveFrom: effectiveFrom.toISOString() };
  checkSeconds(pack);
  installPack(pack);
}

function checkSeconds(pack: PolicyPack): void {
  const kinds = kindsInSeconds(pack);
  if (kinds.length === 0 || seconds) return;
  throw new Error(`the policy pack ${pack.id}@${pack.version} counts in seconds, which only a test may: ${kinds.join(', ')}`);
}

/** The settings for what starts at this instant, whichever program adopted them; one adopted elsewhere is met within a second. */
export async function packInForce(manager: EntityManager, at: Date): Promise<PolicyPack> {
  if (performance.now() - lookedAt > FRESH_MS) await refreshPacks(manager);
  return currentPack(at.getTime());
}

/** Every pack that was adopted so far, the built-in one first of all; one adopted elsewhere is met within a second. */
export async function adoptedPacks(manager: EntityManager, now: Date): Promise<readonly PolicyPack[]> {
  await packInForce(manager, now);
  return installedPacks();
}

/** The pack that a process was started under; looks for what was adopted meanwhile before it gives up. Throws PolicyVersionUnknown. */
export async function pinnedPack(manager: EntityManager, id: string, version: number): Promise<PolicyPack> {
  const known = findPack(id, version);
  if (known !== undefined) return known;
  await refreshPacks(manager);
  const found = findPack(id, version);
  if (found === undefined) throw new PolicyVersionUnknown(id, version);
  return found;
}
