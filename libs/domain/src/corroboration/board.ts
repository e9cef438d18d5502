import { CorroborationProfile, Purpose, type PurposeDetails } from '../search/purpose';
import { restsOnLikeness } from './likeness';
import { CorroborationKind, CorroborationOutcome, Origin, type CorroborationRow } from './model';

/** VI.D by name, in its order; OTHER is added only when something turns up. */
export const NAMED_KINDS = [
  CorroborationKind.ReportReview,
  CorroborationKind.Interview,
  CorroborationKind.PhotoLineup,
  CorroborationKind.LatentPrints,
  CorroborationKind.Dna,
] as const;

/** Steps preset as not applicable by the purpose: confirmed with the identity determination, approved by nobody. */
export function presetKinds(details: PurposeDetails | null, profile: CorroborationProfile): readonly CorroborationKind[] {
  if (profile === CorroborationProfile.Full) return [];
  return details?.purpose === Purpose.Deceased
    ? [CorroborationKind.PhotoLineup, CorroborationKind.Interview]
    : [CorroborationKind.PhotoLineup];
}

/** The named steps of one candidate that have neither ended nor been set pending, and further open rows. */
export function openKinds(rows: readonly CorroborationRow[], presets: readonly CorroborationKind[]): CorroborationKind[] {
  const told = (kind: CorroborationKind): boolean => rows.some((row) => row.kind === kind && row.outcome !== null);
  const asked = (kind: CorroborationKind): boolean => rows.some((row) => row.kind === kind && row.outcome === null);
  const named = NAMED_KINDS.filter((kind) => asked(kind) || !(presets.includes(kind) || told(kind)));
  const others = rows.filter(({ kind, outcome }) => kind === CorroborationKind.Other && outcome === null).map(({ kind }) => kind);
  return [...new Set([...named, ...others])];
}

/** Rows that wait until a date. */
export const pendingRows = (rows: readonly CorroborationRow[]): CorroborationRow[] =>
  rows.filter(({ outcome }) => outcome === CorroborationOutcome.Pending);

/** Rows that speak against the person, or tend to clear them: each is answered in writing before anything rests on the lead. */
export const contradictingRows = (rows: readonly CorroborationRow[]): CorroborationRow[] =>
  rows.filter(({ outcome, exculpatory }) => outcome === CorroborationOutcome.Contradicts || exculpatory);

/** Rows that somebody other than their author still has to approve as not applicable. */
export const rowsToApprove = (rows: readonly CorroborationRow[], profile: CorroborationProfile): CorroborationRow[] =>
  profile === CorroborationProfile.Light
    ? []
    : rows.filter(({ outcome, preset, approvedBy }) => outcome === CorroborationOutcome.NotApplicable && !preset && approvedBy === null);

/** From when on the evidence of a row is known to have existed: what was there before the search always, anything else from its record. */
export const knownSince = ({ origin, at }: CorroborationRow): number | null => (origin === Origin.BeforeSearch ? 0 : at);

/** From when on a row that does not rest on likeness supports the lead; UTC epoch ms, `null` while none does. */
export function independentSince(rows: readonly CorroborationRow[]): number | null {
  const instants = rows
    .filter(({ outcome, evidenceType: type }) => outcome === CorroborationOutcome.Supports && type !== null && !restsOnLikeness(type))
    .flatMap((row) => knownSince(row) ?? []);
  return instants.length === 0 ? null : Math.min(...instants);
}
