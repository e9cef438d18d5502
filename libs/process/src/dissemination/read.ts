import { CaseState } from '@app/domain/search/model';
import type { Artefact, Channel, Recall, RecipientClass } from '@app/domain/dissemination';
import { leavesOut, mayDo, Relation } from '@app/domain/duties';
import type { Actor } from '@app/domain/people';
import { listStatement, type Statement } from '@app/persistence/list-statement';
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
const NOT_ABOUT = (reader: string): string => `(d.authorized OR d.handed_on_by <> ${reader} OR d.recorded_by = ${reader})`;

/** Index dissemination_of_search; all of one search. */
const OF_SEARCH = `${SELECT} WHERE d.search_id = $1 AND ($2::uuid IS NULL OR ${NOT_ABOUT('$2')}) ORDER BY d.recorded_at, d.id`;

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

const OF_SECTION = `${SELECT} LEFT JOIN face_search s ON s.id = d.search_id LEFT JOIN case_file c ON c.id = s.case_id`;

/** Who reads, of what the list shows: those of sealed cases (`sealed`), all but what others recorded of them (`reader`). */
export interface DisseminationReader {
  readonly sealed: boolean;
  readonly reader: string | null;
}

/** By key, along dissemination_of_account, dissemination_recall_open or dissemination_not_authorized where they narrow it. */
export const disseminationsListed = (
  { unauthorized, recallOpen, accountId, after, limit }: DisseminationFilter,
  { sealed, reader }: DisseminationReader,
): Statement =>
  listStatement((bind) => ({
    select: OF_SECTION,
    where: [
      !sealed && `c.state IS DISTINCT FROM '${CaseState.Sealed}'`,
      (unauthorized || recallOpen) && 'NOT d.authorized',
      recallOpen && 'd.recall IS NULL',
      accountId !== undefined && `d.account_id = ${bind(accountId)}`,
      after !== undefined && `d.id > ${bind(after)}`,
      reader !== null && NOT_ABOUT(bind(reader)),
    ],
    order: 'd.id',
    limit: limit + 1,
  }));

/** Those of the whole section, one more than asked for where there is a next page; of a sealed case only for who reads sealed cases. */
export const disseminationsOfSection = (
  manager: EntityManager,
  actor: Actor,
  filter: DisseminationFilter,
): Promise<DisseminationView[]> => {
  const reader = leavesOut('dissemination.read', Relation.Involved, actor.memberId);
  const { sql, parameters } = disseminationsListed(filter, { sealed: mayDo('case.read-sealed', actor), reader });
  return rows<DisseminationView>(manager, sql, parameters);
};
