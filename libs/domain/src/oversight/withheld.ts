import { isBarred, relationsOf, type Action } from '../duties';

/** VII.D, A7: what is decided on somebody's own search or act is not theirs to read. */
export const withholds = (
  action: Extract<Action, 'monthlyReport.read-decision' | 'quarterlyAudit.read-judgement'>,
  memberId: string | null,
  reader: string,
): boolean => isBarred(action, relationsOf({ OWN: [memberId] }, reader));

/** VII.D, A7: a document names no discrepancy to whom it is about, though it was given to them: that they read on its own page. */
export const leavesOutOf = ({ aboutMemberId }: { readonly aboutMemberId: string | null }, reader: string): boolean =>
  isBarred('discrepancy.read', relationsOf({ INVOLVED_OFFICER: [aboutMemberId] }, reader));
