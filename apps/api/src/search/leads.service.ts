import { ObjectKind } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import { CaseState, leadOf, type Lead } from '@app/domain/search';
import { Comparison } from '@app/domain/search/outcomes';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { rows, transact } from '@app/process';
import { isUnsettled, unsettled } from '@app/process/corroboration/peers';
import { noteCandidateRead, noteRead, readsLead, refuseRead } from '@app/process/search/access';
import { readCandidates, readSearch } from '@app/process/search/search-row';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { cutPage, readListCursor, type ListQuery } from '../platform/list-cursor';
import type { Caller } from '../platform/request';

/** A search as its requester sees it in a list. */
export interface RequestedSearch {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly submittedAt: Date;
  readonly state: string;
  /** `null` while nobody has determined, and while a match waits for a further examiner. */
  readonly positiveMatch: boolean | null;
}

/** The lead of a search. */
export interface LeadView extends Lead {
  readonly searchId: string;
}

/** The searches that somebody asked for, the newest first, and the cursor of the next page. */
export interface RequestedSearches {
  readonly searches: readonly RequestedSearch[];
  readonly next: string | null;
}

const REQUESTED = `SELECT s.id, coalesce(c.case_number, s.case_number) AS "caseNumber", s.submitted_at AS "submittedAt", p.state, CASE WHEN ${unsettled('s.id', 'd.id')} THEN NULL ELSE d.outcome = '${Comparison.Match}' END AS "positiveMatch"
  FROM face_search s JOIN process p ON p.id = s.id
    LEFT JOIN case_file c ON c.id = s.case_id
    LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL`;

/** Along the index face_search_of_requester. */
export const requestedListed = ({ limit, cursor }: ListQuery, memberId: string): Statement =>
  listStatement((bind) => {
    const after = cursor === undefined ? undefined : readListCursor(cursor);
    return {
      select: REQUESTED,
      where: [
        `s.requested_by = ${bind(memberId)} AND c.state IS DISTINCT FROM '${CaseState.Sealed}'`,
        after && `(s.submitted_at, s.id) < (${bind(after.at)}, ${bind(after.id)})`,
      ],
      order: 's.submitted_at DESC, s.id DESC',
      limit: limit + 1,
    };
  });

/** What a search came to, for who asked for it. */
@Injectable()
export class LeadsService {
  constructor(private readonly dataSource: DataSource) {}

  async requested(query: ListQuery, { actor }: Caller): Promise<RequestedSearches> {
    const { sql, parameters } = requestedListed(query, actor.memberId);
    const found = await rows<RequestedSearch>(this.dataSource.manager, sql, parameters);
    const { shown, next } = cutPage(found, query.limit, ({ id, submittedAt }) => ({ at: submittedAt.toISOString(), id }));
    return { searches: shown, next };
  }

  /** V.E.2, A16: the lead with its legend; who reads a person counts as a reader of the list (A9). */
  lead(searchId: string, caller: Caller): Promise<LeadView | Refusal> {
    return transact(this.dataSource, async (manager) => {
      const reading = { action: 'LeadRead', objectKind: ObjectKind.FaceSearch, objectId: searchId };
      const { actor, now } = caller;
      if (!(await readsLead(manager, searchId, actor, now))) return refuseRead(manager, caller, reading);
      const { determination, matchCandidateIds, purpose } = await readSearch(manager, searchId);
      const standing = (await isUnsettled(manager, searchId)) ? null : determination;
      const stands = { determination: standing, matchId: matchCandidateIds[0] ?? null, purpose: purpose?.purpose ?? null };
      const lead = leadOf(stands, await readCandidates(manager, searchId));
      await (lead.person ? noteCandidateRead : noteRead)(manager, caller, { ...reading, searchId });
      return { searchId, ...lead };
    });
  }
}
