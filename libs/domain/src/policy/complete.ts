import { nmpd40023 } from './nmpd-400.23';
import type { PolicyPack } from './pack';

type Fields = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ladders of kinds that a pack does not name follow its own `*`, not the default's. */
const WHOLE: readonly string[] = ['deadlines'];

/**
 * A pack as it was adopted, under the rules of today: settings that did not exist then have the default's value, those that no longer exist are
 * left out. Ladders and lists are taken as they are.
 */
export function completePack(stored: object): PolicyPack {
  const known: Fields = { ...nmpd40023 };
  const given: Fields = { ...stored };
  const completed = Object.entries(known).map(([field, standard]) => [field, completeField(field, standard, given[field])] as const);
  return { ...nmpd40023, ...Object.fromEntries(completed) };
}

function completeField(field: string, standard: unknown, given: unknown): unknown {
  if (given === undefined) return standard;
  if (WHOLE.includes(field) || !isGroup(standard) || !isGroup(given)) return given;
  return Object.fromEntries(Object.keys(standard).map((inner) => [inner, given[inner] ?? (inner in given ? null : standard[inner])]));
}
