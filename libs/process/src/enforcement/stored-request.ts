import { CaseState } from '@app/domain/search/model';
import type { EnforcementRequested, EnforcementState, FaceSearchLink } from '@app/domain/enforcement';
import { contradictingRows, type Basis, type ContradictionAnswer } from '@app/domain/corroboration';
import type { EnforcementKind } from '@app/domain/enforcement/model';
import type { Actor } from '@app/domain/people';
import type { PersonKeys } from '@app/domain/search/candidates';
import { decryptValue, ENFORCEMENT_SUBJECT, keyringOf, type Encrypted, type Keyring } from '@app/persistence/encryption';
import type { EntityManager } from 'typeorm';
import { askedCandidateIds, toldRowIds } from '../corroboration/notices';
import { readRows } from '../corroboration/rows';
import { row } from '../transaction';

/** How the record of an arrest made outside ends. */
export const RECORDED = 'RECORDED';

/** An enforcement action as its steps read it. */
export interface StoredRequest {
  readonly id: string;
  readonly origin: 'REQUESTED' | 'OUTSIDE_ARREST';
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseSealed: boolean;
  readonly state: EnforcementState;
  readonly reviewer: string | null;
  readonly request: EnforcementRequested;
}

interface Stored extends Encrypted {
  readonly id: string;
  readonly origin: 'REQUESTED' | 'OUTSIDE_ARREST';
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseSealed: boolean;
  readonly kind: EnforcementKind;
  readonly state: EnforcementState;
  readonly link: FaceSearchLink;
  readonly linkedSearchIds: string[];
  readonly linkedCandidateIds: string[];
  readonly operatorIds: string[];
  readonly pendingStepIds: string[];
  readonly exculpatoryStepIds: string[];
  readonly contradictions: readonly ContradictionAnswer[];
  readonly faceSearchPointed: boolean | null;
  readonly affidavitNamesFaceSearch: boolean | null;
  readonly warrantNumber: string | null;
  readonly warrantConfirmedAt: Date | null;
  readonly warrantConfirmedWith: string | null;
  readonly author: string;
  readonly at: Date;
  readonly reviewer: string | null;
  readonly bases: readonly Basis[];
}

const SELECT = `SELECT e.id, e.origin, e.case_id AS "caseId", c.case_number AS "caseNumber", c.state = '${CaseState.Sealed}' AS "caseSealed", e.kind, e.state,
    e.subject AS bytes, e.key_id AS "keyId", e.link,
    e.linked_search_ids AS "linkedSearchIds", e.linked_candidate_ids AS "linkedCandidateIds", e.operator_ids AS "operatorIds",
    e.pending_step_ids AS "pendingStepIds", e.exculpatory_step_ids AS "exculpatoryStepIds", e.contradictions,
    e.face_search_pointed AS "faceSearchPointed", e.affidavit_names_face_search AS "affidavitNamesFaceSearch",
    e.warrant_number AS "warrantNumber", e.warrant_confirmed_at AS "warrantConfirmedAt", e.warrant_confirmed_with AS "warrantConfirmedWith",
    e.author, e.at, e.reviewer,
    coalesce((SELECT jsonb_agg(jsonb_build_object('type', b.type, 'restsOnLikeness', b.rests_on_likeness, 'stepId', b.step_id, 'sourceRef', b.source_ref)
      ORDER BY b.position) FROM enforcement_basis b WHERE b.request_id = e.id), '[]') AS bases
  FROM enforcement_request e JOIN case_file c ON c.id = e.case_id WHERE e.id = $1`;

/** Reads an enforcement action; nothing when there is none. */
export async function readRequest(manager: EntityManager, id: string): Promise<StoredRequest | undefined> {
  const stored = await row<Stored>(manager, SELECT, [id]);
  if (stored === undefined) return undefined;
  const { origin, caseId, caseNumber, caseSealed, state, reviewer } = stored;
  return { id, origin, caseId, caseNumber, caseSealed, state, reviewer, request: requestOf(stored, keyringOf(manager)) };
}

/** The enforcement action of an open process. */
export async function requestOfProcess(manager: EntityManager, id: string): Promise<StoredRequest> {
  const found = await readRequest(manager, id);
  if (found === undefined) throw new Error('the enforcement action of an open process is missing');
  return found;
}

/**
 * The same with what the prosecutor is still to be told: everything that contradicts or tends to clear the person by now, but for the rows
 * that were told already, or that the owner of a search is asked to tell.
 */
export async function withUntold(manager: EntityManager, stored: StoredRequest): Promise<StoredRequest> {
  const { linkedSearchIds, linkedCandidateIds, exculpatoryStepIds } = stored.request;
  const asked = await askedCandidateIds(manager, linkedSearchIds, linkedCandidateIds);
  const found = (await readRows(manager, linkedSearchIds)).filter(({ candidateId }) => linkedCandidateIds.includes(candidateId));
  const elsewhere = found.filter(({ candidateId }) => asked.includes(candidateId)).map(({ id }) => id);
  const rowIds = [...new Set([...exculpatoryStepIds, ...contradictingRows(found).map(({ id }) => id)])];
  const settled = [...elsewhere, ...(await toldRowIds(manager, rowIds))];
  return { ...stored, request: { ...stored.request, exculpatoryStepIds: rowIds.filter((id) => !settled.includes(id)) } };
}

function requestOf(stored: Stored, keyring: Keyring): EnforcementRequested {
  const { warrantNumber, warrantConfirmedAt, warrantConfirmedWith } = stored;
  const warrant =
    warrantNumber !== null && warrantConfirmedAt !== null && warrantConfirmedWith !== null
      ? { number: warrantNumber, confirmedAt: warrantConfirmedAt.getTime(), confirmedWith: warrantConfirmedWith }
      : null;
  return {
    outcome: 'REQUESTED',
    refs: stored.linkedSearchIds,
    caseId: stored.caseId,
    kind: stored.kind,
    subject: decryptValue<PersonKeys>(keyring, ENFORCEMENT_SUBJECT, stored.id, stored),
    bases: stored.bases,
    link: stored.link,
    linkedSearchIds: stored.linkedSearchIds,
    linkedCandidateIds: stored.linkedCandidateIds,
    operatorIds: stored.operatorIds,
    pendingStepIds: stored.pendingStepIds,
    exculpatoryStepIds: stored.exculpatoryStepIds,
    contradictions: stored.contradictions,
    faceSearchPointed: stored.faceSearchPointed,
    affidavitNamesFaceSearch: stored.affidavitNamesFaceSearch,
    warrant,
    author: stored.author,
    at: stored.at.getTime(),
  };
}

const PARTIES = `SELECT m.id FROM member m WHERE m.id IN (
    SELECT $2::uuid UNION SELECT author FROM enforcement_request WHERE id = $1 UNION SELECT assignee FROM task WHERE process_id = $1
    UNION SELECT substring(c.principal FROM 8)::uuid FROM task_candidate c JOIN task t ON t.id = c.task_id
      WHERE t.process_id = $1 AND c.principal LIKE 'member:%')
  ORDER BY m.id FOR KEY SHARE`;

/** The lock of an action's steps: who decides, its author and whoever is asked by name or has taken a task, members before processes. */
export async function lockParties(manager: EntityManager, enforcementId: string, actor: Actor): Promise<void> {
  await manager.query(PARTIES, [enforcementId, actor.memberId]);
}
