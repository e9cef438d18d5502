import type { AnyStep } from '@app/process';
import { accountStepDefinitions } from './accounts';
import { corroborationStepDefinitions } from './corroboration';
import { enforcementStepDefinitions } from './enforcement';
import { oversightStepDefinitions } from './oversight';
import { registrationStepDefinitions } from './registration';
import { searchStepDefinitions } from './search';

const STEPS: ReadonlyMap<string, AnyStep> = new Map(
  [
    ...registrationStepDefinitions,
    ...searchStepDefinitions,
    ...corroborationStepDefinitions,
    ...enforcementStepDefinitions,
    ...oversightStepDefinitions,
    ...accountStepDefinitions,
  ].map((step) => [step.kind, step]),
);

/** The human step of a kind: its form, the facts its rule needs, what it records. */
export function stepOf(kind: string): AnyStep {
  const step = STEPS.get(kind);
  if (step === undefined) throw new Error(`no human step of kind ${kind} is registered`);
  return step;
}

/** The forms of all human steps, by kind: for the API's documentation. */
export const stepForms = (): ReadonlyMap<string, new () => object> => new Map([...STEPS].map(([kind, { form }]) => [kind, form]));
