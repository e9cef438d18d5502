import type { AnyStep } from '@app/process';
import { disableExternal } from './external.step';
import { incidentSteps } from './incident.step';

import { suspension } from './suspension.step';
import { transfer } from './transfer.step';
import { findingAfterEnd, violationFinding } from './violation.step';

/** The human steps of an account. */
export const accountStepDefinitions: readonly AnyStep[] = [
  suspension,
  transfer,
  violationFinding,
  findingAfterEnd,
  disableExternal,
  ...incidentSteps,
];
