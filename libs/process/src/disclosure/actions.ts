import type { DisclosedAction } from '@app/domain/disclosure';
import type { PersonKeys } from '@app/domain/search/candidates';
import { decryptValue, ENFORCEMENT_SUBJECT, keyringOf, type Encrypted } from '@app/persistence/encryption';
import { isoUtc } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';
import { named } from '@app/persistence/named';
import { all, notices } from './sql';

const BASES = all(
  'enforcement_basis b WHERE b.request_id = e.id',
  { type: 'b.type', restsOnLikeness: 'b.rests_on_likeness', stepId: 'b.step_id', sourceRef: 'b.source_ref' },
  'b.position',
);
const OUTCOMES = all(
  'enforcement_outcome o WHERE o.request_id = e.id',
  { outcome: 'o.outcome', occurredAt: isoUtc('o.occurred_at'), note: 'o.note' },
  'o.occurred_at, o.at',
);

/** Every action of the case; along the index enforcement_request_of_case. */
const ACTIONS = `SELECT e.id, e.origin, e.kind, e.state, e.subject AS bytes, e.key_id AS "keyId", e.link, e.linked_search_ids AS "linkedSearchIds",
    e.face_search_pointed AS "faceSearchPointed", e.affidavit_names_face_search AS "affidavitNamesFaceSearch", ${BASES} AS bases,
    e.contradictions, e.explanation, e.review_note AS "reviewNote",
    ${named('e.author')} AS author, ${isoUtc('e.at')} AS "requestedAt", ${isoUtc('e.arrested_at')} AS "arrestedAt", ${named('e.reviewer')} AS reviewer,
    ${OUTCOMES} AS outcomes, e.discrepancies, ${notices('n.request_id = e.id')} AS "prosecutorNotices"
  FROM enforcement_request e WHERE e.case_id = $1 ORDER BY e.at, e.id`;

/** What was done to whom in a case, and what became of it, the oldest first. */
export async function disclosedActions(manager: EntityManager, caseId: string): Promise<DisclosedAction[]> {
  const keyring = keyringOf(manager);
  const stored = await rows<Omit<DisclosedAction, 'subjectName'> & Encrypted>(manager, ACTIONS, [caseId]);
  return stored.map(({ bytes, keyId, ...action }) => ({
    ...action,
    subjectName: decryptValue<PersonKeys>(keyring, ENFORCEMENT_SUBJECT, action.id, { bytes, keyId }).name ?? null,
  }));
}
