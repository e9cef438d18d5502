import { appendAudit, AuditOutcome } from '@app/audit';
import { isStubOverdue, type StubFacts } from '@app/domain/cases';
import { choice } from '@app/domain/kernel';
import { memberPrincipal } from '@app/domain/people';
import { CaseState } from '@app/domain/search/model';
import { Notice } from '@app/domain/tasks/notices';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { tell } from '../tell';
import { rows } from '../transaction';

/** A case that a search opened and nobody has matched; `memberIds`: who works in it now and has not been told. */
export interface Unmatched extends StubFacts {
  readonly caseId: string;
  readonly memberIds: readonly string[];
}

/** Indexes case_file_unmatched and outbox_of_recipient. A sealed case is told of nothing. */
const UNMATCHED = `SELECT c.id AS "caseId", ${epochMs('c.match_due_at')} AS "matchDueAt", NULL AS "matchedAt",
    array(SELECT DISTINCT a.member_id FROM case_assignment a WHERE a.case_id = c.id AND a.valid_from <= $1 AND (a.valid_to IS NULL OR a.valid_to > $1)
      AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.recipient = 'member:' || a.member_id AND o.process_id = c.id AND o.notice = '${Notice.CaseUnmatched}')) AS "memberIds"
  FROM case_file c WHERE c.match_due_at IS NOT NULL AND c.matched_at IS NULL AND c.state <> '${CaseState.Sealed}' ORDER BY c.match_due_at, c.id`;

/** Every such case that is not sealed, the most urgent first. */
export const unmatchedStubs = (manager: EntityManager, now: Date): Promise<Unmatched[]> => rows<Unmatched>(manager, UNMATCHED, [now]);

/** VI.B: whoever works in a case that nobody matched in time is told, once. Safe to run twice. */
export async function tellUnmatched(manager: EntityManager, now: Date): Promise<void> {
  const overdue = (await unmatchedStubs(manager, now)).filter((stub) => isStubOverdue(stub, now.getTime()));
  for (const { caseId, memberIds } of overdue) {
    for (const memberId of memberIds)
      await tell(manager, { notice: Notice.CaseUnmatched, to: memberPrincipal(memberId), about: caseId, at: now });
    if (memberIds.length > 0)
      await appendAudit(manager, {
        at: now,
        actorId: null,
        action: Notice.CaseUnmatched,
        objectKind: 'caseFile',
        objectId: caseId,
        outcome: AuditOutcome.Success,
        authority: choice('matching of case stubs'),
        source: 'worker',
      });
  }
}
