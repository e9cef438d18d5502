import type { Basis } from '@app/domain/corroboration';
import type { EnforcementRequested, EnforcementState, OutsideArrestRecorded } from '@app/domain/enforcement';
import { ENFORCEMENT_SUBJECT, encryptValue, keyringOf } from '@app/persistence/encryption';
import type { EntityManager } from 'typeorm';

/** An action as it is written; an arrest made outside has no request of its own and brings its own columns. */
export interface RequestToInsert {
  readonly id: string;
  readonly origin: 'REQUESTED' | 'OUTSIDE_ARREST';
  readonly state: EnforcementState;
  readonly now: Date;
  readonly requested: Omit<EnforcementRequested, 'outcome' | 'refs' | 'at' | 'bases'>;
  readonly arrest?: Pick<OutsideArrestRecorded, 'arrestedAt' | 'arrestedBy' | 'explanation' | 'discrepancies'>;
}

const COLUMNS = `id, origin, case_id, kind, state, subject, key_id, link,
  linked_search_ids, linked_candidate_ids, operator_ids, pending_step_ids, exculpatory_step_ids, contradictions, face_search_pointed,
  affidavit_names_face_search, warrant_number, warrant_confirmed_at, warrant_confirmed_with, author, at, arrested_at, arrested_by, explanation,
  discrepancies`;

/** Writes the row of an enforcement action. */
export async function insertRequest(manager: EntityManager, { id, origin, state, now, requested, arrest }: RequestToInsert): Promise<void> {
  const { subject, warrant } = requested;
  const { bytes, keyId } = encryptValue(keyringOf(manager), ENFORCEMENT_SUBJECT, id, subject);
  const values = [
    id,
    origin,
    requested.caseId,
    requested.kind,
    state,
    bytes,
    keyId,
    requested.link,
    requested.linkedSearchIds,
    requested.linkedCandidateIds,
    requested.operatorIds,
    requested.pendingStepIds,
    requested.exculpatoryStepIds,
    JSON.stringify(requested.contradictions),
    requested.faceSearchPointed,
    requested.affidavitNamesFaceSearch,
    warrant?.number ?? null,
    warrant ? new Date(warrant.confirmedAt) : null,
    warrant?.confirmedWith ?? null,
    requested.author,
    now,
    arrest ? new Date(arrest.arrestedAt) : null,
    arrest?.arrestedBy ?? null,
    arrest?.explanation ?? null,
    arrest?.discrepancies.map(({ type }) => type) ?? [],
  ];
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  await manager.query(`INSERT INTO enforcement_request (${COLUMNS}) VALUES (${places})`, values);
}

/** Writes the stated bases of an action in their order. */
export async function insertBases(
  manager: EntityManager,
  requestId: string,
  bases: readonly (Basis & { readonly establishedAt?: number | null })[],
): Promise<void> {
  for (const [index, { type, restsOnLikeness, stepId, sourceRef, establishedAt }] of bases.entries()) {
    await manager.query(
      `INSERT INTO enforcement_basis (request_id, position, type, rests_on_likeness, step_id, source_ref, established_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [requestId, index + 1, type, restsOnLikeness, stepId, sourceRef, establishedAt ? new Date(establishedAt) : null],
    );
  }
}
