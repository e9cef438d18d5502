import { isStubOverdue, seesCase } from '@app/domain/cases';
import type { Actor } from '@app/domain/people';
import { CaseState } from '@app/domain/search';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';
import { caseByNumber } from './case-row';
import { isoUtc } from '@app/persistence/sql';

/** One thing that happened to a case file. */
export interface CaseHistoryEntry {
  readonly event: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly reason: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A case file as people read it; corrections of its number stay visible beside the number that holds now. */
export interface CasePage {
  readonly id: string;
  readonly caseNumber: string;
  readonly kind: string;
  readonly state: string;
  readonly offenceCodes: readonly string[];
  readonly openedAt: string;
  readonly members: readonly { readonly id: string; readonly name: string; readonly since: string }[];
  /** A case that a search opened: until when it is to be matched, and whether it was. `null` for a case of the records system. */
  readonly stub: { readonly matchDueAt: string; readonly matchedAt: string | null; readonly overdue: boolean } | null;
  readonly recordsReference: string | null;
  readonly history: readonly CaseHistoryEntry[];
}

const PAGE = `SELECT c.kind, c.offence_codes AS "offenceCodes", ${isoUtc('c.opened_at')} AS "openedAt", ${isoUtc('c.match_due_at')} AS "matchDueAt",
    ${isoUtc('c.matched_at')} AS "matchedAt", c.records_reference AS "recordsReference",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'since', ${isoUtc('a.valid_from')}) ORDER BY a.valid_from, m.id)
      FROM case_assignment a JOIN member m ON m.id = a.member_id
      WHERE a.case_id = c.id AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2)), '[]') AS members,
    coalesce((SELECT jsonb_agg(jsonb_build_object('event', e.kind, 'at', ${isoUtc('e.at')}, 'by', jsonb_build_object('id', m.id, 'name', m.name),
        'reason', e.reason, 'from', coalesce(e.old_number, e.state_before), 'to', coalesce(e.new_number, e.state_after)) ORDER BY e.at, e.id)
      FROM case_file_event e JOIN member m ON m.id = e.by_id WHERE e.case_id = c.id), '[]') AS history
  FROM case_file c WHERE c.id = $1`;

interface StoredPage extends Omit<CasePage, 'id' | 'caseNumber' | 'state' | 'stub'> {
  readonly matchDueAt: string | null;
  readonly matchedAt: string | null;
}

/** The page of a case; nothing where there is none, or it is not this person's to see. */
export async function casePage(manager: EntityManager, caseNumber: string, actor: Actor, now: Date): Promise<CasePage | undefined> {
  const found = await caseByNumber(manager, caseNumber, now);
  if (found === undefined || !seesCase(found, actor)) return undefined;
  const stored = await row<StoredPage>(manager, PAGE, [found.id, now]);
  if (stored === undefined) throw new Error('the case just read is missing');
  const { matchDueAt, matchedAt, ...page } = stored;
  const stub = matchDueAt === null ? null : { matchDueAt, matchedAt, overdue: isStubOverdue(found, now.getTime()) };
  return { id: found.id, caseNumber: found.caseNumber, state: found.state, ...page, stub };
}

/** A case that a search opened and nobody has matched yet. */
export interface UnmatchedCase {
  readonly id: string;
  readonly caseNumber: string;
  readonly openedAt: string;
  readonly matchDueAt: string;
  readonly overdue: boolean;
}

const UNMATCHED = `SELECT c.id, c.case_number AS "caseNumber", ${isoUtc('c.opened_at')} AS "openedAt", ${isoUtc('c.match_due_at')} AS "matchDueAt", c.match_due_at <= $1 AS overdue FROM case_file c`;

/** How many, and after which line: when that case is to be matched (ISO 8601) and its id. */
export interface UnmatchedQuery {
  readonly limit: number;
  readonly after?: { readonly at: string; readonly id: string };
}

/** Along the index case_file_unmatched: those of this member's cases, or all of them. */
export const unmatchedListed = ({ limit, after }: UnmatchedQuery, now: Date, memberId?: string): Statement =>
  listStatement((bind) => {
    bind(now);
    return {
      select: UNMATCHED,
      where: [
        `c.match_due_at IS NOT NULL AND c.matched_at IS NULL AND c.state <> '${CaseState.Sealed}'`,
        memberId !== undefined &&
          `EXISTS (SELECT 1 FROM case_assignment a WHERE a.case_id = c.id AND a.member_id = ${bind(memberId)} AND a.valid_from <= $1 AND (a.valid_to IS NULL OR a.valid_to > $1))`,
        after && `(c.match_due_at, c.id) > (${bind(after.at)}, ${bind(after.id)})`,
      ],
      order: 'c.match_due_at, c.id',
      limit,
    };
  });

/** The unmatched stubs, the most urgent first: of this member's cases, or of all where none is named. */
export const unmatchedCases = (manager: EntityManager, query: UnmatchedQuery, now: Date, memberId?: string): Promise<UnmatchedCase[]> => {
  const { sql, parameters } = unmatchedListed(query, now, memberId);
  return rows<UnmatchedCase>(manager, sql, parameters);
};
