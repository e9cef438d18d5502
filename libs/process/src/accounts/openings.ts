import {
  openConfirmSuspension,
  openConfirmTransfer,
  openDisableExternal,
  openFindingAfterEnd,
  openIncidentReport,
  openInForce,
  openNameRecipients,
  openRecall,
  openViolationFinding,
  type AccountOpeningFacts,
} from '@app/domain/accounts';
import type { Opening } from '@app/domain/tasks/opening';
import type { LoadOpening, Openings } from '../opening-context';
import { accountFacts } from './facts';

const by =
  (rule: (facts: AccountOpeningFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) =>
    rule(await accountFacts(manager, process.subjectId, now), now);

/** How each step of an account's process begins. */
export const accountOpenings: Openings = {
  'account.in-force': by(openInForce),
  'account.confirm-suspension': by(openConfirmSuspension),
  'account.confirm-transfer': by(openConfirmTransfer),
  'account.violation-finding': by(openViolationFinding),
  'account.finding-after-end': by(openFindingAfterEnd),
  'account.disable-external': by(openDisableExternal),
  'account.name-recipients': by(openNameRecipients),
  'account.recall': by(openRecall),
  'account.incident-report': by(openIncidentReport),
};
