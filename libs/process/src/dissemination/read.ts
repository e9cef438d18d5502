import type { Artefact, Channel, Recall, RecipientClass } from '@app/domain/dissemination';
import { leavesOut, mayDo, Relation } from '@app/domain/duties';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';

/** To whom something went. `recipient`: as it was written, or null for a copy that the system gave to a member. */
export interface DisseminationView {
  readonly id: string;
  readonly searchId: string | null;
  readonly accountId: string | null;
  readonly artefact: Artefact;
  readonly artefactId: string | null;
  readonly sha256: string | null;
  readonly channel: Channel;
  readonly recipientClass: RecipientClass;
  readonly recipient: string | null;
  readonly recipientId: string | null;
  readonly authority: string;
  readonly purpose: string;
  readonly authorized: boolean;
  readonly handedOnAt: Date;
  readonly handedOnById: string;
  readonly recordedAt: Date;
  readonly recordedById: string;
  readonly recall: { readonly outcome: Recall; readonly askedAt: string; readonly note: string; readonly byId: string } | null;
}

const SELECT = `SELECT d.id, d.search_id AS "searchId", d.account_id AS "accountId", d.artefact, d.artefact_id AS "artefactId", d.sha256, d.channel,
    d.recipient_class AS "recipientClass", d.recipient, d.recipient_id AS "recipientId", d.authority, d.purpose, d.authorized,
    d.handed_on_at AS "handedOnAt", d.handed_on_by AS "handedOnById", d.recorded_at AS "recordedAt", d.recorded_by AS "recordedById",
    CASE WHEN d.recall IS NULL THEN NULL
      ELSE jsonb_build_object('outcome', d.recall, 'askedAt', d.recall_asked_at, 'note', d.recall_note, 'byId', d.recalled_by) END AS recall
  FROM dissemination d`;

/** VII.D, A7: what others recorded of what somebody handed on to the wrong people is not theirs to read: `hidesDissemination`. */
const NOT_ABOUT = (reader: string): string =>
  `(${reader}::uuid IS NULL OR d.authorized OR d.handed_on_by <> ${reader} OR d.recorded_by = ${reader})`;

/** Index dissemination_of_search. */
const OF_SEARCH = `${SELECT} WHERE d.search_id = $1 AND ${NOT_ABOUT('$2')} ORDER BY d.recorded_at, d.id`;

/** To whom the information of a search went, in order. */
export const disseminationsOf = (manager: EntityManager, searchId: string, { memberId }: Actor): Promise<DisseminationView[]> =>
  rows<DisseminationView>(manager, OF_SEARCH, [searchId, leavesOut('dissemination.read-search', Relation.Involved, memberId)]);

/** Which ones of the section; `after`: the last one of the page before. */
export interface DisseminationFilter {
  readonly unauthorized?: boolean;
  readonly recallOpen?: boolean;
  readonly accountId?: string;
  readonly after?: string;
  readonly limit: number;
}

const OF_SECTION = `${SELECT} LEFT JOIN face_search s ON s.id = d.search_id LEFT JOIN case_file c ON c.id = s.case_id
  WHERE ($1 OR coalesce(c.state, 'OPEN') <> 'SEALED') AND (NOT $2 OR NOT d.authorized) AND (NOT $3 OR (NOT d.authorized AND d.recall IS NULL))
    AND ($4::uuid IS NULL OR d.account_id = $4) AND ($5::uuid IS NULL OR d.id > $5) AND ${NOT_ABOUT('$7')} ORDER BY d.id LIMIT $6`;

/** Those of the whole section, one more than asked for where there is a next page; of a sealed case only for who reads sealed cases. */
export const disseminationsOfSection = (
  manager: EntityManager,
  actor: Actor,
  { unauthorized = false, recallOpen = false, accountId, after, limit }: DisseminationFilter,
): Promise<DisseminationView[]> =>
  rows<DisseminationView>(manager, OF_SECTION, [
    mayDo('case.read-sealed', actor),
    unauthorized,
    recallOpen,
    accountId ?? null,
    after ?? null,
    limit + 1,
    leavesOut('dissemination.read', Relation.Involved, actor.memberId),
  ]);
