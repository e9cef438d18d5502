import { choice, refuse, type Refusal } from '../kernel';
import type { PolicyPack } from '../policy';

const DAY = 86_400_000;

/**
 * Until when may a task be put aside? Its deadlines rest meanwhile, so the end lies ahead, and not further than the department's longest
 * suspension. Instants in epoch ms. Refused: SUSPENSION_OUT_OF_RANGE. The SOP is silent.
 */
export function maySuspendUntil(until: number, now: number, policy: Pick<PolicyPack, 'longestTaskSuspensionDays'>): Refusal | undefined {
  const longestDays = policy.longestTaskSuspensionDays;
  if (until > now && until <= now + longestDays * DAY) return undefined;
  return refuse('SUSPENSION_OUT_OF_RANGE', choice('suspended tasks'), { longestDays });
}
