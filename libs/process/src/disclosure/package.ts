import { appendAudit, AuditOutcome, ObjectKind } from '@app/audit';
import { DIGEST_RULE, disclosesBy, NOT_HELD, TOOL, type Disclosure, type DisclosureManifest } from '@app/domain/disclosure';
import { Artefact, type Channel } from '@app/domain/dissemination';
import type { Action } from '@app/domain/duties';
import { CaseKind, LEGEND, CaseState } from '@app/domain/search';
import { loadRoster, memberNames } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { caseByNumber, type CaseRow } from '../cases/case-row';
import { comparesAnyBlind } from '../corroboration/peers';
import { storeCopy } from '../dissemination/store';
import { digestOf } from '../oversight/digest';
import type { Asking } from '../registration/start';
import { noteCandidateReads, presentsLineup } from '../search/access';
import { rows } from '../transaction';
import { disclosedActions } from './actions';
import { disclosedSearches } from './searches';

/** VIII.A.3: an Internal Affairs file is named in the package of none but such a file. */
const JOINED = `SELECT c.case_number AS "caseNumber" FROM case_join j JOIN case_file c ON c.id = CASE WHEN j.case_id = $1 THEN j.joined_id ELSE j.case_id END
  WHERE $1 IN (j.case_id, j.joined_id) AND c.state <> '${CaseState.Sealed}' AND ($2 OR c.kind <> 'IA') ORDER BY c.case_number`;

/**
 * Brady, State v. Miles: everything on record about the face searches of a case, with its digests; every list in it counts as read (A9),
 * and the copy is on record with the digest of the whole. Nothing where there is no such case, or it is not this person's to disclose.
 */
export async function disclose(
  manager: EntityManager,
  caseNumber: string,
  asking: Asking,
  copy: { readonly id: string; readonly channel: Channel },
): Promise<Disclosure | undefined> {
  const { actor, now } = asking;
  const found = await caseByNumber(manager, caseNumber, now);
  const duty = found && (await dutyOf(manager, found, asking));
  if (found === undefined || duty === undefined) return undefined;
  const searches = await disclosedSearches(manager, found.id);
  const enforcementActions = await disclosedActions(manager, found.id);
  const joined = await rows<{ caseNumber: string }>(manager, JOINED, [found.id, found.kind === CaseKind.InternalAffairs]);
  const header: Disclosure['header'] = {
    legend: LEGEND,
    caseNumber: found.caseNumber,
    tool: TOOL,
    notHeld: NOT_HELD,
    joinedCaseNumbers: joined.map((each) => each.caseNumber),
    preparedBy: { id: actor.memberId, name: (await memberNames(manager, [actor.memberId])).get(actor.memberId) ?? '' },
    preparedAt: now.toISOString(),
  };
  const manifest = manifestOf({ header, searches, enforcementActions });
  const given = { ...copy, artefact: Artefact.Disclosure, artefactId: found.id, sha256: manifest.sha256, duty } as const;
  await storeCopy(manager, asking, given);
  await noteDisclosed(manager, { caseId: found.id, asking }, { searches, manifest });
  return { header, searches, enforcementActions, manifest };
}

/** The duty by which this person draws it up; nothing where none allows it. */
async function dutyOf(manager: EntityManager, found: CaseRow, { actor, now }: Asking): Promise<Action | undefined> {
  const ids = (await rows<{ id: string }>(manager, 'SELECT id FROM face_search WHERE case_id = $1', [found.id])).map(({ id }) => id);
  const part = { presents: await presentsLineup(manager, ids, actor.memberId), comparesBlind: await comparesAnyBlind(manager, ids, actor) };
  return disclosesBy({ ...found, roster: await loadRoster(manager), ...part }, actor, now.getTime());
}

/** The digest of each part, and of the list of them. */
function manifestOf({ header, searches, enforcementActions }: Omit<Disclosure, 'manifest'>): DisclosureManifest {
  const parts = [
    { part: 'header', sha256: digestOf(header) },
    ...searches.map((search) => ({ part: `searches/${search.id}`, sha256: digestOf(search) })),
    ...enforcementActions.map((action) => ({ part: `enforcementActions/${action.id}`, sha256: digestOf(action) })),
  ];
  return { rule: DIGEST_RULE, parts, sha256: digestOf(parts) };
}

async function noteDisclosed(
  manager: EntityManager,
  { caseId, asking }: { caseId: string; asking: Asking },
  { searches, manifest }: Pick<Disclosure, 'searches' | 'manifest'>,
): Promise<void> {
  const { actor, now, requestId } = asking;
  const read = searches.filter(({ candidates }) => candidates.length > 0).map(({ id }) => id);
  const reading = { action: 'CandidateListRead', objectKind: ObjectKind.CandidateList };
  await noteCandidateReads(
    manager,
    asking,
    read.map((id) => ({ ...reading, objectId: id, searchId: id })),
  );
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'DisclosureRead',
    objectKind: ObjectKind.CaseFile,
    objectId: caseId,
    outcome: AuditOutcome.Success,
    requestId,
    source: 'api',
    detail: { searches: searches.length, sha256: manifest.sha256 },
  });
}
