import { accountSteps } from '../accounts/steps';
import { discrepancySteps, monthlyReportSteps, quarterlyAuditSteps, substantiationSteps } from '../oversight/steps';
import { registrationSteps } from '../registration/steps';
import { enforcementSteps } from '../enforcement/steps';
import { faceSearchSteps } from '../search/steps';
import type { StepSpec } from './opening';

const SPECS: ReadonlyMap<string, StepSpec> = new Map(
  [
    ...registrationSteps,
    ...faceSearchSteps,
    ...enforcementSteps,
    ...accountSteps,
    ...monthlyReportSteps,
    ...quarterlyAuditSteps,
    ...discrepancySteps,
    ...substantiationSteps,
  ].map((spec) => [spec.kind, spec]),
);

/** What is the same for every step of a kind, or of its variant: title, authority, priority. A kind or variant that no process defines is a bug. */
export function specOf(kind: string, variant: string | null = null): StepSpec {
  const spec = SPECS.get(kind);
  if (spec === undefined) throw new Error(`no step kind ${kind} is defined`);
  if (variant === null) return spec;
  const other = spec.variants?.[variant];
  if (other === undefined) throw new Error(`no variant ${variant} of ${kind} is defined`);
  return { ...spec, ...other };
}

/** Every step kind, in the order of the main lines: for filters, documentation and the deadline table. */
export const stepKinds = (): readonly StepSpec[] => [...SPECS.values()];
