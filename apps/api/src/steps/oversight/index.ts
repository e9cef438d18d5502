import type { AnyStep } from '@app/process';
import { discrepancyStepDefinitions } from './discrepancy.step';
import { monthlyReportStepDefinitions } from './monthly-report.step';
import { quarterlyAuditStepDefinitions } from './quarterly-audit.step';
import { substantiationStepDefinitions } from './substantiation.step';

/** The human steps of reports, audits and discrepancies. */
export const oversightStepDefinitions: readonly AnyStep[] = [
  ...monthlyReportStepDefinitions,
  ...quarterlyAuditStepDefinitions,
  ...discrepancyStepDefinitions,
  ...substantiationStepDefinitions,
];
