import { refuseUnless, relationsOf } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import type { PolicyPack } from '../policy';
import { CaseState, type GateFacts, type SearchForm } from './model';

const PLACEHOLDER = /^(?:TEST(?:ING)?|NA|NONE|NIL|NULL|UNKNOWN|UNK|TBD|PENDING|X+|0+|TEMP|DUMMY|ASDF|)$/;
const OF_AGENCY = /^([A-Z]{2}[A-Z0-9]{7})[-/ :]/;

/** "N/A", "test", "000", "2026-00000": something typed so that the field is not empty. */
function isPlaceholder(caseNumber: string): boolean {
  const letters = caseNumber.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return PLACEHOLDER.test(letters) || /[-/ ]0+$/.test(caseNumber.trim());
}

/** The number as it is kept: without blanks around it, letters upper case. */
export const normalCaseNumber = (caseNumber: string): string => caseNumber.trim().toUpperCase();

/** What the gate of the case number reads. */
type NumberGateFacts = Pick<GateFacts, 'agencyOri' | 'caseFile'> & { readonly policy: Pick<PolicyPack, 'caseNumberPattern' | 'search'> };

/**
 * VI.B: members include the associated case number. Refusals: CASE_NUMBER_REQUIRED (none, or a placeholder), CASE_OF_OTHER_AGENCY,
 * CASE_NUMBER_MALFORMED (not of the department's pattern; a case that is known had its number when another pattern was in force).
 */
export function checkCaseNumber(
  { policy, agencyOri, caseFile }: NumberGateFacts,
  form: Pick<SearchForm, 'caseNumber'>,
): Refusal | undefined {
  if (form.caseNumber === undefined || isPlaceholder(form.caseNumber)) return refuse('CASE_NUMBER_REQUIRED', sop('VI.B'));
  const number = normalCaseNumber(form.caseNumber);
  const ori = OF_AGENCY.exec(number)?.[1] ?? caseFile?.ori ?? agencyOri;
  if (ori !== agencyOri)
    return policy.search.otherAgencyRequests ? undefined : refuse('CASE_OF_OTHER_AGENCY', choice('no searches for other agencies'));
  const wellFormed = caseFile !== undefined || new RegExp(`^(?:${policy.caseNumberPattern})$`).test(number);
  return wellFormed ? undefined : refuse('CASE_NUMBER_MALFORMED', choice('form of case numbers'));
}

/** The case is open, reopened with a reason, or opened by this form. Refusals: CASE_NOT_OPEN, CASE_NOT_FOUND. */
export function checkCaseOpen(facts: GateFacts, form: SearchForm): Refusal | undefined {
  const { caseFile } = facts;
  if (!caseFile) {
    const unknown = checkCaseNumber(facts, form) === undefined && form.caseStub === undefined;
    return unknown ? refuse('CASE_NOT_FOUND', choice('a number leads to a case')) : undefined;
  }
  const reopened = caseFile.state === CaseState.Closed && Boolean(form.reopenReason?.trim());
  const open = caseFile.state === CaseState.Open || caseFile.state === CaseState.Suspended || reopened;
  return open ? undefined : refuse('CASE_NOT_OPEN', choice('a query is for an open case'), { state: caseFile.state });
}

/** IX.A.2 by setting: assigned to the case, or tasked by somebody else who is named. A new case is assigned to whoever opens it. */
export function checkCaseAssignment({ caseFile, operator, policy }: GateFacts, { requestedBy }: SearchForm): Refusal | undefined {
  const tasked = requestedBy !== undefined && requestedBy !== operator.memberId;
  if (tasked || !policy.search.assignmentRequired) return undefined;
  const assigned = caseFile?.assignedMemberIds ?? [operator.memberId];
  return refuseUnless('faceSearch.begin', relationsOf({ OWN_CASE: assigned }, operator.memberId));
}
