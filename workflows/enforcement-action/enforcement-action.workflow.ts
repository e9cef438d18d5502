import type { ProcessInput } from '@app/contracts';
import { EnforcementReviewDecision } from '@app/domain/enforcement/model';
import { mainLine } from '../shared/main-line';

/** SOP VI.E: somebody else clears the guarded request; then its outcome, and what the prosecutor is told. */
export function enforcementAction(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    const { outcome } = await steps.run('supervisor-review');
    if (outcome === EnforcementReviewDecision.Returned) return outcome;
    await Promise.all([steps.run('prosecutor-notice'), steps.run('outcome')]);
    return outcome;
  });
}
