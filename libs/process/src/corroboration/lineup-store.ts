import type { LineupArranged, LineupKind, LineupMethod, LineupRecorded, SuspectSource } from '@app/domain/corroboration';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Which search, and when by the decision's clock. */
export interface LineupAt {
  readonly searchId: string;
  readonly now: Date;
}

/** Records an array that waits for its presentation. */
export async function insertArranged(manager: EntityManager, { searchId, now }: LineupAt, arranged: LineupArranged): Promise<void> {
  await manager.query(
    `INSERT INTO lineup (id, search_id, candidate_id, kind, method, suspect_source, evidence_type, filler_ids, filler_count, selection_basis, order_seed,
       witness_ref, administrator_id, outside_name, outside_agency, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      randomUUID(),
      searchId,
      arranged.candidateId,
      arranged.kind,
      arranged.method,
      arranged.suspectSource,
      arranged.evidenceType,
      arranged.fillerIds,
      arranged.fillerIds.length,
      arranged.selectionBasis,
      arranged.orderSeed,
      arranged.witnessRef,
      arranged.administratorId,
      arranged.outsideAdministrator?.name ?? null,
      arranged.outsideAdministrator?.agency ?? null,
      arranged.by,
      now,
    ],
  );
}

/** How a line-up that took place before it was recorded had been arranged. `heldAt` in epoch ms. */
export interface HeldLineup {
  readonly recorded: LineupRecorded;
  readonly kind: LineupKind;
  readonly method?: LineupMethod;
  readonly suspectSource: SuspectSource;
  readonly fillerCount?: number;
  readonly outsideAdministrator?: { readonly name: string; readonly agency: string };
  readonly heldAt: number;
}

/** Records a line-up that was already held, with what fell short. */
export async function insertHeld(manager: EntityManager, { searchId, now }: LineupAt, held: HeldLineup): Promise<void> {
  const id = randomUUID();
  const { recorded, outsideAdministrator: outside } = held;
  await manager.query(
    `INSERT INTO lineup (id, search_id, candidate_id, kind, method, suspect_source, evidence_type, filler_count, administrator_id, outside_name,
       outside_agency, recorded_by, recorded_at, held_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      searchId,
      recorded.candidateId,
      held.kind,
      held.method ?? null,
      held.suspectSource,
      recorded.evidenceType,
      held.fillerCount ?? null,
      recorded.administratorId,
      outside?.name ?? null,
      outside?.agency ?? null,
      recorded.by,
      now,
      new Date(held.heldAt),
    ],
  );
  await updatePresented(manager, { lineupId: id, now, presented: recorded });
}

const time = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** Records how a line-up was presented. */
export async function updatePresented(
  manager: EntityManager,
  { lineupId, now, presented }: { lineupId: string; now: Date; presented: LineupRecorded },
): Promise<void> {
  const { instead } = presented;
  const [other, outside] = instead === null ? [] : 'method' in instead ? [instead] : [undefined, instead.outside];
  await manager.query(
    `UPDATE lineup SET administrator_id = coalesce($2, administrator_id), instructions_version = $3, acknowledgement = $4, response = $5,
       confidence_statement = $6, prior_exposure = $7, recording_ref = $8, started_at = $9, ended_at = $10, compliance = $11, deviations = $12,
       presented_by = $13, presented_at = $14, witness_told_of_face_search = $15, method = coalesce($16, method),
       order_seed = coalesce($17, order_seed), outside_name = coalesce($18, outside_name), outside_agency = coalesce($19, outside_agency)
     WHERE id = $1`,
    [
      lineupId,
      presented.administratorId,
      presented.instructionsVersion,
      presented.acknowledgement,
      presented.response,
      presented.confidenceStatement,
      presented.priorExposure,
      presented.recordingRef,
      time(presented.startedAt),
      time(presented.endedAt),
      presented.compliance,
      JSON.stringify(presented.deviations),
      presented.by,
      now,
      presented.witnessToldOfFaceSearch,
      other?.method ?? null,
      other?.orderSeed ?? null,
      outside?.name ?? null,
      outside?.agency ?? null,
    ],
  );
}
