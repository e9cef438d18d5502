import { presetKinds, type IdentityState } from '@app/domain/corroboration';
import type { CaseSearch, EnforcementFacts, LinkedCandidate } from '@app/domain/enforcement';
import type { PolicyPack } from '@app/domain/policy';
import type { PersonKeys } from '@app/domain/search/candidates';
import type { Comparison, QueryOutcome } from '@app/domain/search/outcomes';
import type { CorroborationProfile, Purpose, PurposeDetails } from '@app/domain/search/purpose';
import { CANDIDATE_RECORD, decryptValue, keyringOf, type Encrypted, type Keyring } from '@app/persistence/encryption';
import type { EntityManager } from 'typeorm';
import { readRows } from '../corroboration/rows';
import { rows } from '../transaction';
import { joinedCaseIds } from '../cases/joined';

interface StoredSearch {
  readonly searchId: string;
  readonly operatorId: string;
  readonly purpose: Purpose | null;
  readonly details: PurposeDetails | null;
  readonly profile: CorroborationProfile;
  readonly queryOutcome: QueryOutcome | null;
  readonly determination: Comparison | null;
  readonly listComplete: boolean;
  readonly followedUpIds: string[];
}

/** How the searches are held: to read them, or to record a review in them. */
export type SearchLock = 'SHARE' | 'NO KEY UPDATE';

/** Whoever records for one of these searches locks its process: what is read here holds until the guard's decision is recorded. */
const lockSearches = (lock: SearchLock): string =>
  `SELECT p.id FROM process p JOIN face_search s ON s.id = p.id WHERE s.case_id = ANY($1) ORDER BY p.id FOR ${lock} OF p, s`;

const SEARCHES = `SELECT s.id AS "searchId", s.operator_id AS "operatorId", s.purpose, s.purpose_details AS details, s.profile,
    l.outcome AS "queryOutcome", d.outcome AS determination, coalesce(l.list_complete, false) AS "listComplete",
    coalesce(d.followed_up_ids, '{}') AS "followedUpIds"
  FROM face_search s
  LEFT JOIN candidate_list l ON l.search_id = s.id
  LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
  WHERE s.case_id = ANY($1) ORDER BY s.submitted_at, s.id`;

interface StoredCandidate extends Encrypted {
  readonly searchId: string;
  readonly candidateId: string;
  readonly identity: IdentityState | null;
  readonly identityAt: Date | null;
}

const CANDIDATES = `SELECT c.search_id AS "searchId", c.id AS "candidateId", c.record AS bytes, c.key_id AS "keyId", i.state AS identity, i.at AS "identityAt"
  FROM candidate c
  LEFT JOIN LATERAL (
    SELECT state, at FROM identity_determination WHERE search_id = c.search_id AND candidate_id = c.id ORDER BY at DESC LIMIT 1) i ON true
  WHERE c.search_id = ANY($1) ORDER BY c.search_id, c.position`;

/** What the guard of VI.E reads: all face searches of the case and of the cases joined to it, with their candidates, conclusions and rows. */
export async function enforcementFacts(
  manager: EntityManager,
  caseId: string,
  policy: PolicyPack,
  lock: SearchLock = 'SHARE',
): Promise<EnforcementFacts> {
  const caseIds = await joinedCaseIds(manager, caseId);
  await manager.query(lockSearches(lock), [caseIds]);
  const searches = await rows<StoredSearch>(manager, SEARCHES, [caseIds]);
  const ids = searches.map(({ searchId }) => searchId);
  const candidates = await rows<StoredCandidate>(manager, CANDIDATES, [ids]);
  return {
    policy,
    caseId,
    searches: searches.map((search) => searchOf(search, candidates, keyringOf(manager))),
    rows: await readRows(manager, ids),
  };
}

function searchOf(
  { details, profile, followedUpIds, ...search }: StoredSearch,
  candidates: readonly StoredCandidate[],
  keyring: Keyring,
): CaseSearch {
  const own = candidates.filter(({ searchId }) => searchId === search.searchId);
  const linked = own.map((one) => ({ ...candidateOf(one, keyring), followedUp: followedUpIds.includes(one.candidateId) }));
  return { ...search, presets: presetKinds(details, profile), candidates: linked };
}

function candidateOf(
  { candidateId, identity, identityAt, ...encrypted }: StoredCandidate,
  keyring: Keyring,
): Omit<LinkedCandidate, 'followedUp'> {
  const { name, dateOfBirth, licenceNumber, bookingNumber } = decryptValue<PersonKeys>(keyring, CANDIDATE_RECORD, candidateId, encrypted);
  return { name, dateOfBirth, licenceNumber, bookingNumber, candidateId, identity, identityAt: identityAt?.getTime() ?? null };
}
