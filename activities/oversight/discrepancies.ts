import { rejectionOf, type DiscrepancyOpening } from '@app/domain/oversight';
import type { DecisionFact } from '@app/domain/process';
import type { SystemContext, SystemStepDefinition } from '@app/process';
import { openPlanned, planDiscrepancies, type DiscrepancyPlanned } from '@app/process/oversight/discrepancies';
import { auditOf, recorded } from '@app/process/oversight/stored-audit';
import { snapshotOf } from '@app/process/oversight/stored-report';
import { readSubstantiation } from '@app/process/oversight/substantiations';

interface Opened extends DecisionFact {
  readonly planned: readonly DiscrepancyPlanned[];
}

/** VII.D: what was found is opened, each once; a finding that is open already takes in what was found again, and is not opened twice. `refs`: those that are new. */
const opening = (
  found: (context: SystemContext) => Promise<readonly DiscrepancyOpening[]>,
): SystemStepDefinition<readonly DiscrepancyPlanned[], Opened> => ({
  load: async (context) => planDiscrepancies(context.manager, await found(context)),
  decide(planned) {
    const refs = planned.filter(({ foundAgain }) => !foundAgain).map(({ id }) => id);
    return { outcome: refs.length === 0 ? 'NONE' : 'OPENED', refs, planned };
  },
  record: ({ manager, process, now }, { planned }) =>
    openPlanned(manager, planned, { policy: process.policy, actorId: null, now, source: 'worker' }),
});

/** Those of a signed report. */
export const reportDiscrepancies = opening(
  async ({ manager, process }) => (await snapshotOf(manager, process.subjectId)).signed?.discrepancies ?? [],
);

/** Those of an acknowledged audit: the Commander's findings, and the Major's on what was left. */
export const auditDiscrepancies = opening(async ({ manager, process }) => {
  const { findings, memorandum } = await auditOf(manager, process.subjectId);
  return [...recorded(findings).discrepancies, ...recorded(memorandum?.acknowledged).discrepancies];
});

/** A11: the discrepancy that a rejected substantiation leads to. */
export const substantiationDiscrepancies = opening(async ({ manager, process }) =>
  rejectionOf(await readSubstantiation(manager, process.subjectId)),
);
