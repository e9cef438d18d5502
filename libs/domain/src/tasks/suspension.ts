import { addDays } from '../calendar';
import { choice, refuse, type Refusal } from '../kernel';
import type { PolicyPack } from '../policy';

/**
 * Until when may a task be put aside? Its deadlines rest meanwhile, so the end lies ahead, and not further than the department's longest
 * suspension, in calendar days of the agency's zone. Instants in epoch ms. Refused: SUSPENSION_OUT_OF_RANGE. The SOP is silent.
 */
export function maySuspendUntil(
  until: number,
  now: number,
  policy: Pick<PolicyPack, 'longestTaskSuspensionDays' | 'timeZone'>,
): Refusal | undefined {
  const longestDays = policy.longestTaskSuspensionDays;
  if (until > now && until <= addDays(now, longestDays, policy)) return undefined;
  return refuse('SUSPENSION_OUT_OF_RANGE', choice('suspended tasks'), { longestDays });
}
