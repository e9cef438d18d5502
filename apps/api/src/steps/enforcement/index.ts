import type { AnyStep } from '@app/process';
import { enforcementOutcome } from './outcome.step';
import { actionNotice } from './prosecutor-notice.step';
import { enforcementReview } from './review.step';

/** The human steps of an enforcement action. */
export const enforcementStepDefinitions: readonly AnyStep[] = [enforcementReview, enforcementOutcome, actionNotice];
