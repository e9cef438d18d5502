import type { LineupArranged, LineupMethod, EvidenceType, LineupKind, SuspectSource } from '@app/domain/corroboration';
import { lineupFacts, type ArrayFacts } from '@app/domain/search/openings';
import type { LineupFacts } from '@app/domain/corroboration';
import type { PolicyPack } from '@app/domain/policy';
import { SearchStep } from '@app/domain/search/steps';
import { stepKeyText, StepState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';
import { roundFacts } from './facts';

interface StoredLineup {
  readonly id: string;
  readonly kind: LineupKind;
  readonly method: LineupMethod;
  readonly suspectSource: SuspectSource;
  readonly evidenceType: EvidenceType;
  readonly fillerIds: string[];
  readonly selectionBasis: string;
  readonly orderSeed: string | null;
  readonly witnessRef: string;
  readonly administratorId: string | null;
  readonly outsideName: string | null;
  readonly outsideAgency: string | null;
  readonly by: string;
  readonly at: Date;
}

const ARRANGED = `SELECT id, kind, method, suspect_source AS "suspectSource", evidence_type AS "evidenceType", filler_ids AS "fillerIds",
    selection_basis AS "selectionBasis", order_seed AS "orderSeed", witness_ref AS "witnessRef", administrator_id AS "administratorId",
    outside_name AS "outsideName", outside_agency AS "outsideAgency", recorded_by AS by, recorded_at AS at
  FROM lineup WHERE search_id = $1 AND candidate_id = $2 AND presented_at IS NULL ORDER BY recorded_at DESC LIMIT 1`;

/** The line-up of a candidate that is arranged and not presented yet. */
export interface Arranged {
  readonly lineupId: string;
  readonly arranged: LineupArranged;
}

export async function readArranged(manager: EntityManager, searchId: string, candidateId: string): Promise<Arranged | undefined> {
  const stored = await row<StoredLineup>(manager, ARRANGED, [searchId, candidateId]);
  if (stored === undefined) return undefined;
  const { id, outsideName, outsideAgency, at, ...rest } = stored;
  const outsideAdministrator = outsideName === null ? null : { name: outsideName, agency: outsideAgency ?? '' };
  return { lineupId: id, arranged: { ...rest, outcome: 'ARRANGED', candidateId, outsideAdministrator, at: at.getTime() } };
}

/** What the newest array step of a candidate came to, for its presentation. */
export async function readArray(manager: EntityManager, searchId: string, candidateId: string): Promise<ArrayFacts> {
  const step = await row<{ outcome: string }>(
    manager,
    `SELECT outcome FROM step WHERE process_id = $1 AND key = $2 AND state = '${StepState.Decided}' ORDER BY round DESC LIMIT 1`,
    [searchId, stepKeyText({ name: SearchStep.LineupArray, ref: candidateId })],
  );
  if (step === undefined) throw new Error('a line-up is presented after its array');
  const { arranged } = (await readArranged(manager, searchId, candidateId)) ?? {};
  return {
    outcome: step.outcome,
    method: arranged?.method ?? null,
    administratorId: arranged?.administratorId ?? null,
    outside: Boolean(arranged?.outsideAdministrator),
  };
}

/** The people a line-up of this candidate is kept apart from. */
export async function lineupFactsOf(
  manager: EntityManager,
  { searchId, candidateId, at, policy }: { searchId: string; candidateId: string; at: Date; policy: PolicyPack },
): Promise<LineupFacts> {
  return lineupFacts(await roundFacts(manager, searchId, at, policy), candidateId, at.getTime());
}
